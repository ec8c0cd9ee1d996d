/** What Sheets keeps with a sheet and Univer does not: warning-only protection and charts. Saved with the workbook. */

import {
  type ICommandInfo,
  ICommandService,
  type IRange,
  IResourceManagerService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  CopySheetCommand,
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  RemoveSheetMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { ChartDescription } from '../ports';
import { chartAfter, rangeAfter, settledWith } from './following';
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

/** What belongs to one sheet. */
interface Belongings {
  readonly protections: readonly SheetProtection[];
  readonly charts: readonly ChartDescription[];
}

const RESOURCE = 'SHEET_WORKBENCH_EXTRAS_PLUGIN';

const known = new WeakMap<Univer, SheetExtras>();
const listeners = new WeakMap<Univer, (() => void)[]>();

/** Scripts change charts and protection without one of Univer's commands; rows and sheets bring theirs. */
export function onExtrasChange(univer: Univer, listener: () => void): void {
  listeners.set(univer, [...(listeners.get(univer) ?? []), listener]);
}

export function extrasChanged(univer: Univer): void {
  for (const listener of listeners.get(univer) ?? []) listener();
}

export function extrasOf(univer: Univer): SheetExtras {
  const found = known.get(univer);
  if (found !== undefined) return found;
  const extras: SheetExtras = { protections: {}, charts: [], nextChartId: 1 };
  known.set(univer, extras);
  const injector = injectorOf(univer);
  new Follower(extras).listen(injector.get(ICommandService), injector.get(SheetInterceptorService));
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

/** The charts that stand in the workbook now, each with the ranges and the corner it has moved to. */
export function chartsIn(univer: Univer): readonly ChartDescription[] {
  return extrasOf(univer).charts;
}

/** Keeps the extras in step with rows, columns and sheets that come, go, move or are copied. */
class Follower {
  /** For sheets that may come (again): removed ones that undo brings back, and copies about to be inserted. */
  private readonly waiting = new Map<string, Belongings>();

  constructor(private readonly extras: SheetExtras) {}

  listen(commands: ICommandService, interceptors: SheetInterceptorService): void {
    commands.onCommandExecuted((command) => this.follow(command));
    interceptors.interceptCommand({
      getMutations: ({ id, params }) => {
        const { subUnitId, targetSubUnitId } = (params ?? {}) as { subUnitId?: string; targetSubUnitId?: string };
        if (id === CopySheetCommand.id && subUnitId && targetSubUnitId) this.prepareCopy(subUnitId, targetSubUnitId);
        return { redos: [], undos: [] };
      },
    });
  }

  private follow(command: Readonly<ICommandInfo>): void {
    const { id, params } = command;
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (id === InsertSheetMutation.id) this.bring((params as IInsertSheetMutationParams).sheet.id);
    else if (id === RemoveSheetMutation.id && subUnitId) this.takeAway(subUnitId);
    else this.moveWithCells(command);
  }

  private moveWithCells(command: Readonly<ICommandInfo>): void {
    const { extras } = this;
    for (const sheetId of settledWith(command)) {
      for (const protection of extras.protections[sheetId] ?? []) {
        protection.openRanges = protection.openRanges.flatMap((range) => rangeAfter(range, command) ?? []);
      }
      extras.charts = extras.charts.map((chart) => chartAfter(chart, sheetId, command));
    }
  }

  private belongingsOf(sheetId: string): Belongings {
    const { protections, charts } = this.extras;
    return { protections: protections[sheetId] ?? [], charts: charts.filter((chart) => chart.sheetId === sheetId) };
  }

  private takeAway(sheetId: string): void {
    const belongings = this.belongingsOf(sheetId);
    if (belongings.protections.length + belongings.charts.length > 0) this.waiting.set(sheetId, belongings);
    delete this.extras.protections[sheetId];
    this.extras.charts = this.extras.charts.filter((chart) => chart.sheetId !== sheetId);
  }

  private prepareCopy(sheetId: string, copyId: string): void {
    const { protections, charts } = this.belongingsOf(sheetId);
    this.waiting.set(copyId, {
      protections: structuredClone(protections),
      charts: charts.map((chart) => this.copied(chart, copyId)),
    });
  }

  /** As in Sheets, a copied chart is drawn from the copy's own cells where the original was drawn from its own. */
  private copied(chart: ChartDescription, copyId: string): ChartDescription {
    const id = this.extras.nextChartId;
    this.extras.nextChartId += 1;
    const ranges = chart.ranges.map((range) =>
      range.sheetId === chart.sheetId ? { ...range, sheetId: copyId } : range,
    );
    return { ...chart, id, copyOf: chart.copyOf ?? chart.id, sheetId: copyId, ranges };
  }

  private bring(sheetId: string): void {
    const belongings = this.waiting.get(sheetId);
    if (!belongings) return;
    this.waiting.delete(sheetId);
    if (belongings.protections.length > 0) this.extras.protections[sheetId] = [...belongings.protections];
    this.extras.charts = [...this.extras.charts, ...belongings.charts];
  }
}
