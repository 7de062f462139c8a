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
  /** Drawn nodes, and those of them that earn nothing. */
  readonly nodes?: number;
  readonly extras?: number;
  readonly connections?: { readonly drawn: number; readonly expected: number };
  /** Sentences of the rules that the drawing breaks. */
  readonly broken?: readonly string[];
}

/** What somebody said to a card of the discussion, first alone and then beside the question's own points. */
export interface CardAnswer {
  readonly text: string;
  /** The side of a trade-off that was taken, from 0. */
  readonly side?: number;
  /** Decision factors that were named as its reason. */
  readonly because?: readonly string[];
  /** When it was compared. */
  readonly compared?: number;
  /** The question's points that were said, as the person sees it. */
  readonly said?: readonly string[];
}

/** Requirements that changed midway: what a redraw should add, by name. */
export interface FollowUp {
  readonly whatIf: string;
  readonly adds: readonly string[];
  readonly at: number;
}

/** What the redraw brought. */
export interface FollowUpResult {
  readonly whatIf: string;
  readonly pieces: readonly {
    readonly title: string;
    readonly before: Status;
    readonly after: Status;
  }[];
}

/** A level of the scorecard that a person has set. */
export interface SetLevel {
  readonly level: number;
  readonly note: string;
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
  /** When something was first written down. */
  readonly wrote?: number;
  /** Answers to cards of the discussion, by `cardId`. */
  readonly talk: Readonly<Record<string, CardAnswer>>;
  readonly followUps: readonly FollowUp[];
  /** Levels that a person has set, by criterion. */
  readonly levels: Readonly<Record<string, SetLevel>>;
  /** Red flags that a person has dismissed, each with the reason. */
  readonly dismissed: Readonly<Record<string, string>>;
  /** When it ended, and what each board was worth then. */
  readonly finished?: {
    readonly at: number;
    /** By the diagram's name. */
    readonly boards: Readonly<Record<string, FinishedBoard>>;
    readonly followUps?: readonly FollowUpResult[];
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
    talk: {},
    followUps: [],
    levels: {},
    dismissed: {},
  };
}

export function isGoingOn({ finished }: Attempt): boolean {
  return finished === undefined;
}
