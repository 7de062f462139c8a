import type { Attempt, AttemptPiece } from './attempt.ts';
import { elapsed, timeByPhase } from './clock.ts';
import { costOf } from './hints.ts';

/** What a sitting that has ended comes to. */
export interface AttemptReport {
  /** Of its architecture, or of the only board. */
  readonly score: number;
  readonly hintCost: number;
  /** What is left of the score, never below nothing. */
  readonly afterHints: number;
  /** Milliseconds. */
  readonly ran: number;
  readonly phases: readonly number[];
  /** What is missing on all boards, the weightiest first. */
  readonly gaps: readonly AttemptPiece[];
}

const BY_WEIGHT = { core: 0, expected: 1, bonus: 2 } as const;

/** [R1] Parts of a report, from the attempt alone; nothing for one that goes on. */
export function reportOf(attempt: Attempt, phases: number): AttemptReport | undefined {
  const { finished } = attempt;
  if (finished === undefined) return undefined;
  const boards = Object.values(finished.boards);
  const score = boards[0]?.score ?? 0;
  const hintCost = costOf(attempt);
  return {
    score,
    hintCost,
    afterHints: Math.max(0, score - hintCost),
    ran: elapsed(attempt, finished.at),
    phases: timeByPhase(attempt, phases, finished.at),
    gaps: boards
      .flatMap(({ pieces }) => pieces)
      .filter(({ status }) => status === 'missing')
      .toSorted((a, b) => BY_WEIGHT[a.weight] - BY_WEIGHT[b.weight]),
  };
}

/** Share of the expected pieces of all boards that are there, in part by half; 0…1. */
export function coverageOf({ finished }: Attempt): number {
  const pieces = Object.values(finished?.boards ?? {}).flatMap((board) => board.pieces);
  const found = pieces.reduce(
    (sum, { status }) => sum + (status === 'present' ? 1 : status === 'partial' ? 0.5 : 0),
    0,
  );
  return pieces.length === 0 ? 0 : found / pieces.length;
}
