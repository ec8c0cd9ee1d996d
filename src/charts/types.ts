/** What a chart is drawn from: plain values, read from cells by whoever draws. */

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  /** The categories are days, months or years: some may be left out where there is no room for all names. */
  readonly arePeriods?: boolean;
  readonly series: readonly ChartSeries[];
  /** Number format of the cells, for axis and labels unless the options name another. */
  readonly format?: string;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ltr' | 'rtl';

/** Writes a number in the user's language; the format is a spreadsheet's: "#,##0", "0.0%". */
export type FormatNumber = (value: number, format: string | undefined) => string;

/** A rectangle of the drawing, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
