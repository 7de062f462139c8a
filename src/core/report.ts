import type { Weight } from './question.ts';

/** One shape for screen, command line and evaluation. */
export type Status = 'present' | 'partial' | 'missing';
export type ConnectionStatus = 'present' | 'via' | 'reversed' | 'missing';

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
}

export interface ConnectionMatch {
  readonly from: string;
  readonly to: string;
  readonly status: ConnectionStatus;
  /** Drawn node ids along the way, both ends included. */
  readonly path: readonly string[];
  readonly why: string;
  /** Missing as expected, but drawn in another usual way: it costs nothing. */
  readonly otherWay?: boolean;
}

export interface ScorePart {
  readonly name: 'components' | 'details' | 'connections';
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
}
