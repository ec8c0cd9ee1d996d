/** The sheet "From ledger" of the template "Month plan": the month's payments out of the ledger's sheets, if they are named. */
import { columnLetters } from '../../src/sheets/addresses';
import { across, figure, sameKinds, sentence } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import { type MonthPlanSettings, sumIfAny, titled } from './month-settings';

const SOURCE = 5;
const PAYMENTS = SOURCE + 1;
const DEALS = SOURCE + 2;
const OVER = SOURCE + 3;
const UNTIL = SOURCE + 4;
const CHECK = SOURCE + 5;
const SUMS = CHECK + 2;
const NAMES = SUMS + 1;
const FIRST = NAMES + 1;
/** Every day of a month, free ones too. */
const DAYS = 31;
const LAST = FIRST + DAYS - 1;
/** All together, then by seller, the largest first; the check says where they are more than that. */
const BY_SELLER = 4;
const SELLERS = 40;
const DAY = columnLetters(BY_SELLER);
const sellerColumns = Array.from({ length: SELLERS }, (_, place) => columnLetters(BY_SELLER + 1 + place));
const [FIRST_SELLER, LAST_SELLER] = [sellerColumns[0] as string, sellerColumns[SELLERS - 1] as string];
/** A table of one day without payments, for before the first day is over. */
const NO_FACTS = [columnLetters(BY_SELLER + SELLERS + 3), columnLetters(BY_SELLER + SELLERS + 4)] as const;
const AFTER_SELLERS = columnLetters(BY_SELLER + 1 + SELLERS);

const anything: InputRule = { kind: 'anything' };
const day: InputRule = { kind: 'date' };

export function ledgerSheet(settings: MonthPlanSettings): TemplateSheet {
  const { words } = settings;
  const series = (by: string, deals: string) =>
    `=IF(ISNUMBER([ledgerUntil]);LEDGER_SERIES("payments";"day";"${by}";;;${deals};${tableIn('[paymentsSheet]')};;[firstDay];[ledgerUntil]);"")`;
  return {
    name: words.ledgerSheet.sheet,
    columnWidths: [166, 142, 24, 130, ...Array(SELLERS + 2).fill(104), 130],
    frozenRows: 3,
    tallRows: [NAMES],
    cells: [
      ...titled(words.ledgerSheet, settings, {
        input: 'D',
        result: 'E',
        check: 'F',
      }),
      ...source(settings),
      { at: `A${NAMES - 1}`, content: words.ledgerSheet.payments, style: 'section' },
      { at: `A${NAMES}`, content: series('none', ''), style: 'header' },
      { at: `${DAY}${SUMS}`, content: words.total, style: 'result' },
      ...across(
        sellerColumns,
        SUMS,
        sellerColumns.map((letter) => `=${sumIfAny(`${letter}${FIRST}:${letter}${LAST}`)}`),
        () => ({ style: 'result', number: 'plan' }),
      ),
      ...noFacts(settings),
      { at: `${DAY}${NAMES}`, content: series('person', tableIn('[dealsSheet]')), style: 'header' },
    ],
    names: {
      noFacts: `$${NO_FACTS[0]}$${NAMES}:$${NO_FACTS[1]}$${FIRST}`,
      paymentsSheet: `$B$${PAYMENTS}`,
      dealsSheet: `$B$${DEALS}`,
      ledgerUpTo: `$B$${OVER}`,
      ledgerCheck: `$B$${CHECK}`,
      ledgerUntil: `$B$${UNTIL}`,
      ledgerDays: `$A$${FIRST}:$A$${LAST}`,
      ledgerTotals: `$B$${FIRST}:$B$${LAST}`,
      ledgerNames: `$${FIRST_SELLER}$${NAMES}:$${LAST_SELLER}$${NAMES}`,
      ledgerSums: `$${FIRST_SELLER}$${SUMS}:$${LAST_SELLER}$${SUMS}`,
      ledgerGrid: `$${DAY}$${NAMES}:$${AFTER_SELLERS}$${LAST}`,
    },
    spills: [
      { at: `A${NAMES}`, kinds: sameKinds(DAYS, ['workday', 'plan']), resultRows: 0 },
      {
        at: `${DAY}${NAMES}`,
        kinds: sameKinds(DAYS, ['workday', ...Array(SELLERS + 1).fill('plan')]),
        resultRows: 0,
      },
    ],
    warnings: [{ range: `B${CHECK}`, when: `=LEFT(B${CHECK};1)="✗"` }],
    charts: [],
  };
}

