import type { Placement } from './placement.ts';
import type { Graph } from './graph.ts';

/** How a diagram, or a group of one, is graded (reference-designs/README.md). */
export const MARKS = ['pipeline', 'decision', 'checklist', 'choices', 'sequence'] as const;
export type MarkedAs = (typeof MARKS)[number];
export type Weight = 'core' | 'expected' | 'bonus';

/** What a candidate may see: the task without a single answer. */
export interface Statement {
  readonly slug: string;
  /** Place in the library, from 1. */
  readonly number: number;
  readonly title: string;
  readonly difficulty: number;
  readonly minutes: number;
  /** `S1 - High-Scale Web Services`, or the specialization. */
  readonly category: string;
  readonly problem: string;
  /** The bold line before the list (`Scale Requirements`), empty without a list. */
  readonly requirementsTitle: string;
  readonly requirements: readonly string[];
  readonly tasks: readonly Task[];
}

/** What a diagram is for; alternatives are other answers to the architecture's task. */
export type DiagramRole = 'architecture' | 'alternative' | 'deep-dive';

/** One board of a question: what to draw, and which reference it is graded against. */
export interface Task {
  readonly diagram: string;
  readonly role: Exclude<DiagramRole, 'alternative'>;
  readonly text: string;
  /** The drawing's arrows are steps in an order. */
  readonly inOrder: boolean;
}

/** An author's row on a component. */
export interface RoleCard {
  readonly weight: Weight;
  readonly why: string;
  readonly hint: string;
  readonly mustShow: readonly string[];
  readonly alsoDrawnAs: readonly string[];
  readonly notToBeConfusedWith: readonly string[];
  /** Broader or lesser pieces that touch on the role, and are not yet it. */
  readonly touchedOnBy: readonly string[];
  readonly passesThrough: boolean;
}

/** An expected role: the nodes of the reference graph that show it, and the author's row. */
export interface Component {
  readonly title: string;
  /** Detail lines of its (first) node. */
  readonly detail: readonly string[];
  /** Replicas, or variants of equal title. */
  readonly nodes: readonly string[];
  /** Detail of each variant, when there are several. */
  readonly variants: readonly (readonly string[])[];
  /** Titles of the groups around it, innermost first. */
  readonly groups: readonly string[];
  readonly markedAs: MarkedAs;
  readonly card: RoleCard;
}

export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dashed: boolean;
  readonly step?: number;
  readonly branch?: string;
}

/** Wiring that the diagram leaves out; for ghosts, hints and patterns, never for marks. */
export interface UsualConnection {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** An accepted other way for an unusual connection of the diagram. */
export interface OtherWay {
  readonly connection: { readonly from: string; readonly to: string };
  readonly way: { readonly from: string; readonly to: string };
}

/** A rule that an author holds a drawing to, as it stands in the *Patterns* table. */
export interface Pattern {
  readonly pattern: string;
  /** The sentence that is shown when it is broken. */
  readonly message: string;
}

/** The expected graph of one diagram, ready to grade against. */
export interface Reference {
  readonly slug: string;
  readonly diagram: string;
  readonly role: DiagramRole;
  readonly task: string;
  readonly markedAs: MarkedAs;
  /** Choices: every group is wanted, rather than one option. */
  readonly everyGroup: boolean;
  readonly groupMarks: Readonly<Record<string, MarkedAs>>;
  readonly graph: Graph;
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly usual: readonly UsualConnection[];
  readonly otherWays: readonly OtherWay[];
  readonly patterns: readonly Pattern[];
}

/** A reference with its layout, so that ghosts never wait for one. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly placement: Placement;
}

export interface DiscussionPoint {
  readonly topic: string;
  readonly points: readonly string[];
}

export interface Evolution {
  readonly whatIf: string;
  readonly adds: readonly string[];
  readonly why: string;
}

/** All there is about a question, its references laid out: what the worker loads, and never the page. */
export interface PlacedQuestion {
  readonly statement: Statement;
  readonly references: readonly PlacedReference[];
  readonly discussion: readonly DiscussionPoint[];
  readonly evolution: readonly Evolution[];
}

export interface Question {
  readonly statement: Statement;
  readonly references: readonly Reference[];
  readonly discussion: readonly DiscussionPoint[];
  readonly evolution: readonly Evolution[];
}
