/** Sizes of teams: the contract's cases, and never one person too few or two too many. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUp } from '../../../src/models/rounding';
import { adviceFor, type Department, type Structure } from '../../../src/models/team/advice';
import { departmentFor, headsFor, monthlyCapacity, peopleFor } from '../../../src/models/team/sizing';

describe('people for a workload', () => {
  test('are enough, and one fewer is not', () => {
    const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.01, max: 1, noNaN: true }), (workload, capacity, load) => {
        const people = peopleFor(workload, capacity, load);
        expect(people * capacity * load).toBeGreaterThanOrEqual(workload * (1 - 2e-9));
        expect((people - 1) * capacity * load).toBeLessThan(workload);
      }),
    );
  });
  test('are never fewer for more work', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (workload, more) => {
        expect(peopleFor(workload + more, 7.3, 0.85)).toBeGreaterThanOrEqual(peopleFor(workload, 7.3, 0.85));
      }),
    );
  });
  test('0.1 × 3 × 10 is work for 3, not for 4', () => {
    expect(peopleFor(0.1 * 3 * 10, 1, 1)).toBe(3);
    expect(countUp(3.00001)).toBe(4);
    expect(countUp(0)).toBe(0);
  });
  test('20,160 contacts at 2,016 a seller and 85 % load take 12', () => {
    expect(peopleFor(20_160, monthlyCapacity(15, 8, 21, 0.8), 0.85)).toBe(12);
  });
  test('heads: 15 sellers have 3, 7 have 1, nobody has none', () => {
    expect([15, 7, 8, 0].map((sellers) => headsFor(sellers, 7))).toEqual([3, 1, 2, 0]);
  });
});

test('the department of a real firm: 2 cold callers at 50 calls a day, 1 closer, 10 client managers', () => {
  const { roles, people } = departmentFor({
    newDeals: 10,
    conversion: 0.05,
    callsPerLead: 10,
    callsPerHunter: 50 * 21,
    dealsPerCloser: 10,
    clients: 800,
    clientsPerFarmer: 80,
    span: 13,
  });
  expect(roles.map(({ role, people: count }) => [role, count])).toEqual([
    ['hunters', 2],
    ['closers', 1],
    ['farmers', 10],
    ['heads', 1],
  ]);
  expect(people).toBe(14);
});

describe('the advice on structure', () => {
  const plain: Department = {
    sellers: 5,
    oneOff: false,
    regions: 1,
    productLines: 1,
    clientSegments: 1,
    channels: 1,
  };
  const about = (structure: Structure, changed: Partial<Department>) =>
    adviceFor({ ...plain, ...changed }).advice.find((line) => line.structure === structure);
  const verdict = (structure: Structure, changed: Partial<Department>) => about(structure, changed)?.fit;

  test('five sellers are universal, six divide the stages', () => {
    expect([5, 6].map((sellers) => verdict('universal', { sellers }))).toEqual(['yes', 'no']);
    expect([2, 5, 6].map((sellers) => verdict('specialists', { sellers }))).toEqual(['no', 'possible', 'yes']);
  });
  test('a one-off product has no farmers, no cells and no client department', () => {
    expect(about('specialists', { sellers: 12, oneOff: true })?.reason).toBe('stagesWithoutFarmers');
    expect(verdict('cellular', { sellers: 12, oneOff: true })).toBe('no');
    expect(about('growth', { sellers: 12, oneOff: true })?.reason).toBe('growByChannels');
  });
  test('two cells of three compete', () => {
    expect([5, 6].map((sellers) => verdict('cellular', { sellers }))).toEqual(['no', 'yes']);
  });
  test('one head leads up to seven, above that he is warned of', () => {
    expect([7, 8].map((sellers) => verdict('linear', { sellers }))).toEqual(['yes', 'no']);
    expect([7, 8].map((sellers) => verdict('heads', { sellers }))).toEqual(['yes', 'warning']);
    expect(adviceFor({ ...plain, sellers: 15 }).figures.heads).toBe(3);
  });
  test('a larger firm with a small range in one region is functional-linear', () => {
    expect(verdict('functionalLinear', { sellers: 20, productLines: 2 })).toBe('yes');
    expect(verdict('functionalLinear', { sellers: 20, productLines: 9 })).toBe('no');
    expect(verdict('functionalLinear', { sellers: 20, regions: 2 })).toBe('no');
  });
  test('a matrix needs something to divide and more sellers than one head leads', () => {
    expect([1, 4].map((regions) => verdict('matrixByGeography', { sellers: 20, regions }))).toEqual(['no', 'yes']);
    expect(verdict('matrixByGeography', { sellers: 6, regions: 4 })).toBe('no');
    expect(verdict('matrixByGeography', { sellers: 9, regions: 5 })).toBe('possible');
    expect([1, 2, 5].map((productLines) => verdict('matrixByProduct', { sellers: 20, productLines }))).toEqual([
      'no',
      'possible',
      'yes',
    ]);
  });
  test('no more than five client types are kept apart', () => {
    expect([1, 5, 6].map((clientSegments) => verdict('matrixByClientType', { sellers: 20, clientSegments }))).toEqual([
      'no',
      'yes',
      'possible',
    ]);
  });
  test('competition needs two sellers in a channel', () => {
    expect([3, 4, 7, 8].map((sellers) => verdict('channels', { sellers, channels: 4 }))).toEqual([
      'no',
      'possible',
      'possible',
      'yes',
    ]);
  });
  test('growth leads from the owner to a first, a client and a development department', () => {
    expect([0, 4, 12].map((sellers) => about('growth', { sellers })?.reason)).toEqual([
      'buildFirst',
      'separateClients',
      'developBiggest',
    ]);
  });
});
