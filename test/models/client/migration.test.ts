import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClientInClass, migration } from '../../../src/models/client/migration';

const period = fc.uniqueArray(
  fc.record({
    client: fc.integer({ min: 1, max: 12 }).map((number) => `Client ${number}`),
    className: fc.constantFrom('A', 'B', 'C'),
  }),
  { selector: ({ client }) => client, maxLength: 12 },
);

const count = (clients: readonly ClientInClass[], wanted: string) =>
  clients.filter(({ className }) => className === wanted).length;
const sum = (counts: readonly number[] | undefined) => (counts ?? []).reduce((total, one) => total + one, 0);

describe('migration between classes', () => {
  it('each cell is the number of clients with that class before and that class after', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const { classes, moved } = migration(before, after);
        for (const [row, from] of classes.entries()) {
          for (const [column, to] of classes.entries()) {
            const both = before.filter(
              ({ client, className }) =>
                className === from && after.some((one) => one.client === client && one.className === to),
            );
            expect(moved[row]?.[column]).toBe(both.length);
          }
        }
      }),
    );
  });

  it('rows with the lost add up to the classes before, columns with the new to the classes after', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const { classes, moved, lost, arrived } = migration(before, after);
        for (const [number, name] of classes.entries()) {
          expect(sum(moved[number]) + (lost[number] as number)).toBe(count(before, name));
          expect(sum(moved.map((row) => row[number] as number)) + (arrived[number] as number)).toBe(count(after, name));
        }
        expect(sum(lost) - sum(arrived)).toBe(before.length - after.length);
      }),
    );
  });

  it('backwards, the lost are new and the grid is turned', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const there = migration(before, after);
        const back = migration(after, before);
        expect(back.classes).toEqual(there.classes);
        expect(back.lost).toEqual(there.arrived);
        for (const [row, counts] of back.moved.entries()) expect(counts).toEqual(there.moved.map((line) => line[row]));
      }),
    );
  });

  it('classes stand in alphabetical order, as first spelt; names and classes agree whatever their case', () => {
    const { classes, moved } = migration(
      [
        { client: 'Acme ', className: 'by' },
        { client: 'Bolt', className: 'AX' },
      ],
      [
        { client: 'ACME', className: 'BY' },
        { client: 'bolt', className: 'ax' },
      ],
    );
    expect(classes).toEqual(['AX', 'by']);
    expect(moved).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
