/** The words of the template "Department". */

/** Label and note of an input. */
type Entry = readonly [string, string];

export const departmentTemplate = {
  sheet: 'Department',
  example: 'Travel agency',
  title: 'How many people does the department need?',
  purpose:
    'From the market to the plan, its calls, deals and clients, and the people they take; beside them the team there is.',

  answer: {
    needed: 'People needed',
    there: 'People there now',
    ledByOne: 'Sellers for one head',
    plan: 'Plan and goal',
    enough: 'The team there is enough for the plan.',
    youNeed: 'You need ',
    additional: ' more ',
    simply: ' ',
    and: ', ',
    spare: ' To spare: ',
  },
  /** Hunters, closers, farmers, heads, after a number. */
  one: ['hunter', 'closer', 'farmer', 'head'],
  more: ['hunters', 'closers', 'farmers', 'heads'],
  checks: {
    atMost: ', at most ',
    noHead: '✗ no head',
    nobodyToLead: '✓ none to lead',
    headsForThem: 'Heads for them: ',
    ideal: 'Ideal: two teams of a head and 3 sellers, which compete.',
    reachesGoal: '✓ reaches it',
    supplyCaps: '✗ supply caps it',
    planned: 'Revenue a year: ',
    ofGoal: ' of ',
    addsUp: '✓ adds up',
    doesNotAddUp: '✗ does not',
    spanTooWide: '✗ above 6–7',
    spanInOrder: '✓ within 6–7',
    noneShort: '✓ none',
    balanced: '✓ balanced',
    notBalanced: '✗ not 100 %',
  },

  team: {
    title: 'Needed and there, by role',
    columns: [
      'Role',
      'Work: calls, deals, clients, sellers',
      'One person does',
      'Needed',
      'Load',
      'There now',
      'There less needed',
      'Load of those there',
      'Fits',
    ],
    tooFew: '✗ too few',
    fits: '✓ fits',
    toSpare: '✓ to spare',
    headsWhoClose: 'of them heads who close deals too',
    people: 'People',
    sources:
      'From real cases: market, share, returning half, norms of calls, selling share, span, team. In place of your own: conversion, calls per lead, deals and clients of one person, season, attrition, output.',
  },
  market: {
    title: 'From the market to the plan',
    volume: 'Market volume a year',
    goal: 'Goal: revenue a year',
    planned: 'Plan: revenue a year',
    month: 'Plan: revenue a month',
  },
  funnel: {
    title: 'From the plan to the work of a month',
    goalUnits: 'Purchases aimed at, a year',
    units: 'Purchases planned, a year',
    byNew: 'of them by new clients',
    byReturning: 'of them by returning clients',
    clients: 'Clients to serve',
    newDeals: 'New deals a month',
    leads: 'Leads a month',
    calls: 'Calls a month',
  },
  capacity: {
    title: 'What one person does',
    norms: ['a day', 'an hour'],
    callsOfOne: 'Calls of one hunter a month',
  },
  hiring: {
    title: 'Whom to hire when, all sellers together',
    hires: 'Hires in twelve months',
    soon: 'of them in the first three months',
    shortMonths: 'Months short of sellers',
    seasonAverage: 'Season on average',
    columns: ['Month', 'Season', 'No.', 'Sellers needed', 'Leaving, expected', 'Hire', 'On staff', 'At full strength'],
  },
  advice: 'Which structure fits, and why',
  charts: {
    people: 'People needed and there: where the columns differ, act',
    load: 'Load: above 100 % a role has too few people',
    months: 'Sellers at full strength must reach the line every month',
    role: 'Role',
    count: 'People',
    share: 'Share of capacity',
    month: 'Month',
    sellers: 'Sellers',
  },

  inputs: {
    population: [
      'Residents',
      'People in the area you sell to. From the statistics office. Typically 10,000 to 10 million.',
    ],
    buyingShare: [
      'Share that buys in a year',
      'Share of them that buys such a product in a year. From surveys or the trade press; 25–30 % in the travel case.',
    ],
    purchases: [
      'Purchases of one buyer a year',
      'How often a buyer buys in a year. From the trade press. Typically 1–12.',
    ],
    price: ['Price of one purchase', 'Average money of one purchase. From your invoices; 500 in the travel case.'],
    targetShare: ['Share aimed at', 'Share of the market you aim at. From the owner. Typically 1–20 %.'],
    supply: [
      'Supply at most, purchases a year',
      'What production, stock or partners can deliver in a year: it caps the plan. From production. Blank: no cap.',
    ],
    returningShare: [
      'Sales to returning clients',
      'Share of the purchases made by people who bought before. From the CRM; typically 10–60 %. 0 for a one-off product.',
    ],
    repeatShare: [
      'Clients who buy again in a year',
      'Share of the clients you serve who buy again within a year. From the CRM; every second one in the travel case, typically 20–80 %.',
    ],
    conversion: [
      'Conversion of leads to deals',
      'Deals ÷ leads. From the CRM. Interested leads typically 5–30 %, an untargeted flow 0.5–1 %. 20 % stands for your own.',
    ],
    callsPerLead: [
      'Calls per lead',
      'Calls that one lead takes until yes or no; letters and ads come on top. From the call log, typically 1–7. 2 stands for your own.',
    ],
    norm: ['Norm of calls that counts', 'Which of the next two norms counts: calls a day or calls an hour.'],
    perDay: [
      'Calls of one hunter a day',
      'Calls of one cold caller, from the call log. One firm plans 50; typically 40–100. Counts if “a day” is chosen.',
    ],
    perHour: [
      'Calls of one hunter an hour',
      'From the call log. Up to 15, up to 20 where refusals dominate. Counts if “an hour” is chosen.',
    ],
    hours: ['Working hours a day', 'From the contract, typically 6–8. Counts with the norm an hour.'],
    days: ['Working days a month', 'From the calendar, typically 20–22.'],
    sellingShare: [
      'Share of time spent selling',
      'Share of the hours spent with clients. From a time audit; 80 % is the aim. Counts with the norm an hour.',
    ],
    dealsPerCloser: [
      'Deals of one closer a month',
      'First deals one closer can handle. From the CRM: 5–20 for long sales, hundreds for short ones. 250 tours stand for your own; a head who closes needs up to 20 % of his time to lead.',
    ],
    clientsPerFarmer: [
      'Clients of one farmer',
      'Current clients one client manager can serve. From the CRM: 50–100 with monthly contact, 500 and more where they buy once a year. 550 stands for your own.',
    ],
    span: [
      'Sellers of one head at most',
      'From practice: 6–7. More is possible but warned of. The ideal is two teams of one head and 3 sellers.',
    ],
    firstMonth: ['First month', 'Any day of the month in which the hiring plan begins. Usually the next month.'],
    attrition: [
      'Leave the team a month',
      'Share of the sellers who leave in a month. From the staff list; typically 1–5 %, and up to half of a team when it is re-organised. 3 % stands for your own.',
    ],
    ramp: [
      'Output in month 1, 2, 3 of service',
      'What a newcomer does of a full seller’s work; the third month holds on. From the CRM. Typically 30–100 %.',
    ],
    regions: [
      'Regions that differ',
      'Regions where clients buy differently; alike neighbours count as one. From your sales map, typically 1–10.',
    ],
    productLines: ['Product lines', 'Lines that need knowledge of their own. From the price list, typically 1–5.'],
    segments: ['Client types that buy differently', 'From the client base. Keep no more than 3–5 apart.'],
    channels: ['Sales channels', 'Ways by which clients come, tracked apart. Typically 5–10.'],
  } satisfies Record<string, Entry>,
  notes: {
    there: [
      'Cold callers and others who find leads. From the staff list, typically 0–20; two half-time people are one.',
      'Who turns leads into first deals, a head who closes included. From the staff list, typically 1–10.',
      'Client managers, who serve current clients. From the staff list, typically 0–20.',
      'Heads of sales, those who also close included. From the staff list, typically 1–3.',
    ],
    headsWhoClose:
      'Heads counted among the closers too; each is one person. From the staff list; 1 in the case: the head is the only closer.',
    season:
      'Work of the month against an average month: 110 % is a tenth more. From last year’s sales; typically 70–130 %. These stand for your own.',
  },
};

export type DepartmentTemplateWords = typeof departmentTemplate;
