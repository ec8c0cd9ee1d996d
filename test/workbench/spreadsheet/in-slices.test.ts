/** A long calculation of what somebody typed: other things have their turn meanwhile, and nobody sees half of it. */

import { ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { describe, expect, test } from 'vitest';
import type { FunctionGuide } from '../../../src/functions/guide-types';
import { type OpenSheet, openSheet } from './open-sheet';

const CELLS = 12;
const guide: FunctionGuide = {
  name: 'TEST_SLOW',
  family: 'TEST',
  text: 'Takes its time.',
  parameters: [{ name: 'goal', text: 'The goal.', type: 'number', optional: false, takesRange: false, allowed: '' }],
  examples: [],
};

interface Department extends Omit<OpenSheet, 'shown'> {
  /** The goal that each call was given, in order. */
  readonly calls: number[];
  /** What a person does: no script waits for the result. */
  type(goal: number): void;
  /** The goals of all sellers as the sheet shows them, without asking for a calculation. */
  shown(): unknown[];
}

/** The goal in A1, and what follows from it for each of twelve sellers below B1; each takes longer than a slice. */
async function openDepartment(): Promise<Department> {
  const calls: number[] = [];
  const slow = (goal: unknown) => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    calls.push(goal as number);
    return (goal as number) * 2;
  };
  const opened = await openSheet({ functions: { TEST_SLOW: slow }, guides: [guide] });
  const { sheet, univer, workbook } = opened;
  sheet.getRange('A1').setValue(1);
  sheet.getRange(`B1:B${CELLS}`).setFormulas(Array.from({ length: CELLS }, () => ['=TEST_SLOW($A$1)']));
  sheet.getRange('B1').getValue();
  calls.length = 0;
  const commands = univer.__getInjector().get(ICommandService);
  return {
    ...opened,
    calls,
    type: (goal) =>
      void commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: workbook.getActiveSheet().getSheetId(),
        cellValue: { 0: { 0: { v: goal, t: 2 } } },
      }),
    shown: () => Array.from({ length: CELLS }, (_, row) => workbook.getActiveSheet().getCell(row, 1)?.v),
  };
}

const all = <Value>(value: Value): Value[] => new Array<Value>(CELLS).fill(value);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
}

describe('a goal that somebody types', () => {
  test('is calculated in turns with whatever else happens on the page', async () => {
    const { calls, type, shown } = await openDepartment();
    const countsSeen = new Set<number>();
    type(5);
    await until(() => {
      countsSeen.add(calls.length);
      return shown().every((value) => value === 10);
    });
    expect(calls).toEqual(all(5));
    expect(countsSeen.size).toBeGreaterThan(CELLS / 2);
  });

  test('shows all its results at the same moment', async () => {
    const { calls, type, shown } = await openDepartment();
    const seen = new Set<string>();
    type(5);
    await until(() => {
      seen.add(JSON.stringify(shown()));
      return calls.length === CELLS && shown()[0] === 10;
    });
    expect([...seen]).toEqual([JSON.stringify(all(2)), JSON.stringify(all(10))]);
  });

  test('is there at once for a script that asks in between, and calculated once', async () => {
    const { sheet, calls, type } = await openDepartment();
    type(5);
    await until(() => calls.length > 0);
    expect(calls.length).toBeLessThan(CELLS);
    expect(sheet.getRange(`B1:B${CELLS}`).getValues().flat()).toEqual(all(10));
    expect(calls).toEqual(all(5));
  });

  test('and typed anew in between never mixes with the goal before', async () => {
    const { calls, type, shown } = await openDepartment();
    type(5);
    await until(() => calls.length > 0);
    type(7);
    await until(() => shown().every((value) => value === 14));
    expect(calls).toEqual([...all(5), ...all(7)]);
  });

  test('leaves what spilled before on the sheet until there is something else to show', async () => {
    const { sheet, univer, workbook, calls, type } = await openDepartment();
    sheet.getRange('D1').setFormula('=SEQUENCE(A1;1)');
    sheet.getRange('E1').setFormula('=TEST_SLOW(SUM(D1:D9))');
    type(5);
    expect(sheet.getRange('D1:D6').getValues().flat()).toEqual([1, 2, 3, 4, 5, '']);
    calls.length = 0;
    const spilled = () =>
      Object.keys(
        univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[workbook.getUnitId()]?.[
          workbook.getActiveSheet().getSheetId()
        ] ?? {},
      ).length;
    const rows = new Set<number>();
    type(2);
    await until(() => {
      rows.add(spilled());
      return calls.includes(3);
    });
    await until(() => spilled() === 2);
    expect([...rows]).toEqual([5]);
    expect(sheet.getRange('D1:D6').getValues().flat()).toEqual([1, 2, '', '', '', '']);
  });

  test('in a file that is closed is not calculated any further', async () => {
    const { univer, calls, type } = await openDepartment();
    type(5);
    await until(() => calls.length > 0);
    univer.dispose();
    const before = calls.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(calls.length).toBe(before);
    expect(before).toBeLessThan(CELLS);
  });
});
