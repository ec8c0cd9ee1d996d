/**
 * The parts of a zip file by the list at its end. All that this list declares is checked before anything is unpacked:
 * how many parts, how large, how tightly packed, and that they do not share their bytes.
 */
import { limits } from '../limits';
import { Refusal } from '../problems';

export interface Part {
  readonly packedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

/** Names are small letters with slashes: some programs write others than they refer to. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Part>;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_LOCATOR_LENGTH = 20;
const LISTED = 0x02014b50;
const LISTED_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Stands where the number is in the wide field (zip64). */
const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

const damaged = () => new Refusal({ kind: 'damagedWorkbook' });
const unsafe = () => new Refusal({ kind: 'unsafeWorkbook' });

export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { bytes, parts: listedParts(view, bytes) };
  } catch (problem) {
    // A number that points behind the end of the file.
    if (problem instanceof RangeError) throw damaged();
    throw problem;
  }
}

/** The packed bytes of a part. */
export function packedBytes({ bytes }: Archive, { at, packedBytes: length }: Part): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged();
  const begin = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (begin + length > bytes.length) throw damaged();
  return bytes.subarray(begin, begin + length);
}

function listedParts(view: DataView, bytes: Uint8Array): Map<string, Part> {
  const { count, start } = listOf(view);
  if (count > limits.parts) throw unsafe();
  const parts = new Map<string, Part>();
  const names = new TextDecoder();
  let [at, packed, unpacked] = [start, 0, 0];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== LISTED) throw damaged();
    // Bit 0 of the flags: encrypted.
    if (view.getUint16(at + 8, true) & 1) throw new Refusal({ kind: 'otherFile', is: 'protected' });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = partName(names.decode(bytes.subarray(at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength)));
    const part = listedPart(view, at, at + LISTED_LENGTH + nameLength, extraLength);
    packed += part.packedBytes;
    unpacked += part.bytes;
    const times = part.bytes / Math.max(part.packedBytes, 1);
    if (times > limits.unpackedTimes && part.bytes > limits.smallPartBytes) throw unsafe();
    // Which of two of the same name counts, programs do not agree on.
    if (parts.has(name)) throw unsafe();
    parts.set(name, part);
    at += LISTED_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (packed > bytes.length) throw unsafe();
  if (unpacked > limits.unpackedBytes) {
    throw new Refusal({ kind: 'tooLargeUnpacked', bytes: unpacked, most: limits.unpackedBytes });
  }
  return parts;
}

function listedPart(view: DataView, at: number, extra: number, extraLength: number): Part {
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged();
  const wide = wideNumbers(view, extra, extraLength);
  // The wide field has those numbers only that do not fit, in this order.
  const number = (place: number) => {
    const value = view.getUint32(place, true);
    return value === WIDE ? (wide.shift() ?? value) : value;
  };
  const bytes = number(at + 24);
  const packed = number(at + 20);
  const begin = number(at + 42);
  return { bytes, packedBytes: packed, at: begin, checksum: view.getUint32(at + 16, true), isDeflated: method === 8 };
}

function wideNumbers(view: DataView, extra: number, extraLength: number): number[] {
  for (let at = extra; at + 4 <= extra + extraLength; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === WIDE_FIELD) {
      return Array.from({ length: Math.min(length >> 3, 3) }, (_, index) => wideNumber(view, at + 4 + 8 * index));
    }
    at += 4 + length;
  }
  return [];
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Where the list begins and how many parts it has. */
function listOf(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let end = view.byteLength - END_LENGTH;
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw damaged();
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - WIDE_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return { count, start };
  const wideEnd = wideNumber(view, locator + 8);
  if (view.getUint32(wideEnd, true) !== WIDE_END) throw damaged();
  return { count: wideNumber(view, wideEnd + 32), start: wideNumber(view, wideEnd + 48) };
}
