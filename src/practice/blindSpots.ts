import { isGoingOn } from './attempt.ts';
import type { Attempt, AttemptPiece } from './attempt.ts';

/** A role that is forgotten again and again. */
export interface BlindSpot {
  /** Palette kind, by which a role is the same in every question. */
  readonly kind: string;
  /** Titles that it had, the latest first. */
  readonly titles: readonly string[];
  readonly expected: number;
  readonly forgotten: number;
}

/** Once is a slip; a blind spot was expected at least twice, and forgotten at least twice and in half of the times. */
const OFTEN = 2;
const SHARE = 0.5;

/** [B1] Roles forgotten across sittings that have ended, the most often forgotten first. */
export function blindSpots(attempts: readonly Attempt[]): readonly BlindSpot[] {
  const spots = new Map<string, BlindSpot>();
  const ended = attempts
    .filter((attempt) => !isGoingOn(attempt))
    .toSorted((a, b) => b.started - a.started);
  for (const attempt of ended) {
    for (const [kind, pieces] of byKind(attempt)) {
      const spot = spots.get(kind) ?? { kind, titles: [], expected: 0, forgotten: 0 };
      const missed = pieces.every(({ status }) => status === 'missing');
      spots.set(kind, {
        kind,
        titles: [...new Set([...spot.titles, ...pieces.map(({ title }) => title)])],
        expected: spot.expected + 1,
        forgotten: spot.forgotten + (missed ? 1 : 0),
      });
    }
  }
  return [...spots.values()]
    .filter(({ expected, forgotten }) => forgotten >= OFTEN && forgotten >= expected * SHARE)
    .toSorted(
      (a, b) =>
        b.forgotten - a.forgotten ||
        b.forgotten / b.expected - a.forgotten / a.expected ||
        (a.kind < b.kind ? -1 : 1),
    );
}

function byKind({ finished }: Attempt): ReadonlyMap<string, readonly AttemptPiece[]> {
  const kinds = new Map<string, AttemptPiece[]>();
  for (const { pieces } of Object.values(finished?.boards ?? {})) {
    for (const piece of pieces) {
      if (piece.kind === undefined) continue;
      const known = kinds.get(piece.kind);
      if (known === undefined) kinds.set(piece.kind, [piece]);
      else known.push(piece);
    }
  }
  return kinds;
}
