import { boundsOf, GROUP_PADDING } from '#core';
import type { Board, Frame } from '#core';
import { frameOf } from './elements.ts';
import type { Edit } from './elements.ts';
import { placeElements } from './places.ts';

/** Closes a group to a box with its title, or opens it again; what is drawn stays the same. */
export function setCollapsed(id: string, collapsed: boolean): Edit {
  return (board) => {
    const { collapsed: _was, ...spot } = board.placement[id] ?? { x: 0, y: 0 };
    const next = collapsed ? { ...spot, collapsed: true as const } : spot;
    return { ...board, placement: { ...board.placement, [id]: next } };
  };
}

/** Frames around elements grow where these reach out of them, the innermost first; none gets smaller. */
export function growAround(ids: Iterable<string>): Edit {
  const wanted = [...ids];
  return (board) => {
    let grown = board;
    for (const group of wanted.flatMap((id) => groupsAround(board, id))) {
      const frame = frameOf(grown, group);
      const held = heldIn(grown, group);
      const all = frame === undefined || held === undefined ? undefined : boundsOf([frame, held]);
      if (frame === undefined || all === undefined || isSame(frame, all)) continue;
      grown = resized(grown, group, all);
    }
    return grown;
  };
}

/** A group just large enough for what it holds. */
export function fitGroup(id: string): Edit {
  return (board) => {
    const held = heldIn(board, id);
    return held === undefined ? board : resized(board, id, held);
  };
}

function resized(board: Board, id: string, frame: Frame): Board {
  return placeElements({ [id]: frame })(board);
}

/** The room that a group's members need; nothing for an empty or a closed group. */
function heldIn(board: Board, id: string): Frame | undefined {
  if (board.placement[id]?.collapsed === true) return undefined;
  const members = [...board.graph.groups, ...board.graph.nodes].filter(({ group }) => group === id);
  const inner = boundsOf(members.flatMap((member) => frameOf(board, member.id) ?? []));
  return inner === undefined
    ? undefined
    : {
        x: inner.x - GROUP_PADDING.side,
        y: inner.y - GROUP_PADDING.top,
        width: inner.width + 2 * GROUP_PADDING.side,
        height: inner.height + GROUP_PADDING.top + GROUP_PADDING.bottom,
      };
}

/** Innermost first. */
function groupsAround({ graph }: Board, id: string): readonly string[] {
  const parents = new Map([...graph.groups, ...graph.nodes].map((one) => [one.id, one.group]));
  const around: string[] = [];
  for (let group = parents.get(id); group !== undefined; group = parents.get(group)) {
    if (around.includes(group)) break;
    around.push(group);
  }
  return around;
}

function isSame(a: Frame, b: Frame): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
