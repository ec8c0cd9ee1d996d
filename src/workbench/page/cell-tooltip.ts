/** The small notice beside a cell under the pointer: Univer's own, but with our functions' sentences instead of its general one. */

import type { Univer } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import { createElement } from 'react';
import type { CellProblems } from './cell-problems';
import { directionOf } from './elements';

type Alert = Parameters<CellAlertManagerService['showAlert']>[0];

/** Univer's keys: for the component that shows notices, and for what it says about error values in general. */
const noticeComponent = 'univer.sheet.cell-alert';
const generalAlert = 'SHEET_FORMULA_ALERT';
/** Ours; under Univer's key it would be taken away again. */
const failureAlert = 'WORKBENCH_FAILURE';

export function showFailuresOnHover(univer: Univer, problems: CellProblems): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const sentenceAt = ({ subUnitId, row, col }: Alert['location']): string | undefined =>
    problems.sentenceAt({ sheetId: subUnitId, row, column: col });
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== generalAlert || !sentenceAt(alert.location)) show(alert);
  };
  replaceNotice(injector.get(ComponentManager));
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    alerts.removeAlert(failureAlert);
    const message = hovered ? sentenceAt(hovered.location) : undefined;
    if (!hovered || !message) return;
    const { location } = hovered;
    const size = { width: 300, height: 74 };
    show({ type: CellAlertType.ERROR, title: '', message, location, ...size, key: failureAlert });
  });
}

/** Univer's notice is 156 px wide, too narrow for a sentence. */
function replaceNotice(components: ComponentManager): void {
  const notice = ({ popup }: { popup: { extraProps?: { alert?: Alert } } }): unknown => {
    const alert = popup.extraProps?.alert;
    if (!alert) return null;
    const title = alert.title ? createElement('strong', null, alert.title as string) : null;
    return createElement(
      'div',
      { className: 'cell-notice', role: 'tooltip', dir: directionOf(String(alert.message)) },
      title,
      alert.message as string,
    );
  };
  components.delete(noticeComponent);
  components.register(noticeComponent, notice as never);
}
