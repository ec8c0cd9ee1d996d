/** What takes the bytes of Code.js: the stubs, the parts that stand as they are, and those that are packed. */
import { customFunctionStub } from '../../src/build/stubs';
import { functionGuides } from '../../src/functions/guide';
import type { FigureTable } from './table';

interface Part {
  readonly name: string;
  readonly bytes: number;
  /** Before packing. */
  readonly length: number;
  readonly isPacked: boolean;
}

const LARGEST = 12;

export function bytesTable(code: string): FigureTable {
  const parts = partsOf(code);
  const sum = (those: readonly Part[], key: 'bytes' | 'length' = 'bytes') =>
    those.reduce((all, { [key]: one }) => all + one, 0);
  const packed = parts.filter(({ isPacked }) => isPacked);
  const plain = parts.filter(({ isPacked }) => !isPacked);
  const stubs = functionGuides('en').map((guide) => customFunctionStub(guide).length);
  const stubBytes = stubs.reduce((all, one) => all + one, 0);
  const total = Buffer.byteLength(code);
  return {
    title: 'What takes the bytes of Code.js',
    columns: ['', 'number', 'bytes', 'unpacked'],
    rows: [
      ['parts as they are', String(plain.length), sum(plain), ''],
      ['parts packed', String(packed.length), sum(packed), sum(packed, 'length')],
      ['stubs of the functions, with their help', String(stubs.length), stubBytes, ''],
      ['handlers, index, escapes', '', total - sum(parts) - stubBytes, ''],
      ['all', '', total, ''],
      ...[...parts]
        .sort((one, other) => other.bytes - one.bytes)
        .slice(0, LARGEST)
        .map(({ name, bytes, length, isPacked }) => [`  ${name}`, '', bytes, isPacked ? length : '']),
    ],
  };
}

/** From the index that the loader has (src/build/loader.ts): name, length and, of what is packed, length unpacked. */
function partsOf(code: string): Part[] {
  const index = /\}\}\("([^"]+)",$/m.exec(code)?.[1];
  if (index === undefined) throw new Error('Code.js has no index of parts where this table looks for it.');
  return index.split(';').map((entry) => {
    const [name, bytes, length] = entry.split(',');
    return { name: name as string, bytes: Number(bytes), length: Number(length ?? 0), isPacked: length !== undefined };
  });
}
