import { EMPTY_GRAPH } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Note } from './note.ts';
import type { Placement } from './placement.ts';

/** What the owner stated about a match: a fact of the drawing, which grading takes as given. */
export type Answer =
  | {
      readonly says: 'plays' | 'not';
      readonly node: string;
      readonly component: string;
      readonly note?: string;
    }
  /** Nothing drawn plays it, and it is taken care of all the same. */
  | { readonly says: 'differently'; readonly component: string; readonly note: string };

/** What a Mermaid text said that the board does not show: written out again as it stood. */
export interface Carried {
  /** YAML between `---` lines, without them. */
  readonly frontMatter?: string;
  /** Statements such as classDef, style, linkStyle, click, one a line, in their order. */
  readonly statements: readonly string[];
  /** `%%` comments and directives. */
  readonly comments: readonly string[];
}

/** All that one drawing is; plain JSON. */
export interface Board {
  readonly graph: Graph;
  readonly placement: Placement;
  readonly notes: readonly Note[];
  readonly answers: readonly Answer[];
  readonly carried: Carried;
}

export const NOTHING_CARRIED: Carried = { statements: [], comments: [] };

export const EMPTY_BOARD: Board = {
  graph: EMPTY_GRAPH,
  placement: {},
  notes: [],
  answers: [],
  carried: NOTHING_CARRIED,
};
