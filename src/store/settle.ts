import { boundsOf, GROUP_PADDING } from '#core';
import type { Frame, Graph } from '#core';
import { withDescendants } from './edits/elements.ts';

type Frames = ReadonlyMap<string, Frame>;

/** Room between what moves aside and what it moves aside for. */
const GAP = 28;
/** So many frames around a place are looked at for a free one. */
const NEAREST = 40;

/**
 * Puts what a layout placed around what stays: pinned elements, and all that was not laid out. Only the rest
 * moves, each to the nearest free place; groups hold their members, and frames around them grow.
 */
export function settle(
  graph: Graph,
  before: Frames,
  wanted: Frames,
  pinned: ReadonlySet<string>,
): Frames {
  const scene = sceneOf(graph, before, wanted, pinned);
  for (const group of deepestFirst(graph)) {
    if (!wanted.has(group) || pinned.has(group) || !scene.isHeld(group)) continue;
    placeMembers(scene, group);
    scene.frames.set(group, scene.frameAround(group));
  }
  placeMembers(scene, undefined);
  for (const group of deepestFirst(graph)) {
    if (wanted.has(group)) continue;
    const grown = scene.grown(group);
    if (grown !== undefined) scene.frames.set(group, grown);
  }
  return scene.frames;
}

/** All that is known while things find their places. */
interface Scene {
  /** Places so far, of all that is laid out. */
  readonly frames: Map<string, Frame>;
  readonly membersOf: (group: string | undefined) => readonly string[];
  /** It is pinned, or holds what is pinned. */
  readonly isHeld: (id: string) => boolean;
  /** What an element may not cover. */
  readonly inTheWayOf: (id: string) => readonly Frame[];
  readonly moveTo: (id: string, frame: Frame) => void;
  readonly frameAround: (group: string) => Frame;
  readonly grown: (group: string) => Frame | undefined;
}

function sceneOf(graph: Graph, before: Frames, wanted: Frames, pinned: ReadonlySet<string>): Scene {
  const all = [...graph.groups, ...graph.nodes];
  const groups = new Set(graph.groups.map(({ id }) => id));
  const parents = new Map(all.map(({ id, group }) => [id, group]));
  const within = new Map(graph.groups.map(({ id }) => [id, withDescendants(graph, [id])]));
  const held = new Set(
    all.flatMap(({ id }) =>
      pinned.has(id) || [...(within.get(id) ?? [])].some((inner) => pinned.has(inner)) ? id : [],
    ),
  );
  const frames = new Map(
    [...wanted].map(([id, frame]) => [id, pinned.has(id) ? (before.get(id) ?? frame) : frame]),
  );
  /** Nodes that have found their place for good. */
  const settled = new Set(
    graph.nodes.flatMap(({ id }) => (pinned.has(id) && wanted.has(id) ? id : [])),
  );
  const isOutermost = (id: string): boolean => {
    const parent = parents.get(id);
    return parent === undefined || !wanted.has(parent);
  };
  const membersOf = (group: string | undefined): readonly string[] =>
    [...wanted.keys()].filter((id) =>
      group === undefined ? isOutermost(id) : parents.get(id) === group,
    );
  const framesAmong = (ids: Iterable<string>): readonly Frame[] =>
    [...ids].flatMap((id) => frames.get(id) ?? before.get(id) ?? []);
  const frameAround = (group: string): Frame => {
    const inner = boundsOf(framesAmong(membersOf(group)));
    return inner === undefined ? (frames.get(group) ?? NOWHERE) : padded(inner);
  };
  return {
    frames,
    membersOf,
    isHeld: (id) => held.has(id),
    inTheWayOf: (id) => {
      const own = within.get(id) ?? new Set([id]);
      const stays = all.filter(
        (one) =>
          !own.has(one.id) &&
          // What was not laid out, as long as it does not lie around it.
          ((!wanted.has(one.id) && !(within.get(one.id)?.has(id) ?? false)) ||
            settled.has(one.id) ||
            (groups.has(one.id) && pinned.has(one.id))),
      );
      const beside = membersOf(isOutermost(id) ? undefined : parents.get(id)).filter(
        (one) => one !== id && held.has(one),
      );
      return framesAmong(new Set([...stays.map((one) => one.id), ...beside]));
    },
    moveTo: (id, frame) => {
      const old = frames.get(id) ?? frame;
      for (const inner of within.get(id) ?? [id]) {
        const was = frames.get(inner);
        if (was === undefined) continue;
        frames.set(inner, { ...was, x: was.x + frame.x - old.x, y: was.y + frame.y - old.y });
        settled.add(inner);
      }
    },
    frameAround,
    grown: (group) => {
      const own = frames.get(group) ?? before.get(group);
      const moved = graph.nodes.filter(({ id }) => wanted.has(id) && within.get(group)?.has(id));
      const inner = graph.groups.filter(({ id }) => id !== group && within.get(group)?.has(id));
      const bounds = boundsOf(
        framesAmong([...moved, ...inner.filter(({ id }) => frames.has(id))].map(({ id }) => id)),
      );
      return own === undefined || bounds === undefined
        ? undefined
        : boundsOf([own, padded(bounds)]);
    },
  };
}

