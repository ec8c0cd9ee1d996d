/** The sheet "Clients" of the template "Month plan": what new and current clients bring, and how many each seller wins when. */
import { across, down, figure, sameKinds, shareOfOne } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import { monthExample } from './example';
import { areEqual, ifPlanned, ifSellerIn, type MonthPlanSettings, sumIfAny, titled } from './month-settings';
import { DAYS, SELLER_COLUMNS, STAGES } from './rows';

const SHARE = 5;
const CHECK = SHARE + 1;
const BUY = SHARE + 2;
const CURRENT = SHARE + 3;
const NEW = SHARE + 4;
const SUMS = SHARE + 5;
/** What the month takes stands beside the inputs, then the funnel of new clients. */
const TAKES = ['F', 'H'] as const;
const FUNNEL = ['J', 'L'] as const;
const SUM = 13;
const NAMES = SUM + 1;
const FIRST = NAMES + 1;
const LAST = FIRST + DAYS - 1;

const CURRENT_DAY = 'L';
const CURRENT_SELLERS = ['M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'];

const above: InputRule = { kind: 'above', low: 0 };
const shareAboveZero: InputRule = { kind: 'between', low: 1e-6, high: 1 };

export function clientsSheet(settings: MonthPlanSettings): TemplateSheet {
  const { words } = settings;
  const kinds = sameKinds(DAYS, ['workday', ...Array(9).fill('plan')]);
  return {
    name: words.clients.sheet,
    columnWidths: [190, ...Array(9).fill(88), 24, 130, ...Array(9).fill(88)],
    frozenRows: NAMES,
    tallRows: [NAMES],
    cells: [
      ...titled(words.clients, settings),
      ...inputs(settings),
      ...takes(settings),
      { at: `A${NAMES - 2}`, content: words.clients.newBySeller, style: 'section' },
      { at: `A${NAMES}`, content: bySeller('[newClients]'), style: 'header' },
      { at: `${CURRENT_DAY}${NAMES - 2}`, content: words.clients.currentBySeller, style: 'section' },
      { at: `${CURRENT_DAY}${NAMES}`, content: bySeller('[currentClients]'), style: 'header' },
      ...sums(settings, 'A', SELLER_COLUMNS, 'J'),
      ...sums(settings, CURRENT_DAY, CURRENT_SELLERS, 'U'),
    ],
    names: {
      currentShare: `$B$${SHARE}`,
      currentCheck: `$B$${CHECK}`,
      currentBuy: `$B$${BUY}`,
      currentPayments: `$B$${CURRENT}`,
      newPayments: `$B$${NEW}`,
      newClients: `$${TAKES[1]}$${SHARE}`,
      currentClients: `$${TAKES[1]}$${SHARE + 1}`,
      stageNames: `$${FUNNEL[0]}$${SHARE}:$${FUNNEL[0]}$${SHARE + STAGES - 1}`,
      newBySeller: `$B$${SUM}:$I$${SUM}`,
      currentBySeller: `$${CURRENT_SELLERS[0]}$${SUM}:$${CURRENT_SELLERS[7]}$${SUM}`,
    },
    spills: [
      { at: `A${NAMES}`, kinds, resultRows: 0 },
      { at: `${CURRENT_DAY}${NAMES}`, kinds, resultRows: 0 },
    ],
    warnings: [{ range: `B${SUMS}`, when: `=LEFT(B${SUMS};1)="✗"` }],
    charts: [],
  };
}

/** As many as are needed, to who has the payments and on the days on which they are planned: nobody on a day off. */
function bySeller(count: string): string {
  return ifPlanned(
    `IF(OR(COUNT([sellerPlanTotals])=0;N(${count})=0);"";PLAN_REPLAN([firstDay]-1;[sellerPlan];[noFacts];"people";"plan";${count};1))`,
  );
}

function inputs({ words: { clients: said, ...words } }: MonthPlanSettings): TemplateCell[] {
  const { currentShare, currentCheck, currentBuy } = monthExample;
  const { notes } = said;
  return [
    ...figure(SHARE, said.share, {
      content: currentShare,
      style: 'input',
      number: 'percent',
      rule: shareOfOne,
      note: notes.share,
    }),
    ...figure(CHECK, said.check, {
      content: currentCheck,
      style: 'input',
      number: 'amount',
      rule: above,
      note: notes.check,
    }),
    ...figure(BUY, said.buy, {
      content: currentBuy,
      style: 'input',
      number: 'percent',
      rule: shareAboveZero,
      note: notes.buy,
    }),
    ...figure(CURRENT, said.currentPayments, {
      content: ifPlanned('ROUND([given]*[currentShare]/[step];0)*[step]'),
      style: 'formula',
      number: 'plan',
    }),
    ...figure(NEW, said.newPayments, {
      content: ifPlanned('[given]-[currentPayments]'),
      style: 'formula',
      number: 'plan',
    }),
    ...figure(SUMS, words.sums, {
      content: ifPlanned(
        `IF(AND(${areEqual('SUM([newBySeller])', '[newClients]')};${areEqual('SUM([currentBySeller])', '[currentClients]')});"${words.addUp}";"${words.notAddUp}")`,
      ),
      style: 'check',
    }),
  ];
}

/** Whole clients, rounded up so that the payments come in; what lies below a millionth of one is dust of computing. */
function takes({ words }: MonthPlanSettings): TemplateCell[] {
  const { clients: said } = words;
  const upTo = (amount: string) => ifPlanned(`ROUNDUP(ROUND(${amount};6);0)`);
  const amounts = [
    upTo('[newPayments]/[averageCheck]'),
    upTo('[currentPayments]/[currentCheck]'),
    upTo('[currentClients]/[currentBuy]'),
    ifPlanned('[newClients]+[currentClients]'),
  ];
  const look = (place: number) => ({ style: place < 2 ? 'result' : 'formula', number: 'plan' }) as const;
  return [
    { at: `${TAKES[0]}${SHARE - 1}`, content: said.takes, style: 'section' },
    ...down(TAKES[0], SHARE, said.takesRows, () => ({ style: 'label' })),
    ...down(TAKES[1], SHARE, amounts, look),
    { at: `${FUNNEL[0]}${SHARE - 1}`, content: said.funnel, style: 'section' },
    ...down(FUNNEL[0], SHARE, words.stages, () => ({ style: 'label' })),
    ...down(
      FUNNEL[1],
      SHARE,
      words.stages.map((_, stage) =>
        ifPlanned(
          `INDEX(PLAN_ACTIVITIES([newPayments]*[margin];[margin];[averageCheck];[conversions];;FALSE);${stage + 1};2)`,
        ),
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}

function sums({ words }: MonthPlanSettings, day: string, sellers: readonly string[], total: string): TemplateCell[] {
  const months = `${sellers[0]}${SUM}:${sellers[sellers.length - 1]}${SUM}`;
  return [
    {
      at: `${total}${SUM}`,
      content: `=${sumIfAny(months)}`,
      style: 'result',
      number: 'plan',
    },
    { at: `${day}${SUM}`, content: words.total, style: 'result' },
    ...across(
      sellers,
      SUM,
      sellers.map((letter) =>
        ifSellerIn(
          `${letter}$${NAMES}`,
          `${letter}${FIRST}:${letter}${LAST}`,
          `SUM(${letter}${FIRST}:${letter}${LAST})`,
        ),
      ),
      () => ({ style: 'result', number: 'plan' }),
    ),
  ];
}
