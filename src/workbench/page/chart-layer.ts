/** Lays the charts over the sheet at their cells and draws them again when their numbers have changed. */

import { DrawingTypeEnum, ICommandService, type Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetRangeValuesMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
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
import type { ChartDescription } from '../ports';
import { readChartCells } from './chart-cells';
import type { Language } from './language';
import { workbookOf } from './univer-access';

const componentKey = 'workbench-chart';

interface PlacedChart {
  readonly description: ChartDescription;
  readonly drawingId: string;
  isPlaced: boolean;
  /** What was drawn last; the same again is not drawn. */
  markup: string;
  holder: HTMLElement | undefined;
}

export class ChartLayer {
  private readonly charts = new Map<string, PlacedChart>();
  private univer: Univer | undefined;
  private timer = 0;

  constructor(
    private readonly language: Language,
    private readonly formatNumber: FormatNumber,
  ) {}

  add(description: ChartDescription): void {
    const drawingId = `workbench-chart-${description.id}`;
    this.charts.set(drawingId, { description, drawingId, isPlaced: false, markup: '', holder: undefined });
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
      ];
      if (concerns.includes(id)) this.drawSoon();
    });
    this.drawSoon();
  }

  private holderComponent() {
    return ({ floatDomId }: { floatDomId?: string }): unknown => {
      const hold = (node: HTMLElement | null): void => {
        const chart = floatDomId ? this.charts.get(floatDomId) : undefined;
        if (!chart) return;
        chart.holder = node ?? undefined;
        if (node) show(chart);
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
    for (const chart of this.charts.values()) {
      if (chart.description.sheetId !== activeSheetId) continue;
      const markup = this.draw(univer, chart.description);
      if (markup !== chart.markup) {
        chart.markup = markup;
        show(chart);
      }
      if (!chart.isPlaced) chart.isPlaced = place(univer, chart);
    }
  }

  private draw(univer: Univer, description: ChartDescription): string {
    const { direction, words } = this.language;
    const cells = readChartCells(univer, description);
    return drawChart(description, cells, chartSize(description), direction, this.formatNumber, words.chart.empty);
  }
}

/** The drawing is escaped throughout; parsed as SVG and adopted, nothing in it is read as HTML. */
function show({ holder, markup }: PlacedChart): void {
  if (!holder || !markup) return;
  const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  drawing.setAttribute('width', '100%');
  drawing.setAttribute('height', '100%');
  holder.replaceChildren(document.importNode(drawing, true));
}

/** False while the sheet is not laid out yet; the next calculation tries again. */
function place(univer: Univer, { description, drawingId }: PlacedChart): boolean {
  const injector = univer.__getInjector();
  const unitId = workbookOf(univer).getUnitId();
  const { sheetId, anchor } = description;
  const skeletons = injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService);
  const skeleton = skeletons?.getSkeletonParam(sheetId);
  if (!skeleton) return false;
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
    allowTransform: true,
    transform,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
  };
  // The mutation, not the command: the user's undo must not take away the template's charts.
  const operation = injector.get(ISheetDrawingService).getBatchAddOp([drawing] as never);
  const { redo, objects } = operation as { redo: unknown; objects: unknown };
  return injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, {
    unitId,
    subUnitId: sheetId,
    op: redo,
    objects,
    type: DrawingApplyType.INSERT,
  });
}
