/** What the sidebar "Plan" is filled in with, and the plan that follows from it: plain data, no page. */
import { firstDayOfMonth, monthOf } from '../../models/calendar/periods';
import { WORKING_WEEK } from '../../models/calendar/weekday';
import { activitiesFor } from '../../models/plan/activities';
import { type LimitedPerson, type PlannedMonth, planMonth } from '../../models/plan/month-plan';

export interface FormPerson {
  readonly name: string;
  readonly level: number;
  readonly share: number;
  /** Days as 2026-12-31, '' where there is none. */
  readonly start: string;
  readonly leave: string;
  readonly offFrom: string;
  readonly offTo: string;
  /** In money, a month. */
  readonly atMost: number | null;
  readonly isIn: boolean;
}

export interface FormStage {
  readonly name: string;
  /** Share that goes on to the next stage; of the last one to deals. */
  readonly conversion: number;
}

export interface PlanForm {
  readonly goal: 'payments' | 'profit';
  readonly payments: number;
  readonly profit: number;
  readonly margin: number;
  readonly averageCheck: number;
  readonly step: number;
  /** 2026-12. */
  readonly month: string;
  /** Monday to Sunday. */
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
  readonly people: readonly FormPerson[];
  readonly stages: readonly FormStage[];
}

export interface Measure {
  /** Payments and deals have words of their own; stages their names. */
  readonly kind: 'payments' | 'deals' | 'stage';
  readonly name: string;
  /** By day of the month and person. */
  readonly amounts: readonly (readonly number[])[];
  readonly byPerson: readonly number[];
  readonly total: number;
}

export type PlanPreview =
  | {
      readonly kind: 'preview';
      /** Every day of the month, in days since 1 January 1970. */
      readonly days: readonly number[];
      readonly people: readonly string[];
      /** Payments, deals, then the stages from the first one on. */
      readonly measures: readonly Measure[];
      readonly goal: number;
      /** Payments that nobody can bring any more. */
      readonly beyond: number;
    }
  | { readonly kind: 'nobody' | 'sameName'; readonly name?: string }
  | { readonly kind: 'daysReversed'; readonly name: string }
  | Exclude<PlannedMonth, { readonly kind: 'planned' }>;

export function newPerson(name: string): FormPerson {
  return { name, level: 1, share: 1, start: '', leave: '', offFrom: '', offTo: '', atMost: null, isIn: true };
}

/** A month in words of the field's example, for whoever opens the sidebar first. */
export function firstForm(today: number, stageNames: readonly string[]): PlanForm {
  const conversions = [0.1, 0.4, 0.5];
  return {
    goal: 'payments',
    payments: 4_000_000,
    profit: 1_000_000,
    margin: 0.25,
    averageCheck: 30_000,
    step: 1000,
    month: nextMonth(today),
    weekdays: WORKING_WEEK,
    holidays: [],
    people: [],
    stages: conversions.map((conversion, place) => ({ name: stageNames[place] as string, conversion })),
  };
}

/** In the last days of a month the next one is planned. */
const PLANNED_AHEAD = 10;

