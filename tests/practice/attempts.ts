import { newAttempt } from '#practice';
import type { Attempt, AttemptPiece, FinishedBoard } from '#practice';

export function piece(
  title: string,
  status: AttemptPiece['status'],
  kind?: string,
  weight: AttemptPiece['weight'] = 'core',
): AttemptPiece {
  const known = kind === undefined ? {} : { kind };
  return { title, status, weight, matters: `Without ${title} it breaks.`, ...known };
}

/** A sitting that ended after half an hour, with what its boards were worth. */
export function endedWith(
  boards: Readonly<Record<string, Partial<FinishedBoard>>>,
  more: Partial<Attempt> = {},
): Attempt {
  const whole = Object.fromEntries(
    Object.entries(boards).map(([diagram, board]) => [diagram, { score: 0, pieces: [], ...board }]),
  );
  return {
    ...newAttempt({ id: 'a', question: 'payments', started: 0, minutes: 60 }),
    boards: Object.fromEntries(Object.keys(boards).map((diagram) => [diagram, diagram])),
    finished: { at: 1_800_000, boards: whole },
    ...more,
  };
}
