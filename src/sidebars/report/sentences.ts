/** What the report says in sentences: how the week went, what the next one needs, who is furthest behind. */

import type { ReportWords } from '../../messages/report-sidebar';
import type { RawCell } from '../../models/ledger/raw';
import type { UnreadableDayGrid } from '../../models/plan/found-day-grid';
import type { WeekReport } from '../../models/plan/week-report';
import { columnLetters } from '../../sheets/addresses';
import type { Reader } from '../shared/reader';

/** Names keep their own direction among words of the other. */
export const isolated = (name: string) => `\u2068${name}\u2069`;

export function weekSentences(report: WeekReport, reader: Reader, text: ReportWords): string[] {
  const { best, behind } = report;
  const percent = (value: number) => reader.numbers.shown(value, 'percent');
  return [
    broughtSentence(report, reader, text),
    ...(best ? [text.best({ seller: isolated(best.seller), share: percent(best.week.attainment as number) })] : []),
    behind
      ? text.behind({ seller: isolated(behind.seller), gap: reader.numbers.shown(-behind.month.gap, 'amount') })
      : text.nobodyBehind,
    nextSentence(report, reader, text),
  ];
}

function broughtSentence({ all, day, isUnderWay }: WeekReport, reader: Reader, text: ReportWords): string {
  const { plan, fact, attainment } = all.week;
  const amounts = { fact: reader.numbers.shown(fact, 'amount'), plan: reader.numbers.shown(plan, 'amount') };
  if (attainment === null) return text.unplanned(amounts);
  const share = reader.numbers.shown(attainment, 'percent');
  if (isUnderWay) return text.broughtSoFar({ ...amounts, share, day: reader.day(day) });
  return text.brought({ ...amounts, share });
}

function nextSentence({ all }: WeekReport, reader: Reader, text: ReportWords): string {
  const { neededPerDay } = all.month;
  const needed = reader.numbers.shown(neededPerDay ?? 0, 'amount');
  if (all.nextWeek === null) return neededPerDay === null ? text.over : text.needed({ needed });
  const plan = reader.numbers.shown(all.nextWeek.plan, 'amount');
  if (neededPerDay === null) return text.nextPlan({ plan });
  const perDay = reader.numbers.shown(all.nextWeek.plan / all.nextWeek.days, 'amount');
  return neededPerDay === 0 ? text.nextMade({ plan }) : text.next({ plan, perDay, needed });
}

export function unreadableSentence(
  { why, row, column, value }: UnreadableDayGrid,
  sheet: string,
  reader: Reader,
  text: ReportWords,
): string {
  const place = { sheet, cell: isolated(`${columnLetters(column)}${row}`), value: shownCell(value, reader) };
  return text.unreadable[why](place);
}

function shownCell(cell: RawCell, { numbers, day }: Reader): string {
  if (typeof cell === 'number') return numbers.shown(cell, 'amount');
  if (typeof cell === 'object' && cell !== null) return day(cell.day);
  return isolated(String(cell));
}
