/** The sentence for a cell that shows an error: a function's own, or the page's for errors of the sheet itself. */

import type { Univer } from '@univerjs/core';
import type { WorkbenchWords } from '../../messages/workbench';
import { type CellFailures, sheetErrorAt } from '../spreadsheet/index';
import { type CellPlace, workbookOf } from './univer-access';

export class CellProblems {
  constructor(
    private readonly univer: Univer,
    private readonly failures: CellFailures,
    private readonly words: WorkbenchWords,
  ) {}

  sentenceAt(place: CellPlace): string | undefined {
    return this.failures.at(place.sheetId, place.row, place.column)?.sentence ?? this.ofSheet(place);
  }

  onChange(listener: () => void): void {
    this.failures.onChange(listener);
  }

  private ofSheet(place: CellPlace): string | undefined {
    const { errors } = this.words;
    const error = sheetErrorAt(this.univer, workbookOf(this.univer), place);
    if (!error) return undefined;
    if (error.kind === 'blockedBy') return errors.blockedBy(error.cell);
    const sentence = errors[error.kind](error.name);
    return error.meant === undefined ? sentence : `${sentence} ${errors.didYouMean(error.meant)}`;
  }
}
