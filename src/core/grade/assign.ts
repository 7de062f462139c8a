/** What no pairing earns; costs of pairs that must not be. */
const NEVER = Number.MAX_SAFE_INTEGER / 1024;

/**
 * The pairing of rows and columns that gains most, each used once or not at all. Gains are whole
 * numbers; those of zero or less are never taken. Answers with the column of each row, or -1.
 * Shortest augmenting paths with potentials, on costs `top - gain`.
 */
export function assign(gains: readonly (readonly number[])[]): readonly number[] {
  const rows = gains.length;
  const columns = Math.max(0, ...gains.map((row) => row.length));
  if (rows === 0 || columns === 0) return gains.map(() => -1);
  const top = Math.max(0, ...gains.flat());
  // A private "none" column for each row keeps a pairing without gain from being forced.
  const width = columns + rows;
  const costAt = (row: number, column: number): number => {
    if (column >= columns) return column - columns === row ? top : NEVER;
    const gain = gains[row]?.[column] ?? 0;
    return gain > 0 ? top - gain : NEVER;
  };
  const owner = pairUp(rows, width, costAt);
  const answer = gains.map(() => -1);
  for (let column = 0; column < columns; column++) {
    const row = owner[column] ?? -1;
    if (row >= 0 && (gains[row]?.[column] ?? 0) > 0) answer[row] = column;
  }
  return answer;
}

/** Row that owns each column after all rows have been let in, one by one. */
function pairUp(
  rows: number,
  width: number,
  costAt: (row: number, column: number) => number,
): readonly number[] {
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(width);
  const owner = Array.from({ length: width }, () => -1);
  for (let start = 0; start < rows; start++) {
    const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(width).fill(-1);
    const done = new Uint8Array(width);
    let row = start;
    let reached = -1;
    let walked = 0;
    for (;;) {
      let next = -1;
      let least = Number.POSITIVE_INFINITY;
      for (let column = 0; column < width; column++) {
        if (done[column] === 1) continue;
        const step =
          walked + costAt(row, column) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
        if (step < (distance[column] ?? 0)) {
          distance[column] = step;
          before[column] = reached;
        }
        if ((distance[column] ?? 0) < least) {
          least = distance[column] ?? 0;
          next = column;
        }
      }
      done[next] = 1;
      walked = least;
      reached = next;
      const holder = owner[next] ?? -1;
      if (holder < 0) break;
      row = holder;
    }
    rowPotential[start] = (rowPotential[start] ?? 0) + walked;
    for (let column = 0; column < width; column++) {
      if (done[column] === 0 || column === reached) continue;
      const change = walked - (distance[column] ?? 0);
      const holder = owner[column] ?? -1;
      if (holder >= 0) rowPotential[holder] = (rowPotential[holder] ?? 0) + change;
      columnPotential[column] = (columnPotential[column] ?? 0) - change;
    }
    for (let column = reached; column >= 0;) {
      const previous = before[column] ?? -1;
      owner[column] = previous < 0 ? start : (owner[previous] ?? start);
      column = previous;
    }
  }
  return owner;
}
