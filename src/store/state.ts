import type { Board, Diagnostic, Direction, Overlay, Result } from '#core';
import type {
  AreaCount,
  Attempt,
  Drill,
  DrillResult,
  FinishedBoard,
  FollowUp,
  InterviewPlan,
  InterviewRecord,
  SharedInterview,
} from '#practice';
import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from './edits/elements.ts';
import type { Fragment } from './edits/fragments.ts';
import type { History } from './history.ts';
import type {
  BoardRecord,
  BoardSummary,
  Graded,
  Pack,
  ReadMermaid,
  SetAside,
  Spacing,
  Version,
} from './ports.ts';

/** The open board without its drawing, which is the history's present. */
export type OpenBoard = Omit<BoardRecord, 'board' | 'updated'> & {
  /** It is never written down, and is gone when it is left. */
  readonly passing?: boolean;
};

/** The check that is showing; its marks follow the edits until it is closed. */
export interface Check {
  readonly graded: Graded | undefined;
  /** The architecture that the person wants to be compared with; without it, the best fit. */
  readonly against?: string;
  /** A newer drawing is being graded. */
  readonly running: boolean;
  /** What it may say while a sitting goes on. */
  readonly veiled?: SittingCheckShown;
  /** Why there is nothing to show, in a sentence. */
  readonly problem?: string;
}

/** A check of a sitting that goes on: counts by area, and ghosts of pieces whose whole hint was taken. */
export interface SittingCheckShown {
  readonly counts: readonly AreaCount[];
  readonly ghosts: Overlay | undefined;
}

/** A step of a hint, in what it is made of: the view says as much of it as the step allows. */
export interface Hint {
  readonly step: number;
  readonly title: string;
  readonly area: string | undefined;
  /** Of the palette. */
  readonly kind: string | undefined;
  readonly matters: string;
  readonly hint: string;
  /** Titles of drawn pieces that it connects with. */
  readonly beside: readonly string[];
}

/** A short message for the person, with an optional way back. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'problem';
  readonly text: string;
}

/** Something to bring into view; `at` makes the same wish twice a new one. */
export interface Focus {
  readonly ids: readonly string[];
  readonly at: number;
}

/** A missing component that somebody looks for in the drawing, covers differently, or a node that plays one. */
export type Stating =
  | { readonly about: 'component'; readonly component: string }
  | { readonly about: 'differently'; readonly component: string }
  | { readonly about: 'node'; readonly node: string };

/** A piece is being picked by its name, in a field over the board. */
export interface Picking {
  /** Another piece of the board is wanted rather than a new one. */
  readonly connects: boolean;
  /** The element that gets an arrow to what is picked. */
  readonly from?: string;
  /** Middle of a new piece on the canvas; without it, beside `from` or in the middle of the view. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Where the field opens, in the window's pixels. */
  readonly screen: { readonly x: number; readonly y: number };
  /** The letter that opened it: it may have been the first of a name. */
  readonly letter?: string;
  /** Enter was pressed before there was a field. */
  readonly takesFirst?: boolean;
  /** What was typed before there was a field. */
  readonly typed: string;
}

/** Forgotten on reload. */
export interface Session {
  readonly selection: ReadonlySet<string>;
  /** Element whose label is being edited in place. */
  readonly editing: string | undefined;
  readonly focus: Focus | undefined;
  /** Component whose ghost or row is pointed at. */
  readonly pointedAt: string | undefined;
  readonly clipboard: Fragment | undefined;
  readonly notice: Notice | undefined;
  /** What the person is stating something about. */
  readonly stating: Stating | undefined;
  readonly picking: Picking | undefined;
  /** The element that all the rest is dimmed for, on a shared screen. */
  readonly spotlight: string | undefined;
  /** ELK is laying the board out. */
  readonly arranging: boolean;
  /** What was tidied last, for as long as the board is as it left it. */
  readonly tidied: Tidied | undefined;
  /** How far apart tidying puts things. */
  readonly spacing: Spacing;
}

/** A board that was just tidied, and how: shown to be kept, tried otherwise, or undone. */
export interface Tidied {
  readonly before: Board;
  readonly after: Board;
  readonly direction: Direction;
  readonly spacing: Spacing;
  /** The elements that were tidied alone. */
  readonly only?: ReadonlySet<string>;
}

export interface NewBoard {
  readonly name: string;
  readonly question?: string;
  readonly diagram?: string;
  readonly board?: Board;
  /** For once: it is never written down. */
  readonly passing?: boolean;
}

/** Everything on screen is a function of this. */
export interface LacunaState {
  readonly boards: readonly BoardSummary[];
  readonly setAside: readonly SetAside[];
  readonly packs: readonly Pack[];
  /** The lists have been read from storage. */
  readonly ready: boolean;
  readonly open: OpenBoard | undefined;
  readonly history: History;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly check: Check | undefined;
  /** The sitting on the open board's question: going on, or just ended. */
  readonly attempt: Attempt | undefined;
  /** The interview that this window controls: the private record. */
  readonly interview: InterviewRecord | undefined;
  /** The interview that this window shares: nothing but what is public. */
  readonly shared: SharedInterview | undefined;
  readonly company: Company;
  readonly session: Session;
  readonly actions: Actions;
}

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
      'question' | 'diagram' | 'board' | 'minutes' | 'candidate' | 'prompts' | 'criteria'
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

/** The other window of an interview. */
export interface Company {
  /** This browser lets windows hear each other. */
  readonly able: boolean;
  readonly other: boolean;
  /** Another window of the same role was there before this one. */
  readonly second: boolean;
  /** A shared view of another interview. */
  readonly elsewhere?: { readonly id: string; readonly question: string } | undefined;
}

/** The store as a value: state, and a way to hear of its changes. */
export type LacunaStore = StoreApi<LacunaState>;
