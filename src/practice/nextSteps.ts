import type { Task } from '#core';
import type { Attempt } from './attempt.ts';
import type { AttemptReport } from './attemptReport.ts';

/** Something worth doing after a sitting. */
export type NextStep =
  | { readonly do: 'drill'; readonly kind: string; readonly title: string }
  | { readonly do: 'draw'; readonly diagram: string }
  | { readonly do: 'talk' }
  | { readonly do: 'again'; readonly score: number };

/** Gaps that are drilled first, and a score that is good enough to go on to another question. */
const DRILLS = 3;
const WELL = 80;

/** [R3] What to do next: drill the weightiest gaps, draw a deep dive that was left out, talk, and come back. */
export function nextSteps(
  attempt: Attempt,
  { gaps, afterHints }: AttemptReport,
  tasks: readonly Pick<Task, 'diagram' | 'role'>[],
): readonly NextStep[] {
  const kinds = new Map<string, string>();
  for (const { kind, title, weight } of gaps) {
    if (kind !== undefined && weight !== 'bonus' && !kinds.has(kind)) kinds.set(kind, title);
  }
  const dive = tasks.find(
    ({ role, diagram }) => role === 'deep-dive' && !(diagram in attempt.boards),
  );
  return [
    ...[...kinds].slice(0, DRILLS).map(([kind, title]) => ({ do: 'drill', kind, title }) as const),
    ...(dive === undefined ? [] : [{ do: 'draw', diagram: dive.diagram } as const]),
    ...(Object.keys(attempt.talk).length === 0 ? [{ do: 'talk' } as const] : []),
    ...(afterHints < WELL ? [{ do: 'again', score: afterHints } as const] : []),
  ];
}
