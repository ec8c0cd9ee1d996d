/**
 * Orders dirty formulas step by step. Univer's own generator does the same through promises that are always settled; a
 * script that reads a result in the next line cannot wait for them, so the steps that await are written again here.
 * Everything they call is Univer 0.25.1's own (the version is pinned, see package.json).
 */

import { type IUnitRange, RTree } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import type { Steps } from './paced-work';
import { type FormulaNode, OpenDependencyGenerator, RANGE_NODE, REFERENCE_NODE } from './univer-internals';

export class PromptDependencyGenerator extends OpenDependencyGenerator {
  /** Formulas whose own references were followed for an address function already: nothing below them is left to find. */
  private readonly followed = new Set<number>();
  /** What formulas refer to, by the sheet they stand on: every calculation asks for all formulas of the workbook again. */
  private knownRanges = new WeakMap<FormulaNode, Map<string, readonly IUnitRange[]>>();
  private knownSheets = '';
  private readonly isVolatile = new WeakMap<FormulaNode, boolean>();

  override async generate(asTreeModel = false): Promise<IFormulaDependencyTree[]> {
    const steps = this.generateInSteps(asTreeModel);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  *generateInSteps(asTreeModel: boolean): Steps<IFormulaDependencyTree[]> {
    this._updateRangeFlatten();
    this.forgetClearedSheets();
    yield* this.collectTrees();
    this._dependencyManagerService.openKdTree();
    const runList = this._calculateRunList(this._getUpdateTreeListAndMakeDependency());
    if (this._checkIsCycleDependency(runList)) this._runtimeService.enableCycleDependency();
    if (asTreeModel) {
      const trees = [...this._dependencyTreeCache.values()];
      this._runtimeService.setDependencyTreeModelData(this._getAllDependencyJson(trees));
    }
    this._dependencyTreeCache.clear();
    this._dependencyRTreeCacheForAddressFunction.clear();
    this._dependencyManagerService.closeKdTree();
    this._runtimeService.clearArrayObjectCache();
    return runList;
  }

  private forgetClearedSheets(): void {
    const cleared = this._currentConfigService.getClearDependencyTreeCache() ?? {};
    for (const [unitId, sheets] of Object.entries(cleared)) {
      for (const sheetId of Object.keys(sheets ?? {})) {
        this._dependencyManagerService.clearOtherFormulaDependency(unitId, sheetId);
        this._dependencyManagerService.clearFeatureFormulaDependency(unitId, sheetId);
        this._dependencyManagerService.clearFormulaDependency(unitId, sheetId);
      }
    }
  }

  private *collectTrees(): Steps {
    const formulas = this._currentConfigService.getFormulaData();
    const otherFormulas = this._otherFormulaManagerService.getOtherFormulaData();
    const trees: IFormulaDependencyTree[] = [];
    this.forgetRangesOfOtherSheets();
    if (this._currentConfigService.isForceCalculate()) this._dependencyManagerService.reset();
    this._registerFormulas(Object.keys(formulas), formulas, this._currentConfigService.getUnitData(), trees);
    this._registerOtherFormulas(otherFormulas, Object.keys(otherFormulas), trees);
    this._registerFeatureFormulas(trees);
    yield;
    for (const tree of trees) {
      this.readReferences(tree);
      yield;
    }
    // Univer adds them to those of earlier calculations, which are never taken away: each calculation would take longer.
    this._dependencyManagerService._dependencyRTreeCache.clear();
    for (const tree of trees) this._dependencyManagerService.addDependencyRTreeCache(tree);
    yield* this.followAddressFunctions(trees);
  }

  /** A reference means other cells once sheets are added, named, removed, or have other numbers of rows or columns. */
  private forgetRangesOfOtherSheets(): void {
    const cells = this._currentConfigService.getUnitData();
    const sizes = Object.values(cells).flatMap((sheets) =>
      Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
    );
    const sheets = JSON.stringify([this._currentConfigService.getSheetNameMap(), sizes]);
    if (sheets !== this.knownSheets) this.knownRanges = new WeakMap();
    this.knownSheets = sheets;
  }

  override _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: FormulaNode): boolean {
    const known = this.isVolatile.get(node);
    if (known !== undefined) return known;
    const found = super._detectForcedRecalculationNode(tree, node);
    this.isVolatile.set(node, found);
    return found;
  }

  private readReferences(tree: IFormulaDependencyTree): void {
    if (!tree.formula) return;
    const node = this._getTreeNode(tree);
    tree.isDirty = this._includeTree(tree, node);
    const addressFunctions = this._getAddressFunctionNodeList(node);
    if (addressFunctions.length > 0) tree.addressFunctionNodes = addressFunctions;
    if (!('pushRangeList' in tree)) return; // A copy of a shared formula: its first cell holds the references.
    this.makeCurrent(tree);
    tree.pushRangeList([...this.rangesReadBy(node, tree)]);
  }

