/**
 * Spares Univer the search for formulas on sheets that have none. It looks through every cell of the workbook several times
 * for each change, which with a ledger of some thousand rows holds up each key that is pressed.
 */

import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  Inject,
  Injector,
  IUniverInstanceService,
  Plugin,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { OpenFormulaDataModel } from './univer-internals';

/** They move cells or take them away; none of them brings a formula. */
const BRING_NONE: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
]);
/** What calculating tells of results changes no formula. */
const OF_CALCULATING = 'formula.mutation.';

export class PlainSheetsPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_PLAIN_SHEETS';
  static override packageName = 'workbench';

  constructor(
    _options: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onReady(): void {
    const model = this._injector.get(FormulaDataModel) as unknown as OpenFormulaDataModel;
    const instances = this._injector.get(IUniverInstanceService);
    const commands = this._injector.get(ICommandService);
    /** Ids of sheets that were looked through and have no formula. */
    const plain = new Set<string>();
    const idsOf = model._getSheetFormulaIdMap.bind(model);
    model._getSheetFormulaIdMap = (unitId, sheetId) => (plain.has(sheetId) ? {} : idsOf(unitId, sheetId));
    model.getFormulaData = () => {
      const all: IFormulaData = {};
      for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
        const unitId = workbook.getUnitId();
        const ofUnit: NonNullable<IFormulaData[string]> = {};
        for (const sheet of workbook.getSheets()) {
          const sheetId = sheet.getSheetId();
          const formulas = plain.has(sheetId) ? {} : model.getSheetFormulaData(unitId, sheetId);
          if (Object.keys(formulas ?? {}).length === 0) plain.add(sheetId);
          ofUnit[sheetId] = formulas;
        }
        all[unitId] = ofUnit;
      }
      return all;
    };
    const forget = (command: Readonly<ICommandInfo>) => forgetChanged(command, plain);
    // Before, for whoever looks while it is carried out; and after, for what was looked at too early.
    this.disposeWithMe(commands.beforeCommandExecuted(forget));
    this.disposeWithMe(commands.onCommandExecuted(forget));
  }
}
Inject(Injector)(PlainSheetsPlugin, undefined as never, 1);

function forgetChanged({ id, type, params }: Readonly<ICommandInfo>, plain: Set<string>): void {
  if (type !== CommandType.MUTATION || plain.size === 0 || BRING_NONE.has(id) || id.startsWith(OF_CALCULATING)) return;
  if (id !== SetRangeValuesMutation.id) plain.clear();
  else {
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
    if (plain.has(subUnitId) && hasFormula(cellValue)) plain.delete(subUnitId);
  }
}

type Cells = Readonly<Record<string, Readonly<Record<string, { readonly f?: unknown; readonly si?: unknown } | null>>>>;

function hasFormula(cells: Cells = {}): boolean {
  for (const row in cells) {
    const line = cells[row] ?? {};
    for (const column in line) if (line[column]?.f || line[column]?.si) return true;
  }
  return false;
}