/** A table of the sheet that is named in a cell, wherever it stands in it; an apostrophe in the name is written twice. */
function tableIn(cell: string): string {
  return `INDIRECT("'"&SUBSTITUTE(${cell};"'";"''")&"'!A:AZ")`;
}

function noFacts({ words: { ledgerSheet: said, sellerDays } }: MonthPlanSettings): TemplateCell[] {
  const [day, seller] = NO_FACTS;
  return [
    { at: `${day}${SUMS}`, content: said.noFacts, style: 'section' },
    { at: `${day}${NAMES}`, content: sellerDays.day, style: 'header' },
    {
      at: `${seller}${NAMES}`,
      content: '=IF(INDEX([personNames];1)="";"–";INDEX([personNames];1))',
      style: 'numberHeader',
    },
    { at: `${day}${FIRST}`, content: '=[firstDay]', style: 'link', number: 'workday' },
  ];
}

function source({ words: { ledgerSheet: said } }: MonthPlanSettings): TemplateCell[] {
  const isThere = (cell: string) => `NOT(ISERROR(ROWS(${tableIn(cell)})))`;
  const daysOver = 'COUNTIF([factDates];"<="&[ledgerUpTo])';
  const isGiven =
    '[dealsSheet]<>"";ISNUMBER([ledgerUpTo]);N([ledgerUpTo])>=N([firstDay]);N([ledgerUpTo])<=N([lastDay])';
  const others = 'ROUND(SUM([ledgerTotals])-SUM([factSums]);2)';
  const tables = [`A${NAMES}`, `${DAY}${NAMES}`].map((cell) => `ISERROR(${cell})`).join(';');
  const checks: readonly (readonly [string, string])[] = [
    ['[paymentsSheet]=""', '""'],
    ['[dealsSheet]=""', `"${said.noDeals}"`],
    [`NOT(${isThere('[paymentsSheet]')})`, sentence(said.noSheet, ['[paymentsSheet]'])],
    [`NOT(${isThere('[dealsSheet]')})`, sentence(said.noSheet, ['[dealsSheet]'])],
    [`NOT(AND(${isGiven}))`, `"${said.noDay}"`],
    ['NOT(ISNUMBER([ledgerUntil]))', `"${said.noWorkingDay}"`],
    [`OR(${tables})`, `"${said.unreadable}"`],
    [`COUNTA(${AFTER_SELLERS}${FIRST}:${AFTER_SELLERS}${LAST})>0`, `"${said.tooManySellers}"`],
    [`${others}=0`, `"${said.all}"`],
  ];
  return [
    ...figure(SOURCE, said.source, {
      content: `=IF([paymentsSheet]="";"${said.typed}";"${said.ledger}")`,
      style: 'result',
    }),
    ...figure(PAYMENTS, said.paymentsSheet, {
      style: 'input',
      number: 'text',
      rule: anything,
      note: said.notes.payments,
    }),
    ...figure(DEALS, said.dealsSheet, { style: 'input', number: 'text', rule: anything, note: said.notes.deals }),
    ...figure(OVER, said.over, { style: 'input', number: 'date', rule: day, note: said.notes.over }),
    ...figure(UNTIL, said.until, {
      // As the sheet Facts counts them: the free days after the last working day that is over wait for the next one.
      content: `=IF([paymentsSheet]="";"";IF(AND(${isGiven});IF(${daysOver}=0;"";IF(${daysOver}=COUNT([factDates]);[ledgerUpTo];INDEX([factDates];${daysOver})));""))`,
      style: 'result',
      number: 'workday',
    }),
    ...figure(CHECK, said.check, {
      content: `=${checks.reduceRight((otherwise, [when, then]) => `IF(${when};${then};${otherwise})`, sentence(said.others, [`FIXED(${others};0)`]))}`,
      // A sentence, which goes on beyond its cell.
      style: 'label',
    }),
    { at: 'C5', content: said.hint, style: 'hint' },
  ];
}
