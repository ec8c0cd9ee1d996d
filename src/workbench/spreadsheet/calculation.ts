/** Lets a script have results at once: runs what waits for Univer's next calculation before its timer does. */

import { ICommandService, type Univer } from '@univerjs/core';
import { ICalculateFormulaService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { PromptCalculateService } from './calculation-service';
import { injectorOf, type OpenTrigger } from './univer-internals';

/** Calculates at once what has changed since the last calculation; costs nothing when nothing has. */
export function calculateIfWaiting(univer: Univer): void {
  finish(univer);
  const trigger = triggerOf(univer);
  if (trigger._waitingCommandQueue.length === 0) return;
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  clearTimeout(trigger._setTimeoutKey);
  start(univer, trigger._mergeDirty(trigger._executingDirtyData, dirty));
}

/** Calculates every formula of the workbook at once. */
export function recalculateEverything(univer: Univer): void {
  const trigger = triggerOf(univer);
  trigger._waitingCommandQueue = [];
  clearTimeout(trigger._setTimeoutKey);
  start(univer, { ...trigger._executingDirtyData, forceCalculation: true });
}

function start(univer: Univer, dirty: OpenTrigger['_executingDirtyData']): void {
  const commands = injectorOf(univer).get(ICommandService);
  commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  finish(univer);
}

function finish(univer: Univer): void {
  (injectorOf(univer).get(ICalculateFormulaService) as unknown as PromptCalculateService).finish();
}

function triggerOf(univer: Univer): OpenTrigger {
  return injectorOf(univer).get(TriggerCalculationController) as unknown as OpenTrigger;
}
