/** Shows a blank inside a spilled result as a blank, as Sheets does; Univer shows a 0 there, which nobody calculated. */

import {
  type ICellDataForSheetInterceptor,
  Inject,
  Injector,
  InterceptorEffectEnum,
  type Nullable,
  Plugin,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Right behind Univer's reader of spilled cells, which has 100 and puts the 0 there, and before any formatter. */
const BEHIND_THE_READER = 99;

export class BlankSpillsPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_BLANK_SPILLS';
  static override packageName = 'workbench';

  constructor(
    _options: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onReady(): void {
    const formulas = this._injector.get(FormulaDataModel);
    this.disposeWithMe(
      this._injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: BEHIND_THE_READER,
        effect: InterceptorEffectEnum.Value,
        handler: (cell, { unitId, subUnitId, row, col }, next) => {
          const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
          const isBlank = spilled != null && spilled.v == null && spilled.t == null;
          return next(isBlank ? withoutValue(cell) : cell);
        },
      }),
    );
  }
}
Inject(Injector)(BlankSpillsPlugin, undefined as never, 1);

function withoutValue(cell: Nullable<ICellDataForSheetInterceptor>): ICellDataForSheetInterceptor {
  const { v: _value, t: _type, ...look } = cell || {};
  return look;
}
