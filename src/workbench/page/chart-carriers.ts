/** Univer's plugin that carries charts over the sheet, which here may come late and must follow the scrolling all the same. */

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { SheetCanvasFloatDomManagerService, UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';

/** Private to Univer; in brackets the compiler still checks that it is there. */
const FOLLOW_SCROLLING = '_scrollUpdateListener';

export class ChartCarriersPlugin extends UniverSheetsDrawingUIPlugin {
  /**
   * Univer begins to follow the scrolling at the stage "Rendered", which lasts 3 seconds. A large template or a slow
   * machine brings the plugin only after it: then Univer would wait for ever, and charts stand still over moving cells.
   */
  override onStarting(): void {
    super.onStarting();
    if (this._injector.get(LifecycleService).stage <= LifecycleStages.Rendered) return;
    const carriers = this._injector.get(SheetCanvasFloatDomManagerService);
    carriers[FOLLOW_SCROLLING]();
  }
}
