/** What a workbook says of itself: its sheets, from which year its days count, its texts and its formats. */
import type { Slice } from '../../models/in-slices';
import { Refusal } from '../problems';
import { type Archive, type Part, partName } from './archive';
import { showsDay } from './date-format';
import { type Progress, readXml, type Visitor } from './xml';

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: Part;
}

export interface Contents {
  readonly sheets: readonly ListedSheet[];
  readonly countsFrom1904: boolean;
  readonly texts: Part | undefined;
  readonly styles: Part | undefined;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

type Steps<Result> = Generator<Slice<never>, Result, void>;

export function* readContents(archive: Archive): Steps<Contents> {
  const { parts } = archive;
  const book = yield* bookName(archive);
  const progress = { total: Number.POSITIVE_INFINITY, done: 0 };
  const bookPart = parts.get(book);
  if (!bookPart) throw otherArchive(archive);
  const relations = yield* readRelations(archive, book);
  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let countsFrom1904 = false;
  const visitor: Visitor = {
    open(name, attribute) {
      if (name === 'sheet') {
        listed.push({ name: attribute('name'), isHidden: /hidden/i.test(attribute('state')), id: attribute('id') });
      }
      if (name === 'workbookPr') countsFrom1904 = /^(1|true|on)$/i.test(attribute('date1904'));
    },
  };
  yield* readXml(archive, bookPart, visitor, progress);
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const relation = relations.get(id);
    // Sheets that hold a chart only have no cells.
    if (relation && !relation.type.endsWith('/worksheet')) return [];
    const part = relation && parts.get(relation.target);
    if (!part) throw new Refusal({ kind: 'damagedWorkbook' });
    return [{ name, isHidden, part }];
  });
  if (sheets.length === 0) throw new Refusal({ kind: 'empty' });
  const partOf = (type: string) => {
    for (const relation of relations.values()) if (relation.type.endsWith(type)) return parts.get(relation.target);
    return undefined;
  };
  return { sheets, countsFrom1904, texts: partOf('/sharedStrings'), styles: partOf('/styles') };
}

function* bookName(archive: Archive): Steps<string> {
  for (const { type, target } of (yield* readRelations(archive, '')).values()) {
    if (type.endsWith('/officeDocument')) return target;
  }
  return 'xl/workbook.xml';
}

/** By id; targets are names of parts. */
function* readRelations(archive: Archive, of: string): Steps<ReadonlyMap<string, Relation>> {
  const folder = of.substring(0, of.lastIndexOf('/') + 1);
  const part = archive.parts.get(`${folder}_rels/${of.substring(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!part) return relations;
  const visitor: Visitor = {
    open(name, attribute) {
      // What lies outside the file is never asked for.
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      relations.set(attribute('Id'), { type: attribute('Type'), target: resolved(folder, attribute('Target')) });
    },
  };
  yield* readXml(archive, part, visitor, { total: Number.POSITIVE_INFINITY, done: 0 });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (/^[\\/]/.test(target) ? target : folder + target).split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return partName(path.join('/'));
}

/** A zip that is no workbook, by what is in it. */
function otherArchive({ parts }: Archive): Refusal {
  const refusal = (is: 'binaryWorkbook' | 'openDocument' | 'numbers' | 'archive' | 'unknown') =>
    new Refusal({ kind: 'otherFile', is });
  const names = [...parts.keys()];
  if (parts.has('xl/workbook.bin')) return refusal('binaryWorkbook');
  if (parts.has('mimetype') && parts.has('content.xml')) return refusal('openDocument');
  if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return refusal('numbers');
  return refusal(parts.has('[content_types].xml') ? 'unknown' : 'archive');
}

/** The texts that cells refer to by their number. */
export function* readTexts(archive: Archive, part: Part, progress: Progress): Steps<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  const visitor = textVisitor(
    (piece) => {
      text += piece;
    },
    (name) => {
      if (name !== 'si') return;
      texts.push(text);
      text = '';
    },
  );
  yield* readXml(archive, part, visitor, progress);
  return texts;
}

/** Gathers the pieces of a text in `t`, without the readings of Japanese beside it. */
export function textVisitor(add: (text: string) => void, close: (name: string) => void): Visitor {
  let [isInText, isInReading] = [false, false];
  return {
    open(name) {
      if (name === 't') isInText = true;
      if (name === 'rPh') isInReading = true;
    },
    close(name) {
      if (name === 't') isInText = false;
      if (name === 'rPh') isInReading = false;
      close(name);
    },
    text(text) {
      if (isInText && !isInReading) add(unescaped(text));
    },
  };
}

/** Characters that XML cannot hold are written as _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** By the number of a style: whether it shows a day. */
export function* readDayStyles(archive: Archive, part: Part, progress: Progress): Steps<readonly boolean[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  yield* readXml(
    archive,
    part,
    {
      open(name, attribute) {
        if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
        if (name === 'cellXfs') isInCells = true;
        if (name === 'xf' && isInCells) formats.push(Number(attribute('numFmtId')));
      },
    },
    progress,
  );
  return formats.map((id) => showsDay(id, codes.get(id)));
}
