/** A row's gains by column; what is not listed gains nothing. */
export type Gains = Iterable<readonly [column: number, gain: number]>;

interface Cost {
  readonly column: number;
  readonly cost: number;
}

/**
 * The pairing of rows and columns that gains most, each used once or not at all. Gains are whole
 * numbers; those of zero or less are never taken. Answers with the column of each row, or -1.
 * Shortest augmenting paths with potentials, on costs `top - gain`.
 */
export function assign(gains: readonly Gains[]): readonly number[] {
  const worth = gains.map((row) =>
    [...row].filter(([, gain]) => gain > 0).toSorted(([a], [b]) => a - b),
  );
  let columns = 0;
  let top = 0;
  for (const [column, gain] of worth.flat()) {
    columns = Math.max(columns, column + 1);
    top = Math.max(top, gain);
  }
  // A private "none" column for each row keeps a pairing without gain from being forced.
  const costs = worth.map((row, at) => [
    ...row.map(([column, gain]): Cost => ({ column, cost: top - gain })),
    { column: columns + at, cost: top },
  ]);
  const owner = pairUp(costs, columns + gains.length);
  const answer = gains.map(() => -1);
  for (let column = 0; column < columns; column++) {
    const row = owner[column] ?? -1;
    if (row >= 0) answer[row] = column;
  }
  return answer;
}

/** Row that owns each column after all rows have been let in, one by one. */
function pairUp(costs: readonly (readonly Cost[])[], width: number): readonly number[] {
  const rowPotential = new Float64Array(costs.length);
  const columnPotential = new Float64Array(width);
  const owner = Array.from({ length: width }, () => -1);
  const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(width);
  for (let start = 0; start < costs.length; start++) {
    const seen: number[] = [];
    const open = new Set<number>();
    const done: number[] = [];
    let row = start;
    let reached = -1;
    let walked = 0;
    for (;;) {
      for (const { column, cost } of costs[row] ?? []) {
        const known = distance[column] ?? 0;
        const step = walked + cost - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
        if (step >= known) continue;
        if (known === Number.POSITIVE_INFINITY) {
          seen.push(column);
          open.add(column);
        }
        distance[column] = step;
        before[column] = reached;
      }
      reached = nearest(open, distance);
      walked = distance[reached] ?? 0;
      open.delete(reached);
      const holder = owner[reached] ?? -1;
      if (holder < 0) break;
      done.push(reached);
      row = holder;
    }
    rowPotential[start] = (rowPotential[start] ?? 0) + walked;
    for (const column of done) {
      const change = walked - (distance[column] ?? 0);
      const holder = owner[column] ?? -1;
      rowPotential[holder] = (rowPotential[holder] ?? 0) + change;
      columnPotential[column] = (columnPotential[column] ?? 0) - change;
    }
    for (let column = reached; column >= 0;) {
      const previous = before[column] ?? -1;
      owner[column] = previous < 0 ? start : (owner[previous] ?? start);
      column = previous;
    }
    for (const column of seen) distance[column] = Number.POSITIVE_INFINITY;
  }
  return owner;
}

/** The column with the least distance; of equals the first. */
function nearest(open: ReadonlySet<number>, distance: Float64Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const column of open) {
    const here = distance[column] ?? 0;
    if (here < least || (here === least && column < best)) {
      least = here;
      best = column;
    }
  }
  return best;
}
