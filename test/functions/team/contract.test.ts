/** The functions about how many people, as a sheet calls them: the contract's cases, ranges, refusals. */
import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { TEAM_ADVICE } from '../../../src/functions/team/advice';
import { TEAM_AGENTS } from '../../../src/functions/team/agents';
import { TEAM_CAPACITY } from '../../../src/functions/team/capacity';
import { TEAM_CONFIDENCE } from '../../../src/functions/team/confidence';
import { TEAM_FOR_CONFIDENCE } from '../../../src/functions/team/for-confidence';
import { TEAM_HEADS } from '../../../src/functions/team/heads';
import { TEAM_HIRING } from '../../../src/functions/team/hiring';
import { TEAM_SELLERS } from '../../../src/functions/team/sellers';
import { TEAM_SERVICE_LEVEL } from '../../../src/functions/team/service-level';
import { TEAM_STRUCTURE } from '../../../src/functions/team/structure';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());
type Table = (string | number)[][];

describe('TEAM_HEADS', () => {
  const heads = calling(TEAM_HEADS);
  test('15 sellers have 3 heads, nobody has none', () => {
    expect(heads(15)).toBe(3);
    expect(heads(0)).toBe(0);
    expect(heads(15, 5)).toBe(3);
  });
  test('a column of sellers gives a column of heads, blank where it is blank', () => {
    expect(heads([[7], [''], [8]])).toEqual([[1], [''], [2]]);
  });
  test('a span of 0 is refused', () => {
    expect(() => heads(15, 0)).toThrow('TEAM_HEADS: span must be 1 or more, got 0.');
  });
});

describe('TEAM_CAPACITY', () => {
  const capacity = calling(TEAM_CAPACITY);
  test('15 an hour are 2,016 a month; 50 a day are 1,050', () => {
    expect(capacity(15)).toBe(2016);
    expect(capacity(50, 1, 21, 1)).toBe(1050);
  });
  test('80 for 80 % is refused with the fix', () => {
    expect(() => capacity(15, 8, 21, 80)).toThrow(
      'TEAM_CAPACITY: selling_share must be 0–100%, got 80. Did you mean 80%?',
    );
  });
});

describe('TEAM_SELLERS', () => {
  const sellers = calling(TEAM_SELLERS);
  test('20,160 contacts at 2,016 each and 85 % load take 12 people, at full load 10', () => {
    expect(sellers(20_160, 2016, 0.85)).toBe(12);
    expect(sellers(20_160, 2016)).toBe(10);
  });
  test('a capacity of 0 and a load of 85 are refused', () => {
    expect(() => sellers(10, 0)).toThrow('capacity must be more than 0, got 0');
    expect(() => sellers(10, 5, 85)).toThrow('load must be 1–100%, got 85. Did you mean 85%?');
  });
});

describe('TEAM_AGENTS and TEAM_SERVICE_LEVEL', () => {
  const agents = calling(TEAM_AGENTS);
  const level = calling(TEAM_SERVICE_LEVEL);
  test('200 calls of 180 seconds: 20 on the roster, 14 there answer 88.835 % in time', () => {
    expect(agents(200, 180, 0.8, 20, 0.3, 0.85)).toBe(20);
    expect(level(200, 180, 14, 20)).toBeCloseTo(0.88835, 5);
    expect(level(200, 180, 14)).toBeCloseTo(0.88835, 5);
  });
  test('without shrinkage and occupancy given there are none', () => expect(agents(200, 180)).toBe(14));
  test('a column of calls against a row of service levels gives a grid that rises along both', () => {
    const grid = agents([[100], [200]], 180, [[0.5, 0.8, 0.95]]) as number[][];
    expect(grid).toHaveLength(2);
    expect(grid[1]?.[1]).toBe(14);
    expect(grid.flat().every((count) => count >= (grid[0]?.[0] as number))).toBe(true);
  });
  test('every call in time is refused, because no number of agents can promise it', () => {
    expect(() => agents(200, 180, 1)).toThrow(
      'TEAM_AGENTS: service_level 100% cannot be promised by any number of agents, because calls come by chance. Use less, for example 99.9%.',
    );
    expect(agents(0, 180, 1)).toBe(0);
  });
  test('half an agent and a call that takes no time are refused', () => {
    expect(() => level(200, 180, 13.5)).toThrow('agents must be a whole number, 0–10,000,000, got 13.5');
    expect(() => level(200, 0, 14)).toThrow('handle_seconds must be more than 0, got 0');
  });
  test('180,000 agents are calculated, a billion refused', () => {
    expect(agents(180_000 * 20, 180)).toBe(180_015);
    expect(() => agents(1e300, 1e300)).toThrow('TEAM_AGENTS: calls_per_hour keep');
  });
});

describe('TEAM_STRUCTURE', () => {
  const structure = calling(TEAM_STRUCTURE);
  test('40 deals a month: 2 hunters, 4 closers, 4 farmers, 2 heads, 12 in all', () => {
    expect(structure(40, 0.1, 5, 1000, 10, 300, 80)).toEqual([
      ['Role', 'Workload', 'Capacity', 'People', 'Load'],
      ['Hunters', 2000, 1000, 2, 1],
      ['Closers', 40, 10, 4, 1],
      ['Farmers', 300, 80, 4, 0.9375],
      ['Heads', 10, 7, 2, expect.closeTo(10 / 14, 12)],
      ['Total', '', '', 12, ''],
    ]);
  });
  test('a role without work has nobody and no load', () => {
    expect((structure(40, 0.1, 5, 1000, 10, 0, 80, 7, false) as Table)[2]).toEqual(['Farmers', 0, 80, 0, '']);
  });
  test('a table takes single numbers', () => {
    expect(() => structure([[40], [50]], 0.1, 5, 1000, 10, 300, 80)).toThrow('new_deals must be a single cell here');
  });
});