export function nextMonth(today: number): string {
  const { month } = monthOf(today + PLANNED_AHEAD);
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function dayNamed(text: string): number | null {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(moment) ? null : moment / 86_400_000;
}

/** First and last day; undefined for what is no month. */
export function spanOf({ month }: Pick<PlanForm, 'month'>): { start: number; end: number } | undefined {
  const found = /^(\d{4})-(\d{2})$/.exec(month);
  if (!found) return undefined;
  const number = Number(found[1]) * 12 + Number(found[2]) - 1;
  return { start: firstDayOfMonth(number), end: firstDayOfMonth(number + 1) - 1 };
}

/** Rounded up to the step, so that the profit comes in. */
export function goalOf({ goal, payments, profit, margin, step }: PlanForm): number {
  const wanted = goal === 'payments' ? payments : profit / margin;
  return Math.ceil(Number((wanted / step).toPrecision(12))) * step;
}

export function previewOf(form: PlanForm): PlanPreview {
  const people = form.people.filter(({ isIn, name }) => isIn && name.trim() !== '');
  const span = spanOf(form);
  if (people.length === 0 || !span) return { kind: 'nobody' };
  const names = people.map(({ name }) => name.trim().toLowerCase());
  const second = names.findIndex((name, place) => names.indexOf(name) < place);
  if (second >= 0) return { kind: 'sameName', name: (people[second] as FormPerson).name };
  const isReversed = (from: string, to: string) => from !== '' && to !== '' && to < from;
  const reversed = people.find(
    (person) => isReversed(person.start, person.leave) || isReversed(person.offFrom, person.offTo),
  );
  if (reversed) return { kind: 'daysReversed', name: reversed.name };

  const goal = goalOf(form);
  const calendar = {
    ...span,
    weekdayWeights: form.weekdays,
    holidays: new Set(form.holidays.flatMap((text) => dayNamed(text) ?? [])),
    timeOff: people.flatMap(({ offFrom, offTo }, person) => {
      const from = dayNamed(offFrom);
      return from === null ? [] : [{ person, from, to: dayNamed(offTo) ?? from }];
    }),
    ramp: [],
  };
  const limited = (isMoney: boolean): LimitedPerson[] =>
    people.map(({ level, share, start, leave, atMost }) => ({
      level,
      share,
      start: dayNamed(start),
      leave: dayNamed(leave),
      atMost: isMoney && atMost !== null ? atMost : Infinity,
    }));
  const payments = planMonth({ ...calendar, people: limited(true), total: goal, step: form.step });
  if (payments.kind !== 'planned') return payments;
  const beyond = payments.amountOf(payments.beyond);

  const conversions = form.stages.map(({ conversion }) => conversion);
  const counts = activitiesFor({
    profit: goal - beyond,
    margin: 1,
    averageCheck: form.averageCheck,
    conversions,
  }).stages;
  const deals = counts[counts.length - 1] as number;
  const wanted = [
    { kind: 'deals' as const, name: '', total: deals },
    ...form.stages.map(({ name }, place) => ({ kind: 'stage' as const, name, total: counts[place] as number })),
  ];
  const measures = [measureOf('payments', '', payments, people.length)];
  for (const { kind, name, total } of wanted) {
    const planned = planMonth({ ...calendar, people: limited(false), total, step: 1 });
    if (planned.kind !== 'planned') return planned;
    measures.push(measureOf(kind, name, planned, people.length));
  }
  const days = Array.from({ length: span.end - span.start + 1 }, (_, place) => span.start + place);
  return { kind: 'preview', days, people: people.map(({ name }) => name.trim()), measures, goal, beyond };
}

function measureOf(
  kind: Measure['kind'],
  name: string,
  { days, steps, amountOf }: Extract<PlannedMonth, { readonly kind: 'planned' }>,
  people: number,
): Measure {
  const amounts = Array.from({ length: days }, (_, day) =>
    Array.from({ length: people }, (__, person) => amountOf(steps[person * days + day] as number)),
  );
  // Sums in steps, which are exact, as the cells are.
  const sumOf = (person: number) =>
    steps.subarray(person * days, (person + 1) * days).reduce((sum, one) => sum + one, 0);
  const sums = Array.from({ length: people }, (_, person) => sumOf(person));
  return {
    kind,
    name,
    amounts,
    byPerson: sums.map(amountOf),
    total: amountOf(sums.reduce((all, sum) => all + sum, 0)),
  };
}

/** The total of a day, exact to the step. */
export function totalOfDay(amounts: readonly number[], step: number): number {
  const steps = amounts.reduce((sum, amount) => sum + Math.round(amount / step), 0);
  return Number((steps * step).toPrecision(15));
}

/** A form as it was kept, or nothing where that is damaged or of another kind. */
export function keptForm(content: unknown): PlanForm | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const kept = content as Partial<PlanForm>;
  const areNumbers = [kept.payments, kept.profit, kept.margin, kept.averageCheck, kept.step].every(
    (value) => typeof value === 'number' && Number.isFinite(value),
  );
  const areLists = [kept.weekdays, kept.holidays, kept.people, kept.stages].every(Array.isArray);
  if (!areNumbers || !areLists || kept.weekdays?.length !== 7) return undefined;
  return {
    ...(kept as PlanForm),
    goal: kept.goal === 'profit' ? 'profit' : 'payments',
    people: (kept.people as FormPerson[]).map((person) => ({ ...newPerson(''), ...person })),
  };
}
