/** Which number formats show a calendar day, and which day a serial number is. */

/** Of the formats that have a number only: 14–17 and 22, and those of East Asia. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** `code` where the workbook gives one for this number. A time of day or a duration alone is no day. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return DAYS.has(id);
  const [positive = ''] = code
    // Texts, escaped signs, signs that fill or leave room, colours and conditions; [h] and its like are durations.
    .replace(/"[^"]*"?|\\.|[_*].|\[(?![hms]+\])[^\]]*\]?/gi, '')
    .toLowerCase()
    .split(';');
  if (/general/.test(positive)) return false;
  return /[yd]/.test(positive) || (/m/.test(positive) && !/[hs]/.test(positive));
}

/** Serial number 25569 is 1 January 1970 where days count from 1900. */
const DAY_ZERO = { from1900: 25_569, from1904: 24_107 };
/** 29 February 1900, which Lotus had, and therefore all spreadsheets have, though the calendar has not. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST = 2_958_465;
const SECONDS = 86_400;

export interface DayOfSerial {
  readonly day: number;
  readonly hasTime: boolean;
}

/** Undefined where the number is no day of the calendar. */
export function dayOfSerial(serial: number, countsFrom1904: boolean): DayOfSerial | undefined {
  // A time is kept to the second; what is nearer to midnight is an error of rounding.
  const seconds = Math.round(serial * SECONDS);
  const whole = Math.floor(seconds / SECONDS);
  const hasTime = seconds !== whole * SECONDS;
  if (countsFrom1904) {
    return whole < 0 || whole > LAST - 1462 ? undefined : { day: whole - DAY_ZERO.from1904, hasTime };
  }
  if (whole < 1 || whole === NO_DAY || whole > LAST) return undefined;
  return { day: whole - DAY_ZERO.from1900 + (whole < NO_DAY ? 1 : 0), hasTime };
}
