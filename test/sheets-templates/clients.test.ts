/** The template "Clients" recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Range } from '../../src/sheets/methods';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

const SHEET = 'Clients';
const numbers = (cells: unknown[]) => cells.filter((cell): cell is number => typeof cell === 'number');
const sum = (cells: unknown[]) => numbers(cells).reduce((total, cell) => total + cell, 0);
const filled = (cells: unknown[][]) => cells.flat().filter((cell) => cell !== '');

interface Client {
  readonly name: string;
  readonly before: number[];
  readonly now: number[];
}

/** The clients as they stand in the yellow block. */
const clientsIn = (addOn: OpenedAddOn): Client[] =>
  block(addOn, SHEET, 'O4:AB53')
    .filter(([name]) => name !== '')
    .map(([name, , ...months]) => ({
      name: name as string,
      before: months.slice(0, 6).map(Number),
      now: months.slice(6).map(Number),
    }));

/** ABC-XYZ done plainly: running share below 80 % and 95 % before the client, deviation below 10 % and 25 % of the mean. */
function classesByHand(clients: readonly Client[], half: 'before' | 'now'): Map<string, string> {
  const buyers = clients
    .filter((client) => sum(client[half]) > 0)
    .sort((one, other) => sum(other[half]) - sum(one[half]));
  const total = sum(buyers.flatMap((client) => client[half]));
  let running = 0;
  return new Map(
    buyers.map((client) => {
      const months = client[half];
      const mean = sum(months) / 6;
      const variation = Math.sqrt(sum(months.map((month) => (month - mean) ** 2)) / 6) / mean;
      const volume = running < 0.8 * total ? 'A' : running < 0.95 * total ? 'B' : 'C';
      running += sum(months);
      const isOnce = months.filter((month) => month > 0).length < 2;
      const evenness = isOnce || variation > 0.25 ? 'Z' : variation > 0.1 ? 'Y' : 'X';
      return [client.name, volume + evenness];
    }),
  );
}

