import { centreOf, framesOf, freeSpot, nodeSize, noteFrames, noteSize } from '#core';
import type { Board, Frame, Ghost, Point, Size } from '#core';
import {
  addGroup,
  addNode,
  addNote,
  connect,
  frameOf,
  groupAt,
  growAround,
  nextId,
  nextNoteId,
} from '#store';
import type { Edit, Picking } from '#store';
import type { Addable } from './boardContext.ts';

const NEW_GROUP = { width: 340, height: 240 };

/** An edit that adds something, with the id that it will carry. */
export interface Addition {
  readonly edit: Edit;
  readonly id: string;
  /** Its words are written next. */
  readonly writes?: boolean;
}

/** Adds an item with its middle at a point, in the group that lies there. */
export function addAt(board: Board, item: Addable, centre: Point): Addition {
  return addFramed(board, item, around(centre, sizeFor(item)));
}

/** Adds an item as near to a point as there is room. */
export function addNear(board: Board, item: Addable, centre: Point): Addition {
  const frames = framesOf(board);
  const nodes = board.graph.nodes.flatMap(({ id }) => frames.get(id) ?? []);
  const groups = board.graph.groups.flatMap(({ id }) => frames.get(id) ?? []);
  const notes = [...noteFrames(board).values()];
  const free = item.shape !== undefined || item.note !== undefined;
  const taken = free ? [...nodes, ...notes] : [...nodes, ...groups];
  return addFramed(board, item, freeSpot(around(centre, sizeFor(item)), taken, groups));
}

/** How far a new piece lies from the one that it is added for, in pixels. */
const GAP = { x: 90, y: 70 };

/** Adds a picked item, with an arrow to it where one is wanted, as one edit. */
export function addPicked(
  board: Board,
  item: Addable,
  { from, at }: Picking,
  connected: boolean,
  middle: () => Point,
): Addition {
  const source = from === undefined ? undefined : frameOf(board, from);
  const beside = source === undefined ? undefined : nextTo(board, source, sizeFor(item));
  const {
    edit,
    id,
    writes = false,
  } = at === undefined ? addNear(board, item, beside ?? middle()) : addAt(board, item, at);
  if (from === undefined || !connected || item.note !== undefined) return { edit, id, writes };
  return { id, edit: (before) => connect(from, id)(edit(before)) };
}

/** The middle of a new piece after another one, in the direction that the drawing flows. */
function nextTo({ graph }: Board, source: Frame, size: Size): Point {
  const { x, y } = centreOf(source);
  switch (graph.direction) {
    case 'LR':
      return { x: source.x + source.width + GAP.x + size.width / 2, y };
    case 'RL':
      return { x: source.x - GAP.x - size.width / 2, y };
    case 'TB':
      return { x, y: source.y + source.height + GAP.y + size.height / 2 };
    case 'BT':
      return { x, y: source.y - GAP.y - size.height / 2 };
  }
}

/** A missing component as a node of the suited kind, where its ghost was. */
export function addGhostNode(board: Board, ghost: Ghost): Addition {
  const { component, kind, shape } = ghost;
  const item = { name: component, shape, ...(kind === undefined ? {} : { kind }) };
  return addFramed(board, item, ghost);
}

export function sizeFor({ name, kind, shape, note }: Addable): Size {
  if (note !== undefined) return noteSize({ type: note, text: '' });
  if (shape === undefined) return NEW_GROUP;
  return nodeSize({ label: name, shape, ...(kind === undefined ? {} : { kind }) });
}

function around(centre: Point, size: Size): Frame {
  return {
    x: Math.round(centre.x - size.width / 2),
    y: Math.round(centre.y - size.height / 2),
    ...size,
  };
}

function addFramed(board: Board, item: Addable, frame: Frame): Addition {
  const { name, kind, shape, note } = item;
  const { x, y, width, height } = frame;
  if (note !== undefined) {
    const edit = addNote(note, centreOf(frame), note === 'estimate' ? 'Estimate' : '');
    return { edit, id: nextNoteId(board), writes: note !== 'estimate' };
  }
  if (shape === undefined) {
    const edit = addGroup(name, kind, { x, y, width, height });
    return { edit, id: nextId(board.graph, 'g') };
  }
  const group = groupAt(board, { x: x + width / 2, y: y + height / 2 });
  const id = nextId(board.graph, 'n');
  const add = addNode({
    label: name,
    shape,
    x,
    y,
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
  });
  return { id, edit: (before) => growAround([id])(add(before)) };
}
