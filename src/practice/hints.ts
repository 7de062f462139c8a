import type { Match } from '#core';
import type { Attempt, TakenHint } from './attempt.ts';
import { elapsed } from './clock.ts';

/** What each further step of a hint costs in the report, in points: the more it says, the more. */
export const HINT_COSTS = [1, 1, 2, 2] as const;

/** The next step of a component's hint, from 1; nothing after the last. */
export function nextStep(
  hints: readonly TakenHint[],
  diagram: string,
  component: string,
): number | undefined {
  const taken = stepsTaken(hints, diagram, component);
  return taken < HINT_COSTS.length ? taken + 1 : undefined;
}

export function stepsTaken(
  hints: readonly TakenHint[],
  diagram: string,
  component: string,
): number {
  const mine = hints.filter((hint) => hint.component === component && hint.diagram === diagram);
  return Math.max(0, ...mine.map(({ step }) => step));
}

/** What all hints of an attempt cost. */
export function costOf({ hints }: Pick<Attempt, 'hints'>): number {
  return hints.reduce((sum, { step }) => sum + (HINT_COSTS[step - 1] ?? 0), 0);
}

/** A piece that hints were taken for. */
export interface UsedHint {
  readonly component: string;
  readonly steps: number;
  readonly cost: number;
  /** When the first of them was taken, by the clock, in milliseconds. */
  readonly ran: number;
}

/** Hints of an attempt piece by piece, in the order in which they were begun. */
export function hintsUsed(attempt: Attempt): readonly UsedHint[] {
  const keys = [
    ...new Set(attempt.hints.map(({ diagram, component }) => `${diagram}\n${component}`)),
  ];
  return keys.map((key) => {
    const mine = attempt.hints.filter(
      ({ diagram, component }) => `${diagram}\n${component}` === key,
    );
    return {
      component: mine[0]?.component ?? '',
      steps: Math.max(...mine.map(({ step }) => step)),
      cost: costOf({ hints: mine }),
      ran: elapsed(attempt, Math.min(...mine.map(({ at }) => at))),
    };
  });
}

const BY_WEIGHT = { core: 0, expected: 1, bonus: 2 } as const;

/** The gap that a hint is given for next: one that was begun, else the weightiest of which nothing was said. */
export function gapToHint(
  components: readonly Match[],
  hints: readonly TakenHint[],
  diagram: string,
): Match | undefined {
  return components
    .filter(({ status, aside }) => status === 'missing' && aside === undefined)
    .filter(({ title }) => nextStep(hints, diagram, title) !== undefined)
    .toSorted((a, b) => BY_WEIGHT[a.weight] - BY_WEIGHT[b.weight])[0];
}
