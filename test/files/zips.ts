/** Workbooks made part by part, right ones and hostile ones. */
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
