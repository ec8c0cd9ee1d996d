/** Univer's English words for what is on the screen from the start. */

import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

export default { ...design, ...docsUi, ...sheets, ...sheetsUi, ...ui };
