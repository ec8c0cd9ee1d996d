/** Deals of a made-up ledger, one a row, and what native sums and counts with conditions make of all of them. */
import fc from 'fast-check';
import { generated, judgeTable } from '../table';

/** 1 January 2025, a serial number of the spreadsheet. */
const FIRST_DAY = 45_658;
export const LAST_DAY = FIRST_DAY + 729;
/** The day on which the pipeline is looked at: some deals are opened later, some are closed since. */
export const PIPELINE_DAY = FIRST_DAY + 400;
export const chances = { Lead: 0.2, Offer: 0.5 };

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

const agreed = fc.record({
  seller: fc.constantFrom('Ann', 'Bob', 'Chloé', 'سارة'),
  product: fc.constantFrom('Oven', 'Fridge', 'Repair'),
  stage: fc.constantFrom('Won', 'Won', 'Lost', 'Lead', 'Offer'),
  amount: fc.integer({ min: 0, max: 50_000_00 }).map((cents) => cents / 100),
  opened: day,
  expected: day,
  ending: day,
  from: day,
  length: fc.integer({ min: 0, max: 300 }),
});

const deals = generated(250, agreed).map(({ ending, length, ...rest }, index) => ({
  deal: `D${index}`,
  ...rest,
  to: rest.from + length,
  closed: rest.stage === 'Won' || rest.stage === 'Lost' ? ending : null,
  coverageEnd: PIPELINE_DAY + length,
  paymentDays: length % 45,
}));

const inPeriod = '[#closed],">="&[from],[#closed],"<="&[to]';
const inMonth = '[#closed],">"&EOMONTH([from],-1),[#closed],"<="&EOMONTH([from],0)';
const byThen = `[#opened],"<="&${PIPELINE_DAY}`;
/** What is open on the day: by its stage, or closed since. */
const openThen = `([#opened]<=${PIPELINE_DAY})*(([#stage]="Lead")+([#stage]="Offer")+([#closed]>${PIPELINE_DAY}))`;
const paidInTime = `([#expected]>=${PIPELINE_DAY})*([#expected]+[paymentDays]<=[coverageEnd])`;
const inTimeOf = (stage: string) =>
  `SUMPRODUCT(([#opened]<=${PIPELINE_DAY})*([#stage]="${stage}")*${paidInTime}*[#amount])`;

export const ledgerDeals = judgeTable('ledgerDeals', deals, {
  wonOfSeller: `SUMIFS([#amount],[#seller],[seller],[#stage],"Won",${inPeriod})`,
  lostOfProduct: `SUMIFS([#amount],[#product],[product],[#stage],"Lost",${inPeriod})`,
  openedIn: 'SUMIFS([#amount],[#opened],">="&[from],[#opened],"<="&[to])',
  countOfSeller: `COUNTIFS([#seller],[seller],[#stage],"Won",${inPeriod})`,
  wonOfAll: `SUMIFS([#amount],[#stage],"Won",${inPeriod})`,
  monthOfSeller: `SUMIFS([#amount],[#seller],[seller],[#stage],"Won",${inMonth})`,
  monthOfAll: `SUMIFS([#amount],[#stage],"Won",${inMonth})`,
  monthBegins: 'EOMONTH([from],-1)+1',
  stageCount: `COUNTIFS([#stage],[stage],${byThen})`,
  stageAmount: `SUMIFS([#amount],[#stage],[stage],${byThen})`,
  stageOverdue: `COUNTIFS([#stage],[stage],${byThen},[#expected],"<"&${PIPELINE_DAY})`,
  closedSince: `COUNTIFS([#closed],">"&${PIPELINE_DAY},${byThen})`,
  open: `SUMPRODUCT(${openThen}*[#amount])`,
  leadsInTime: inTimeOf('Lead'),
  offersInTime: inTimeOf('Offer'),
  overdue: `SUMPRODUCT(${openThen}*([#expected]<${PIPELINE_DAY})*[#amount])`,
  later: `SUMPRODUCT(${openThen}*([#expected]>=${PIPELINE_DAY})*([#expected]+[paymentDays]>[coverageEnd])*[#amount])`,
  closedSinceInTime: `SUMPRODUCT(([#opened]<=${PIPELINE_DAY})*([#closed]>${PIPELINE_DAY})*${paidInTime}*[#amount])`,
});

export const ledgerTables = [ledgerDeals];
