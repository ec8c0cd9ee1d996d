/** What follows from what was entered: the plan by person and day, or why there is none. */
import { isoDay } from '../../models/calendar/iso-day';
import { isWorkingDay } from '../../models/calendar/weekday';
import { sameText } from '../../models/ledger/tables';
import { type Counted, countsBehind, planForPeople, stepsFromCurrent } from '../../models/plan/month-plan';
import { inSteps } from '../../models/plan/steps';
import { daysOfMonth, type PlanForm, type PlanPerson, weightsOf, wholeDaysOff } from './state';

/** One grid of people and days. */
export interface PlannedGrid {
  /** Amount of a person on a day, both counted from 0. */
  readonly at: (person: number, day: number) => number;
  readonly ofPerson: readonly number[];
  readonly ofDay: readonly number[];
  readonly total: number;
}

/** What is counted beside the payments; a stage of the funnel is told by its place. */
export type CountOf = 'deals' | 'newClients' | 'currentClients' | 'toContact' | number;

export interface PlannedCount extends PlannedGrid {
  readonly of: CountOf;
}

/** Words of the sheet that nothing else can be called. */
export interface TakenWords {
  /** Beside the names of people. */
  readonly columns: readonly string[];
  readonly deals: string;
  /** Of lines about clients, in every language: whoever reads the sheet tells them by these. */
  readonly clients: readonly string[];
}

export interface MonthPlanned {
  readonly kind: 'planned';
  readonly start: number;
  readonly days: number;
  readonly workingDays: number;
  readonly people: readonly PlanPerson[];
  /** As it was entered, or profit ÷ margin up to the next step. */
  readonly goal: number;
  /** Profit ÷ margin where that lies between two steps. */
  readonly unrounded: number | undefined;
  readonly payments: PlannedGrid;
  readonly beyond: number;
  /** Deals; new and current clients where current ones bring a share; the stages from the first one down; whom to contact. */
  readonly counts: readonly PlannedCount[];
  /** Held to the last step: people, days and what is beyond the limits make the goal; every count makes its own. */
  readonly addsUp: boolean;
}

export type NotPlanned =
  | { readonly kind: 'betweenSteps'; readonly total: number; readonly below: number; readonly above: number }
  | { readonly kind: 'tooManySteps'; readonly total: number }
  | { readonly kind: 'noWorkingDay' | 'nobody' | 'noName' | 'stageName' }
  | { readonly kind: 'nobodyWorks'; readonly amount: number; readonly from: string; readonly to: string }
  | {
      readonly kind:
        | 'twice'
        | 'total'
        | 'startAfterLeave'
        | 'offBackwards'
        | 'stageTwice'
        | 'stageTaken'
        | 'tooManyCounts';
      readonly name: string;
    }
  | { readonly kind: 'tooManyToContact' };

