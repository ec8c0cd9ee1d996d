/** How many people a workload takes: sellers, heads, capacity of one seller, and a whole department by roles. */

import { countUp } from '../rounding';

/** Heads for `sellers` (from 0), each managing at most `span` (above 0). */
export function headsFor(sellers: number, span: number): number {
  return countUp(sellers / span);
}

/** Contacts of one seller a month: `perHour` in each of the hours that are spent selling. */
export function monthlyCapacity(perHour: number, hours: number, days: number, sellingShare: number): number {
  return perHour * hours * days * sellingShare;
}

/** People for `workload` (from 0) when each takes `load` (a share) of `capacity` (above 0, in the same units). */
export function peopleFor(workload: number, capacity: number, load: number): number {
  return countUp(workload / (capacity * load));
}

export interface DepartmentNeeds {
  /** First deals to be won in the period. */
  readonly newDeals: number;
  /** Share of leads that become a deal, above 0. */
  readonly conversion: number;
  readonly callsPerLead: number;
  /** Calls of one hunter, deals of one closer in the same period; clients of one farmer. All above 0. */
  readonly callsPerHunter: number;
  readonly dealsPerCloser: number;
  readonly clients: number;
  readonly clientsPerFarmer: number;
  readonly span: number;
}

export type Role = 'hunters' | 'closers' | 'farmers' | 'heads';

export interface Staffing {
  readonly role: Role;
  /** Calls, deals, clients or sellers. */
  readonly workload: number;
  /** Of one person, in the same units. */
  readonly capacity: number;
  readonly people: number;
  /** Share of their capacity that the work takes; null without people. */
  readonly load: number | null;
}

/** People of a department by role, and heads for all sellers together. */
export function departmentFor(needs: DepartmentNeeds): { roles: readonly Staffing[]; people: number } {
  const leads = needs.newDeals / needs.conversion;
  const sellers = [
    staffing('hunters', leads * needs.callsPerLead, needs.callsPerHunter),
    staffing('closers', needs.newDeals, needs.dealsPerCloser),
    staffing('farmers', needs.clients, needs.clientsPerFarmer),
  ];
  const roles = [...sellers, staffing('heads', peopleOf(sellers), needs.span)];
  return { roles, people: peopleOf(roles) };
}

function staffing(role: Role, workload: number, capacity: number): Staffing {
  const people = peopleFor(workload, capacity, 1);
  return { role, workload, capacity, people, load: people === 0 ? null : workload / (people * capacity) };
}

function peopleOf(roles: readonly Staffing[]): number {
  return roles.reduce((sum, { people }) => sum + people, 0);
}
