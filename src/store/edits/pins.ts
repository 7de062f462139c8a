import type { Board, Placement } from '#core';
import { withDescendants } from './elements.ts';
import type { Edit } from './elements.ts';

/** Pins nodes and groups where they lie, or lets them go. */
export function setPinned(ids: Iterable<string>, pinned: boolean): Edit {
  const wanted = [...ids];
  return (board) => {
    const changed = wanted.filter((id) => isPinned(board, id) !== pinned && isPlaced(board, id));
    if (changed.length === 0) return board;
    const placement: Record<string, Placement[string]> = { ...board.placement };
    for (const id of changed) {
      const { pinned: _was, ...spot } = placement[id] ?? { x: 0, y: 0 };
      placement[id] = pinned ? { ...spot, pinned } : spot;
    }
    return { ...board, placement };
  };
}

export function isPinned({ placement }: Board, id: string): boolean {
  return placement[id]?.pinned === true;
}

/** All that tidying leaves where it is: what is pinned, and what lies in pinned groups. */
export function pinnedIn({ graph, placement }: Board): ReadonlySet<string> {
  const pins = Object.entries(placement).flatMap(([id, { pinned }]) => (pinned ? [id] : []));
  return pins.length === 0 ? new Set() : withDescendants(graph, pins);
}

function isPlaced({ graph }: Board, id: string): boolean {
  return [...graph.nodes, ...graph.groups].some((element) => element.id === id);
}
