/** The workbook as data that can be kept, and back: cells, formats, validation, notes, charts, protection, whatever a plugin keeps. */

import {
  type ICommandInfo,
  type IExecutionOptions,
  IResourceManagerService,
  IUniverInstanceService,
  type IWorkbookData,
  type IWorksheetData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { DrawingApplyType, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import type { SavedWorkbook } from '../files/book';
import { CHART_CARRIER } from '../ports';
import { nextWorkbookId } from './blank-workbook';
import { injectorOf } from './univer-internals';

const DRAWINGS = 'SHEET_DRAWING_PLUGIN';

/** JSON of the workbook, a row a piece: read from the living workbook, which must not change before the last one. */
export function* workbookPieces(univer: Univer): Generator<string> {
  const workbook = workbookIn(univer);
  const { sheets, resources: loaded, ...rest } = workbook.getSnapshot();
  yield `${JSON.stringify(rest).slice(0, -1)},\n"sheets":{`;
  for (const [index, sheetId] of rest.sheetOrder.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield* sheetPieces(sheetId, sheets[sheetId] ?? {});
  }
  yield '},\n"resources":{';
  yield Object.entries(resourceTexts(univer, workbook.getUnitId(), loaded))
    .map(([name, text]) => `\n${JSON.stringify(name)}:${text}`)
    .join(',');
  yield '}}';
}

function* sheetPieces(sheetId: string, { cellData, ...rest }: Partial<IWorksheetData>): Generator<string> {
  yield `${JSON.stringify(sheetId)}:${JSON.stringify({ ...rest, id: sheetId }).slice(0, -1)},\n"cellData":{`;
  let separator = '\n';
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    const text = JSON.stringify(cells);
    if (text === undefined || text === 'null' || text === '{}') continue;
    yield `${separator}"${row}":${text}`;
    separator = ',\n';
  }
  yield '}}';
}

type Resources = IWorkbookData['resources'];

/** What no plugin has asked for yet stays as it was loaded: filters come with the plugins of the second moment. */
function resourceTexts(univer: Univer, unitId: string, loaded: Resources): Record<string, string> {
  const current = injectorOf(univer).get(IResourceManagerService).getResources(unitId, UniverInstanceType.UNIVER_SHEET);
  const texts = [...(loaded ?? []), ...current].map(({ name, data }) => [name, data] as const);
  return Object.fromEntries([...new Map(texts)].filter(([, data]) => data !== ''));
}

/** For `createUnit`; under an id of its own, since no two workbooks of one program may share one. */
export function workbookToOpen({ resources, ...saved }: SavedWorkbook): Partial<IWorkbookData> {
  const id = nextWorkbookId();
  const named = { ...resources, [DRAWINGS]: drawingsOf(resources[DRAWINGS], id) };
  return {
    ...saved,
    id,
    resources: Object.entries(named).map(([name, data]) => ({ name, data: JSON.stringify(data ?? {}) })),
  };
}

/** Each drawing names the workbook it lies in. */
function drawingsOf(saved: unknown, unitId: string): unknown {
  return JSON.parse(JSON.stringify(saved ?? {}), (key, value: unknown) => (key === 'unitId' ? unitId : value));
}

/** Mutations that only follow from others, or from looking at the workbook. */
const CONSEQUENCES =
  /^formula\.mutation\.(?!set-defined-name$|remove-defined-name$|set-super-table|remove-super-table)|^doc\.|mark-dirty|re-calc-filter|toggle-note-popup|row-auto-height$|mutation\.empty$|worksheet-end$/;

const MUTATION = 2;

/** Whether a command has changed what is kept, or would; results of formulas follow from what is kept. */
export function changesContent(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.type !== MUTATION || options?.fromFormula || CONSEQUENCES.test(command.id)) return false;
  return !placesCharts(command);
}

interface DrawingChange {
  readonly type?: DrawingApplyType;
  readonly objects?: readonly { readonly drawingId?: string }[];
}

/** The page lays a chart over its cells when its sheet is first looked at, from what is kept already. */
function placesCharts({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetDrawingApplyMutation.id) return false;
  const { type, objects } = (params ?? {}) as DrawingChange;
  return type === DrawingApplyType.INSERT && [objects ?? []].flat().every((drawing) => isChart(drawing.drawingId));
}

function isChart(drawingId: string | undefined): boolean {
  return drawingId?.startsWith(CHART_CARRIER) ?? false;
}

function workbookIn(univer: Univer): Workbook {
  const instances = injectorOf(univer).get(IUniverInstanceService);
  return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook;
}
