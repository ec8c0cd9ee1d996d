/** Lays the charts over the sheet at their cells and draws them again when their numbers have changed. */

import { DrawingTypeEnum, ICommandService, type Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import {
  DrawingApplyType,
  drawingPositionToTransform,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  transformToDrawingPosition,
} from '@univerjs/sheets-drawing';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import { createElement } from 'react';
import { chartSize, drawChart, type FormatNumber } from '../../charts/index';
import { CHART_CARRIER, type ChartDescription } from '../ports';
import { chartsIn } from '../spreadsheet/index';
import { readChartCells } from './chart-cells';
import type { Language } from './language';
import { workbookOf } from './univer-access';

const componentKey = CHART_CARRIER;

/** What Univer keeps with the drawing, and copies with it. */
interface Carrier {
  readonly data?: { readonly chartId?: number };
}

interface PlacedChart {
  /** Univer's id of what carries the chart over the sheet; it moves with the rows and with the user's drag. */
  readonly drawingId: string;
  /** What was drawn last; the same again is not drawn. */
  markup: string;
}

export class ChartLayer {
  private readonly charts = new Map<number, PlacedChart>();
  /** Made by React, perhaps before the chart is known that belongs into them. */
  private readonly holders = new Map<string, HTMLElement>();
  private univer: Univer | undefined;
  private timer = 0;

  constructor(
    private readonly language: Language,
    private readonly formatNumber: FormatNumber,
  ) {}

  /** A chart was inserted: which ones there are, and where, the spreadsheet knows. */
  add(): void {
    this.drawSoon();
  }

  /** Charts inserted before this wait: what carries them over the sheet is loaded after the first calculation. */
  attach(univer: Univer): void {
    this.univer = univer;
    const injector = univer.__getInjector();
    injector.get(ComponentManager).register(componentKey, this.holderComponent() as never);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      const concerns = [
        SetFormulaCalculationResultMutation.id,
        SetRangeValuesMutation.id,
        SetWorksheetActiveOperation.id,
        InsertRowMutation.id,
        InsertColMutation.id,
        RemoveRowMutation.id,
        RemoveColMutation.id,
        MoveRowsMutation.id,
        MoveColsMutation.id,
      ];
      if (concerns.includes(id)) this.drawSoon();
    });
    this.drawSoon();
  }

  private holderComponent() {
    return ({ floatDomId }: { floatDomId?: string }): unknown => {
      const hold = (node: HTMLElement | null): void => {
        if (!floatDomId) return;
        if (!node) this.holders.delete(floatDomId);
        else this.holders.set(floatDomId, node);
        const chart = [...this.charts.values()].find(({ drawingId }) => drawingId === floatDomId);
        if (chart) this.show(chart);
      };
      return createElement('div', { ref: hold, className: 'chart-holder' });
    };
  }

  /** Many cells change in one calculation; one drawing after it is enough. */
  private drawSoon(): void {
    if (!this.univer) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.drawActiveSheet(), 30);
  }

  private drawActiveSheet(): void {
    const { univer } = this;
    if (!univer) return;
    const activeSheetId = workbookOf(univer).getActiveSheet().getSheetId();
    for (const description of chartsIn(univer)) {
      if (description.sheetId !== activeSheetId) continue;
      const drawingId = carrierOf(univer, description) ?? place(univer, description);
      if (!drawingId) continue;
      const markup = this.draw(univer, description);
      const drawn = this.charts.get(description.id);
      if (drawn?.markup === markup && drawn.drawingId === drawingId) continue;
      const chart = { drawingId, markup };
      this.charts.set(description.id, chart);
      this.show(chart);
    }
  }

  /** The drawing is escaped throughout; parsed as SVG and adopted, nothing in it is read as HTML. */
  private show({ drawingId, markup }: PlacedChart): void {
    const holder = this.holders.get(drawingId);
    if (!holder || !markup) return;
    const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    drawing.setAttribute('width', '100%');
    drawing.setAttribute('height', '100%');
    holder.replaceChildren(document.importNode(drawing, true));
  }

  private draw(univer: Univer, description: ChartDescription): string {
    const { direction, words } = this.language;
    const cells = readChartCells(univer, description);
    return drawChart(description, cells, chartSize(description), direction, this.formatNumber, words.chart.empty);
  }
}

/** The drawing already there: placed before, brought back by undo, or copied with its sheet by Univer under an id of its own. */
function carrierOf(univer: Univer, { id, copyOf, sheetId }: ChartDescription): string | undefined {
  const drawings = univer.__getInjector().get(ISheetDrawingService);
  const ofSheet = Object.values(drawings.getDrawingData(workbookOf(univer).getUnitId(), sheetId) ?? {});
  return ofSheet.find((drawing) => (drawing as Carrier).data?.chartId === (copyOf ?? id))?.drawingId;
}

/** Nothing while the sheet is not laid out yet; the next calculation tries again. */
function place(univer: Univer, description: ChartDescription): string | undefined {
  const injector = univer.__getInjector();
  const unitId = workbookOf(univer).getUnitId();
  const { sheetId, anchor, id, copyOf } = description;
  const drawingId = `${componentKey}-${id}`;
  const skeletons = injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService);
  const skeleton = skeletons?.getSkeletonParam(sheetId);
  if (!skeleton) return undefined;
  const corner = { column: anchor.column, columnOffset: anchor.offsetX, row: anchor.row, rowOffset: anchor.offsetY };
  const position = { from: corner, to: corner };
  const start = drawingPositionToTransform(position as Parameters<typeof drawingPositionToTransform>[0], skeleton);
  const transform = { left: start?.left ?? 0, top: start?.top ?? 0, ...chartSize(description) };
  const sheetTransform = transformToDrawingPosition(transform, skeleton.skeleton);
  const drawing = {
    unitId,
    subUnitId: sheetId,
    drawingId,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey,
    data: { chartId: copyOf ?? id },
    allowTransform: true,
    transform,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
  };
  // The mutation, not the command: the user's undo must not take away the template's charts.
  const operation = injector.get(ISheetDrawingService).getBatchAddOp([drawing] as never);
  const { redo, objects } = operation as { redo: unknown; objects: unknown };
  const isPlaced = injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, {
    unitId,
    subUnitId: sheetId,
    op: redo,
    objects,
    type: DrawingApplyType.INSERT,
  });
  return isPlaced ? drawingId : undefined;
}
