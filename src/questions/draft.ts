import type {
  Diagnostic,
  DiscussionPoint,
  Evolution,
  MarkedAs,
  OtherWay,
  RoleCard,
  DiagramRole,
} from '#core';

/** A place in the file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text, and where it stands. */
export interface Placed {
  readonly text: string;
  readonly place: Place;
}

/** A question as its Markdown says it, its diagrams still text. */
export interface DraftQuestion {
  readonly file: string;
  readonly place: Place;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly difficulty: number;
  readonly minutes: number;
  readonly category: string;
  readonly problem: string;
  readonly requirementsTitle: string;
  readonly requirements: readonly string[];
  readonly diagrams: readonly DraftDiagram[];
  readonly discussion: readonly DiscussionPoint[];
  readonly evolution: readonly Evolution[];
}

/** A heading with a Mermaid block, and what the lines and tables around it say. */
export interface DraftDiagram {
  readonly name: string;
  readonly place: Place;
  readonly role: DiagramRole;
  /** Empty when the author gave none. */
  readonly task: string;
  readonly markedAs?: MarkedAs;
  readonly groupMarks: readonly GroupMark[];
  readonly everyGroup: boolean;
  /** Where the Mermaid text begins is its `place`. */
  readonly mermaid: Placed;
  readonly tabled: boolean;
  readonly pieces: readonly PieceRow[];
  readonly usual: readonly UsualRow[];
  readonly otherWays: readonly OtherWayRow[];
  readonly patterns: readonly PatternRow[];
}

export interface GroupMark {
  readonly group: Placed;
  readonly mark: MarkedAs;
}

export interface PieceRow {
  readonly component: Placed;
  readonly card: RoleCard;
  readonly hint: Place;
  readonly mustShow: Place;
}

export interface UsualRow {
  readonly from: Placed;
  readonly to: Placed;
  readonly why: string;
}

export interface PatternRow {
  readonly pattern: Placed;
  readonly message: Placed;
}

export interface OtherWayRow extends OtherWay {
  readonly connectionPlace: Place;
  readonly wayPlace: Place;
}

/** A diagnostic at a place; the file's name is put in once, where the file is known. */
export function problemAt(
  place: Place,
  severity: Diagnostic['severity'],
  code: string,
  message: string,
): Diagnostic {
  return { severity, code, message, line: place.line, column: place.column };
}

/** In reading order, with the file's name. */
export function inFile(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ ...diagnostic, file }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
