import { boundsOf, centreOf, framesOf } from '#core';
import type { Board, Direction, Frame, Graph, Placement, Point } from '#core';
import { withDescendants } from './edits/elements.ts';
import { pinnedIn } from './edits/pins.ts';
import { settle } from './settle.ts';

/** What is laid out: all of a drawing, or only what is selected, with where it lies. */
export interface TidyScope {
  readonly graph: Graph;
  readonly from: Placement;
  readonly direction: Direction;
}

/** The part of a board that is to be tidied; a group comes with all that lies in it. */
export function scopeOf(board: Board, only: ReadonlySet<string> | undefined): TidyScope {
  const direction = directionOf(board);
  if (only === undefined) return { graph: board.graph, from: board.placement, direction };
  const inside = withDescendants(board.graph, only);
  const { nodes, groups, edges } = board.graph;
  const graph = {
    ...board.graph,
    nodes: nodes.filter(({ id }) => inside.has(id)),
    groups: groups.filter(({ id }) => inside.has(id)),
    edges: edges.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  };
  return { graph, from: board.placement, direction };
}

/** How many of the arrows have to run one way before a drawing is taken to flow that way. */
const CLEARLY = 0.75;
const HARDLY = 0.5;

/** The drawing's own direction, unless its arrows clearly run across it: then the way that they run. */
function directionOf({ graph, placement }: Board): Direction {
  const frames = framesOf({ graph, placement });
  const ends = graph.edges.flatMap(({ from, to }) => {
    const [a, b] = [frames.get(from), frames.get(to)];
    return a === undefined || b === undefined || from === to ? [] : [{ a, b }];
  });
  if (ends.length < 2) return graph.direction;
  const down = ends.filter(({ a, b }) => b.y >= a.y + a.height).length / ends.length;
  const right = ends.filter(({ a, b }) => b.x >= a.x + a.width).length / ends.length;
  const upright = graph.direction === 'TB' || graph.direction === 'BT';
  if (upright && right >= CLEARLY && down < HARDLY) return 'LR';
  if (!upright && down >= CLEARLY && right < HARDLY) return 'TB';
  return graph.direction;
}

/**
 * Where everything goes that a layout placed: around what is pinned, or else around the middle that it had,
 * and over nothing that stays.
 */
export function placeTidied(
  board: Board,
  only: ReadonlySet<string> | undefined,
  laid: Placement,
): Placement {
  const before = framesOf(board);
  const pinned = pinnedIn(board);
  const laidOut = framesOf({ graph: board.graph, placement: laid });
  const ids = Object.keys(laid).filter((id) => before.has(id));
  const held = ids.filter((id) => pinned.has(id));
  const by = shiftOf(
    held.length > 0 ? held : ids,
    before,
    laidOut,
    held.length > 0 ? meanOf : middleOf,
  );
  const wanted = new Map(
    ids.flatMap((id) => {
      const frame = laidOut.get(id);
      return frame === undefined ? [] : [[id, { ...frame, x: frame.x + by.x, y: frame.y + by.y }]];
    }),
  );
  const settled =
    only === undefined && held.length === 0 ? wanted : settle(board.graph, before, wanted, pinned);
  const groups = new Set(board.graph.groups.map(({ id }) => id));
  return Object.fromEntries(
    [...settled].map(([id, { x, y, width, height }]) => [
      id,
      groups.has(id) ? { x, y, width, height } : { x, y },
    ]),
  );
}

type Middle = (frames: readonly Frame[]) => Point;

function shiftOf(
  ids: readonly string[],
  before: ReadonlyMap<string, Frame>,
  after: ReadonlyMap<string, Frame>,
  middle: Middle,
): Point {
  const was = middle(ids.flatMap((id) => before.get(id) ?? []));
  const is = middle(ids.flatMap((id) => after.get(id) ?? []));
  return { x: Math.round(was.x - is.x), y: Math.round(was.y - is.y) };
}

function middleOf(frames: readonly Frame[]): Point {
  const bounds = boundsOf(frames);
  return bounds === undefined ? { x: 0, y: 0 } : centreOf(bounds);
}

function meanOf(frames: readonly Frame[]): Point {
  const sum = frames.map(centreOf).reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / frames.length, y: sum.y / frames.length };
}
