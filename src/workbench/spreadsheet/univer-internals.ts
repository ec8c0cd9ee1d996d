/**
 * Types for those inner parts of Univer 0.25.1 that its declarations hide and the synchronous calculation needs.
 * The one place to look at when Univer is ever updated.
 */

import type {
  ICommandInfo,
  Injector,
  IObjectMatrixPrimitiveType,
  IUnitRange,
  Nullable,
  RTree,
  Univer,
} from '@univerjs/core';
import {
  type BaseAstNode,
  type BaseReferenceObject,
  CalculateFormulaService,
  FormulaDependencyGenerator,
  type IAllRuntimeData,
  type ICalculateFormulaService,
  type IDependencyManagerService,
  type IExecutionInProgressParams,
  type IFeatureDirtyRangeType,
  type IFormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
  type IFormulaDependencyTree,
  type IFormulaRuntimeService,
  type Interpreter,
  type IOtherFormulaData,
  type IOtherFormulaManagerService,
  type ISetFormulaCalculationStartMutation,
  type IUnitData,
} from '@univerjs/engine-formula';
import type { Steps } from './paced-work';

/** A node of a parsed formula, as the interpreter runs it. */
export type FormulaNode = BaseAstNode;
/** The nodeType of "A1" and of "A:A". */
export const REFERENCE_NODE = 1;
/** The nodeType of what stands on both sides of a colon, "A1:B2". */
export const RANGE_NODE = 10;
type AddressFunctionNode = IFormulaDependencyTree['addressFunctionNodes'][number];
type UnitRanges = ReturnType<BaseReferenceObject['toUnitRange']>;

export interface OpenDependencyGenerator {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: IFormulaRuntimeService & { clearArrayObjectCache(): void };
  readonly _otherFormulaManagerService: IOtherFormulaManagerService;
  readonly _dependencyManagerService: IDependencyManagerService & { readonly _dependencyRTreeCache: RTree };
  readonly _interpreter: Interpreter;
  readonly _dependencyTreeCache: Map<number, IFormulaDependencyTree>;
  readonly _dependencyRTreeCacheForAddressFunction: RTree;
  readonly _executedAddressFunctionNodeIds: Set<number>;
  generate(asTreeModel?: boolean): Promise<IFormulaDependencyTree[]>;
  _updateRangeFlatten(): void;
  _registerFormulas(units: string[], formulas: IFormulaData, cells: IUnitData, trees: IFormulaDependencyTree[]): void;
  _registerOtherFormulas(formulas: IOtherFormulaData, units: string[], trees: IFormulaDependencyTree[]): void;
  _registerFeatureFormulas(trees: IFormulaDependencyTree[]): void;
  _getUpdateTreeListAndMakeDependency(): IFormulaDependencyTree[];
  _calculateRunList(trees: IFormulaDependencyTree[]): IFormulaDependencyTree[];
  _checkIsCycleDependency(trees: IFormulaDependencyTree[]): boolean;
  _getAllDependencyJson(
    trees: IFormulaDependencyTree[],
  ): ReturnType<IFormulaRuntimeService['getDependencyTreeModelData']>;
  _getTreeNode(tree: IFormulaDependencyTree): FormulaNode;
  _includeTree(tree: IFormulaDependencyTree, node: FormulaNode): boolean;
  _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: FormulaNode): boolean;
  _getAddressFunctionNodeList(node: FormulaNode): AddressFunctionNode[];
  _nodeTraversalRef(node: FormulaNode, found: FormulaNode[]): void;
  _getTreeById(treeId: number): IFormulaDependencyTree | undefined;
  _addDependencyTreeByAddressFunction(tree: IFormulaDependencyTree, ranges: IUnitRange[]): void;
  _buildTreeNodeById(treeIds: Iterable<number | string>): IFormulaDependencyTree[];
}
export const OpenDependencyGenerator = opened<OpenDependencyGenerator>(FormulaDependencyGenerator);

export interface OpenCalculateService extends ICalculateFormulaService {
  readonly _currentConfigService: IFormulaCurrentConfigService & { _forceCalculate: boolean };
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _formulaDependencyGenerator: { generateInSteps(asTreeModel: boolean): Steps<IFormulaDependencyTree[]> };
  dispose(): void;
  readonly _interpreter: Interpreter;
  readonly _lexer: ConstructorParameters<typeof CalculateFormulaService>[1];
  readonly _astTreeBuilder: ConstructorParameters<typeof CalculateFormulaService>[6];
  readonly _executionInProgressListener$: { next(state: IExecutionInProgressParams): void };
  readonly _executionCompleteListener$: { next(results: IAllRuntimeData): void };
  _getArrayFormulaDirtyRangeAndExcludedRange(
    spilled: IAllRuntimeData['arrayFormulaRange'],
    features: Record<string, IFeatureDirtyRangeType>,
  ): { dirtyRanges: UnitRanges[]; excludedCell: NonNullable<IFormulaDatasetConfig['excludedCell']> };
}
export const OpenCalculateService = opened<OpenCalculateService>(CalculateFormulaService);

/** Where Univer keeps the formulas of all sheets. */
export interface OpenFormulaDataModel {
  getFormulaData(): IFormulaData;
  getSheetFormulaData(unitId: string, sheetId: string): IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, { f: string; r: number; c: number }>;
}

type DirtyData = Omit<ISetFormulaCalculationStartMutation, 'options'>;

/** What waits for Univer's next calculation, a tenth of a second after the last change. */
export interface OpenTrigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: DirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _generateDirty(commands: ICommandInfo[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
  _resetExecutingDirtyData(): void;
}

export function injectorOf(univer: Univer): Injector {
  return univer.__getInjector();
}

function opened<Open>(universClass: unknown): new (...services: never[]) => Open {
  return universClass as new (
    ...services: never[]
  ) => Open;
}
