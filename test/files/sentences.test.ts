/** Refusals are one sentence or two: what is wrong, where, what is allowed, what to do. */
import { describe, expect, test } from 'vitest';
import type { FileProblem, OtherFile } from '../../src/files/problems';
import { fileProblemSentence, fileWords } from '../../src/messages/files';
import { showIn } from '../../src/messages/show';

const english = (problem: FileProblem) => fileProblemSentence(problem, fileWords.en, showIn('en-US', false));

describe('a refusal', () => {
  test('names the row, the limit and the way out', () => {
    expect(english({ kind: 'tooManyColumns', row: 1234, most: 18_278 })).toBe(
      'Row 1,234 has more than 18,278 columns, which is the most. Choose another separator or export fewer columns.',
    );
    expect(english({ kind: 'tooLarge', bytes: 250_400_000, most: 200_000_000 })).toBe(
      'This file has 251 MB, and 200 MB is the most. Export a shorter period or fewer columns.',
    );
    expect(english({ kind: 'unclosedQuote', row: 12 })).toMatch(/^Row 12 has a quotation mark .* never closed\. Close/);
  });
  test('of another form of file says how to save it', () => {
    for (const is of [
      'oldWorkbook',
      'binaryWorkbook',
      'protected',
      'openDocument',
      'numbers',
      'webPage',
    ] satisfies OtherFile[]) {
      expect(english({ kind: 'otherFile', is })).toMatch(/\.xlsx or \.csv/);
    }
  });
  test('of a damaged workbook says where, if that is known', () => {
    expect(english({ kind: 'damagedWorkbook', row: 9 })).toMatch(/damaged at row 9\./);
    expect(english({ kind: 'damagedWorkbook' })).toMatch(/damaged or cut off\./);
  });
  test('in Arabic keeps the name of a sheet apart from the sentence', () => {
    const arabic = fileProblemSentence({ kind: 'missingSheet', sheet: 'Deals' }, fileWords.ar, showIn('ar-EG', true));
    expect(arabic).toContain('«\u2068Deals\u2069»');
  });
});
