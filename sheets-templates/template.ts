/** What a template is: sheets, cells, ranges, checks and charts as plain data, which a writer lays into a spreadsheet. */

/**
 * The modeller's meaning of a cell; the writer gives each its look, the same in every template. A 'checkSentence' begins
 * where its column does and runs on over blank cells, so that its sign stays in sight however much it says.
 */
export type CellStyle =
  | 'title'
  | 'purpose'
  | 'stamp'
  | 'section'
  | 'label'
  | 'header'
  | 'numberHeader'
  | 'input'
  | 'formula'
  | 'result'
  | 'answer'
  | 'link'
  | 'check'
  | 'checkSentence'
  | 'finding'
  | 'hint';

/**
 * 'plan' is an amount or count whose zeros are dashes. 'change' is a relative change: with its sign, and a dash for none.
 * 'mixed' is a column of different units: two decimals below ten. 'date' is a day as a serial number, 'workday' one with
 * its weekday, 'month' the month of a day. 'text' stays text even where it looks like a number; 'code' is a class or
 * another short word, in the middle of its column, so that it touches no number beside it.
 */
export type NumberKind =
  | 'amount'
  | 'count'
  | 'plan'
  | 'decimal'
  | 'percent'
  | 'change'
  | 'mixed'
  | 'date'
  | 'workday'
  | 'month'
  | 'code'
  | 'text'
  | 'general';

/** What may be typed into an input cell. */
export type InputRule =
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'atLeast'; readonly low: number }
  | { readonly kind: 'above'; readonly low: number }
  | { readonly kind: 'atMost'; readonly high: number }
  | { readonly kind: 'oneOf'; readonly choices: readonly string[] }
  | { readonly kind: 'date' }
  /** What stands in the range of that name, on whatever sheet it is; other values are marked, not refused. */
  | { readonly kind: 'listed'; readonly in: string }
  /** A name: whatever is typed. */
  | { readonly kind: 'anything' };

export interface TemplateCell {
  /** "B7": where it stands on its sheet. */
  readonly at: string;
  /**
   * Text, number, or a formula that starts with "=". In formulas `;` separates arguments in every locale, and [name]
   * stands for a named cell or range of this template, on whatever sheet it is.
   */
  readonly content?: string | number | undefined;
  readonly style: CellStyle;
  readonly number?: NumberKind | undefined;
  /** What the input is, where it usually comes from, a typical range. */
  readonly note?: string | undefined;
  readonly rule?: InputRule | undefined;
}

/** Rows of the user's own below each other, those of the example first: thousands, so they are no cells of their own. */
export interface RowTable {
  /** The first cell below the header row, which stands among the cells. */
  readonly at: string;
  readonly columns: readonly RowColumn[];
  /** Texts stay texts whatever they look like; '' is blank. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Blank rows below them, with the same look and rules. */
  readonly room: number;
}

export interface RowColumn {
  readonly number: NumberKind;
  readonly rule: InputRule;
  readonly note: string;
}

export interface TemplateChart {
  /** In a COMBO the last series is a line, the plan; the others are columns, the facts. */
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO';
  /** Blocks "A10:A15": the first column holds the categories, the first rows the names of the series. */
  readonly ranges: readonly string[];
  /** Rows that name the series; 1 unless given. */
  readonly headers?: number;
  /** The series stand in rows instead of columns. */
  readonly transposed?: boolean;
  readonly title: string;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** Format of the numbers, where the cells show more digits than a picture needs. */
  readonly valueFormat?: string;
  readonly stacked?: boolean;
  readonly legend: boolean;
  readonly colours: readonly string[];
  /** The cell of the upper left corner. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
}

/** A place that shows its warning in colour, besides the word and the sign it already holds. */
export interface Warning {
  readonly range: string;
  /** A formula that is TRUE where something is wrong, written for the first cell of the range. */
  readonly when: string;
}

export interface TemplateSheet {
  readonly name: string;
  /** Widths in pixels, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Rows whose header takes two lines. */
  readonly tallRows?: readonly number[];
  readonly cells: readonly TemplateCell[];
  readonly rowTables?: readonly RowTable[];
  /** What formulas of any sheet call by name: cells and ranges of this sheet. */
  readonly names: Readonly<Record<string, string>>;
  /** Blocks that a formula fills, with the look of their columns. */
  readonly spills: readonly Spill[];
  readonly warnings: readonly Warning[];
  readonly charts: readonly TemplateChart[];
}

/** The block that a table function fills, below and to the right of the cell with the formula. */
export interface Spill {
  readonly at: string;
  /** The kind of number in each column, row by row below the header. */
  readonly kinds: readonly (readonly NumberKind[])[];
  /** Rows at the end that hold the result: total, all together. */
  readonly resultRows: number;
  /** False for a list or a grid, and where a table was asked to leave its headers out. */
  readonly headers?: boolean;
  /** Sentences, which take as many lines as their column needs. */
  readonly wrapped?: boolean;
}

export interface Template {
  readonly id: string;
  readonly version: string;
  readonly rightToLeft: boolean;
  readonly sheets: readonly TemplateSheet[];
}
