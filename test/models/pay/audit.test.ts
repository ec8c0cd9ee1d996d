/** The six principles of a pay plan, each kept and broken by plans that differ in that one thing. */
import { describe, expect, test } from 'vitest';
import { type AuditedPlan, audit, type Principle } from '../../../src/models/pay/audit';
import { USUAL_MIX } from '../../../src/models/pay/pay';

const plan: AuditedPlan = {
  onTarget: 100_000,
  curve: [
    { from: 0.8, value: 0.5 },
    { from: 1, value: 1 },
    { from: 1.2, value: 1.5 },
  ],
  mix: USUAL_MIX,
  mode: 'step',
  marketPay: 80_000,
  miss: 0.7,
  beat: 1.2,
  dailyShare: 0,
  oldClientShare: 0,
};
const lineOf = (principle: Principle, change: Partial<AuditedPlan> = {}) => {
  const found = audit({ ...plan, ...change }).lines.find((line) => line.principle === principle);
  return [found?.verdict, found?.figure];
};

test('transparency cannot be seen in any plan', () => expect(lineOf('transparency')).toEqual(['unseen', null]));

describe('three times', () => {
  test('30/10/60 without a bonus below 80 % pays 3.33 times, because the soft salary is lost as well', () => {
    expect(lineOf('threeTimes')).toEqual(['kept', expect.closeTo(1 / 0.3, 12)]);
  });
  test('half of the bonus for who misses breaks it', () => {
    expect(lineOf('threeTimes', { miss: 0.9 })).toEqual(['broken', expect.closeTo(1 / 0.6, 12)]);
  });
  test('exactly three times keeps it', () => {
    const [verdict, figure] = lineOf('threeTimes', { mix: [1 / 3, 0.1, 1 - 1 / 3 - 0.1] });
    expect([verdict, figure]).toEqual(['kept', expect.closeTo(3, 9)]);
  });
  test('who misses and earns nothing has no figure', () => {
    expect(lineOf('threeTimes', { mix: [0, 0.4, 0.6] })).toEqual(['kept', null]);
    expect(lineOf('threeTimes', { mix: [0, 0, 1], curve: [{ from: 2, value: 1 }] })).toEqual(['broken', null]);
  });
});

describe('pay for what I do', () => {
  test.each([
    [0, 'kept'],
    [0.2, 'kept'],
    [0.21, 'broken'],
  ])('%d of pay for old clients: %s', (oldClientShare, verdict) => {
    expect(lineOf('payForWhatIDo', { oldClientShare })).toEqual([verdict, oldClientShare]);
  });
});

describe('Darwin', () => {
  test('made above the market and missed below keep it', () => {
    expect(lineOf('darwin')).toEqual(['kept', 1.25]);
  });
  test('a market that pays as much as the plan breaks it with the figure of who makes it', () => {
    expect(lineOf('darwin', { marketPay: 100_000 })).toEqual(['broken', 1]);
  });
  test('a market below who misses breaks it with the figure of who misses', () => {
    expect(lineOf('darwin', { marketPay: 25_000 })).toEqual(['broken', expect.closeTo(1.2, 12)]);
  });
});

test('fast money needs some bonus the same day', () => {
  expect(lineOf('fastMoney')).toEqual(['broken', 0]);
  expect(lineOf('fastMoney', { dailyShare: 0.05 })).toEqual(['kept', 0.05]);
});

describe('big thresholds', () => {
  test('30 % of on-target pay for the smaller step keep it', () => {
    expect(lineOf('bigThresholds')).toEqual(['kept', expect.closeTo(0.3, 12)]);
  });
  test('a bonus proportional to attainment pays 12 % more for 120 %, which is too close', () => {
    expect(lineOf('bigThresholds', { curve: undefined })).toEqual(['broken', expect.closeTo(0.12, 12)]);
  });
});

test('the pays in money are those of who misses, makes and beats the plan', () => {
  const { missed, made, beaten } = audit(plan);
  expect([missed, made, beaten]).toEqual([30_000, 100_000, 130_000].map((pay) => expect.closeTo(pay, 6)));
});