describe('TEAM_HIRING', () => {
  const hiring = calling(TEAM_HIRING);
  test('a plan has its months, a header and a note where no hire could save a month', () => {
    expect(hiring([[6, 6, 8]], 5, 0, [[0, 1]])).toEqual([
      ['Month', 'Needed', 'Leaving', 'Hire', 'On staff', 'Full-strength sellers', 'Note'],
      [1, 6, 0, 1, 6, 5, 'No hire could save this month'],
      [2, 6, 0, 2, 8, 6, ''],
      [3, 8, 0, 0, 8, 8, ''],
    ]);
  });
  test('attrition and ramp may be left out, and FALSE leaves out the header', () => {
    expect(hiring([[2], [3]], 1, '', '', false)).toEqual([
      [1, 2, 0, 1, 2, 2, ''],
      [2, 3, 0, 1, 3, 3, ''],
    ]);
  });
  test('a range that runs on below its months counts up to the last one', () => {
    expect(hiring([[2], [3], [''], ['']], 1, 0, [[1], ['']], false)).toHaveLength(2);
    expect(() => hiring([[2], [''], [3]], 1)).toThrow('needed_by_month must be 0–1,000,000, got a blank cell (row 2)');
  });
  test('attrition of 5 for 5 % and a ramp of 50 for 50 % are refused', () => {
    expect(() => hiring([[2]], 1, 5)).toThrow('attrition must be 0–100%, got 5. Did you mean 5%?');
    expect(() => hiring([[2]], 1, 0, [[50, 100]])).toThrow('ramp must be 0–100%, got 50 (row 1, column 1)');
  });
});

describe('TEAM_CONFIDENCE and TEAM_FOR_CONFIDENCE', () => {
  const chance = calling(TEAM_CONFIDENCE);
  const fewest = calling(TEAM_FOR_CONFIDENCE);
  test('of a symmetrical result the middle is reached every second time', () => {
    expect(chance(1, 25, 0, 25, 50)).toBeCloseTo(0.5, 3);
    expect(chance(10, 250, 0, 25, 50)).toBeCloseTo(0.5, 2);
  });
  test('the fewest sellers have the chance, one fewer has not', () => {
    const sellers = fewest(1250, 0.9, 10, 20, 60) as number;
    expect(chance(sellers, 1250, 10, 20, 60)).toBeGreaterThanOrEqual(0.9);
    expect(chance(sellers - 1, 1250, 10, 20, 60)).toBeLessThan(0.9);
  });
  test('a column of sellers gives a rising column of chances', () => {
    const chances = (chance([[50], [52], [54]], 1250, 10, 20, 60) as number[][]).flat();
    expect([...chances].sort((one, other) => one - other)).toEqual(chances);
  });
  test('results in the wrong order are refused with the row', () => {
    expect(() => chance([[5], [5]], 100, [[10], [30]], 20, 60)).toThrow(
      'TEAM_CONFIDENCE: likely (row 2) must be at least low, which is 30 there, got 20. Check whether the two are swapped.',
    );
    expect(() => fewest(100, 0.9, 10, 20, 15)).toThrow('TEAM_FOR_CONFIDENCE: high must be at least likely');
  });
  test('a target that nobody reaches is refused', () => {
    expect(() => fewest(100, 0.9, -3, -2, -1, 10)).toThrow(
      'TEAM_FOR_CONFIDENCE: target 100 is not reached with a chance of 90% by up to 10,000 sellers.',
    );
  });
});

describe('TEAM_ADVICE', () => {
  const advice = calling(TEAM_ADVICE);
  const line = (name: string, ...given: unknown[]) => (advice(...given) as Table).find(([first]) => first === name);
  test('names every structure with a verdict and a reason, and warns above seven sellers a head', () => {
    const rows = advice(15, false, 3, 2, 4, 5) as Table;
    expect(rows[0]).toEqual(['Structure', 'Fits', 'Reason']);
    expect(rows).toHaveLength(12);
    expect(line('Heads of sales', 15, false, 3, 2, 4, 5)).toEqual([
      'Heads of sales',
      'Warning',
      '15 sellers are more than the 7 that one head manages: plan 3 heads.',
    ]);
  });
  test('every verdict and reason is worded in both languages', () => {
    for (const language of ['en', 'ar']) {
      const environment = { ...localEnvironment(), words: () => wordsFor(language) };
      for (const sellers of [0, 1, 3, 5, 6, 7, 8, 30]) {
        for (const count of [0, 1, 2, 4, 7]) {
          for (const oneOff of [true, false]) {
            const given = [sellers, oneOff, count, count, count, count];
            for (const row of call(TEAM_ADVICE, given, environment) as Table) {
              for (const text of row) expect(text).toMatch(/^(?!.*(undefined|NaN)).+$/);
            }
          }
        }
      }
    }
  });
  test('two and a half sellers are refused', () => {
    expect(() => advice(2.5, false, 1, 1, 1, 1)).toThrow('sellers must be a whole number');
  });
});
