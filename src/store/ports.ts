import type {
  Answer,
  Board,
  Carried,
  Diagnostic,
  Direction,
  Graph,
  PlacedQuestion,
  Placement,
  Report,
  Result,
} from '#core';
import type { Attempt, Drill, InterviewPlan, InterviewRecord, SharedInterview } from '#practice';
import type { KeptHistory } from './keptHistory.ts';

/** What the store needs from outside; entries hand the adapters in. */
export interface Ports {
  readonly boards: BoardStorage;
  readonly packs: PackStorage;
  readonly histories: HistoryStorage;
  readonly versions: VersionStorage;
  readonly attempts: AttemptStorage;
  readonly drills: DrillStorage;
  readonly interviews: InterviewStorage;
  /** How tabs of one browser hear each other; without it, each is alone. */
  readonly channel?: Channel | undefined;
  readonly grader: Grader;
  readonly layout: Layout;
  readonly reader: Reader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Unique ids for records. */
  readonly newId: () => string;
}

/** A line that all tabs hear who opened it by its name; none hears itself. */
export interface Line {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

export interface Channel {
  readonly open: (name: string, hear: (message: unknown) => void) => Line;
  /** Waits until nobody else holds the name, and calls back once; the answer gives it up. */
  readonly hold: (name: string, held: () => void) => () => void;
  /** Whether anybody holds the name now. */
  readonly isHeld: (name: string) => Promise<boolean>;
}

/** Steps around the board that was saved at this moment; others do not fit it. */
export interface HistoryRecord extends KeptHistory {
  readonly updated: number;
}

export interface HistoryStorage {
  /** Nothing when there is none, or none that can be read. */
  readonly load: (id: string) => Promise<HistoryRecord | undefined>;
  /** A history that cannot be written costs nothing but steps back. */
  readonly save: (id: string, history: HistoryRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export interface AttemptStorage {
  /** The newest first. */
  readonly list: () => Promise<readonly Attempt[]>;
  readonly save: (attempt: Attempt) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
}

export interface InterviewStorage {
  /** The newest first. */
  readonly list: () => Promise<readonly InterviewRecord[]>;
  readonly load: (id: string) => Promise<InterviewRecord | undefined>;
  /** What the shared view may read: it never opens the private records. */
  readonly loadShared: (id: string) => Promise<SharedInterview | undefined>;
  /** Keeps the private record, and apart from it what of it may be shared. */
  readonly save: (
    record: InterviewRecord,
    shared: SharedInterview,
  ) => Promise<Result<void, string>>;
  /** For good. */
  readonly remove: (id: string) => Promise<void>;
  readonly listPlans: () => Promise<readonly InterviewPlan[]>;
  /** By its name. */
  readonly savePlan: (plan: InterviewPlan) => Promise<void>;
  readonly removePlan: (name: string) => Promise<void>;
}

export interface DrillStorage {
  readonly list: () => Promise<readonly Drill[]>;
  readonly save: (drill: Drill) => Promise<Result<void, string>>;
}

/** A board as it was at some moment. */
export interface Version {
  readonly at: number;
  readonly reason: 'check' | 'hour' | 'restore';
  readonly score?: number;
  readonly board: Board;
}

export interface VersionStorage {
  /** The newest first. */
  readonly list: (id: string) => Promise<readonly Version[]>;
  readonly add: (id: string, version: Version) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** One board as it is kept. */
export interface BoardRecord {
  readonly id: string;
  readonly name: string;
  /** Slug of its question; none for a free drawing. */
  readonly question?: string;
  /** Diagram of the question that it answers. */
  readonly diagram?: string;
  readonly board: Board;
  readonly created: number;
  readonly updated: number;
}

/** A line of the list of boards. */
export type BoardSummary = Omit<BoardRecord, 'board'> & { readonly nodes: number };

/** A kept text that no schema fits: never thrown away, offered as a download. */
export interface SetAside {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

export interface BoardStorage {
  readonly list: () => Promise<{
    readonly boards: readonly BoardSummary[];
    readonly setAside: readonly SetAside[];
  }>;
  /** Fails with a sentence for the person when the record is gone or unreadable. */
  readonly load: (id: string) => Promise<Result<BoardRecord, string>>;
  readonly save: (record: BoardRecord) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeSetAside: (id: string) => Promise<void>;
}

/** Questions that a user added: the file as it was opened, and what was read from it. */
export interface Pack {
  readonly id: string;
  readonly file: string;
  readonly markdown: string;
  readonly questions: readonly PlacedQuestion[];
}

export interface PackStorage {
  readonly list: () => Promise<readonly Pack[]>;
  readonly save: (pack: Pack) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
}

export interface GradeRequest {
  readonly slug: string;
  readonly diagram: string;
  readonly graph: Graph;
  readonly answers: readonly Answer[];
  /** Of the accepted architectures the one to compare with; without it, the one that fits best. */
  readonly against?: string;
  /** The one that is compared with now, which stays unless another fits clearly better. */
  readonly shown?: string;
  /** For a question from a pack; built-in ones are known to the grader. */
  readonly question?: Pick<PlacedQuestion, 'references'>;
}

export interface Graded {
  readonly report: Report;
  /** Names of the architectures that are accepted for this board, the main one first. */
  readonly accepted: readonly string[];
  /** Where the reference's components lie in its own layout, for ghosts. */
  readonly referencePlacement: Placement;
  /** The reference's node of each component title, to look up in `referencePlacement`. */
  readonly referenceNodes: Readonly<Record<string, string>>;
  /** Palette kind of each component, where one fits: what a ghost becomes when it is added. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Connections that the reference or its author's wiring knows: where a ghost is tied. */
  readonly wiring: readonly { readonly from: string; readonly to: string }[];
  /** The outermost frame of each component in the reference, by its title. */
  readonly areas: Readonly<Record<string, string>>;
}

export interface Grader {
  /** Loads what grading needs, so that the first check does not wait for it. */
  readonly warmUp: () => void;
  readonly grade: (request: GradeRequest) => Promise<Result<Graded, string>>;
}

export interface Layout {
  readonly warmUp: () => void;
  /** Lays out all of a graph; sizes come from `core/size.ts`. */
  readonly arrange: (graph: Graph, wishes?: ArrangeWishes) => Promise<Result<Placement, string>>;
}

/** How far apart things lie. */
export type Spacing = 'close' | 'normal' | 'wide';

export interface ArrangeWishes {
  /** Where things lie now: what stands beside each other keeps its order. */
  readonly from?: Placement;
  /** Instead of the graph's own. */
  readonly direction?: Direction;
  readonly spacing?: Spacing;
}

export interface ReadMermaid {
  readonly graph: Graph;
  readonly carried: Carried;
  readonly notes: readonly Diagnostic[];
}

export interface Reader {
  readonly readMermaid: (text: string) => Promise<Result<ReadMermaid>>;
  /** Reads every question of a Markdown text; the good ones come even when others have faults. */
  readonly readQuestions: (
    markdown: string,
    file: string,
  ) => Promise<{
    readonly questions: readonly PlacedQuestion[];
    readonly diagnostics: readonly Diagnostic[];
  }>;
}
