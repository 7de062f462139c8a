import type { Board, Diagnostic, Direction, Result } from '#core';
import type {
  Attempt,
  Drill,
  DrillResult,
  FinishedBoard,
  FollowUp,
  InterviewPlan,
  InterviewRecord,
} from '#practice';
import type { Edit } from './edits/elements.ts';
import type { Fragment } from './edits/fragments.ts';
import type { History } from './history.ts';
import type { Graded, ReadMermaid, Spacing, Version } from './ports.ts';
import type { Hint, NewBoard, Notice, Picking, Stating } from './shown.ts';

/** The only things that change what the user made. */
export interface Actions {
  readonly start: () => Promise<void>;
  /** Makes a board, opens it, and gives its id. */
  readonly createBoard: (wanted: NewBoard) => Promise<string>;
  readonly openBoard: (id: string) => Promise<Result<void, string>>;
  /** Saves and leaves the open board. */
  readonly closeBoard: () => Promise<void>;
  readonly renameBoard: (id: string, name: string) => Promise<void>;
  readonly duplicateBoard: (id: string) => Promise<string | undefined>;
  readonly removeBoard: (id: string) => Promise<void>;
  readonly removeSetAside: (id: string) => Promise<void>;
  /** Writes what is not yet written; resolves when it is. */
  readonly flush: () => Promise<void>;

  /** Edits of one gesture name are one step of the history until `endGesture`. */
  readonly edit: (edit: Edit, gesture?: string) => void;
  readonly endGesture: () => void;
  /** What another tab made of the board; what is gone is no longer selected. */
  readonly showHistory: (history: History) => void;
  readonly undo: () => void;
  readonly redo: () => void;

  readonly select: (ids: Iterable<string>) => void;
  readonly startEditing: (id: string) => void;
  readonly stopEditing: () => void;
  readonly copy: () => Fragment | undefined;
  readonly cut: () => Fragment | undefined;
  /** Pastes the clipboard (or a fragment) with its top left corner at a point, or a little beside the original. */
  readonly paste: (fragment?: Fragment, at?: { readonly x: number; readonly y: number }) => void;
  readonly duplicate: () => void;
  readonly removeSelected: () => void;

  /** Lays everything out, or some elements alone, around what is pinned. */
  readonly tidy: (only?: Iterable<string>) => Promise<void>;
  /** Tidies what was just tidied in another way, as the same step of the history. */
  readonly tidyAgain: (wishes: {
    readonly direction?: Direction;
    readonly spacing?: Spacing;
  }) => Promise<void>;
  readonly keepTidied: () => void;
  readonly check: () => Promise<void>;
  /** Compares with one of the accepted architectures, or with the best fit again. */
  readonly compareWith: (diagram: string | undefined) => Promise<void>;
  readonly closeCheck: () => void;
  readonly startAttempt: (question: string, minutes: number) => Promise<void>;
  /** The sitting on a question that goes on, wherever its boards are. */
  readonly attemptOn: (question: string) => Promise<Attempt | undefined>;
  /** A board of the sitting, by the diagram that it answers. */
  readonly joinAttempt: (diagram: string, board: string) => void;
  /** Pauses the clock, or lets it run on. */
  readonly turnClock: () => void;
  readonly goToPhase: (phase: number) => void;
  readonly writeAttempt: (
    written: Partial<Pick<Attempt, 'questions' | 'assumptions' | 'estimate' | 'ticks' | 'talk'>>,
  ) => void;
  /** The requirements change: what is drawn from now on counts as the answer. */
  readonly takeFollowUp: (followUp: Pick<FollowUp, 'whatIf' | 'adds'>) => void;
  /** What a person adds to a sitting that has ended: levels, flags dismissed, cards. */
  readonly reviewAttempt: (
    attempt: Attempt,
    review: Partial<Pick<Attempt, 'levels' | 'dismissed' | 'talk'>>,
  ) => Promise<Attempt>;
  /** The next step of the next hint; nothing when there is none left. */
  readonly takeHint: () => Promise<Hint | undefined>;
  /** Ends the sitting: every board is graded, and the check of the open one shows. */
  readonly finishAttempt: () => Promise<void>;
  /** All sittings, the newest first. */
  readonly listAttempts: () => Promise<readonly Attempt[]>;
  readonly removeAttempt: (id: string) => Promise<void>;
  /** What a drawing is worth as an answer to a diagram; nothing when it cannot be graded. */
  readonly worthOf: (
    question: string,
    diagram: string,
    board: Board,
  ) => Promise<FinishedBoard | undefined>;
  /** A drawing against its reference, whatever is on the board. */
  readonly gradeDrawing: (
    question: string,
    diagram: string,
    board: Board,
  ) => Promise<Graded | undefined>;
  readonly listDrills: () => Promise<readonly Drill[]>;
  /** Keeps how a drill went, and gives when the role comes back. */
  readonly noteDrill: (kind: string, result: DrillResult) => Promise<Drill>;
  /** Makes an interview around a board, and gives its id. */
  readonly startInterview: (
    made: Pick<
      InterviewRecord,
      | 'question'
      | 'diagram'
      | 'board'
      | 'minutes'
      | 'candidate'
      | 'prompts'
      | 'criteria'
      | 'phases'
      | 'leaveOut'
    >,
  ) => Promise<string>;
  /** Opens an interview as its interviewer; gives its board. */
  readonly controlInterview: (id: string) => Promise<Result<string, string>>;
  /** Opens an interview as the window that is shared on a call; gives its board. */
  readonly shareInterview: (id: string) => Promise<Result<string, string>>;
  readonly writeInterview: (
    change: (interview: InterviewRecord) => Partial<InterviewRecord>,
  ) => void;
  readonly leaveInterview: () => void;
  /** A board as it is kept, without opening it. */
  readonly loadBoard: (id: string) => Promise<Board | undefined>;
  readonly listInterviews: () => Promise<readonly InterviewRecord[]>;
  /** For good. */
  readonly removeInterview: (id: string) => Promise<void>;
  readonly listPlans: () => Promise<readonly InterviewPlan[]>;
  readonly savePlan: (plan: InterviewPlan) => Promise<void>;
  readonly removePlan: (name: string) => Promise<void>;
  readonly startStating: (about: Stating | undefined) => void;
  /** What the board was at its checks and hours, the newest first. */
  readonly listVersions: () => Promise<readonly Version[]>;
  /** Puts the board back to how it was, as one step of the history. */
  readonly restoreVersion: (version: Version) => Promise<void>;
  readonly startPicking: (picking: Picking | undefined) => void;
  readonly spotlightOn: (id: string | undefined) => void;
  readonly pointAt: (component: string | undefined) => void;
  readonly focusOn: (ids: readonly string[]) => void;

  readonly readMermaid: (text: string) => Promise<Result<ReadMermaid>>;
  /** Puts what was read in place of the drawing, laid out, as one step of the history. */
  readonly replaceDrawing: (read: ReadMermaid) => Promise<void>;
  /** Reads questions and keeps those that are good. */
  readonly addPack: (
    markdown: string,
    file: string,
  ) => Promise<{ readonly added: number; readonly diagnostics: readonly Diagnostic[] }>;
  readonly removePack: (id: string) => Promise<void>;
  readonly say: (text: string, tone?: Notice['tone']) => void;
  readonly dismissNotice: () => void;
}
