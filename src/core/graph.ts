/** What is drawn: who is connected to whom. Says nothing about where things lie (see `placement.ts`). */

/** Shapes that both mermaid and the board know; others are kept by their mermaid name in `shapeName`. */
export const SHAPES = [
  'box',
  'rounded',
  'stadium',
  'subroutine',
  'cylinder',
  'circle',
  'doubleCircle',
  'diamond',
  'hexagon',
  'flag',
  'leanRight',
  'leanLeft',
  'trapezoid',
  'invertedTrapezoid',
  'queue',
  'actor',
] as const;

export type Shape = (typeof SHAPES)[number];
export type Direction = 'TB' | 'BT' | 'LR' | 'RL';
export type LineStyle = 'solid' | 'dashed' | 'thick' | 'invisible';
export type Arrowhead = 'none' | 'arrow' | 'circle' | 'cross';

/** A drawn node. The label's first line is its title, the lines after it (split by `\n`) its detail. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  /** Palette item that it was dragged from (`palette.ts`). */
  readonly kind?: string;
  /** Group that it lies in. */
  readonly group?: string;
  /** Mermaid's own name of a shape outside `SHAPES`. */
  readonly shapeName?: string;
  /** Mermaid classes other than the kind. */
  readonly classes?: readonly string[];
}

/** A drawn frame around nodes and other groups: a region, a layer, a trust boundary. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly kind?: string;
  readonly group?: string;
  readonly direction?: Direction;
  readonly classes?: readonly string[];
  /** Sequence only: colour of a box, kept for writing it out again. */
  readonly fill?: string;
}

/** A drawn arrow. Both ends may be nodes or groups; no head at either end means a plain line. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: LineStyle;
  readonly start: Arrowhead;
  readonly end: Arrowhead;
  /** Place in the order of a sequence, from 1. */
  readonly step?: number;
  /** Branch of a block (`Branch.id`) that the step belongs to. */
  readonly branch?: string;
  /** Sequence only: what the message does to the lifelines, kept for writing it out again. */
  readonly activate?: 'from' | 'to' | 'deactivateFrom';
}

/** A block of a sequence: alternatives exclude each other, parallels have no order between them. */
export interface Block {
  readonly id: string;
  readonly kind: 'alt' | 'opt' | 'loop' | 'par' | 'critical' | 'break' | 'rect';
  /** Branch of the enclosing block. */
  readonly branch?: string;
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly id: string;
  readonly label: string;
}

/** A sequence's note, placed in the order of steps: it comes after step `after`. */
export interface StepNote {
  readonly text: string;
  readonly side: 'over' | 'left' | 'right';
  readonly at: readonly string[];
  readonly after: number;
  readonly branch?: string;
}

/** A change of a lifeline that is no part of a message, placed like a note. */
export interface LifelineChange {
  readonly at: string;
  readonly change: 'activate' | 'deactivate' | 'create' | 'destroy';
  readonly after: number;
  readonly branch?: string;
}

export interface Graph {
  readonly type: 'flowchart' | 'sequence';
  readonly direction: Direction;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
  readonly blocks?: readonly Block[];
  readonly stepNotes?: readonly StepNote[];
  readonly lifelines?: readonly LifelineChange[];
}

export const EMPTY_GRAPH: Graph = {
  type: 'flowchart',
  direction: 'TB',
  nodes: [],
  edges: [],
  groups: [],
};

/** First line of a label. */
export function titleOf(label: string): string {
  const end = label.indexOf('\n');
  return (end < 0 ? label : label.slice(0, end)).trim();
}

/** Lines of a label after the first, without empty ones. */
export function detailOf(label: string): readonly string[] {
  return label
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
