/** The six tables of the sheet "Funnels": inputs of every part on the left, its funnel on the right. */
import { across, atLeastZero, down, sameKinds, sentence } from '../parts';
import type { CellStyle, InputRule, NumberKind, Spill, TemplateCell } from '../template';
import { audiences, channels, clientConversions, type PartExample, products, regions, sellers } from './example';
import { aboveZero, anything, areEqual, column, ifReady, shareAboveZero, type YearPlanSettings } from './year-settings';

export const STAGES = 4;
const FIRST_TABLE = 26;
const CONVERSIONS = ['E', 'F', 'G'];
const RESULT = 'H';
const PROFIT = 'N';

/** A part of the profit: numbers are inputs, formulas come from other sheets, some of them with the part's own margin. */
interface Part {
  readonly name: string;
  readonly share: number | string | ((row: number) => string);
  readonly margin: number | string;
  readonly check: number | string;
  readonly conversions: readonly number[];
}

export interface FunnelTable {
  /** Of its title; the headers stand below it. */
  readonly row: number;
  readonly title: string;
  readonly nameHeader: string;
  readonly shareHeader: string;
  readonly parts: readonly Part[];
  /** Names and shares are typed here. */
  readonly isOwn: boolean;
  /** Names stand as words, as inputs, or come from another sheet. */
  readonly nameStyle: CellStyle;
  /** The first column that is typed. */
  readonly firstInput: string;
}

export function funnelTables({ words: { funnels }, ledger: { lists } }: YearPlanSettings): FunnelTable[] {
  const named = (names: readonly string[], examples: readonly PartExample[]) =>
    examples.map((example, place): Part => ({ ...example, name: names[place] as string }));
  const clients = (
    [
      ['[currentProfit]', '[currentCheck]'],
      ['[newProfit]', '[newCheck]'],
    ] as const
  ).map(
    ([profit, check], place): Part => ({
      name: (place === 0 ? funnels.current : funnels.new) as string,
      share: ifReady('yearReady', profit),
      margin: ifReady('yearReady', '[margin]'),
      check: ifReady('yearReady', check),
      conversions: clientConversions[place] as readonly number[],
    }),
  );
  const people = sellers.map(
    ({ funnel }, place): Part => ({
      ...funnel,
      name: `=IF(INDEX([sellerNames];${place + 1})="";"";INDEX([sellerNames];${place + 1}))`,
      // Planned is revenue; shares are of profit.
      share: (row) =>
        ifReady(
          'sellersReady',
          `IF(COUNT(INDEX([sellerSums];${place + 1});C${row})=2;INDEX([sellerSums];${place + 1})*C${row};"")`,
        ),
    }),
  );
  const kinds = [
    { parts: clients, nameStyle: 'label', firstInput: 'E' },
    { parts: named(lists.products, products), nameStyle: 'input', firstInput: 'A' },
    { parts: named(lists.channels, channels), nameStyle: 'input', firstInput: 'A' },
    { parts: named(lists.segments, audiences), nameStyle: 'input', firstInput: 'A' },
    { parts: people, nameStyle: 'link', firstInput: 'C' },
    { parts: named(lists.regions, regions), nameStyle: 'input', firstInput: 'A' },
  ] as const;
  let row = FIRST_TABLE;
  return kinds.map(({ parts, nameStyle, firstInput }, place) => {
    const isOwn = nameStyle === 'input';
    const table = {
      row,
      title: funnels.tables[place] as string,
      nameHeader: funnels.names[place] as string,
      shareHeader: isOwn ? funnels.share : funnels.sharePlan,
      parts,
      isOwn,
      nameStyle,
      firstInput,
    };
    row += parts.length + 4;
    return table;
  });
}

/** Where the yellow cells of a table stand. */
export function inputsOf({ row, parts, firstInput }: FunnelTable): string {
  return `${firstInput}${row + 2}:${CONVERSIONS.at(-1)}${row + 1 + parts.length}`;
}

export function tableCells(table: FunnelTable, { words }: YearPlanSettings): TemplateCell[] {
  const { row, parts } = table;
  const { funnels } = words;
  const [first, count] = [row + 2, parts.length];
  const range = (letter: string) => column(letter, first, count);
  const { notes } = funnels;
  const stage = (place: number) => `INDEX([stageNames];${place})`;
  const plan = `PLAN_FUNNELS([planProfit];${range('A')};${range('B')};${range('C')};${range('D')};${CONVERSIONS[0]}${first}:${CONVERSIONS[2]}${first + count - 1};[stageNames];[step])`;
  const block = column(PROFIT, first, count + 1);
  // The parts and their total are the goal twice.
  const isGoal = `AND(COUNT(${block})>1;${areEqual(`SUM(${block})`, '2*[planProfit]')};${areEqual(`MAX(${block})`, '[planProfit]')})`;
  return [
    { at: `A${row}`, content: table.title, style: 'section' },
    {
      at: `${PROFIT}${row}`,
      content: ifReady(
        'funnelsReady',
        `IF([planProfit]=0;"";IF(${isGoal};"${funnels.goalMet}";"${funnels.goalMissed}"))`,
      ),
      style: 'check',
    },
    { at: `A${row + 1}`, content: table.nameHeader, style: 'header' },
    ...across(['B', 'C', 'D'], row + 1, [table.shareHeader, funnels.margin, funnels.averageCheck], () => ({
      style: 'numberHeader',
    })),
    ...across(
      CONVERSIONS,
      row + 1,
      CONVERSIONS.map((_, place) => `=${sentence(words.conversion, [stage(place + 1), stage(place + 2)])}`),
      () => ({ style: 'numberHeader' }),
    ),
    {
      at: `${RESULT}${row + 1}`,
      content: ifReady('funnelsReady', `IF(SUM(${range('B')})=0;"";${plan})`),
      style: 'header',
    },
    ...down(
      'A',
      first,
      parts.map(({ name }) => name),
      () =>
        table.isOwn ? { style: 'input', number: 'text', note: notes.name, rule: anything } : { style: table.nameStyle },
    ),
    ...figures(
      'B',
      first,
      parts.map(({ share }, index) => (typeof share === 'function' ? share(first + index) : share)),
      table.isOwn ? 'percent' : 'amount',
      notes.share,
      atLeastZero,
    ),
    ...figures(
      'C',
      first,
      parts.map(({ margin }) => margin),
      'percent',
      notes.margin,
      shareAboveZero,
    ),
    ...figures(
      'D',
      first,
      parts.map(({ check }) => check),
      'amount',
      notes.check,
      aboveZero,
    ),
    ...CONVERSIONS.flatMap((letter, place) =>
      figures(
        letter,
        first,
        parts.map(({ conversions }) => conversions[place] as number),
        'percent',
        notes.conversion,
        shareAboveZero,
      ),
    ),
  ];
}

function figures(
  letter: string,
  first: number,
  contents: readonly (number | string)[],
  number: NumberKind,
  note: string,
  rule: InputRule,
): TemplateCell[] {
  return down(letter, first, contents, (index) =>
    typeof contents[index] === 'number' ? { style: 'input', number, note, rule } : { style: 'link', number },
  );
}

export function tableSpill({ row, parts }: FunnelTable): Spill {
  return {
    at: `${RESULT}${row + 1}`,
    // A name in the middle of its column touches no number beside it.
    kinds: sameKinds(parts.length + 1, ['code', 'plan', 'plan', 'plan', 'plan', 'plan', 'plan']),
    resultRows: 1,
  };
}
