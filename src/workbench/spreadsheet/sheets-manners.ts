/**
 * What Sheets does with numbers and Univer does not: a bare number typed into a percentage is a percentage, a date is
 * opened with its year, a number too long for its digits is shown as a power of ten, days and months have their names in
 * the spreadsheet's language, "[Red]" is a red that can be read, a blocked result is "#REF!".
 */

import {
  CellValueType,
  DataValidationType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type INumfmtLocaleTag,
  Inject,
  Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  numfmt,
  Plugin,
  type Workbook,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { DateValidator } from '@univerjs/sheets-data-validation';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { errorText, isDateFormat } from './cell-reading';
import { formatNumber, isPercentFormat, shownLocale } from './number-text';

/** At least 4.5 : 1 on white, on the inputs' pale yellow and on the results' grey. */
export const READABLE_RED = '#b3261e';

/** Before the readers of typed numbers, which have 0. */
const BEFORE_READING = 10;
const BARE_NUMBER = /^\s*[+-]?(\d[\d,]*\.?\d*|\.\d+)\s*$/;

export class SheetsMannersPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_SHEETS_MANNERS';
  static override packageName = 'workbench';

  constructor(
    private readonly options: { readonly locale: string },
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onReady(): void {
    const shown = shownLocale(this.options.locale) as INumfmtLocaleTag;
    this._injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(shown);
    judgeDatesByTheirFormat(this._injector.get(DataValidatorRegistryService));
    const interceptors = this._injector.get(SheetInterceptorService);
    const formulas = this._injector.get(FormulaDataModel);
    this.disposeWithMe(
      interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: InterceptCellContentPriority.NUMFMT - 0.5,
        effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
        handler: (cell, { rawData, workbook, unitId, subUnitId, row, col }, next) => {
          const style = rawData?.s == null ? null : workbook.getStyles().getStyleByCell(rawData);
          // What spills into a cell stands apart from what the cell itself holds.
          const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
          return next(asSheetsShows(cell, spilled ?? rawData, style));
        },
      }),
    );
    const typing = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_READING,
      handler: (cell, { row, col, worksheet, workbook }, next) => {
        return next(asSheetsReads(cell, patternOf(worksheet.getCellRaw(row, col), workbook)));
      },
    });
    const opening = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: BEFORE_READING,
      handler: (cell, { row, col, worksheet, workbook }, next) => {
        const raw = worksheet.getCellRaw(row, col);
        return next(asSheetsOpens(cell, raw, patternOf(raw, workbook)));
      },
    });
    this.disposeWithMe({ dispose: () => [typing, opening].forEach((stop) => void stop()) });
  }
}
Inject(Injector)(SheetsMannersPlugin, undefined as never, 1);

/** Univer asks whether the text that a cell shows is a date in English; here it may be one in another language. */
function judgeDatesByTheirFormat(validators: DataValidatorRegistryService): void {
  const dates = validators.getValidatorItem(DataValidationType.DATE) as DateValidator;
  const asShown = dates.isValidType.bind(dates);
  dates.isValidType = async (cell) => {
    if (typeof cell.value !== 'number') return asShown(cell);
    const raw = cell.worksheet.getCellRaw(cell.row, cell.column);
    return isDateFormat(patternOf(raw, cell.workbook) ?? '');
  };
}

function patternOf(cell: Nullable<ICellData>, workbook: Workbook): string | undefined {
  return cell?.s == null ? undefined : workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

/** Opened by F2, a date has its year and can be read back, whatever the cell shows of it and in which language. */
function asSheetsOpens(cell: Nullable<ICellData>, raw: Nullable<ICellData>, format = ''): Nullable<ICellData> {
  if (raw?.f || typeof raw?.v !== 'number' || !isDateFormat(format)) return cell;
  const day = raw.v >= 1 ? ['yyyy-mm-dd'] : [];
  const time = raw.v % 1 === 0 ? [] : ['hh:mm:ss'];
  return { ...cell, v: formatNumber([...day, ...time].join(' '), raw.v) };
}

function asSheetsReads(cell: Nullable<ICellData>, format: string | undefined): Nullable<ICellData> {
  const typed = typeof cell?.v === 'number' ? String(cell.v) : cell?.v;
  if (cell?.f || typeof typed !== 'string' || !isPercentFormat(format) || !BARE_NUMBER.test(typed)) return cell;
  return { ...cell, v: `${typed.trim()}%` };
}

type ShownCell = Nullable<ICellDataForSheetInterceptor>;

function asSheetsShows(cell: ShownCell, raw: Nullable<ICellData>, style: Nullable<IStyleData>): ShownCell {
  if (cell?.v == null) return cell;
  const value = raw?.v;
  if (typeof value !== 'number') {
    const text = String(cell.v);
    const shown = text.startsWith('#') ? errorText(text) : text;
    return shown === text ? cell : { ...cell, v: shown };
  }
  const format = style?.n?.pattern;
  if (format === undefined || cell.t !== CellValueType.NUMBER) return cell;
  const isRed = value < 0 && numfmt.formatColor(format, value) === 'red';
  const look = isRed ? { interceptorStyle: { ...cell.interceptorStyle, cl: { rgb: READABLE_RED } } } : {};
  return { ...cell, ...(Math.abs(value) >= 1e15 ? { v: formatNumber(format, value) } : {}), ...look };
}
