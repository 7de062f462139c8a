import type { Shape } from '../graph.ts';
import type { Placement } from '../placement.ts';
import type { Match, Report } from '../report.ts';

/** What an overlay needs of a grading. */
export interface OverlayInput {
  readonly report: Pick<Report, 'components' | 'connections'>;
  readonly referencePlacement: Placement;
  /** The reference's node of each component title. */
  readonly referenceNodes: Readonly<Record<string, string>>;
  /** Palette kind of each component, where one fits. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly wiring: readonly { readonly from: string; readonly to: string }[];
}

/** A mark on what is there: which components a node plays, and what it leaves out. */
export interface Mark {
  readonly status: 'present' | 'partial';
  readonly components: readonly string[];
  /** Those of them that are there only in part. */
  readonly partly: readonly string[];
  readonly missingDetails: readonly string[];
}

/** A missing component, where it belongs in this drawing. */
export interface Ghost {
  readonly component: string;
  readonly kind?: string;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly weight: Match['weight'];
  readonly matters: string;
  readonly hint: string;
}

/** An end of a line of the overlay. */
export type OverlayEnd = { readonly node: string } | { readonly ghost: string };

/** A connection that is missing between drawn pieces, or that ties a ghost. */
export interface GhostEdge {
  readonly from: OverlayEnd;
  readonly to: OverlayEnd;
  readonly fromTitle: string;
  readonly toTitle: string;
}

/** A connection that is there by way of other nodes. */
export interface Via {
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly path: readonly string[];
}

export type EdgeMark = 'found' | 'reversed';

/** A report on the board: a mark on what is there, a ghost where something is missing. */
export interface Overlay {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly ghosts: readonly Ghost[];
  readonly edgeMarks: Readonly<Record<string, EdgeMark>>;
  readonly vias: readonly Via[];
  readonly ghostEdges: readonly GhostEdge[];
}
