/** Univer's English words for what is loaded after the first calculation, the help for its 500 functions among them. */

import dataValidation from '@univerjs/data-validation/locale/en-US';
import drawingUi from '@univerjs/drawing-ui/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import drawing from '@univerjs/sheets-drawing-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import noteUi from '@univerjs/sheets-note-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortUi from '@univerjs/sheets-sort-ui/locale/en-US';

export default {
  ...dataValidation,
  ...drawingUi,
  ...conditionalFormattingUi,
  ...sheetsDataValidation,
  ...dataValidationUi,
  ...drawing,
  ...filter,
  ...filterUi,
  ...formula,
  ...formulaUi,
  ...noteUi,
  ...numfmtUi,
  ...sortUi,
};