describe('forty clients of a wholesaler', () => {
  let addOn: OpenedAddOn;
  let clients: Client[];
  beforeAll(async () => {
    addOn = await openTemplate('newClients');
    clients = clientsIn(addOn);
  });
  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('every check is passed', () =>
    expect(block(addOn, SHEET, 'B11:B13').flat()).toEqual(['✓ complete', '✓ add up', '✓ all given']));
  test('the ten A clients carry four fifths of the revenue', () => {
    const totals = clients.map(({ now }) => sum(now)).sort((one, other) => other - one);
    const share = sum(totals.slice(0, 10)) / sum(totals);
    expect(sum(totals.slice(0, 9)) / sum(totals)).toBeLessThan(0.8);
    expect(block(addOn, SHEET, 'B5:B6')).toEqual([[near(share)], [10]]);
    expect(at(addOn, SHEET, 'D5')).toBe('10 of 35 clients bring 81.5 % of the revenue.');
  });
  test('the Grand Hotel is the largest, with six even months', () => {
    const total = 16_900 + 16_200 + 15_800 + 16_500 + 18_100 + 15_600;
    expect(block(addOn, SHEET, 'A79:E79')[0]?.slice(0, 2)).toEqual(['Grand Hotel', total]);
    expect(block(addOn, SHEET, 'H79:K79')[0]).toEqual(['AX', 'AX', 94_700, total - 94_700]);
  });
  test('the nine classes count who buys, before and now; who bought nothing is in none of them', () => {
    const [before, now] = [classesByHand(clients, 'before'), classesByHand(clients, 'now')];
    for (const [name, earlier, later] of block(addOn, SHEET, 'I17:K25')) {
      const countOf = (classes: Map<string, string>) => [...classes.values()].filter((found) => found === name).length;
      expect([name, earlier, later]).toEqual([name, countOf(before), countOf(now)]);
    }
    expect(block(addOn, SHEET, 'I26:K27')).toEqual([
      ['No sale', 40 - before.size, 40 - now.size],
      ['Total', 40, 40],
    ]);
    expect(sum(block(addOn, SHEET, 'L17:L25').flat())).toEqual(near(1));
  });
  test('two moved down, four were lost, five are new, and the prospect is nowhere in the migration', () => {
    const [before, now] = [classesByHand(clients, 'before'), classesByHand(clients, 'now')];
    const counted = (from: string, to: string) =>
      clients.filter(({ name }) => (before.get(name)?.[0] ?? 'none') === from && (now.get(name)?.[0] ?? 'none') === to)
        .length;
    const byHand = ['A', 'B', 'C'].map((from) => [from, ...['A', 'B', 'C', 'none'].map((to) => counted(from, to))]);
    const arrived = ['New', ...['A', 'B', 'C'].map((to) => counted('none', to)), ''];
    expect(block(addOn, SHEET, 'C16:G20')).toEqual([['From ↓ to →', 'A', 'B', 'C', 'Lost'], ...byHand, arrived]);
    expect(block(addOn, SHEET, 'B7:B9')).toEqual([[2], [4], [5]]);
    expect(sum(block(addOn, SHEET, 'D17:G20').flat())).toBe(39);
  });
  test('moves between the nine classes add up to the same clients', () => {
    expect(at(addOn, SHEET, 'Y57')).toBe('Lost');
    expect(sum(block(addOn, SHEET, 'P58:Y67').flat())).toBe(39);
    expect(sum(block(addOn, SHEET, 'Y58:Y66').flat())).toBe(4);
  });
  test('who bought so much less is called first, the lost Harbour Foods before all', () => {
    const falls = clients
      .map(({ name, before, now }) => ({ name, fall: sum(before) - sum(now) }))
      .sort((one, other) => other.fall - one.fall);
    const listed = block(addOn, SHEET, 'A49:B58').map(([name, fall]) => ({ name, fall }));
    expect(listed).toEqual(falls.slice(0, 10));
    expect(block(addOn, SHEET, 'C49:G50')).toEqual([
      [58_600, 0, 'AX', '', 'lost'],
      [53_400, 6_300, 'AY', 'BY', 'down'],
    ]);
    expect(at(addOn, SHEET, 'D7')).toBe('Call first: Harbour Foods, which bought 58,600 less than before.');
    expect(at(addOn, SHEET, 'K47')).toBe('Chain of touches: Harbour Foods');
  });
  test('the revenue that went with the lost clients', () => {
    const lost = clients.filter(({ before, now }) => sum(before) > 0 && sum(now) === 0);
    expect(lost.map(({ name }) => name)).toEqual(['Harbour Foods', 'Old Mill', 'Toy Shop', 'Art Museum']);
    expect(at(addOn, SHEET, 'D6')).toBe('Moved down a class: 2. Lost: 4, and with them 76,660 of revenue.');
    expect(sum(lost.flatMap(({ before }) => before))).toBe(76_660);
  });
  test('ten touches within a quarter, the first on the day that was entered, none at the weekend', () => {
    const days = block(addOn, SHEET, 'L49:L58').map(([day]) => day as Date);
    expect(block(addOn, SHEET, 'K49:K58').flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const day of days) expect([0, 6]).not.toContain(day.getUTCDay());
    expect([...days].sort((one, other) => one.getTime() - other.getTime())).toEqual(days);
  });
  test('all visits are given, and no visit would do more good at another client', () => {
    const rows = block(addOn, SHEET, 'L79:M118') as [number, number][];
    expect(rows).toHaveLength(40);
    expect(sum(rows.map(([, visits]) => visits))).toBe(120);
    const worth = (potential: number, visits: number) => potential * Math.sqrt(visits);
    const gains = rows.filter(([, visits]) => visits < 15).map(([value, n]) => worth(value, n + 1) - worth(value, n));
    const losses = rows.filter(([, visits]) => visits > 1).map(([value, n]) => worth(value, n) - worth(value, n - 1));
    expect(Math.max(...gains)).toBeLessThanOrEqual(Math.min(...losses));
    for (const [, visits] of rows) expect(visits >= 1 && visits <= 15).toBe(true);
    expect(at(addOn, SHEET, 'D8')).toBe('Of 120 visits, 70 go to A clients and 18 to those who do not buy now.');
  });
  test('the ten with the most potential and all others make the whole plan', () => {
    const potentials = numbers(block(addOn, SHEET, 'P4:P53').flat()).sort((one, other) => other - one);
    expect(block(addOn, SHEET, 'B63:B72').flat()).toEqual(potentials.slice(0, 10));
    expect(block(addOn, SHEET, 'B73:B74').flat()).toEqual([sum(potentials.slice(10)), sum(potentials)]);
    expect(sum(block(addOn, SHEET, 'F63:F73').flat())).toBe(120);
  });
  test('the months run from the first one entered', async () => {
    const months = block(addOn, SHEET, 'Q3:AB3')[0] as Date[];
    const [first, last] = [months[0] as Date, months[11] as Date];
    expect((last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()).toBe(11);
    for (const month of months) expect(month.getUTCDate()).toBe(1);
  });
});

describe('while an input is missing or cannot be', () => {
  /** Everything that is worked out: answers, findings, tables, lists, working columns. */
  const results = ['B5:B10', 'B12:B13', 'D5:D8', 'C16:G20', 'J17:M27', 'A49:G58', 'K48:M58', 'A63:F72'];
  const tables = ['B73:F74', 'A79:U128', 'O57:Y67', 'AC3:AJ53'];
  const blank = (addOn: OpenedAddOn) => [...results, ...tables].flatMap((range) => filled(block(addOn, SHEET, range)));

  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openTemplate('newClients');
  });
  /** Looks while the cells hold something else, and puts back what they held. */
  async function meanwhile(cells: string, change: (range: Range) => void, look: () => void): Promise<void> {
    const range = addOn.sheet(SHEET).getRange(cells);
    const kept = range.getValues();
    // Pasting brings cells that no rule has looked at.
    change(range.setDataValidation(null));
    await addOn.recalculate();
    look();
    range.setValues(kept);
  }
  const nothingBut = (said: string) => () => {
    expect(at(addOn, SHEET, 'B11')).toBe(said);
    expect(blank(addOn)).toEqual([]);
  };

  test.each([
    ['a limit', 'B17'],
    ['the visits available', 'B21'],
    ['the name of a client', 'O8'],
    ['the potential of a client', 'P8'],
    ['a whole half-year', 'W4:AB53'],
  ])('%s is blank: nothing shows a figure, and the check says so', (_what, cells) =>
    meanwhile(cells, (range) => range.clearContent(), nothingBut('✗ a yellow cell is blank')),
  );
  test.each([
    ['B ends below A', 'B17', 0.5, '✗ impossible number'],
    ['a negative purchase was pasted', 'R8', -100, '✗ impossible number'],
    ['a word stands among the purchases', 'R8', 'none', '✗ impossible number'],
    ['a client stands twice, in another case', 'O8', 'grand hotel', '✗ a name stands twice'],
    ['a name ends with a space', 'O8', 'Airport ', '✗ stray space in name'],
  ])('%s: nothing shows a figure, and the check says what is wrong', (_what, cell, value, said) =>
    meanwhile(cell, (range) => range.setValue(value), nothingBut(said)),
  );
  test('more visits than the most per client allows leave only the visits blank', () =>
    meanwhile(
      'B23',
      (range) => range.setValue(2),
      () => {
        expect(block(addOn, SHEET, 'B11:B13').flat()).toEqual(['✓ complete', '✓ add up', '✗ cannot all be given']);
        for (const range of ['D8:D8', 'M17:M26', 'F63:F74', 'M79:M128']) {
          expect(filled(block(addOn, SHEET, range)), range).toEqual([]);
        }
        expect(at(addOn, SHEET, 'B6')).toBe(10);
        expect(errorsIn(addOn)).toEqual([]);
      },
    ));
});

