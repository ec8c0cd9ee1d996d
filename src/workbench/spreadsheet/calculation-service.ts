/**
 * Univer's calculation with the same steps but without promises. What users type is calculated slice by slice, so that
 * the page answers meanwhile; a script reads results in the line after it wrote a formula, so it finishes them at once.
 * One calculation at a time, none half finished to fall into.
 */

import {
  CellValueType,
  CommandType,
  type ICommandInfo,
  type ICommandService,
  Inject,
  Injector,
  type IRange,
  type IUnitRange,
  Plugin,
  Range,
} from '@univerjs/core';
import {
  CalculateController,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FormulaDataModel,
  FormulaExecuteStageType,
  type FunctionVariantType,
  generateAstNode,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';
import { PromptDependencyGenerator } from './dependency-generator';
import { PacedWork, type Steps } from './paced-work';
import { OpenCalculateService } from './univer-internals';

type SpilledCells = IFormulaDatasetConfig['arrayFormulaCellData'];

export class PromptCalculateService extends OpenCalculateService {
  private readonly calculation = new PacedWork();
  /** Where the current round has spilled, and where its formulas had spilled before. */
  private changedSpills: IUnitRange[] = [];
  /** The formulas that did. */
  private spilling = new Set<string>();

  override async execute(task: IFormulaDatasetConfig): Promise<void> {
    // What listens to results may write cells and ask for values: it gets what is there, not a calculation inside this one.
    if (!this.calculation.isWorking) this.calculation.begin(this.results(task));
  }

  /** For whoever needs results now, or is about to change what they are calculated from. */
  finish(): void {
    this.calculation.finish();
  }

  override dispose(): void {
    this.calculation.drop();
    super.dispose();
  }

  private *results(task: IFormulaDatasetConfig): Steps {
    try {
      this.tellStage(FormulaExecuteStageType.START);
      this._currentConfigService.load({ ...task, arrayFormulaCellData: ownRows(task.arrayFormulaCellData) });
      this._runtimeService.reset();
      yield* this.repeatForCycles(task);
      this.tellStage(FormulaExecuteStageType.CALCULATION_COMPLETED);
      this._executionCompleteListener$.next(this._runtimeService.getAllRuntimeData());
    } finally {
      this._runtimeService.reset();
    }
  }

  private *repeatForCycles(task: IFormulaDatasetConfig): Steps {
    const rounds = task.maxIteration || 1;
    for (let round = 0; round < rounds; round += 1) {
      this._runtimeService.setFormulaCycleIndex(round);
      yield* this.calculateWithSpills(task.isCalculateTreeModel ?? false);
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      if (!this._runtimeService.isCycleDependency()) return;
    }
  }

  /**
   * Spilled results are only known after a round: formulas that read them are calculated in the next one, and so on
   * until nothing has spilled anew. What spills again and again reads itself, or is RANDARRAY.
   */
  private *calculateWithSpills(asTreeModel: boolean): Steps {
    const earlierRounds = new Set<string>();
    yield* this.calculateRound(asTreeModel, false);
    const features = this._runtimeService.getAllRuntimeData().runtimeFeatureRange;
    let dirtyRanges: IUnitRange[] = this._getArrayFormulaDirtyRangeAndExcludedRange({}, features).dirtyRanges;
    for (;;) {
      dirtyRanges = [...dirtyRanges, ...this.changedSpills];
      const spilling = [...this.spilling].sort().join(';');
      if (dirtyRanges.length === 0 || earlierRounds.has(spilling)) return;
      earlierRounds.add(spilling);
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this._currentConfigService.loadDirtyRangesAndExcludedCell(dirtyRanges, {});
      this._currentConfigService._forceCalculate = false;
      yield* this.calculateRound(asTreeModel, true);
      dirtyRanges = [];
    }
  }

  private *calculateRound(asTreeModel: boolean, readsSpills: boolean): Steps {
    this.spilling = new Set();
    this.changedSpills = [];
    yield* this.calculateDirty(asTreeModel, readsSpills);
  }

  /** Where a formula has spilled in this calculation. */
  private spillOf({ unitId, subUnitId, row, column }: IFormulaDependencyTree): IRange | undefined {
    const { arrayFormulaRange } = this._runtimeService.getAllRuntimeData();
    return arrayFormulaRange[unitId]?.[subUnitId]?.[row]?.[column] ?? undefined;
  }

  private putResult(tree: IFormulaDependencyTree, value: FunctionVariantType): void {
    this.takeSpillOfEarlierRoundAway(tree);
    this._runtimeService.setRuntimeData(value);
    this.keepEmptyText(tree);
    this.takeEarlierSpillAway(tree);
    const range = this.spillOf(tree);
    if (range !== undefined) this.markChanged(tree, range);
  }

  /**
   * Empty text is no blank: COUNTA counts it, and sums with it fail. Univer knows that by the formula in the cell, which
   * the result of the same calculation does not carry; so it would be a blank now and a text in the next calculation.
   */
  private keepEmptyText({ unitId, subUnitId, row, column }: IFormulaDependencyTree): void {
    const result = this._runtimeService.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column);
    if (result?.v !== '' || result.t !== CellValueType.STRING || result.f != null) return;
    Object.defineProperty(result, 'f', { value: '=""', enumerable: false });
  }

  /** A formula that is calculated again may spill less far than in the round before. */
  private takeSpillOfEarlierRoundAway(tree: IFormulaDependencyTree): void {
    const range = this.spillOf(tree);
    if (range === undefined) return;
    const { unitId, subUnitId, row, column } = tree;
    const { arrayFormulaRange, arrayFormulaCellData } = this._runtimeService.getAllRuntimeData();
    const cells = arrayFormulaCellData[unitId]?.[subUnitId];
    Range.foreach(range, (cellRow, cellColumn) => cells?.realDeleteValue(cellRow, cellColumn));
    delete arrayFormulaRange[unitId]?.[subUnitId]?.[row]?.[column];
    this.markChanged(tree, range);
  }

  /** A result that shrank still stands where it reached before, and Univer would let other formulas read it there. */
  private takeEarlierSpillAway(tree: IFormulaDependencyTree): void {
    const { unitId, subUnitId, row, column } = tree;
    const range = this._currentConfigService.getArrayFormulaRange()[unitId]?.[subUnitId]?.[row]?.[column];
    if (range == null) return;
    const cells = this._currentConfigService.getArrayFormulaCellData()[unitId]?.[subUnitId];
    Range.foreach(range, (cellRow, cellColumn) => cells?.realDeleteValue(cellRow, cellColumn));
    this.markChanged(tree, range);
  }

  /** The cell of the formula itself stays out: the round's own order follows it. */
  private markChanged({ row, column, unitId, subUnitId: sheetId }: IFormulaDependencyTree, range: IRange): void {
    // By its place: a formula with INDIRECT has another tree in every round.
    this.spilling.add([unitId, sheetId, row, column].join());
    const beside = { ...range, endRow: range.startRow, startColumn: range.startColumn + 1 };
    const below = { ...range, startRow: range.startRow + 1 };
    for (const part of [beside, below]) {
      if (part.startRow <= part.endRow && part.startColumn <= part.endColumn) {
        this.changedSpills.push({ unitId, sheetId, range: part });
      }
    }
  }

  private *calculateDirty(asTreeModel: boolean, readsSpills: boolean): Steps {
    const trees = yield* this._formulaDependencyGenerator.generateInSteps(asTreeModel);
    this.tellCount(trees.length, readsSpills);
    const anything = trees.length > 0;
    // The generator puts what is needed first at the end of its list.
    while (trees.length > 0) {
      this.runTree(trees.pop() as IFormulaDependencyTree);
      yield;
    }
    if (anything) this._runtimeService.markedAsSuccessfullyExecuted();
    else if (!readsSpills) this._runtimeService.markedAsNoFunctionsExecuted();
  }

  private runTree(tree: IFormulaDependencyTree): void {
    const { row, column, rowCount, columnCount, subUnitId, unitId, formulaId, refOffsetX, refOffsetY } = tree;
    const node = generateAstNode(unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    if (tree.getDirtyData != null && tree.featureId != null) {
      const dirty = tree.getDirtyData(
        this._currentConfigService.getDirtyData(),
        this._runtimeService.getAllRuntimeData(),
      );
      this._runtimeService.setRuntimeFeatureCellData(tree.featureId, dirty.runtimeCellData);
      this._runtimeService.setRuntimeFeatureRange(tree.featureId, dirty.dirtyRanges);
    } else {
      const value = this._interpreter.execute({ node, refOffsetX, refOffsetY });
      if (formulaId == null) this.putResult(tree, value);
      else this._runtimeService.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
    }
    node.resetCalculationState();
  }

  private tellCount(formulas: number, readsSpills: boolean): void {
    if (readsSpills) this._runtimeService.setTotalArrayFormulasToCalculate(formulas);
    else this._runtimeService.setTotalFormulasToCalculate(formulas);
    if (!readsSpills) this.tellStage(FormulaExecuteStageType.START_CALCULATION);
  }

  private tellStage(stage: FormulaExecuteStageType): void {
    this._runtimeService.setFormulaExecuteStage(stage);
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }
}

/** The calculation takes away what spilled before; on the sheet that stays until there is something else to show. */
function ownRows(spilled: SpilledCells): SpilledCells {
  const own: Record<string, Record<string, Record<string, object>>> = {};
  for (const [unitId, sheets] of Object.entries(spilled)) {
    const ownSheets: (typeof own)[string] = {};
    own[unitId] = ownSheets;
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      ownSheets[sheetId] = Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, { ...cells }]));
    }
  }
  return own as SpilledCells;
}

