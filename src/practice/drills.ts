import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { CardInput } from 'ts-fsrs';
import type { Attempt } from './attempt.ts';
import { blindSpots } from './blindSpots.ts';

/** What is remembered of a role that is drilled: FSRS's memory of it, its moments in milliseconds since 1970. */
export interface Drill {
  /** Palette kind. */
  readonly kind: string;
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsed: number;
  readonly scheduled: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last?: number;
}

/** How a drill went: found in half of the time, in time, late or with help, or not at all. */
export type DrillResult = 'at once' | 'in time' | 'late' | 'not';

/** A drill's clock, in milliseconds. */
export const DRILL_TIME = 90_000;

const RATINGS = {
  'at once': Rating.Easy,
  'in time': Rating.Good,
  late: Rating.Hard,
  not: Rating.Again,
} as const;

/** Days between drills, without chance: the same answers give the same plan. */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false });

/** [D1] Late is after the time or with help; at once is within half of it. */
export function drillResult(took: number, helped: boolean): DrillResult {
  if (helped || took > DRILL_TIME) return 'late';
  return took <= DRILL_TIME / 2 ? 'at once' : 'in time';
}

/** [D2] A role after a drill: when it comes back, by FSRS. */
export function drilled(
  kind: string,
  before: Drill | undefined,
  result: DrillResult,
  now: number,
): Drill {
  const { card } = SCHEDULER.next(
    before === undefined ? createEmptyCard(now) : toCard(before),
    now,
    RATINGS[result],
  );
  return {
    kind,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed: card.elapsed_days,
    scheduled: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    ...(card.last_review === undefined ? {} : { last: card.last_review.getTime() }),
  };
}

/** [D3] Roles to drill now: what is due, longest first, and blind spots that were never drilled. */
export function dueDrills(
  attempts: readonly Attempt[],
  drills: readonly Drill[],
  now: number,
): readonly string[] {
  const known = new Set(drills.map(({ kind }) => kind));
  return [
    ...drills
      .filter(({ due }) => due <= now)
      .toSorted((a, b) => a.due - b.due)
      .map(({ kind }) => kind),
    ...blindSpots(attempts)
      .map(({ kind }) => kind)
      .filter((kind) => !known.has(kind)),
  ];
}

function toCard({ due, stability, difficulty, last, ...drill }: Drill): CardInput {
  return {
    due,
    stability,
    difficulty,
    elapsed_days: drill.elapsed,
    scheduled_days: drill.scheduled,
    learning_steps: 0,
    reps: drill.reps,
    lapses: drill.lapses,
    state: drill.state,
    ...(last === undefined ? {} : { last_review: last }),
  };
}
