/** How numbers, names and sizes are shown inside a sentence, by the user's locale. */

export interface Show {
  number(value: number): string;
  percent(value: number): string;
  /** A function's, argument's or sheet's name inside a sentence of another direction. */
  name(text: string): string;
  /** A range's size in words. */
  size(rows: number, columns: number): string;
}

/** Formatters cost milliseconds to make in a fresh script run, so they are made for the first sentence that needs one. */
export function showIn(locale: string, rightToLeft: boolean): Show {
  let numbers: Intl.NumberFormat | undefined;
  let hugeNumbers: Intl.NumberFormat | undefined;
  let percents: Intl.NumberFormat | undefined;
  let hugePercents: Intl.NumberFormat | undefined;
  const number = (value: number): string => {
    const size = Math.abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-6)) {
      hugeNumbers ??= new Intl.NumberFormat(locale, { notation: 'scientific', maximumSignificantDigits: 6 });
      return hugeNumbers.format(value);
    }
    numbers ??= new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 });
    // Without the sign of -0.
    return numbers.format(value + 0);
  };
  return {
    number,
    percent(value) {
      const size = Math.abs(value);
      if (size >= 1e13 || (size > 0 && size < 1e-8)) {
        hugePercents ??= new Intl.NumberFormat(locale, {
          style: 'percent',
          notation: 'scientific',
          maximumSignificantDigits: 6,
        });
        return hugePercents.format(value);
      }
      percents ??= new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 10 });
      return percents.format(value);
    },
    name: (text) => (rightToLeft ? `\u2068${text}\u2069` : text),
    size: (rows, columns) => `${number(rows)} × ${number(columns)}`,
  };
}
