/** The filled-in case of the template "Year plan": a kitchen supplier with twelve millions of profit to earn. */
import { dayNumber } from '../parts';

/** 336 clients who stay bring 8.1 of the 12 millions, 547 new ones the rest. */
export const yearExample = [12_000_000, 0.25, 420, 0.2, 3, 32_000, 24_000, 1.2, 1000] as const;

/** What the past months of a year brought, January to December, and how much the second year was above the first. */
const season = [0.9, 0.95, 1.1, 1.05, 1.05, 1, 0.75, 0.7, 1.1, 1.15, 1.2, 1.05];
const unevenness = [1.02, 0.97, 1, 1.03, 0.98, 1.01, 0.99, 1.04, 0.96, 1, 1.02, 0.98];
const FIRST_YEAR_MONTH = 3_300_000;
const GROWTH = 1.14;

/** From October on it is the next year that is planned, before that the current one. */
export function plannedYear(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month >= 10 ? year + 1 : year;
}

export interface PastMonths {
  /** First day of the first month, as a sheet counts days. */
  readonly firstMonth: number;
  readonly revenues: readonly number[];
}

/** The 24 whole months before the day of laying. */
export function pastMonths(date: string): PastMonths {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const revenues = Array.from({ length: 24 }, (_, index) => {
    const place = (month - 1 + index) % 12;
    const grown = index < 12 ? 1 : GROWTH;
    const uneven = unevenness[(place + index) % 12] as number;
    return Math.round((FIRST_YEAR_MONTH * (season[place] as number) * grown * uneven) / 1000) * 1000;
  });
  return { firstMonth: dayNumber(`${year - 2}-${String(month).padStart(2, '0')}-01`), revenues };
}

export const weekdayCounts = [1, 1, 1, 1, 1, 0, 0] as const;
/** Month and day. */
export const holidays = ['01-01', '05-01', '12-25', '12-26'] as const;

export interface PartExample {
  readonly share: number;
  readonly margin: number;
  readonly check: number;
  readonly conversions: readonly number[];
}

const part = (share: number, margin: number, check: number, ...conversions: number[]): PartExample => ({
  share,
  margin,
  check,
  conversions,
});

/** Conversions of current and of new clients. */
export const clientConversions = [
  [0.4, 0.6, 0.7],
  [0.08, 0.4, 0.45],
] as const;

export const products = [
  part(0.6, 0.22, 42_000, 0.1, 0.4, 0.5),
  part(0.14, 0.3, 18_000, 0.2, 0.5, 0.6),
  part(0.13, 0.4, 12_000, 0.3, 0.5, 0.6),
  part(0.04, 0.45, 8000, 0.2, 0.5, 0.5),
  part(0.09, 0.3, 10_000, 0.5, 0.6, 0.8),
];

export const channels = [
  part(0.32, 0.26, 31_000, 0.4, 0.6, 0.6),
  part(0.26, 0.25, 27_000, 0.2, 0.4, 0.5),
  part(0.14, 0.24, 26_000, 0.15, 0.4, 0.45),
  part(0.18, 0.24, 30_000, 0.06, 0.4, 0.45),
  part(0.1, 0.25, 36_000, 0.25, 0.45, 0.5),
];

export const audiences = [
  part(0.4, 0.22, 58_000, 0.12, 0.45, 0.5),
  part(0.38, 0.26, 30_000, 0.15, 0.45, 0.5),
  part(0.22, 0.3, 14_000, 0.2, 0.4, 0.55),
];

export const regions = [
  part(0.35, 0.24, 33_000, 0.15, 0.45, 0.5),
  part(0.2, 0.25, 28_000, 0.15, 0.45, 0.5),
  part(0.18, 0.26, 27_000, 0.14, 0.45, 0.5),
  part(0.12, 0.25, 26_000, 0.12, 0.4, 0.5),
  part(0.15, 0.26, 28_000, 0.14, 0.42, 0.5),
];

export interface SellerExample {
  readonly level: number;
  readonly share?: number;
  /** Days from 1 January of the planned year. */
  readonly start?: number;
  readonly leave?: number;
  readonly most?: number;
  readonly team: 0 | 1;
  /** Of the seller’s own funnel. */
  readonly funnel: PartExample;
}

/** One joins in March, one leaves at the end of September, one works three days a week. */
export const sellers: readonly SellerExample[] = [
  { level: 0.7, team: 0, most: 550_000, funnel: part(0, 0.26, 32_000, 0.2, 0.5, 0.6) },
  { level: 1.4, team: 0, most: 850_000, funnel: part(0, 0.25, 31_000, 0.18, 0.5, 0.55) },
  { level: 1, team: 0, leave: 272, most: 700_000, funnel: part(0, 0.24, 28_000, 0.14, 0.42, 0.5) },
  { level: 1, team: 0, start: 59, most: 600_000, funnel: part(0, 0.25, 26_000, 0.12, 0.4, 0.45) },
  { level: 0.7, team: 1, most: 550_000, funnel: part(0, 0.26, 33_000, 0.2, 0.5, 0.6) },
  { level: 1.2, team: 1, most: 800_000, funnel: part(0, 0.25, 29_000, 0.16, 0.45, 0.5) },
  { level: 1.1, share: 0.6, team: 1, most: 550_000, funnel: part(0, 0.26, 30_000, 0.18, 0.45, 0.55) },
  { level: 1, team: 1, most: 700_000, funnel: part(0, 0.24, 27_000, 0.14, 0.42, 0.5) },
];
export const ramp = [0.3, 0.6, 1] as const;
/** Who is away, from and to, in days from 1 January. */
export const timeOff = [
  { seller: 1, from: 191, to: 208 },
  { seller: 5, from: 212, to: 229 },
  { seller: 7, from: 96, to: 106 },
] as const;

export const chain = {
  conversions: [0.15, 0.45, 0.5],
  stageDays: [7, 14, 21],
  paymentDays: [0, 30],
  paymentShares: [0.5, 0.5],
  horizon: 3,
  chances: [0.1, 0.25, 0.45, 0.7],
} as const;

/** Stage, amount, and when it is expected: days from the first day of the months that are looked at; one is overdue. */
export const openDeals = [
  [3, 640_000, 12],
  [3, 380_000, 20],
  [3, 520_000, 5],
  [2, 450_000, 27],
  [2, 290_000, 31],
  [2, 700_000, 44],
  [2, 310_000, 52],
  [1, 860_000, 48],
  [1, 420_000, 61],
  [1, 390_000, 75],
  [0, 950_000, 70],
  [0, 600_000, 110],
  [2, 240_000, undefined],
] as const;
