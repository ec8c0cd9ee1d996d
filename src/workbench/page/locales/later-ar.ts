/** Univer's Arabic words for what is loaded after the first calculation, the help for its 500 functions among them. */

import dataValidation from '@univerjs/data-validation/locale/ar-SA';
import drawingUi from '@univerjs/drawing-ui/locale/ar-SA';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/ar-SA';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/ar-SA';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/ar-SA';
import drawing from '@univerjs/sheets-drawing-ui/locale/ar-SA';
import filter from '@univerjs/sheets-filter/locale/ar-SA';
import filterUi from '@univerjs/sheets-filter-ui/locale/ar-SA';
import formula from '@univerjs/sheets-formula/locale/ar-SA';
import formulaUi from '@univerjs/sheets-formula-ui/locale/ar-SA';
import noteUi from '@univerjs/sheets-note-ui/locale/ar-SA';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/ar-SA';
import sortUi from '@univerjs/sheets-sort-ui/locale/ar-SA';

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
