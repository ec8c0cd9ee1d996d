/**
 * Unpacks the parts of Code.js that stand in it compressed (src/build/pack.ts): deflate as RFC 1951 has it, in digits of
 * base 91. Written for a program that has just begun to run and is interpreted line by line: the tables that a library
 * prepares for large files cost a cell more time than all its parts, and so would a call for every sign.
 */

/** How many bits two digits hold. */
const DIGIT_BITS = 13;
/** A code word of deflate has no more bits. */
const LONGEST_CODE = 15;
/** The kinds of blocks that bring no tables. */
const STORED = 0;
const FIXED = 1;
/** The sign that ends a block; those above are lengths to copy, those below are the text. */
const END = 256;
/** The order in which a block tells how long the code words of its own tables are. */
const META_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** String.fromCharCode takes no more arguments than the stack has room for. */
const AT_ONCE = 8192;

// What is unpacked at present. Here and not in the function, where a variable is tested for its value at every use.
let packed = '';
let place = 0;
let bits = 0;
let count = 0;
let text = new Uint8Array(0);
let filled = 0;

/**
 * `length` is that of the text, `before` what it may copy from besides itself. Codes up to 127 are ASCII, those above
 * stand for `signs`. The larger a length or a distance, the more bits follow its sign.
 */
export function unpack(digits: string, length: number, before: string, signs: string): string {
  packed = digits;
  place = bits = count = filled = 0;
  text = new Uint8Array(length);
  for (let isLast = 0; isLast === 0; ) {
    isLast = take(1);
    const kind = take(2);
    if (kind === STORED) {
      takeStored();
      continue;
    }
    const [signTable, distanceTable] = kind === FIXED ? fixedTables() : tables();
    const signMask = signTable.length - 1;
    const distanceMask = distanceTable.length - 1;
    for (;;) {
      // These four lines and the four below are what `sign` does.
      while (count < LONGEST_CODE) next();
      let entry = signTable[bits & signMask] as number;
      bits >>>= entry & 15;
      count -= entry & 15;
      const found = entry >> 4;
      if (found < END) text[filled++] = found;
      else if (found === END) break;
      else {
        const step = found - END - 1;
        let extra = (step >> 2) - 1;
        let end = filled + step + 3;
        if (step === 28) end = filled + 258;
        else if (extra > 0) end = filled + ((step - extra * 4) << extra) + 3 + take(extra);
        while (count < LONGEST_CODE) next();
        entry = distanceTable[bits & distanceMask] as number;
        bits >>>= entry & 15;
        count -= entry & 15;
        entry >>= 4;
        extra = entry < 4 ? 0 : (entry >> 1) - 1;
        copy(filled - ((entry - extra * 2) << extra) - 1 - take(extra), end, before);
      }
    }
  }
  let result = '';
  for (let start = 0; start < length; start += AT_ONCE) {
    result += String.fromCharCode.apply(null, text.subarray(start, start + AT_ONCE) as unknown as number[]);
  }
  return result.replace(/[\x80-\xff]/g, (code) => signs.charAt(code.charCodeAt(0) - 128));
}

/** The digits are the signs of ASCII from # to ~ but for the backslash. */
function next(): void {
  const high = packed.charCodeAt(place++);
  const low = packed.charCodeAt(place++);
  bits |= ((high > 92 ? high - 36 : high - 35) * 91 + (low > 92 ? low - 36 : low - 35)) << count;
  count += DIGIT_BITS;
}

function take(wanted: number): number {
  if (count < wanted) next();
  const value = bits & ((1 << wanted) - 1);
  bits >>>= wanted;
  count -= wanted;
  return value;
}

function sign(table: Uint16Array): number {
  while (count < LONGEST_CODE) next();
  const entry = table[bits & (table.length - 1)] as number;
  bits >>>= entry & 15;
  count -= entry & 15;
  return entry >> 4;
}

/** A block of bytes as they are: it begins at a whole byte, with its length and the same length upside down. */
function takeStored(): void {
  // The bits that were read and not taken yet lie before `place`; the others of a byte that was begun are passed over.
  take((count - (place / 2) * DIGIT_BITS) & 7);
  const length = take(8) + 256 * take(8);
  take(8);
  take(8);
  for (let rest = length; rest > 0; rest--) text[filled++] = take(8);
}

/** From a place before the text the copy begins in `before`. */
function copy(start: number, end: number, before: string): void {
  const target = text;
  let to = filled;
  let from = start;
  if (from < 0) {
    const last = Math.min(before.length, before.length + from + end - to);
    for (let there = before.length + from; there < last; ) target[to++] = before.charCodeAt(there++);
    from = 0;
  }
  // In one step where the copy does not overlap with itself, and is long enough to pay.
  if (end - to > 8 && from + end <= 2 * to) target.copyWithin(to, from, from + end - to);
  else while (to < end) target[to++] = target[from++] as number;
  filled = end;
}

/** How long the code words of signs and distances are, which a block tells in code words of its own. */
function tables(): [Uint16Array, Uint16Array] {
  const signCount = take(5) + 257;
  const all = signCount + take(5) + 1;
  const metaCount = take(4) + 4;
  const meta = new Array<number>(META_ORDER.length).fill(0);
  for (let index = 0; index < metaCount; index++) meta[META_ORDER[index] as number] = take(3);
  const table = tableOf(meta);
  const lengths: number[] = [];
  while (lengths.length < all) {
    const found = sign(table);
    if (found < 16) lengths.push(found);
    else {
      const again = found === 16 ? (lengths[lengths.length - 1] as number) : 0;
      for (let rest = found === 18 ? take(7) + 11 : take(found - 14) + 3; rest > 0; rest--) lengths.push(again);
    }
  }
  return [tableOf(lengths.slice(0, signCount)), tableOf(lengths.slice(signCount))];
}

function fixedTables(): [Uint16Array, Uint16Array] {
  const lengths = Array.from({ length: 288 }, (_, sign) => (sign < 144 ? 8 : sign < 256 ? 9 : sign < 280 ? 7 : 8));
  return [tableOf(lengths), tableOf(new Array(30).fill(5))];
}

/** What the next bits say, by as many bits as the longest code word has: the sign times 16, and how many bits it takes. */
function tableOf(lengths: readonly number[]): Uint16Array {
  const signsByLength = Array.from({ length: LONGEST_CODE + 1 }, (): number[] => []);
  for (let sign = 0; sign < lengths.length; sign++) signsByLength[lengths[sign] as number]?.push(sign);
  const table = new Uint16Array(1 << Math.max(...lengths));
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const step = 1 << length;
    for (const sign of signsByLength[length] as number[]) {
      for (let index = code; index < table.length; index += step) table[index] = (sign << 4) | length;
      // Code words are counted up from their first bit, which is the lowest here.
      let bit = step >> 1;
      for (; code & bit; bit >>= 1) code ^= bit;
      code |= bit;
    }
  }
  return table;
}
