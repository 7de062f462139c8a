import type { Board, Direction, Overlay } from '#core';
import type { AreaCount } from '#practice';
import type { Fragment } from './edits/fragments.ts';
import type { BoardRecord, Graded, Spacing } from './ports.ts';

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
