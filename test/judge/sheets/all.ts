/** Every table that the judge recalculates, in one workbook. */
import type { JudgeTable } from '../table';
import { judgeTable } from '../table';
import { calendarTables } from './calendar';
import { callTables } from './calls';
import { clientTables } from './clients';
import { departmentTables } from './department';
import { goalTables } from './goals';
import { ledgerTables } from './ledger';
import { ownModelTables } from './own-models';
import { payTables } from './pay';
import { profitTables } from './profit';
import { ruleTables } from './rules';
import { splitTables } from './splits';
import { uncertainTables } from './uncertain';

/** Each formula comes with a wrong result; who does not recalculate passes it on. */
export const honesty = judgeTable('honesty', [{ one: 6, other: 7 }], {
  product: '[one]*[other]',
  third: '1/3',
  day: 'DATE(2026,5,8)',
  share: '50%',
  yes: '[one]<[other]',
  word: 'IF([one]<[other],"fewer, or ""less""","")',
  nothing: '1/0',
});

export const tables = [
  honesty,
  ...callTables,
  ...departmentTables,
  ...uncertainTables,
  ...calendarTables,
  ...splitTables,
  ...profitTables,
  ...payTables,
  ...ruleTables,
  ...clientTables,
  ...ownModelTables,
  ...ledgerTables,
  ...goalTables,
] as unknown as readonly JudgeTable[];
