/** Where the parts of the sheet "Clients" stand, and what its formulas call by name. */
import { columnLetters } from '../../src/sheets/addresses';

/** Rows for clients; those of the example leave some free. */
export const CLIENTS = 50;
export const MONTHS = 12;
export const HALF = MONTHS / 2;

/** The purchases stand on the right, their header in the frozen row 3. */
export const HEADER = 3;
export const FIRST = HEADER + 1;
export const LAST = HEADER + CLIENTS;
export const NAME = 'O';
export const POTENTIAL = 'P';
export const monthColumns = Array.from({ length: MONTHS }, (_, month) => columnLetters(17 + month));
/** The table of the first half-year, beside them. */
export const EARLIER = 'AC';

/** Rows in which a block of the results begins: its section, or its header. */
export const INPUTS = 15;
export const CLASSES = 15;
export const CHARTS = 29;
export const CALL = 47;
export const VISIT_LIST = 61;
export const NINE = 56;
export const ALL = 77;
/** Header, first and last row of the table of all clients. */
export const TABLE = ALL + 1;
export const TOP = TABLE + 1;
export const BOTTOM = TABLE + CLIENTS;

/** Lines of the lists "call first" and "visits". */
export const LISTED = 10;

const inData = (first: string, last = first) => `$${first}$${FIRST}:$${last}$${LAST}`;
const inTable = (column: string) => `$${column}$${TOP}:$${column}$${BOTTOM}`;
const input = (number: number) => `$B$${INPUTS + number}`;

export const names = {
  complete: '$B$11',
  a: input(1),
  b: input(2),
  x: input(3),
  y: input(4),
  firstMonth: input(5),
  available: input(6),
  fewest: input(7),
  most: input(8),
  firstTouch: input(9),
  inputs: `$B$${INPUTS + 1}:$B$${INPUTS + 9}`,
  clients: inData(NAME),
  potentials: inData(POTENTIAL),
  figures: inData(POTENTIAL, monthColumns[MONTHS - 1]),
  monthsBefore: inData('Q', 'V'),
  monthsNow: inData('W', 'AB'),
  // What CLIENT_ABCXYZ says of the first half-year.
  earlierClients: inData('AC'),
  earlierTotals: inData('AD'),
  earlierClasses: inData('AJ'),
  // What it says of the second, and the columns beside it.
  client: inTable('A'),
  bought: inTable('B'),
  share: inTable('C'),
  abc: inTable('E'),
  anyClass: inTable('H'),
  classBefore: inTable('I'),
  boughtBefore: inTable('J'),
  change: inTable('K'),
  potential: inTable('L'),
  visits: inTable('M'),
  moved: inTable('N'),
  nameBefore: inTable('O'),
  abcBefore: inTable('Q'),
  nameNow: inTable('P'),
  abcNow: inTable('R'),
  classNow: inTable('S'),
  fallRank: inTable('T'),
  potentialRank: inTable('U'),
  migration: `$D$${CLASSES + 2}:$G$${CLASSES + 5}`,
} as const;
