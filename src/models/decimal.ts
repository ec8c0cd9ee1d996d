/**
 * Numbers as people write them: whole counts of one power of ten, with which sums, shares and ties are exact.
 * In binary 0.1 + 0.2 is not 0.3; here 1 + 2 is 3.
 */

/** Whole numbers of 10^exponent each. */
export interface Decimals {
  readonly counts: readonly bigint[];
  readonly exponent: number;
}

// taken once: inside a script host every use of a global costs a slow look-up
const { isInteger, isSafeInteger } = Number;
const toNumber = Number;
const toBigInt = BigInt;
const NONE = toBigInt(0);

/**
 * The numbers in their common unit. What stands beyond the 15th digit of a fraction is the dust of binary arithmetic and
 * is dropped, as a spreadsheet does when it shows one; whole numbers keep all their digits.
 */
export function decimals(values: readonly number[]): Decimals {
  const parts = values.map(partsOf);
  const exponent = parts.reduce((least, part) => (part.digits === NONE ? least : Math.min(least, part.exponent)), 0);
  return {
    counts: parts.map((part) => (part.digits === NONE ? NONE : part.digits * powerOfTen(part.exponent - exponent))),
    exponent,
  };
}

/** The nearest number a spreadsheet can hold to count × 10^exponent. */
export function numberOf(count: bigint, exponent: number): number {
  const number = toNumber(count);
  if (exponent === 0) return number;
  // a quotient of two exact numbers is rounded once, so it is the nearest one
  if (exponent < 0 && exponent >= -22 && isSafeInteger(number)) return number / 10 ** -exponent;
  return toNumber(`${count}e${exponent}`);
}

function partsOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  if (isSafeInteger(value)) return { digits: toBigInt(value), exponent: 0 };
  const [mantissa, power] = (isInteger(value) ? value.toExponential() : value.toExponential(14)).split('e') as [
    string,
    string,
  ];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const kept = fraction.replace(/0+$/, '');
  return { digits: toBigInt(whole + kept), exponent: toNumber(power) - kept.length };
}

function powerOfTen(exponent: number): bigint {
  return toBigInt(exponent < 16 ? 10 ** exponent : `1${'0'.repeat(exponent)}`);
}
