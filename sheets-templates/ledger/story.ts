/** The year of the example: whose it is, when it begins and ends, and what its market is like. */
import { WORKING_WEEK, type WorkingDays, workingDayFrom } from '../../src/models/calendar/weekday';
import { dayNumber } from '../parts';

/** Days as a sheet counts them; the example ends on a Wednesday. */
export const TODAY = dayNumber('2026-03-18');
export const FIRST_OPENED = dayNumber('2024-10-01');
export const FIRST_ACTIVITY = dayNumber('2025-01-02');
export const SEED = 29;

export const CLIENTS = 400;
export const DEALS = 3000;

/** A sheet counts from 30 December 1899, the calendar from 1 January 1970. */
export const SHEET_TO_CALENDAR = -25_569;
const working: WorkingDays = { weekdayWeights: WORKING_WEEK, holidays: new Set() };

/** The day itself, or Monday. */
export function onWorkingDay(day: number): number {
  return workingDayFrom(day + SHEET_TO_CALENDAR, working) - SHEET_TO_CALENDAR;
}

export interface SellerStory {
  readonly team: 0 | 1;
  readonly isLead?: true;
  readonly start: number;
  readonly leave?: number;
  /** Part of the week that is worked. */
  readonly share: number;
  /** Against an average seller. */
  readonly skill: number;
  readonly diligence: number;
}

/** Two teams: one seller joins in July 2025, one leaves in September, one works three days a week. */
export const sellers: readonly SellerStory[] = [
  { team: 0, isLead: true, start: dayNumber('2019-03-01'), share: 1, skill: 1.15, diligence: 0.6 },
  { team: 0, start: dayNumber('2021-09-01'), share: 1, skill: 1.2, diligence: 1.1 },
  { team: 0, start: dayNumber('2022-02-01'), leave: dayNumber('2025-09-30'), share: 1, skill: 0.85, diligence: 0.8 },
  { team: 0, start: dayNumber('2025-07-01'), share: 1, skill: 0.95, diligence: 1.2 },
  { team: 1, isLead: true, start: dayNumber('2018-06-01'), share: 1, skill: 1.1, diligence: 0.6 },
  { team: 1, start: dayNumber('2020-01-07'), share: 1, skill: 1, diligence: 1 },
  { team: 1, start: dayNumber('2023-04-03'), share: 0.6, skill: 1.1, diligence: 1 },
  { team: 1, start: dayNumber('2023-10-02'), share: 1, skill: 0.9, diligence: 1.05 },
];
export const LEAVER = 2;
export const JOINER = 3;
/** When clients of others went to the one who joined. */
export const HAND_OVER = dayNumber('2025-07-14');

/** By product: price of a usual deal, gross margin, how often it is sold. */
export const products = [
  { price: 9000, margin: 0.28, weight: 26 },
  { price: 4200, margin: 0.4, weight: 18 },
  { price: 6000, margin: 0.52, weight: 24 },
  { price: 1800, margin: 0.6, weight: 12 },
  { price: 1200, margin: 0.35, weight: 20 },
] as const;

/** By segment: share of the clients, deals and amounts against a medium one. */
export const segments = [
  { share: 12, deals: 2, amount: 2 },
  { share: 33, deals: 1.3, amount: 1.2 },
  { share: 55, deals: 0.8, amount: 0.7 },
] as const;

/** By channel: share of the clients, and how well its leads convert. */
export const channels = [
  { share: 24, conversion: 1.2 },
  { share: 26, conversion: 0.95 },
  { share: 18, conversion: 0.85 },
  { share: 20, conversion: 1 },
  { share: 12, conversion: 0.9 },
] as const;

/** By open stage: days in it, and how many of a hundred go on. */
export const stages = [
  { days: 7, conversion: 0.62 },
  { days: 14, conversion: 0.7 },
  { days: 18, conversion: 0.66 },
  { days: 14, conversion: 0.75 },
] as const;
export const WON = stages.length;
export const LOST = stages.length + 1;

/** By month, from January: how much of an average month comes in. */
export const seasons = [0.9, 0.95, 1.1, 1.05, 1.05, 1, 0.75, 0.7, 1.1, 1.15, 1.2, 1.05] as const;
/** How much more comes in each year. */
export const GROWTH = 0.14;
