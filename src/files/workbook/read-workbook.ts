/**
 * From the bytes of a workbook (.xlsx, .xlsm) to the raw table of one of its sheets, slice by slice. Formulas are read as
 * the results that were saved with them; formulas, links and macros themselves are never looked into.
 */
import type { InSteps, Slice } from '../../models/in-slices';
import type { RawTable } from '../../models/ledger/raw';
import { limits } from '../limits';
import { type FileNotice, type FileRead, Refusal } from '../problems';
import { openArchive, type Part } from './archive';
import { readContents, readDayStyles, readTexts } from './contents';
import { SheetCells } from './sheet-cells';
import { readXml } from './xml';

export interface WorkbookFile {
  readonly bytes: Uint8Array;
  /** The first that is not hidden, where none is chosen. */
  readonly sheet?: string | undefined;
}

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

export interface WorkbookRead {
  readonly sheets: readonly SheetName[];
  /** Its name is the sheet's. Of merged cells the first has the value. */
  readonly table: RawTable;
  readonly notices: readonly FileNotice[];
}

export function* readWorkbook(file: WorkbookFile): InSteps<FileRead<WorkbookRead>> {
  const { length } = file.bytes;
  if (length > limits.bytes) return { problem: { kind: 'tooLarge', bytes: length, most: limits.bytes } };
  try {
    return { read: yield* readChosen(file) };
  } catch (problem) {
    if (problem instanceof Refusal) return { problem: problem.problem };
    throw problem;
  }
}

function* readChosen({ bytes, sheet: chosen }: WorkbookFile): Generator<Slice<never>, WorkbookRead, void> {
  const archive = openArchive(bytes);
  const { sheets, countsFrom1904, texts, styles } = yield* readContents(archive);
  const sheet =
    chosen === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === chosen);
  if (!sheet) throw new Refusal({ kind: 'missingSheet', sheet: chosen ?? '' });
  const packed = (part: Part | undefined) => part?.packedBytes ?? 0;
  const progress = { total: packed(texts) + packed(styles) + packed(sheet.part), done: 0 };
  const cells = new SheetCells({
    texts: texts ? yield* readTexts(archive, texts, progress) : [],
    dayStyles: styles ? yield* readDayStyles(archive, styles, progress) : [],
    countsFrom1904,
  });
  yield* readXml(archive, sheet.part, cells, progress);
  return {
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    table: { name: sheet.name, rows: cells.rows },
    notices: [...cells.notices()],
  };
}
