import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcClasses } from '../../../src/models/client/abc';
import { classifyClients } from '../../../src/models/client/abcxyz';
import { xyzByVariation } from '../../../src/models/client/xyz';

const LIMITS = { a: 0.8, b: 0.95, x: 0.1, y: 0.25 };

const base = fc.integer({ min: 1, max: 5 }).chain((periods) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: periods, maxLength: periods }), {
    minLength: 1,
    maxLength: 15,
  }),
);

describe('the client base by ABC and XYZ', () => {
  it('lists every client once, the largest first, equal ones in their order', () => {
    fc.assert(
      fc.property(base, (periods) => {
        const ranked = classifyClients(periods, LIMITS);
        expect(ranked.map(({ index }) => index).sort((one, other) => one - other)).toEqual([...periods.keys()]);
        for (const [rank, client] of ranked.entries()) {
          expect(client.total).toBe((periods[client.index] as number[]).reduce((sum, amount) => sum + amount, 0));
          const next = ranked[rank + 1];
          if (!next) continue;
          expect(client.total > next.total || (client.total === next.total && client.index < next.index)).toBe(true);
        }
      }),
    );
  });

  it('gives each client the classes that it has alone', () => {
    fc.assert(
      fc.property(base, (periods) => {
        const ranked = classifyClients(periods, LIMITS);
        const byAmount = abcClasses(
          periods.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0)),
          LIMITS,
        );
        for (const { index, abc, xyz } of ranked) {
          expect([abc, xyz]).toEqual([byAmount[index], xyzByVariation(periods[index] as number[], LIMITS)]);
        }
      }),
    );
  });

  it('shares add up to the running share, which ends at exactly 100 %', () => {
    fc.assert(
      fc.property(
        base.filter((periods) => periods.flat().some((amount) => amount > 0)),
        (periods) => {
          const ranked = classifyClients(
            periods.map((amounts) => amounts.map((amount) => amount / 7)),
            LIMITS,
          );
          let running = 0;
          for (const { share, cumulative } of ranked) {
            running += share as number;
            expect(cumulative).toBeCloseTo(running, 12);
          }
          expect(ranked[ranked.length - 1]?.cumulative).toBe(1);
        },
      ),
    );
  });

  it('where nobody bought there are no shares and no variation, and everyone is CZ', () => {
    for (const client of classifyClients(
      [
        [0, 0],
        [0, 0],
      ],
      LIMITS,
    )) {
      expect(client).toMatchObject({ share: null, cumulative: null, variation: null, abc: 'C', xyz: 'Z', total: 0 });
    }
  });

  it('a tie that only rounding would turn around keeps its order', () => {
    expect(
      classifyClients(
        [
          [0.3, 0],
          [0.1, 0.2],
        ],
        LIMITS,
      ).map(({ index }) => index),
    ).toEqual([0, 1]);
  });
});
