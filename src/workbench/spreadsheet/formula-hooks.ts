/**
 * What the workbench adds to every formula, whether typed or written by a script: ";" between arguments, and the
 * sentences of custom functions that failed.
 */

import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  Inject,
  Injector,
  type IUnitRange,
  IUniverInstanceService,
  ObjectMatrix,
  Plugin,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  ERROR_TYPE_SET,
  type ErrorType,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFunctionService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { CellFailure } from '../ports';
import { compareEveryCell } from './comparing';
import type { CellFailures } from './failures';
import { cellAfter, settledWith } from './following';
import { clipOpenRanges, closeOpenRanges } from './open-ranges';
import { toUniverFormula } from './separators';
import { calculateAsSheets } from './sheets-functions';

export interface FormulaHooksOptions {
  readonly failures: CellFailures;
  readonly decimalComma: boolean;
}

type CalculatedCells = ISetFormulaCalculationResultMutation['unitData'];

export class FormulaHooksPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_FORMULA_HOOKS';
  static override packageName = 'workbench';
  private calculated: CalculatedCells = {};
  private goneSpills: IUnitRange[] = [];

  constructor(
    private readonly options: FormulaHooksOptions,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const { decimalComma } = this.options;
    clipOpenRanges();
    compareEveryCell();
    this._injector.replace([LexerTreeBuilder, { useFactory: () => new SheetsLexer(decimalComma) }]);
    const commands = this._injector.get(ICommandService);
    // Registered before the controllers of sheets-formula, which read the formulas of the same mutation.
    this.disposeWithMe(commands.beforeCommandExecuted((command, options) => this.beforeChange(command, options)));
    this.disposeWithMe(
      commands.onCommandExecuted((command) => {
        this.followCalculation(command);
        this.followGrid(command);
      }),
    );
  }

  override onReady(): void {
    calculateAsSheets(this._injector.get(IFunctionService), this._injector.get(IFormulaCurrentConfigService));
  }

  private beforeChange({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions = {}): void {
    if (id === SetFormulaCalculationStartMutation.id) this.addGoneSpills(params as ISetFormulaCalculationStartMutation);
    if (id !== SetRangeValuesMutation.id || options.onlyLocal) return;
    const { cellValue, unitId, subUnitId } = params as ISetRangeValuesMutationParams;
    if (cellValue === undefined) return;
    const spilled = this._injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[subUnitId] ?? {};
    new ObjectMatrix(cellValue).forValue((row, column) => {
      const range = spilled[row]?.[column];
      if (range != null) this.goneSpills.push({ unitId, sheetId: subUnitId, range });
    });
    this.convertFormulas(cellValue);
  }

  /** Univer forgets where a formula had spilled when it is overwritten, and leaves what read there as it was. */
  private addGoneSpills(start: ISetFormulaCalculationStartMutation): void {
    start.dirtyRanges = [...start.dirtyRanges, ...this.goneSpills];
    this.goneSpills = [];
  }

  private convertFormulas(cellValue: NonNullable<ISetRangeValuesMutationParams['cellValue']>): void {
    new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
      if (cell?.f) (cell as ICellData).f = closeOpenRanges(toUniverFormula(cell.f, this.options.decimalComma));
    });
  }

  private followCalculation({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationResultMutation.id) {
      this.calculated = (params as ISetFormulaCalculationResultMutation).unitData;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.settleFailures();
    }
  }

  /** Cells that moved are not calculated again, so their sentences move with them. */
  private followGrid(command: Readonly<ICommandInfo>): void {
    const { failures } = this.options;
    for (const sheetId of settledWith(command)) {
      failures.move((failure) => (failure.sheetId === sheetId ? cellAfter(failure, command) : failure));
    }
    if (command.id !== RemoveSheetMutation.id) return;
    const { subUnitId } = command.params as IRemoveSheetMutationParams;
    failures.move((failure) => (failure.sheetId === subUnitId ? undefined : failure));
  }

  private settleFailures(): void {
    const instances = this._injector.get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (workbook == null) return;
    const cells = this.calculated[workbook.getUnitId()];
    this.calculated = {};
    this.options.failures.settle(
      ({ sheetId, row, column }) => cells?.[sheetId]?.[row]?.[column] != null,
      (failure) => showsError(workbook, failure),
    );
  }
}
Inject(Injector)(FormulaHooksPlugin, undefined as never, 1);

/** Reads formulas with ";" while they are typed (colours, parameter help) and in rules of formats and validation. */
class SheetsLexer extends LexerTreeBuilder {
  constructor(private readonly decimalComma: boolean) {
    super();
  }

  override treeBuilder(...[formula, ...others]: Parameters<LexerTreeBuilder['treeBuilder']>) {
    return super.treeBuilder(closeOpenRanges(toUniverFormula(formula, this.decimalComma)), ...others);
  }

  override sequenceNodesBuilder(formula: string) {
    return super.sequenceNodesBuilder(toUniverFormula(formula, this.decimalComma));
  }

  override getFunctionAndParameter(formula: string, position: number) {
    return super.getFunctionAndParameter(toUniverFormula(formula, this.decimalComma), position);
  }

  override checkIfAddBracket(formula: string) {
    return super.checkIfAddBracket(toUniverFormula(formula, this.decimalComma));
  }
}

function showsError(workbook: Workbook, { sheetId, row, column }: CellFailure): boolean {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  return cell?.f != null && ERROR_TYPE_SET.has(cell.v as ErrorType);
}