describe('a change of the inputs', () => {
  test('a lost client that buys again is no longer called first', async () => {
    const addOn = await openTemplate('newClients');
    addOn
      .sheet(SHEET)
      .getRange('W7:AB7')
      .setValues([[10_000, 10_000, 10_000, 10_000, 10_000, 10_000]]);
    await addOn.recalculate();
    expect(at(addOn, SHEET, 'B8')).toBe(3);
    expect(at(addOn, SHEET, 'A49')).toBe('Airport Lounge');
    expect(block(addOn, SHEET, 'B11:B13').flat()).toEqual(['✓ complete', '✓ add up', '✓ all given']);
  });
  test('a higher limit makes more A clients', async () => {
    const addOn = await openTemplate('newClients');
    addOn.sheet(SHEET).getRange('B16').setValue(0.9);
    await addOn.recalculate();
    expect(at(addOn, SHEET, 'B6')).toBeGreaterThan(10);
  });
  test('a client may be added in a blank row, and one taken away', async () => {
    const addOn = await openTemplate('newClients');
    addOn
      .sheet(SHEET)
      .getRange('O44:W44')
      .setValues([['Zoo', 900_000, 0, 0, 0, 0, 0, 0, 200_000]]);
    addOn.sheet(SHEET).getRange('O4:AB4').clearContent();
    await addOn.recalculate();
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, SHEET, 'A79:B79')).toEqual([['Zoo', 200_000]]);
    expect(at(addOn, SHEET, 'N79')).toBe('new');
    expect(at(addOn, SHEET, 'J27')).toBe(40);
    expect(block(addOn, SHEET, 'B11:B13').flat()).toEqual(['✓ complete', '✓ add up', '✓ all given']);
  });
  test('where nobody bought less, the list is empty and the finding says so', async () => {
    const addOn = await openTemplate('newClients');
    addOn.sheet(SHEET).getRange('Q4:V53').clearContent();
    addOn.sheet(SHEET).getRange('Q4').setValue(1);
    await addOn.recalculate();
    expect(filled(block(addOn, SHEET, 'A49:G58'))).toEqual([]);
    expect(at(addOn, SHEET, 'D7')).toBe('No client bought less than before.');
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('in Arabic', () => {
  test('the sheet has the same figures', async () => {
    const addOn = await openTemplate('newClients', 'ar');
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, 'العملاء', 'B6:B9').flat()).toEqual([10, 2, 4, 5]);
    expect(block(addOn, 'العملاء', 'B11:B13').flat()).toEqual(['✓ كاملة', '✓ متطابقة', '✓ موزعة كلها']);
    expect(at(addOn, 'العملاء', 'A49')).toBe('أغذية الميناء');
  });
});
