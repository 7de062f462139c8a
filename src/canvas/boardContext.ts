import type { NoteType, Overlay, Shape } from '#core';
import { createContext, useContext } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Picking } from '#store';

/** Something that can be put on the board: a palette item, a kind of group (no shape), or a plain box. */
export interface Addable {
  readonly name: string;
  readonly kind?: string;
  /** Without a shape it is a group, or a note. */
  readonly shape?: Shape;
  readonly note?: NoteType;
  /** Lucide's name, for the picture that follows the pointer. */
  readonly icon?: string;
}

/** What a page may ask of the board; stable for as long as the board lives. */
export interface BoardApi {
  /** Call on pointer down: the item follows the pointer and is added where it is let go. */
  readonly startPaletteDrag: (event: PointerEvent<HTMLElement>, item: Addable) => void;
  /** Adds an item in the middle of the view, beside what lies there. */
  readonly addAtCentre: (item: Addable) => void;
  /** Adds a picked item at a point or beside the element that it is picked for, with an arrow from there. */
  readonly addPicked: (item: Addable, picking: Picking, connected: boolean) => void;
  /** Turns the ghost of a missing component into a node. */
  readonly addGhost: (component: string) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows everything; larger than life for a shared screen. */
  readonly fit: (presented?: boolean) => void;
}

/** What the parts of the board share: its element, its overlay, and where something would land. */
export interface BoardInside {
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly overlay: RefObject<Overlay | undefined>;
  readonly target: string | undefined;
  readonly setTarget: (id: string | undefined) => void;
}

export const ApiContext = createContext<BoardApi | undefined>(undefined);
export const InsideContext = createContext<BoardInside | undefined>(undefined);

/** The board's API, inside a `BoardProvider`. */
export function useBoardApi(): BoardApi {
  return present(useContext(ApiContext));
}

export function useBoardInside(): BoardInside {
  return present(useContext(InsideContext));
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('No BoardProvider around this view.');
  return value;
}
