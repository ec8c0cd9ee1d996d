/** Workbooks made part by part, right ones and hostile ones. */
import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export interface Made {
  /** What stands in sheetData. */
  readonly rows: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly sheetName?: string;
  readonly bookProperties?: string;
}

export const partsOf = ({ rows, texts = '', styles = '', sheetName = 'Deals', bookProperties = '' }: Made) => ({
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${bookProperties}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
});

export const madeWorkbook = (made: Made) => zipped(partsOf(made));

/** Writes another number over that in the list of a zip, for the part of that name. */
export function withListed(bytes: Uint8Array, name: string, field: 'bytes' | 'packedBytes' | 'flags', value: number) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const offset = { bytes: 24, packedBytes: 20, flags: 8 }[field];
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length)) !== name) continue;
    if (field === 'flags') view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
    return changed;
  }
  throw new Error(`no part ${name}`);
}

/** As programs write it that do not know how long a part will be: all sizes and places stand in the wide fields. */
export function wideZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = 0xffffffff;
  const wide = (...numbers: number[]) => new Uint8Array(BigUint64Array.from(numbers, BigInt).buffer);
  const [locals, listed]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    locals.push(local, Buffer.from(name), data);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(crc32(data), 16);
    for (const place of [20, 24, 42]) entry.writeUInt32LE(all, place);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(36, 30);
    // A field of another kind (times) stands before it.
    listed.push(
      entry,
      Buffer.from(name),
      Buffer.from([0x55, 0x54, 4, 0, 0, 0, 0, 0, 1, 0, 24, 0]),
      Buffer.from(wide(data.length, data.length, at)),
    );
    at += local.length + name.length + data.length;
  }
  const list = Buffer.concat(listed);
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  const count = Object.keys(parts).length;
  wideEnd.set(wide(count, count, list.length, at), 24);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.set(wide(at + list.length), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(all, 16);
  return new Uint8Array(Buffer.concat([...locals, list, wideEnd, locator, end]));
}
