/** Notices when the first formula of ours stands calculated on the screen: the moment users wait for, and benches measure. */

import { type ICellData, ICommandService, type Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { workbookOf } from './univer-access';

export function whenFirstCalculated(univer: Univer, functionNames: readonly string[], then: () => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  const isOurs = callOfOneOf(functionNames);
  const check = (): boolean => hasCalculated(univer, isOurs);
  if (check()) {
    then();
    return;
  }
  const listening = commands.onCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationResultMutation.id || !check()) return;
    listening.dispose();
    then();
  });
}

function callOfOneOf(names: readonly string[]): (formula: string) => boolean {
  if (names.length === 0) return () => false;
  const call = new RegExp(`\\b(${names.join('|')})\\s*\\(`, 'i');
  return (formula) => call.test(formula);
}

function hasCalculated(univer: Univer, isOurs: (formula: string) => boolean): boolean {
  const cells: Readonly<Record<string, Readonly<Record<string, ICellData | undefined>>>> = workbookOf(univer)
    .getActiveSheet()
    .getCellMatrix()
    .getMatrix() as never;
  return Object.values(cells).some((row) =>
    Object.values(row).some((cell) => cell?.f && cell.v !== undefined && cell.v !== null && isOurs(cell.f)),
  );
}

/** The canvas paints in the next frame; the one after it proves that it has. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
