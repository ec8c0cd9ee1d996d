/** Whom to hire when: a plan that never leaves a month short, with people who leave and people who are still learning. */

import { DUST } from '../rounding';
import { searchHires } from './hiring-search';

export interface HiringNeeds {
  /** Full-strength sellers needed in each month, from 0. */
  readonly needed: readonly number[];
  /** Sellers on staff before the first month, all past the ramp. */
  readonly staff: number;
  /** Monthly share (0–1) of those on staff at the start of the month who leave. An expected value, not rounded. */
  readonly attrition: number;
  /** Productivity (0–1) in the 1st, 2nd, … month of service; the last value holds on. At least one value. */
  readonly ramp: readonly number[];
}

export interface HiringMonth {
  readonly needed: number;
  /** Those on staff at the start of the month who leave in it. */
  readonly leaving: number;
  /** Hired at the start of the month, after those who leave; none of them leaves in it. */
  readonly hire: number;
  readonly onStaff: number;
  /** What those on staff do, in full-strength sellers. */
  readonly fullStrength: number;
  /** True where it falls short and no hire in this or an earlier month could have helped. */
  readonly isBeyondHelp: boolean;
}

export interface HiringPlan {
  readonly months: readonly HiringMonth[];
  /** False where the search gave up before it was sure that no plan with fewer or later hires exists. */
  readonly isProven: boolean;
}

/**
 * The plan with the fewest hires that leaves no month short, except months that no hire can save. Of such plans that with
 * the fewest paid person-months, of equals that with the later hires: of two plans, the one with fewer hires in the first
 * month in which they differ. Exact for teams of some dozens over two or three years; the search grows with the months, the
 * months of the ramp and the people.
 */
export function planHiring({ needed, staff, attrition, ramp }: HiringNeeds): HiringPlan {
  const months = needed.length;
  const experienced = ramp[ramp.length - 1] as number;
  const staying = Float64Array.from({ length: months + 1 }, (_, month) => (1 - attrition) ** month);
  const weights = Float64Array.from({ length: months }, (_, age) =>
    notNegligible((staying[age] as number) * (ramp[Math.min(age, ramp.length - 1)] as number)),
  );
  const lead = weights.findIndex((weight) => weight > 0);
  const dust = Float64Array.from(needed, (people) => DUST * people);
  const missing = needed.map((people, month) => people - staff * (staying[month + 1] as number) * experienced);
  const isShort = missing.map((people, month) => people > (dust[month] as number));
  const isBeyondHelp = isShort.map((short, month) => short && (lead < 0 || month < lead));
  const demand = Float64Array.from(missing, (people, month) => (isShort[month] && !isBeyondHelp[month] ? people : 0));
  const { hires, isProven } = searchHires({ weights, demand, costs: paidMonths(staying, months) }, dust);

  const plan: HiringMonth[] = [];
  let onStaff = staff;
  for (let month = 0; month < months; month++) {
    const leaving = onStaff * attrition;
    const hire = hires[month] as number;
    onStaff = onStaff - leaving + hire;
    let fullStrength = staff * (staying[month + 1] as number) * experienced;
    for (let hired = 0; hired <= month; hired++) {
      fullStrength += (hires[hired] as number) * (weights[month - hired] as number);
    }
    plan.push({
      needed: needed[month] as number,
      leaving,
      hire,
      onStaff,
      fullStrength,
      isBeyondHelp: isBeyondHelp[month] as boolean,
    });
  }
  return { months: plan, isProven };
}

/** Who does less than a millionth of a seller's work does none: a million hires would not make up for one. */
const NEGLIGIBLE = 1e-6;

function notNegligible(work: number): number {
  return work < NEGLIGIBLE ? 0 : work;
}

/** Months that one hire is expected to be paid for up to the end, by month of hiring. */
function paidMonths(staying: Float64Array, months: number): Float64Array {
  const paid = new Float64Array(months);
  let sum = 0;
  for (let age = 0; age < months; age++) {
    sum += staying[age] as number;
    paid[months - 1 - age] = sum;
  }
  return paid;
}
