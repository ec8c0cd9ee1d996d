/** What the spreadsheet behind the workbench and the page around it tell each other: plain data, no Univer, no DOM. */

import type { FunctionGuide } from '../functions/guide-types';

/** What the build tells the page of the add-on, in the page's language. */
export interface WorkbenchParts {
  /** The add-on's. */
  readonly version: string;
  readonly guides: readonly FunctionGuide[];
  /** Names of the sidebars' files, without ".html". */
  readonly sidebars: readonly string[];
  /** Each function lays its template into the open spreadsheet. */
  readonly templates: readonly { readonly functionName: string; readonly caption: string }[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A block of cells, zero-based, as Univer counts. */
export interface CellBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What carries our charts over the sheet, as the page registers it with Univer; the carriers' ids begin with it. */
export const CHART_CARRIER = 'workbench-chart';

export interface ChartDescription {
  readonly id: number;
  readonly sheetId: string;
  /** On a copied sheet: the chart of the first sheet it was copied from. */
  readonly copyOf?: number;
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO';
  /** As in Sheets: the first column of the first range holds the categories, every further column is a series. */
  readonly ranges: readonly CellBlock[];
  /** Rows at the top of the ranges that name the series. */
  readonly headers: number;
  /** The series stand in rows: the first row holds the categories, the first column names the series. */
  readonly transposed: boolean;
  /** Sheets' own option names: "title", "colors", "isStacked", "hAxis.title", "vAxis.format", "series", "width", "height" … */
  readonly options: Readonly<Record<string, unknown>>;
  /** Zero-based cell of the upper left corner and the offset from it in pixels. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** What the page does for SpreadsheetApp. Nothing here blocks: Apps Script's alert waits, ours queues. */
export interface PageHost {
  showMenu(menu: MenuEntry & { kind: 'menu' }): void;
  alert(title: string, message: string): void;
  toast(message: string, title: string, seconds: number): void;
  showSidebar(fileName: string, title: string): void;
  /** A chart was inserted; its data are read again after every calculation. */
  chartInserted(chart: ChartDescription): void;
}

/** Where a custom function failed: what the page shows beside the formula bar and on hover. */
export interface CellFailure {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}
