import type { Frame } from '#core';

/** Ids in reading order: row by row from the top, from left to right within a row. */
export function inReadingOrder(frames: ReadonlyMap<string, Frame>): readonly string[] {
  const rows: { top: number; ids: string[] }[] = [];
  const byTop = [...frames].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x);
  for (const [id, frame] of byTop) {
    const row = rows.at(-1);
    if (row === undefined || frame.y - row.top > 40) rows.push({ top: frame.y, ids: [id] });
    else row.ids.push(id);
  }
  const left = (id: string): number => frames.get(id)?.x ?? 0;
  return rows.flatMap(({ ids }) => ids.toSorted((a, b) => left(a) - left(b)));
}