/** Each member that may move goes to the nearest free place, in reading order. */
function placeMembers(scene: Scene, group: string | undefined): void {
  const moving = scene
    .membersOf(group)
    .filter((id) => !scene.isHeld(id))
    .map((id) => ({ id, frame: scene.frames.get(id) ?? NOWHERE }))
    .toSorted((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
  for (const { id, frame } of moving) {
    scene.moveTo(id, nearestFree(frame, scene.inTheWayOf(id)));
  }
}

/** The nearest place, by the straight way, where a frame covers no other. */
function nearestFree(wanted: Frame, others: readonly Frame[]): Frame {
  if (!others.some((other) => meets(wanted, other, 0))) return wanted;
  const near = others
    .toSorted((a, b) => distance(wanted, a) - distance(wanted, b))
    .slice(0, NEAREST);
  const xs = [
    wanted.x,
    ...near.flatMap(({ x, width }) => [x - wanted.width - GAP, x + width + GAP]),
  ];
  const ys = [
    wanted.y,
    ...near.flatMap(({ y, height }) => [y - wanted.height - GAP, y + height + GAP]),
  ];
  const spots = xs
    .flatMap((x) => ys.map((y) => ({ ...wanted, x, y })))
    .toSorted((a, b) => distance(wanted, a) - distance(wanted, b));
  const free = spots.find((spot) => !others.some((other) => meets(spot, other, GAP - 1)));
  if (free !== undefined) return free;
  const right = Math.max(...others.map(({ x, width }) => x + width));
  return { ...wanted, x: right + GAP };
}

function meets(a: Frame, b: Frame, room: number): boolean {
  return (
    a.x < b.x + b.width + room &&
    b.x < a.x + a.width + room &&
    a.y < b.y + b.height + room &&
    b.y < a.y + a.height + room
  );
}

function distance(a: Frame, b: Frame): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

const NOWHERE: Frame = { x: 0, y: 0, width: 0, height: 0 };

function padded({ x, y, width, height }: Frame): Frame {
  const { top, side, bottom } = GROUP_PADDING;
  return { x: x - side, y: y - top, width: width + 2 * side, height: height + top + bottom };
}

/** Groups within groups come before those around them. */
function deepestFirst(graph: Graph): readonly string[] {
  const parents = new Map(graph.groups.map(({ id, group }) => [id, group]));
  const depth = (id: string): number => {
    const outer = parents.get(id);
    return outer === undefined ? 0 : 1 + depth(outer);
  };
  return graph.groups.map(({ id }) => id).toSorted((a, b) => depth(b) - depth(a));
}
