/** Unpacks one part of a zip piece by piece: never more bytes than were declared, and those only that were packed. */
import { Inflate } from 'fflate';
import { Refusal } from '../problems';
import { type Archive, type Part, packedBytes } from './archive';

/** Packed bytes taken at once: unpacked they are some ten times as many, at the very most a thousand. */
const PACKED_PIECE = 8192;
/** Unpacked bytes given out at once. */
const PIECE = 65_536;

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

export interface UnpackedPiece {
  readonly bytes: Uint8Array;
  /** Packed bytes that have been taken since the last piece. */
  readonly taken: number;
}

export function* unpacked(archive: Archive, part: Part): Generator<UnpackedPiece, void, void> {
  let length = 0;
  let sum = -1;
  for (const { bytes, taken } of rawPieces(packedBytes(archive, part), part.isDeflated)) {
    length += bytes.length;
    if (length > part.bytes) throw new Refusal({ kind: 'unsafeWorkbook' });
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      for (const byte of piece) sum = (CHECKSUMS[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
      yield { bytes: piece, taken: at === 0 ? taken : 0 };
    }
  }
  if (length !== part.bytes || (sum ^ -1) >>> 0 !== part.checksum) throw new Refusal({ kind: 'damagedWorkbook' });
}

function* rawPieces(packed: Uint8Array, isDeflated: boolean): Generator<UnpackedPiece, void, void> {
  let found: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => found.push(bytes));
  for (let at = 0; at < packed.length; at += PACKED_PIECE) {
    const piece = packed.subarray(at, at + PACKED_PIECE);
    if (!isDeflated) found.push(piece);
    else {
      try {
        inflate.push(piece, at + PACKED_PIECE >= packed.length);
      } catch {
        throw new Refusal({ kind: 'damagedWorkbook' });
      }
    }
    let taken = piece.length;
    for (const bytes of found) {
      yield { bytes, taken };
      taken = 0;
    }
    found = [];
  }
}
