import fc from 'fast-check';
import { munkres } from 'munkres';
import { describe, expect, test } from 'vitest';
import { assign } from '#core/grade';

function gainOf(gains: readonly (readonly number[])[], columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0);
}

/** The best gain by another program, on a square matrix in which not to pair is free. */
function oracle(gains: readonly (readonly number[])[]): number {
  const size = gains.length + (gains[0]?.length ?? 0);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => -Math.max(0, gains[row]?.[column] ?? 0)),
  );
  return munkres(costs).reduce((sum, [row, column]) => sum - (costs[row]?.[column] ?? 0), 0);
}

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

describe('assignment', () => {
  test('[N12] gains as much as munkres finds, and uses each column once', () => {
    fc.assert(
      fc.property(matrices, (gains) => {
        const columns = assign(gains.map((row) => row.entries()));
        const used = columns.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(gainOf(gains, columns)).toBe(oracle(gains));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('[N12] never takes what gains nothing', () => {
    expect(assign([[0, -1].entries()])).toEqual([-1]);
    expect(assign([])).toEqual([]);
  });

  test('[N12] pairs a thousand rows with three hundred columns', () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 300 }, (__, column) => ((row * 7 + column * 13) % 50) + 1).entries(),
    );
    expect(assign(rows).filter((column) => column >= 0)).toHaveLength(300);
  });
});
