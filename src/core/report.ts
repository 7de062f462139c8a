import type { Weight } from './question.ts';

/** One shape for screen, command line and evaluation. */
export type Status = 'present' | 'partial' | 'missing';
export type ConnectionStatus = 'present' | 'via' | 'reversed' | 'missing';

/** Why a verdict is what it is, for whoever wants to look closer. */
export interface MatchEvidence {
  /** Words of the drawing that decided, and the name that they were compared with. */
  readonly words: string;
  readonly name: string;
  /** 0…1: how well the words say the name, surroundings included. */
  readonly score: number;
  /** Other components that the same piece might stand for, the nearest first. */
  readonly rivals: readonly { readonly title: string; readonly score: number }[];
  /** How much the surroundings of the piece added to the score, or took from it, and by what. */
  readonly context?: { readonly added: number; readonly because: string };
}

/** A component with its status and the drawn nodes that play it. */
export interface Match {
  readonly title: string;
  readonly status: Status;
  /** Ids of drawn nodes and groups, in canonical order. */
  readonly nodes: readonly string[];
  /** 0…1. */
  readonly confidence: number;
  /** The verdict is thin: the board would rather ask. */
  readonly ask: boolean;
  /** One sentence an interviewer would say, with the words that decided. */
  readonly why: string;
  readonly weight: Weight;
  /** Details a senior is expected to show that no node shows; empty while the component is missing. */
  readonly missingDetails: readonly string[];
  /** What the piece protects from, by its author. */
  readonly matters: string;
  readonly hint: string;
  /** No piece of its own: a decision's rule, or an option that was not chosen and is not missed. */
  readonly aside?: 'rule' | 'other option';
  /** None where nothing was found, or a person stated the match. */
  readonly evidence?: MatchEvidence;
  /** The verdict follows what the owner of the drawing stated. */
  readonly stated?: { readonly as: 'plays' | 'not' | 'differently'; readonly note?: string };
}

export interface ConnectionMatch {
  readonly from: string;
  readonly to: string;
  readonly status: ConnectionStatus;
  /** Drawn node ids along the way, both ends included. */
  readonly path: readonly string[];
  readonly why: string;
  /** Not drawn as expected, but in another usual way: it costs nothing. */
  readonly otherWay?: boolean;
}

/** A rule of the question's author, held against the drawing; never part of the score. */
export interface PatternVerdict {
  /** The rule as its author wrote it. */
  readonly pattern: string;
  /** `unchecked`: not all of its parts are drawn. */
  readonly status: 'kept' | 'broken' | 'unchecked';
  /** What is said about it: when it is broken, its author's sentence. */
  readonly message: string;
  /** Drawn ids where it is broken. */
  readonly nodes: readonly string[];
}

/** Two steps of a sequence that are drawn in the wrong order. */
export interface OrderViolation {
  /** Labels of the expected steps: `early` is drawn before `late`, and should come after it. */
  readonly early: string;
  readonly late: string;
  readonly why: string;
  /** Ids of the two drawn edges. */
  readonly edges: readonly string[];
}

/** What a drawn piece is asked about after the check, without a hint at what would count. */
export interface Ask {
  /** A node with its replicas. */
  readonly nodes: readonly string[];
  readonly label: string;
  /** Titles that it may stand for, in the order of the alphabet. */
  readonly options: readonly string[];
}

export interface ScorePart {
  readonly name: 'components' | 'details' | 'connections' | 'stated';
  readonly earned: number;
  readonly possible: number;
}

export interface Report {
  readonly question: string;
  readonly diagram: string;
  /** 0…100, whole. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly components: readonly Match[];
  readonly connections: readonly ConnectionMatch[];
  /** Drawn nodes that earn nothing; never a fault. */
  readonly extras: readonly string[];
  readonly patterns: readonly PatternVerdict[];
  readonly violations: readonly OrderViolation[];
  /** At most three, the most telling first. */
  readonly asks: readonly Ask[];
  /** The score in a word. */
  readonly band: string;
  /** Points that count only because they were stated, and those beyond the limit. */
  readonly stated?: { readonly points: number; readonly cut: number };
}
