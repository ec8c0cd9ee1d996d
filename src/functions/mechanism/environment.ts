/** What a function call needs from where it runs: the reader's words and the calendar of the spreadsheet. */
import type { Words } from '../../messages/catalogue';

export interface Environment {
  /** Asked for only when a sentence or a heading is written, because finding the language costs a call. */
  readonly words: () => Words;
  /** The calendar day of a date cell, in the spreadsheet's time zone: days since 1 January 1970. */
  readonly dayOf: (date: Date) => number;
  readonly dateOf: (day: number) => Date;
}

/** A calendar day in a result. */
export interface CalendarDay {
  readonly day: number;
}
