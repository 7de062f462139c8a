import type { BoardPatch, Estimate, Status, Weight } from '#core';

/** What happened to the clock of an attempt, at moments in milliseconds since 1970. */
export type ClockEvent =
  | { readonly says: 'pause' | 'resume'; readonly at: number }
  /** Somebody moves on to another phase, from 0. */
  | { readonly says: 'phase'; readonly at: number; readonly phase: number };

/** A hint that was taken, and how far it went: see `hints.ts`. */
export interface TakenHint {
  readonly component: string;
  readonly diagram: string;
  readonly step: number;
  readonly at: number;
}

/** A check during a sitting says how much is there, and not what. */
export interface SittingCheck {
  readonly at: number;
  readonly diagram: string;
  readonly score: number;
  readonly found: number;
  readonly expected: number;
}

/** The drawing at a moment, as the way from the one before it. */
export interface Snapshot {
  readonly at: number;
  readonly board: string;
  readonly patch: BoardPatch;
}

/** An expected piece, and what became of it. */
export interface AttemptPiece {
  readonly title: string;
  readonly status: Status;
  readonly weight: Weight;
  readonly matters: string;
  /** Palette kind, where one fits. */
  readonly kind?: string;
}

/** What a board was worth at the end. */
export interface FinishedBoard {
  readonly score: number;
  readonly pieces: readonly AttemptPiece[];
}

/** One sitting on a question: plain JSON, kept in the history. */
export interface Attempt {
  readonly id: string;
  /** Slug of its question. */
  readonly question: string;
  readonly started: number;
  /** Planned length. */
  readonly minutes: number;
  readonly clock: readonly ClockEvent[];
  /** Board of each diagram that was drawn, by the diagram's name. */
  readonly boards: Readonly<Record<string, string>>;
  readonly questions: string;
  readonly assumptions: string;
  readonly estimate?: Estimate;
  /** Expectations that were ticked off. */
  readonly ticks: readonly string[];
  readonly hints: readonly TakenHint[];
  readonly checks: readonly SittingCheck[];
  readonly drawn: readonly Snapshot[];
  /** When it ended, and what each board was worth then. */
  readonly finished?: {
    readonly at: number;
    /** By the diagram's name. */
    readonly boards: Readonly<Record<string, FinishedBoard>>;
  };
}

export function newAttempt({
  id,
  question,
  started,
  minutes,
}: Pick<Attempt, 'id' | 'question' | 'started' | 'minutes'>): Attempt {
  return {
    id,
    question,
    started,
    minutes,
    clock: [],
    boards: {},
    questions: '',
    assumptions: '',
    ticks: [],
    hints: [],
    checks: [],
    drawn: [],
  };
}

export function isGoingOn({ finished }: Attempt): boolean {
  return finished === undefined;
}
