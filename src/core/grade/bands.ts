import { BANDS } from './rubric.ts';

/** A score in words: how far the design is, rather than a figure that says more than is known. */
export function bandOf(score: number): string {
  return BANDS.findLast(({ from }) => score >= from)?.name ?? BANDS[0].name;
}