  private rangesReadBy(node: FormulaNode, tree: IFormulaDependencyTree): readonly IUnitRange[] {
    const isOffset = tree.refOffsetX !== 0 || tree.refOffsetY !== 0;
    const known = isOffset ? undefined : this.knownRanges.get(node);
    const remembered = known?.get(tree.subUnitId);
    if (remembered) return remembered;
    const references = this.referencesIn(node);
    const ranges = this.unitRanges(references, tree);
    if (!isOffset && references.every(isFixed)) {
      this.knownRanges.set(node, (known ?? new Map()).set(tree.subUnitId, ranges));
    }
    return ranges;
  }

  /** Those inside "A1:INDEX(B1:B9;C1)" as well: Univer would not see that C1 says where the range ends. */
  private referencesIn(node: FormulaNode): FormulaNode[] {
    const references: FormulaNode[] = [];
    this._nodeTraversalRef(node, references);
    for (const range of [...references].filter(({ nodeType }) => nodeType === RANGE_NODE)) {
      for (const end of range.getChildren()) if (!isFixed(end)) this._nodeTraversalRef(end, references);
    }
    return references;
  }

  private unitRanges(nodes: readonly FormulaNode[], { refOffsetX, refOffsetY }: IFormulaDependencyTree): IUnitRange[] {
    return nodes.map((node) => {
      const range = this._interpreter.execute({ node, refOffsetX, refOffsetY }).toUnitRange();
      node.setValue(null);
      return range;
    });
  }

  /** OFFSET, INDIRECT and INDEX name their cells only when they are calculated: what they read is calculated first. */
  private *followAddressFunctions(trees: readonly IFormulaDependencyTree[]): Steps {
    if (trees.every((tree) => tree.addressFunctionNodes.length === 0)) return;
    const positions = new RTree();
    for (const { unitId, subUnitId, row, column, treeId } of trees) {
      const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      positions.insert({ unitId, sheetId: subUnitId, range, id: treeId });
    }
    this._executedAddressFunctionNodeIds.clear();
    this.followed.clear();
    for (const tree of trees) yield* this.followAddressFunction(positions, tree);
  }

  private *followAddressFunction(positions: RTree, tree: IFormulaDependencyTree): Steps {
    if (tree.addressFunctionNodes.length === 0) return;
    this.makeCurrent(tree);
    const read = tree.addressFunctionNodes.flatMap((node) => this.rangesReadBy(node, tree));
    yield* this.calculateFirst(positions, this._buildTreeNodeById(this.formulasBehind(positions, read)));
    yield* this.calculateTarget(positions, tree);
  }

  /**
   * All formulas that cells in these ranges are made of, the nearest first. Univer's own search goes down to the bottom for
   * each cell again, which takes minutes where hundreds of cells with INDEX stand on hundreds of others.
   */
  private formulasBehind(positions: RTree, read: readonly IUnitRange[]): Set<number> {
    const found = new Set<number>();
    for (let ranges = [...read]; ranges.length > 0; ) {
      const next: IUnitRange[] = [];
      for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) found.add(id as number);
      for (const id of positions.bulkSearch(ranges)) {
        const tree = this._getTreeById(id as number);
        if (!tree || this.followed.has(id as number)) continue;
        this.followed.add(id as number);
        found.add(id as number);
        next.push(...tree.rangeList);
      }
      ranges = next;
    }
    return found;
  }

  private *calculateTarget(positions: RTree, tree: IFormulaDependencyTree): Steps {
    if (tree.addressFunctionNodes.length === 0) return;
    const targets = this.unitRanges(tree.addressFunctionNodes, tree);
    tree.addressFunctionNodes = [];
    this._addDependencyTreeByAddressFunction(tree, targets);
    yield* this.calculateFirst(positions, this._buildTreeNodeById(positions.bulkSearch(targets)));
  }

  private *calculateFirst(positions: RTree, trees: IFormulaDependencyTree[]): Steps {
    for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
      const node = this._getTreeNode(tree);
      yield* this.followAddressFunction(positions, tree);
      this.makeCurrent(tree);
      const { refOffsetX, refOffsetY, formulaId } = tree;
      const value = this._interpreter.execute({ node, refOffsetX, refOffsetY });
      if (formulaId == null) this._runtimeService.setRuntimeData(value);
      else this._runtimeService.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
      yield;
    }
  }

  private makeCurrent(tree: IFormulaDependencyTree): void {
    const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
  }
}

/** A cell or "A1:B2". Others, as "A1:INDEX(…)" and "A1#", mean different cells as values change. */
function isFixed(node: FormulaNode): boolean {
  return node.nodeType === REFERENCE_NODE || (node.nodeType === RANGE_NODE && node.getChildren().every(isFixed));
}
