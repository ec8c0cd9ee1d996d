/** What Sheets keeps with a sheet and Univer does not: warning-only protection and charts. Saved with the workbook. */

import {
  type ICommandInfo,
  ICommandService,
  type IMutationInfo,
  type IRange,
  IResourceManagerService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { ChartDescription } from '../ports';
import { injectorOf } from './univer-internals';

export interface SheetProtection {
  description: string;
  warningOnly: boolean;
  openRanges: IRange[];
}

export interface SheetExtras {
  readonly protections: Record<string, SheetProtection[]>;
  charts: ChartDescription[];
  nextChartId: number;
}

const RESOURCE = 'SHEET_WORKBENCH_EXTRAS_PLUGIN';
const GRID_CHANGES = new Set([InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id]);

const known = new WeakMap<Univer, SheetExtras>();

export function extrasOf(univer: Univer): SheetExtras {
  const found = known.get(univer);
  if (found !== undefined) return found;
  const extras: SheetExtras = { protections: {}, charts: [], nextChartId: 1 };
  known.set(univer, extras);
  const injector = injectorOf(univer);
  injector.get(ICommandService).onCommandExecuted((command) => follow(extras, command));
  injector.get(IResourceManagerService).registerPluginResource<SheetExtras>({
    pluginName: RESOURCE,
    businesses: [UniverInstanceType.UNIVER_SHEET],
    toJson: () => JSON.stringify(extras),
    parseJson: (json) => JSON.parse(json),
    onLoad: (_unitId, saved) => void Object.assign(extras, saved),
    onUnLoad: () => void Object.assign(extras, { protections: {}, charts: [] }),
  });
  return extras;
}

/** Ranges left open move with rows and columns that are inserted or deleted above or beside them. */
function follow(extras: SheetExtras, { id, params }: Readonly<ICommandInfo>): void {
  const { subUnitId } = (params ?? {}) as { subUnitId?: string };
  if (subUnitId === undefined) return;
  if (id === RemoveSheetMutation.id) {
    delete extras.protections[subUnitId];
    extras.charts = extras.charts.filter((chart) => chart.sheetId !== subUnitId);
  } else if (GRID_CHANGES.has(id)) {
    for (const protection of extras.protections[subUnitId] ?? []) {
      protection.openRanges = protection.openRanges.flatMap((range) => {
        const moved = adjustRangeOnMutation(range, { id, params } as IMutationInfo as never);
        return moved == null ? [] : [moved];
      });
    }
  }
}
