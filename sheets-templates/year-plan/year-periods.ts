/** Quarters and months of the sheet "Year plan": profit as planned by PLAN_PERIODS, what follows from it, and checks. */
import { across, down } from '../parts';
import type { TemplateCell } from '../template';
import { areEqual, column, ifReady, type YearPlanSettings } from './year-settings';

/** Header rows. */
export const QUARTERS = 30;
export const MONTHS = 38;
export const QUARTER_SUM = QUARTERS + 5;
export const MONTH_SUM = MONTHS + 13;

const quarterRows = Array.from({ length: 4 }, (_, quarter) => QUARTERS + 1 + quarter);
const monthRows = Array.from({ length: 12 }, (_, month) => MONTHS + 1 + month);
const CALENDAR = 'DATE([year];1;1);DATE([year];12;31)';
const WORKED = '[season];[weekdayWeights];[holidays]';

/** Profit stands in D and E, what follows from it in F to H, the even pace in I, checks in J. */
export const FOLLOWING = ['F', 'G', 'H'];
export const EVEN = 'I';
export const CHECK = 'J';

function headers({ words: { year } }: YearPlanSettings, row: number): TemplateCell[] {
  const [check, columns] = [year.columns[3] as string, year.columns.slice(0, 3)];
  return across([...FOLLOWING, EVEN, CHECK], row, [...columns, year.even, check], () => ({ style: 'numberHeader' }));
}

function periods(amount: string, by: string, step: string): string {
  return `PLAN_PERIODS(${amount};${CALENDAR};"${by}";${WORKED};${step}`;
}

/** Of revenue, deals and new clients a quarter has what its months have; its profit is planned apart, and compared. */
export function quarters(settings: YearPlanSettings): TemplateCell[] {
  const { words } = settings;
  const monthsOf = (letter: string, quarter: number) => column(letter, MONTHS + 1 + 3 * quarter, 3);
  return [
    { at: `A${QUARTERS - 1}`, content: words.year.quarters, style: 'section' },
    {
      at: `A${QUARTERS}`,
      content: ifReady('yearReady', `${periods('[planProfit]', 'quarter', '[step]')})`),
      style: 'numberHeader',
    },
    ...headers(settings, QUARTERS),
    ...FOLLOWING.flatMap((letter) =>
      down(
        letter,
        QUARTERS + 1,
        quarterRows.map((_, quarter) => ifReady('yearReady', `SUM(${monthsOf(letter, quarter)})`)),
        () => ({ style: 'formula', number: 'plan' }),
      ),
    ),
    ...evenPace(quarterRows),
    ...down(
      CHECK,
      QUARTERS + 1,
      quarterRows.map((row, quarter) =>
        ifReady(
          'yearReady',
          `IF(AND(${areEqual(`D${row}`, `SUM(${monthsOf('D', quarter)})`)};${areEqual(`E${row}`, `E${MONTHS + 3 + 3 * quarter}`)});"✓";"✗")`,
        ),
      ),
      () => ({ style: 'check' }),
    ),
    ...sums(settings, QUARTERS + 1, 4),
  ];
}

export function months(settings: YearPlanSettings): TemplateCell[] {
  const { words } = settings;
  const amounts = ['[planRevenue]', '[planDeals]', '[planNew]'];
  return [
    { at: `A${MONTHS - 1}`, content: words.year.byMonth, style: 'section' },
    {
      at: `A${MONTHS}`,
      content: ifReady('yearReady', `${periods('[planProfit]', 'month', '[step]')})`),
      style: 'numberHeader',
    },
    ...headers(settings, MONTHS),
    ...FOLLOWING.map((letter, index): TemplateCell => {
      const step = index === 0 ? '[step]' : '1';
      return {
        at: `${letter}${MONTHS + 1}`,
        content: ifReady('yearReady', `INDEX(${periods(amounts[index] as string, 'month', step)};FALSE);0;4)`),
        style: 'formula',
        number: 'plan',
      };
    }),
    ...evenPace(monthRows),
    ...down(
      CHECK,
      MONTHS + 1,
      monthRows.map((row) =>
        ifReady('yearReady', `IF(${areEqual(`E${row}`, `SUM(D$${MONTHS + 1}:D${row})`)};"✓";"✗")`),
      ),
      () => ({ style: 'check' }),
    ),
    ...sums(settings, MONTHS + 1, 12),
  ];
}

/** What would be reached by then if every period brought the same. */
function evenPace(rows: readonly number[]): TemplateCell[] {
  return down(
    EVEN,
    rows[0] as number,
    rows.map((_, index) => ifReady('yearReady', `[planProfit]*${index + 1}/${rows.length}`)),
    () => ({ style: 'formula', number: 'plan' }),
  );
}

function sums({ words }: YearPlanSettings, firstRow: number, rows: number): TemplateCell[] {
  const row = firstRow + rows;
  const wanted = ['[planProfit]', '[planRevenue]', '[planDeals]', '[planNew]'];
  const letters = ['D', ...FOLLOWING];
  const equal = letters.map((letter, index) => areEqual(`${letter}${row}`, wanted[index] as string)).join(';');
  const sum = (letter: string): TemplateCell => ({
    at: `${letter}${row}`,
    content: ifReady('yearReady', `SUM(${column(letter, firstRow, rows)})`),
    style: 'result',
    number: 'plan',
  });
  return [
    { at: `A${row}`, content: words.total, style: 'result' },
    ...['B', 'E', EVEN].map((letter): TemplateCell => ({ at: `${letter}${row}`, style: 'result' })),
    ...['C', ...letters].map(sum),
    { at: `${CHECK}${row}`, content: ifReady('yearReady', `IF(AND(${equal});"✓";"✗")`), style: 'check' },
  ];
}
