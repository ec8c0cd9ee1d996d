/** Turns a cell's serial number (days since 30 December 1899, wall clock) into a moment of a time zone and back. */

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The wall clock of a time zone, counted in milliseconds as if it were UTC. */
export class WallClock {
  private readonly parts: Intl.DateTimeFormat;
  /** Offsets are asked for the same day again and again (a column of dates); Intl is slow. */
  private readonly known = new Map<number, number>();

  private static readonly all = new Map<string, WallClock>();

  /** One for each time zone, so that what it knows of a day is asked once. */
  static in(timeZone: string): WallClock {
    const known = WallClock.all.get(timeZone) ?? new WallClock(timeZone);
    WallClock.all.set(timeZone, known);
    return known;
  }

  private constructor(timeZone: string) {
    this.parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  wallOf(moment: number): number {
    return moment + this.offsetAt(moment);
  }

  /** The moment a wall clock shows that time; where clocks were put forward over it, the moment the gap ends. */
  momentOf(wall: number): number {
    const early = wall - this.offsetAt(wall - DAY);
    const late = wall - this.offsetAt(wall + DAY);
    if (this.wallOf(early) === wall) return early;
    if (this.wallOf(late) === wall) return late;
    return this.endOfGap(Math.min(early, late), Math.max(early, late));
  }

  private endOfGap(before: number, after: number): number {
    const offset = this.offsetAt(before);
    let low = before;
    let high = after;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  }

  private offsetAt(moment: number): number {
    const remembered = this.known.get(moment);
    if (remembered !== undefined) return remembered;
    const offset = this.readOffset(moment);
    if (this.known.size > 5_000) this.known.clear();
    this.known.set(moment, offset);
    return offset;
  }

  private readOffset(moment: number): number {
    const read: Record<string, string> = {};
    for (const { type, value } of this.parts.formatToParts(moment)) read[type] = value;
    const year = read.era === 'BC' ? 1 - Number(read.year) : Number(read.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(read.month) - 1, Number(read.day));
    wall.setUTCHours(Number(read.hour), Number(read.minute), Number(read.second));
    return wall.getTime() - Math.floor(moment / 1000) * 1000;
  }
}

export class SerialDates {
  private readonly clock: WallClock;

  constructor(timeZone: string) {
    this.clock = WallClock.in(timeZone);
  }

  toDate(serial: number): Date {
    return new Date(this.clock.momentOf(Math.round((serial - SERIAL_OF_1970) * DAY)));
  }

  toSerial(date: Date): number {
    return this.clock.wallOf(date.getTime()) / DAY + SERIAL_OF_1970;
  }
}