export function plannedMonth(form: PlanForm, taken: TakenWords): MonthPlanned | NotPlanned {
  const people = form.people.filter(({ isIncluded }) => isIncluded);
  const wrong = wrongPerson(people, taken.columns) ?? wrongStage(form, taken);
  if (wrong) return wrong;
  const wanted = form.goal === 'payments' ? form.payments : form.profit / form.margin;
  const asEntered = inSteps(wanted, form.step);
  const isBetween = asEntered.kind === 'betweenSteps';
  if (isBetween && form.goal === 'payments') return { ...asEntered, total: wanted };
  const counted = isBetween ? inSteps(asEntered.above, form.step) : asEntered;
  if (counted.kind !== 'steps') return { kind: 'tooManySteps', total: wanted };

  const { start, end } = daysOfMonth(form);
  const working = { weekdayWeights: weightsOf(form), holidays: new Set(form.holidays) };
  const days = end - start + 1;
  const workingDays = Array.from({ length: days }, (_, day) => start + day).filter((day) =>
    isWorkingDay(day, working),
  ).length;
  if (workingDays === 0) return { kind: 'noWorkingDay' };
  if (people.length === 0) return { kind: 'nobody' };
  const steps = Number(counted.steps);
  const planned = planForPeople({
    ...working,
    start,
    end,
    steps,
    step: form.step,
    people: people.map((person) => ({ ...person, atMost: person.atMost ?? Infinity })),
    timeOff: people.flatMap((person, place) => wholeDaysOff(person).map((off) => ({ person: place, ...off }))),
    ramp: [],
  });
  if (planned.kind === 'noWorkingDay') return { kind: 'noWorkingDay' };
  const amountOf = (count: number) => counted.amountOf(BigInt(count));
  if (planned.kind !== 'plan') {
    return { kind: 'nobodyWorks', amount: amountOf(planned.amount), from: isoDay(start), to: isoDay(end) };
  }
  const brought = steps - planned.beyond;
  const current = stepsFromCurrent(brought, form.currentShare);
  const behind = countsBehind(
    { ...planned, people: people.length },
    {
      payments: amountOf(brought - current),
      averageCheck: form.check,
      conversions: form.stages.map((each) => each.conversion),
      current: { payments: amountOf(current), check: form.currentCheck, buying: form.currentBuying },
    },
  );
  if (behind.kind === 'tooMany') {
    const { of } = behind;
    if (of === 'toContact') return { kind: 'tooManyToContact' };
    return { kind: 'tooManyCounts', name: of === 'deals' ? taken.deals : (form.stages[of]?.name ?? '') };
  }
  const size = { people: people.length, days };
  const payments = gridOf(planned.amounts, size, amountOf);
  const hasCurrent = form.currentShare > 0;
  const lines: readonly (readonly [CountOf, Counted])[] = [
    ['deals', behind.deals],
    ...(hasCurrent
      ? ([
          ['newClients', behind.newClients],
          ['currentClients', behind.currentClients],
        ] as const)
      : []),
    ...behind.stages.map((stage, place) => [place, stage] as const),
    ...(hasCurrent ? ([['toContact', behind.toContact]] as const) : []),
  ];
  const sums = [{ total: brought, amounts: planned.amounts }, ...lines.map(([, each]) => each)];
  return {
    kind: 'planned',
    start,
    days,
    workingDays,
    people,
    goal: amountOf(steps),
    unrounded: isBetween ? wanted : undefined,
    payments,
    beyond: amountOf(planned.beyond),
    counts: lines.map(([of, { amounts }]) => ({ of, ...gridOf(amounts, size, (count) => count) })),
    addsUp: sums.every(({ total, amounts }) => isSumOf(total, amounts, size)),
  };
}

interface Size {
  readonly people: number;
  readonly days: number;
}

function gridOf(amounts: Float64Array, size: Size, amountOf: (count: number) => number): PlannedGrid {
  const { ofPerson, ofDay } = sumsOf(amounts, size);
  return {
    at: (person, day) => amountOf(amounts[person * size.days + day] as number),
    ofPerson: ofPerson.map(amountOf),
    ofDay: ofDay.map(amountOf),
    total: amountOf(ofPerson.reduce((all, sum) => all + sum, 0)),
  };
}

function sumsOf(amounts: Float64Array, { people, days }: Size): { ofPerson: number[]; ofDay: number[] } {
  const ofPerson = new Array<number>(people).fill(0);
  const ofDay = new Array<number>(days).fill(0);
  for (let person = 0; person < people; person++) {
    for (let day = 0; day < days; day++) {
      const amount = amounts[person * days + day] as number;
      ofPerson[person] = (ofPerson[person] as number) + amount;
      ofDay[day] = (ofDay[day] as number) + amount;
    }
  }
  return { ofPerson, ofDay };
}

function isSumOf(total: number, amounts: Float64Array, size: Size): boolean {
  const { ofPerson, ofDay } = sumsOf(amounts, size);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  return sum(ofPerson) === total && sum(ofDay) === total;
}

function wrongPerson(people: readonly PlanPerson[], columns: readonly string[]): NotPlanned | undefined {
  const seen = new Set<string>();
  const taken = columns.map(sameText);
  for (const person of people) {
    const { name, start, leave } = person;
    const key = sameText(name);
    if (key === '') return { kind: 'noName' };
    if (seen.has(key)) return { kind: 'twice', name };
    if (taken.includes(key)) return { kind: 'total', name };
    seen.add(key);
    if (start !== null && leave !== null && leave < start) return { kind: 'startAfterLeave', name };
    if (wholeDaysOff(person).some(({ from, to }) => to < from)) return { kind: 'offBackwards', name };
  }
  return undefined;
}

function wrongStage({ stages, currentShare }: PlanForm, { deals, clients }: TakenWords): NotPlanned | undefined {
  const seen = new Set([sameText(deals)]);
  const taken = currentShare > 0 ? clients.map(sameText) : [];
  for (const { name } of stages) {
    const key = sameText(name);
    if (key === '') return { kind: 'stageName' };
    if (seen.has(key)) return { kind: 'stageTwice', name };
    if (taken.includes(key)) return { kind: 'stageTaken', name };
    seen.add(key);
  }
  return undefined;
}