/** Univer's controller, whose commands take effect before they return. */
export class PromptCalculateController extends CalculateController {
  constructor(commands: ICommandService, calculation: ICalculateFormulaService, formulas: FormulaDataModel) {
    super(withoutPromises(commands), calculation, formulas);
    // Half of a calculation from the cells before a change and half from those after it would fit neither.
    const finishBefore = (command: Readonly<ICommandInfo>) => {
      if (changesSheets(command)) (calculation as unknown as PromptCalculateService).finish();
    };
    this.disposeWithMe(commands.beforeCommandExecuted(finishBefore));
  }
}

/** What is typed stands in a document of its own until it becomes a cell. */
function changesSheets({ id, type }: Readonly<ICommandInfo>): boolean {
  return type === CommandType.MUTATION && !id.startsWith('doc.');
}

function withoutPromises(commands: ICommandService): ICommandService {
  const executeAtOnce: ICommandService['executeCommand'] = async (id, parameters, options) =>
    commands.syncExecuteCommand(id, parameters, options);
  return new Proxy(commands, {
    get(target, name) {
      const member = name === 'executeCommand' ? executeAtOnce : Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** Puts the classes above in the place of Univer's; registered after the formula engine's plugin and before anything starts. */
export class PromptCalculationPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_PROMPT_CALCULATION';
  static override packageName = 'workbench';

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([IFormulaDependencyGenerator, { useClass: PromptDependencyGenerator as never }]);
    this._injector.replace([ICalculateFormulaService, { useClass: PromptCalculateService as never }]);
    this._injector.replace([CalculateController, { useClass: PromptCalculateController }]);
  }
}
// What `@Inject(Injector)` before the second parameter would say; esbuild and vitest read no parameter decorators.
Inject(Injector)(PromptCalculationPlugin, undefined as never, 1);
