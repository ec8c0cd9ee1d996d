/** Importing into the ledger: twice changes nothing, taken back nothing is left, and nobody's work is overwritten. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileTexts } from '../../sheets/hostile-texts';
import { openBook } from './book';

afterEach(() => vi.unstubAllGlobals());

const HEADER = 'Deal\tClient\tSeller\tStage\tAmount\tOpened\tClosed';
const deals = (...rows: string[]) => [HEADER, ...rows].join('\n');
const chairs = 'D-1\tAcme\tAnn\tWon\t1,200.50\t2026-01-03\t2026-02-04';
const desks = 'D-2\tBorealis\tBob\tProposal\t900\t2026-01-05\t';

describe('an import into an empty spreadsheet', () => {
  test('makes the sheet of its table, with headings, days and amounts', async () => {
    const book = await openBook();
    const written = await book.import(deals(chairs, desks));
    expect(written).toMatchObject({ sheet: 'Deals', rows: 2, changedMeanwhile: 0 });
    expect(book.rows('Deals')).toEqual([
      [
        'Deal',
        'Client',
        'Seller',
        'Stage',
        'Amount',
        'Margin',
        'Product',
        'Channel',
        'Opened',
        'Expected',
        'Closed',
        'Reason lost',
      ],
      ['D-1', 'Acme', 'Ann', 'Won', '1,201', '', '', '', '3 Jan 2026', '', '4 Feb 2026', ''],
      ['D-2', 'Borealis', 'Bob', 'Proposal', '900', '', '', '', '5 Jan 2026', '', '', ''],
    ]);
    expect(book.spreadsheet.getSheetByName('Deals')?.getRange('E5').getValue()).toBe(1200.5);
  });
  test('stays on the sheet where the user is, and hides its memory', async () => {
    const book = await openBook();
    await book.import(deals(chairs));
    expect(book.spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(book.spreadsheet.getSheetByName('Ledger memory')?.isSheetHidden()).toBe(true);
  });
  test('in Arabic has Arabic headings, by which it finds itself again', async () => {
    const book = await openBook('ar');
    await book.import(deals(chairs));
    expect(book.rows('الصفقات')[0]).toContain('سبب الخسارة');
    expect((await book.look(deals(chairs, desks))).outlook).toMatchObject({ added: 1, same: 1 });
  });
});

describe('the same source again', () => {
  test('changes nothing, whichever table it is', async () => {
    const sources = [
      'Name\tTeam\tStart\tFTE\nAnn\tNorth\t2024-01-08\t100%\nBob\tSouth\t2025-03-01\t50%',
      'Client\tRegion\tOwner\nAcme\tNorth\tAnn\nBorealis\tSouth\tBob',
      deals(chairs, desks),
      'Deal\tPayment date\tAmount\nD-1\t2026-02-10\t600\nD-1\t2026-03-10\t600.5',
      'Seller\tDate\tActivity\tCount\nAnn\t2026-01-03\tCall\t12\nAnn\t2026-01-03\tMeeting\t2',
    ];
    const book = await openBook();
    for (const source of sources) {
      await book.import(source);
      const before = await book.look(source);
      expect(before.outlook).toMatchObject({ added: 0, changed: 0, same: 2, leftOut: 0 });
      const written = await book.import(source);
      expect(written?.rows).toBe(0);
    }
    for (const sheet of ['People', 'Clients', 'Deals', 'Payments', 'Activities'])
      expect(book.rows(sheet)).toHaveLength(3);
  });
  test('with rows that are the same and count as entries of their own adds none either', async () => {
    const twice = 'Seller\tDate\tActivity\nAnn\t2026-01-03\tCall\nAnn\t2026-01-03\tCall\nBob\t2026-01-03\tCall';
    const book = await openBook();
    await book.import(twice, { choices: { takeRepeated: true } });
    expect(book.rows('Activities')).toHaveLength(4);
    expect((await book.look(twice, { takeRepeated: true })).outlook).toMatchObject({ added: 0, same: 3 });
    const third = `${twice}\nAnn\t2026-01-03\tCall`;
    expect((await book.look(third, { takeRepeated: true })).outlook).toMatchObject({ added: 1, same: 3 });
  });
  test('that says something newer changes the row and leaves what it does not know', async () => {
    const book = await openBook();
    await book.import(deals(chairs, desks));
    await book.import('Deal\tStage\tClosed\nD-2\tWon\t2026-03-01\nD-1\t\t');
    expect(book.rows('Deals')[2]).toEqual([
      'D-2',
      'Borealis',
      'Bob',
      'Won',
      '900',
      '',
      '',
      '',
      '5 Jan 2026',
      '',
      '1 Mar 2026',
      '',
    ]);
    expect(book.rows('Deals')[1]?.[3]).toBe('Won');
  });
  test('with another owner hands the client over instead of rewriting the past', async () => {
    const book = await openBook();
    await book.import('Client\tOwner\nAcme\tAnn\nBorealis\tBob');
    const later = 'Client\tOwner\nAcme\tCid\nBorealis\tBob';
    const { outlook } = await book.look(later);
    expect(outlook?.reasons.map(({ reason }) => reason.code)).toEqual(['handedOver']);
    await book.import(later);
    expect(
      book
        .rows('Clients')
        .slice(1)
        .map(([client, , , , , owner, since]) => [client, owner, since]),
    ).toEqual([
      ['Acme', 'Ann', ''],
      ['Borealis', 'Bob', ''],
      ['Acme', 'Cid', '28 Nov 2026'],
    ]);
    expect((await book.look(later)).outlook).toMatchObject({ added: 0, changed: 0, same: 2 });
  });
});

describe('an import that is taken back', () => {
  test('leaves the table as it was, changed rows included', async () => {
    const book = await openBook();
    await book.import(deals(chairs, desks));
    const before = book.rows('Deals');
    const written = await book.import(
      deals(desks.replace('Proposal', 'Lost'), 'D-3\tCirrus\tBob\tWon\t50\t2026-01-01\t'),
    );
    expect(book.rows('Deals')).not.toEqual(before);
    expect((await book.undo(written?.number as number))?.stayed).toBe(0);
    // A second time there is nothing to undo.
    expect(await book.undo(written?.number as number)).toBeUndefined();
    expect(book.rows('Deals')).toEqual(before);
  });
  test('leaves rows that someone has changed since, and says how many', async () => {
    const book = await openBook();
    const written = await book.import(deals(chairs, desks));
    book.spreadsheet.getSheetByName('Deals')?.getRange('D6').setValue('Negotiation');
    expect((await book.undo(written?.number as number))?.stayed).toBe(1);
    expect(
      book
        .rows('Deals')
        .slice(1)
        .map(([deal, , , stage]) => [deal, stage]),
    ).toEqual([['D-2', 'Negotiation']]);
  });
  test('finds its rows after someone has sorted the sheet and put rows above', async () => {
    const book = await openBook();
    const written = await book.import(deals(chairs, desks));
    const sheet = book.spreadsheet.getSheetByName('Deals');
    const block = sheet?.getRange('A5:L6');
    block?.setValues([...(block.getValues() ?? [])].reverse());
    sheet?.insertRowsAfter(4, 3);
    expect((await book.undo(written?.number as number))?.stayed).toBe(0);
    expect(book.rows('Deals')).toHaveLength(1);
  });
  test('leaves a row beside which somebody has made a note, but not for a formula filled down', async () => {
    const book = await openBook();
    const written = await book.import(deals(chairs, desks));
    const sheet = book.spreadsheet.getSheetByName('Deals');
    sheet?.getRange('N5').setValue('call back');
    sheet?.getRange('M6').setFormula('=E6*2');
    expect((await book.undo(written?.number as number))?.stayed).toBe(1);
    expect(
      book
        .rows('Deals')
        .slice(1)
        .map(([deal]) => deal),
    ).toEqual(['D-1']);
    expect(sheet?.getRange('N5').getValue()).toBe('call back');
  });
  test('may be one that was cancelled in the middle: nothing of it stays', async () => {
    const many = deals(...Array.from({ length: 12_000 }, (_, row) => `D-${row}\tAcme\tAnn\tWon\t${row}\t2026-01-03\t`));
    const book = await openBook();
    let isCancelled = false;
    const written = await book.import(many, {
      onProgress: ({ done }) => {
        isCancelled = done > 0;
      },
      isCancelled: () => isCancelled,
    });
    expect(written).toBeUndefined();
    expect(book.rows('Deals')).toHaveLength(1);
    expect((await book.look(many)).outlook).toMatchObject({ added: 12_000 });
  }, 60_000);
  test('may be one that failed in the middle', async () => {
    const book = await openBook();
    book.before = (name) => {
      if (name === 'addImported') throw new Error('The service is not available.');
    };
    await expect(book.import(deals(chairs))).rejects.toThrow('not available');
    book.before = () => undefined;
    expect(book.rows('Deals')).toHaveLength(1);
    expect(await book.import(deals(chairs))).toMatchObject({ rows: 1 });
  });
});

describe('two imports at the same time', () => {
  test('lose nothing: the second is refused in a sentence, and then finds what the first has written', async () => {
    const book = await openBook();
    let second: Promise<unknown> | undefined;
    book.before = (name) => {
      if (name !== 'addImported' || second) return undefined;
      second = book.import(deals(desks)).catch((error: Error) => error.message);
      return second;
    };
    await book.import(deals(chairs));
    expect(await second).toMatch(/Another import \(“rows”, begun 0 minutes ago\) is being written/);
    book.before = () => undefined;
    await book.import(deals(chairs, desks));
    expect(book.rows('Deals').map(([deal]) => deal)).toEqual(['Deal', 'D-1', 'D-2']);
  });
  test('one of which was cut off an hour ago do not wait for it', async () => {
    const book = await openBook();
    await book.import(deals(chairs));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    book.before = (name) => {
      if (name !== 'startImport') throw new Error('closed');
    };
    await book.import(deals(desks)).catch(() => undefined);
    vi.restoreAllMocks();
    book.before = () => undefined;
    expect(await book.import(deals(desks))).toMatchObject({ rows: 1 });
  });
  test('by hand and by import: a row typed meanwhile stays, and what was imported stands below', async () => {
    const book = await openBook();
    await book.import(deals(chairs));
    book.before = (name) => {
      if (name === 'addImported') book.spreadsheet.getSheetByName('Deals')?.getRange('A6').setValue('typed');
    };
    await book.import(deals(desks));
    expect(book.rows('Deals').map(([deal]) => deal)).toEqual(['Deal', 'D-1', 'typed', 'D-2']);
  });
  test('by formulas that wait below the table: they stay, and what was imported stands below them', async () => {
    const book = await openBook();
    await book.import(deals(chairs));
    const sheet = book.spreadsheet.getSheetByName('Deals');
    sheet?.getRange('F6').setFormula('=IF(E6="";"";30%)');
    await book.import(deals(desks));
    expect(sheet?.getRange('F6').getFormulas()).toEqual([['=IF(E6="","",30%)']]);
    expect(
      book
        .rows('Deals')
        .map(([deal]) => deal)
        .filter((deal) => deal !== ''),
    ).toEqual(['Deal', 'D-1', 'D-2']);
  });
  test('and a spreadsheet that gives no answer is not written to behind its back: the import can be undone later', async () => {
    const book = await openBook();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let isOver = false;
    book.before = (name) =>
      name === 'addImported' ? new Promise((resolve) => setTimeout(resolve, 60_000)) : undefined;
    const result = book
      .import(deals(chairs))
      .then(
        () => 'written',
        (error: Error) => error.constructor.name,
      )
      .finally(() => {
        isOver = true;
      });
    while (!isOver) await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toBe('NoAnswer');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    book.before = () => undefined;
    expect(book.rows('Deals')).toHaveLength(2);
    expect((await book.undo(1))?.stayed).toBe(0);
    expect(book.rows('Deals')).toHaveLength(1);
  });
  test('a cell changed by hand meanwhile stays, and the import says so', async () => {
    const book = await openBook();
    await book.import(deals(chairs, desks));
    book.before = (name) => {
      if (name === 'changeImported') book.spreadsheet.getSheetByName('Deals')?.getRange('D6').setValue('Negotiation');
    };
    const written = await book.import(deals(chairs.replace('Ann', 'Eve'), desks.replace('Proposal', 'Lost')));
    expect(written).toMatchObject({ rows: 1, changedMeanwhile: 1 });
    expect(
      book
        .rows('Deals')
        .slice(1)
        .map(([, , seller, stage]) => [seller, stage]),
    ).toEqual([
      ['Eve', 'Won'],
      ['Bob', 'Negotiation'],
    ]);
  });
});

describe('what an import writes', () => {
  test('is one block a table, read once, however many rows', async () => {
    const rows = (from: number) =>
      Array.from({ length: 1000 }, (_, row) => `D-${from + row}\tAcme\tAnn\tWon\t${row}\t2026-01-03\t`);
    const book = await openBook();
    await book.import(deals(...rows(0)));
    book.calls.length = 0;
    book.isCounting = true;
    await book.import(deals(...rows(500).map((row) => row.replace('Ann', 'Bob'))));
    const count = (name: string) => book.calls.filter((call) => call === name).length;
    // Once to look, once more before it is written, and each time in one block.
    expect(['readSheetRows', 'addImported', 'changeImported'].map(count)).toEqual([2, 1, 1]);
    const blocks = (name: string) => book.writes.find(({ call }) => call === name)?.counts.get('setValues');
    // One of them goes into the memory, to undo it with.
    expect(['addImported', 'changeImported'].map(blocks)).toEqual([2, 2]);
    expect(book.writes.flatMap(({ counts }) => [...counts.keys()])).not.toContain('setValue');
    expect(book.rows('Deals')).toHaveLength(1501);
  }, 60_000);
  test('is text where it was text: nothing from outside becomes a formula, a number or a date', async () => {
    const book = await openBook();
    const texts = hostileTexts.filter((each) => each.trim() !== '');
    const quoted = (each: string) => `"${each.replace(/"/g, '""')}"`;
    await book.import(['Client\tSegment', ...texts.map((each, row) => `C-${row}\t${quoted(each)}`)].join('\n'));
    const sheet = book.spreadsheet.getSheetByName('Clients');
    const segments = sheet?.getRange(5, 2, texts.length, 1);
    expect(
      segments
        ?.getFormulas()
        .flat()
        .every((formula) => formula === ''),
    ).toBe(true);
    expect(segments?.getValues().flat()).toEqual(texts.map((each) => each.trim()));
  });
  test('leaves columns, formulas and notes of the user’s own where they are', async () => {
    const book = await openBook();
    const sheet = book.spreadsheet.insertSheet('Deals', 1);
    sheet.getRange('A1:E3').setValues([
      ['Deal', 'My note', 'Amount', 'Twice', 'Stage'],
      ['D-1', 'keep', 100, '', 'Proposal'],
      ['D-2', 'this', 200, '', 'Proposal'],
    ]);
    sheet.getRange('D2').setFormula('=C2*2');
    await book.import('Deal\tAmount\tStage\tSeller\nD-1\t150\tWon\tAnn\nD-3\t300\tWon\tBob');
    expect(sheet.getRange('B2:B3').getValues()).toEqual([['keep'], ['this']]);
    expect(sheet.getRange('D2').getFormulas()).toEqual([['=C2*2']]);
    expect(
      sheet
        .getRange('A1:E4')
        .getDisplayValues()
        .map(([deal, , amount, , stage]) => [deal, amount, stage]),
    ).toEqual([
      ['Deal', 'Amount', 'Stage'],
      ['D-1', '150', 'Won'],
      ['D-2', '200', 'Proposal'],
      ['D-3', '300', 'Won'],
    ]);
    expect(sheet.getRange('F1').getValue()).toBe('Client');
  });
});

describe('what was said by hand', () => {
  test('of one of two headings that are the same counts for that one', async () => {
    const book = await openBook();
    const twice = 'Deal\tAmount\tAmount\tStage\nD-1\t100\t90\tWon\nD-2\t200\t180\tWon';
    const { columns } = await book.look(twice);
    expect(columns.map(({ key, column }) => [key, column])).toEqual([
      ['deal', 'deal'],
      ['amount', 'amount'],
      ['amount #2', null],
      ['stage', 'stage'],
    ]);
    await book.import(twice, { choices: { columns: { amount: { column: null }, 'amount #2': { column: 'amount' } } } });
    expect(book.rows('Deals').map(([, , , , amount]) => amount)).toEqual(['Amount', '90', '180']);
  });
  test('is remembered in the file: columns, the order of dates, and where a table lives', async () => {
    const book = await openBook();
    const polish = 'Umowa\tKlient\tKwota\tOtwarta\nU-1\tAcme\t100\t03.01.2026\nU-2\tBorealis\t200\t04.01.2026';
    const columns = {
      umowa: { column: 'deal' },
      klient: { column: 'client' },
      kwota: { column: 'amount' },
      otwarta: { column: 'opened', reading: { order: 'dmy' } },
    } as const;
    await book.import(polish, { choices: { table: 'deals', columns } });
    expect(book.rows('Deals')[1]?.slice(0, 9)).toEqual(['U-1', 'Acme', '', '', '100', '', '', '', '3 Jan 2026']);
    const again = await book.look(polish, { table: 'deals' });
    expect(again.outlook).toMatchObject({ same: 2, added: 0 });
  });
});
