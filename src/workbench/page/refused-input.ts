/** What happens to an entry that the cell's validation refuses: a sentence, the likely fix, and nothing typed is lost. */

import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationStatus,
  DataValidationType,
  ICommandService,
  type ISheetDataValidationRule,
  type Univer,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SheetInterceptorService,
  VALIDATE_CELL,
} from '@univerjs/sheets';
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { WorkbenchWords } from '../../messages/workbench';
import {
  type Entry,
  isDateFormat,
  isPercentFormat,
  isRangeList,
  type Refusal,
  refusalBy,
  refusalOf,
} from '../spreadsheet/index';
import type { Dialogs } from './dialogs';
import { typeIntoSelectedCell } from './typing';
import { type CellPlace, cellName, workbookOf } from './univer-access';

/** Rules that need no formula to be judged. */
const plainRules: readonly string[] = [DataValidationType.DECIMAL, DataValidationType.LIST, DataValidationType.DATE];
/** Before Univer's own refusal, which says only "Error". */
const FIRST = 100;

interface Typed {
  readonly text: string;
  readonly format: string;
}

/** Numbers and percentages as the user reads them. */
export interface NumberWords {
  number(value: number): string;
  percent(value: number): string;
}

export function refuseInputs(univer: Univer, dialogs: Dialogs, words: WorkbenchWords, show: NumberWords): void {
  const inputs = new RefusedInputs(univer, dialogs, words, show);
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col }, next) => {
      // The apostrophe that makes a text of a number is no part of the cell's value, but of what was typed.
      const apostrophe = cell?.t === CellValueType.FORCE_STRING ? "'" : '';
      inputs.remember(row, col, `${apostrophe}${cell?.f ?? cell?.v ?? ''}`);
      return next(cell);
    },
  });
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (before, { subUnitId, row, col }, next) => {
      if ((await before) === false) return false;
      const isRefused = await inputs.isRefused({ sheetId: subUnitId, row, column: col });
      return isRefused ? false : ((await next(Promise.resolve(true))) ?? true);
    },
  });
}

class RefusedInputs {
  private typed: Typed = { text: '', format: '' };

  constructor(
    private readonly univer: Univer,
    private readonly dialogs: Dialogs,
    private readonly words: WorkbenchWords,
    private readonly show: NumberWords,
  ) {}

  remember(row: number, column: number, text: string): void {
    this.typed = { text, format: this.formatAt(workbookOf(this.univer).getActiveSheet().getSheetId(), row, column) };
  }

  /** Asks the user, later, and leaves the cell as it was meanwhile. */
  async isRefused(place: CellPlace): Promise<boolean> {
    const injector = this.univer.__getInjector();
    const unitId = workbookOf(this.univer).getUnitId();
    const { sheetId, row, column } = place;
    const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, row, column);
    if (!rule || rule.errorStyle !== DataValidationErrorStyle.STOP) return false;
    const { typed } = this;
    const entry = this.entryAt(place, typed);
    let refusal = refusalOf(rule, entry);
    if (!refusal && (!plainRules.includes(rule.type) || isRangeList(rule))) {
      const status = await injector
        .get(SheetsDataValidationValidatorService)
        .validatorCell(unitId, sheetId, row, column);
      if (status !== DataValidationStatus.VALID) refusal = refusalBy(rule, entry);
    }
    if (!refusal) return false;
    const found = refusal;
    // The edit is taken back first; the answer comes after it.
    setTimeout(() => void this.ask(place, found, rule, typed));
    return true;
  }

  private entryAt({ sheetId, row, column }: CellPlace, { text, format }: Typed): Entry {
    const value = workbookOf(this.univer).getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.v ?? null;
    const isDate = isDateFormat(this.formatAt(sheetId, row, column)) && !isDateFormat(format);
    return { value, typed: text, isDate, isPercent: isPercentFormat(format) };
  }

  private async ask(place: CellPlace, refusal: Refusal, rule: ISheetDataValidationRule, typed: Typed): Promise<void> {
    const { refused } = this.words;
    const fix = this.fixText(refusal, typed);
    const sentence = this.sentence(cellName(place.row, place.column), refusal, typed);
    const message = [fix ? `${sentence} ${refused.didYouMean(fix.shown)}` : sentence, rule.error].filter(Boolean);
    const answers = [
      { caption: refused.leave, answer: 'leave' },
      ...(fix ? [{ caption: refused.use(fix.shown), answer: 'use' }] : []),
      { caption: refused.typeAgain, answer: 'again', main: true },
    ];
    const answer = await this.dialogs.choose(refused.title, message.join('\n\n'), answers);
    if (answer === 'leave') return;
    this.select(place);
    if (answer === 'use' && fix) this.write(place, fix.value);
    else typeIntoSelectedCell(typed.text);
  }

  private fixText({ fix }: Refusal, { format }: Typed): { shown: string; value: string | number } | undefined {
    if (!fix) return undefined;
    if ('text' in fix) return { shown: fix.text, value: fix.text };
    const isPercent = fix.asPercent || isPercentFormat(format);
    return { shown: isPercent ? this.show.percent(fix.value) : this.show.number(fix.value), value: fix.value };
  }

  /** Not typed again: what is meant is known, and nothing that happens to the editor meanwhile can change it. */
  private write({ sheetId, row, column }: CellPlace, value: string | number): void {
    const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
    this.univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: workbookOf(this.univer).getUnitId(),
        subUnitId: sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value: { v: value, t },
      });
  }

  private sentence(cell: string, refusal: Refusal, { text, format }: Typed): string {
    const { refused } = this.words;
    const { kind, limit, example, items = [] } = refusal;
    const isPercent = isPercentFormat(format);
    const came = isPercent && /^[\d.,\s+-]+$/.test(text) ? `${text}%` : text;
    if (kind === 'oneOf') return refused.oneOf(cell, items, came);
    if (kind === 'date' || kind === 'other') return refused[kind](cell, came);
    const { low, high } = this.limits(limit ?? kind, refusal, isPercent);
    if (kind === 'between') return refused.between(cell, low, high, came);
    if (kind !== 'number') return refused[kind](cell, kind === 'atMost' ? high : low, came);
    const wanted = refused.number(cell, limit ? refused.limits[limit](low, high) : '', came);
    if (example === undefined) return wanted;
    // As it is typed: with a point, whatever the language, and without signs between thousands.
    return `${wanted} ${refused.writtenLike(isPercent ? `${example * 100}%` : String(example))}`;
  }

  private limits(kind: string, { low = 0, high = 0 }: Refusal, isPercent: boolean): { low: string; high: string } {
    if (kind === 'between' && !isPercent && low === 0 && high === 1)
      return { low: '0', high: `1 (${this.show.percent(0)}–${this.show.percent(1)})` };
    const shown = (value: number): string => (isPercent ? this.show.percent(value) : this.show.number(value));
    return { low: shown(low), high: shown(high) };
  }

  private formatAt(sheetId: string, row: number, column: number): string {
    const workbook = workbookOf(this.univer);
    const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return (cell?.s == null ? null : workbook.getStyles().getStyleByCell(cell))?.n?.pattern ?? '';
  }

  private select({ sheetId, row, column }: CellPlace): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: workbookOf(this.univer).getUnitId(),
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
  }
}
