import type { Match } from '#core';

/** How much of one area of the reference is there. */
export interface AreaCount {
  readonly area: string;
  readonly found: number;
  readonly partly: number;
  readonly expected: number;
}

const ELSEWHERE = 'Elsewhere';

/** Counts by area, and no name of a piece: what a check says during a sitting. */
export function countByArea(
  components: readonly Match[],
  areas: Readonly<Record<string, string>>,
): readonly AreaCount[] {
  const counts = new Map<string, AreaCount>();
  for (const { title, status, aside } of components) {
    if (aside !== undefined) continue;
    const area = areas[title] ?? ELSEWHERE;
    const count = counts.get(area) ?? { area, found: 0, partly: 0, expected: 0 };
    counts.set(area, {
      area,
      found: count.found + (status === 'present' ? 1 : 0),
      partly: count.partly + (status === 'partial' ? 1 : 0),
      expected: count.expected + 1,
    });
  }
  return [...counts.values()];
}
