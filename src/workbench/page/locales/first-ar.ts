/** Univer's Arabic words for what is on the screen from the start. */

import design from '@univerjs/design/locale/ar-SA';
import docsUi from '@univerjs/docs-ui/locale/ar-SA';
import sheets from '@univerjs/sheets/locale/ar-SA';
import sheetsUi from '@univerjs/sheets-ui/locale/ar-SA';
import ui from '@univerjs/ui/locale/ar-SA';

export default { ...design, ...docsUi, ...sheets, ...sheetsUi, ...ui };
