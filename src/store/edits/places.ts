import { boundsOf, GROUP_PADDING } from '#core';
import type { Board, Frame, Placement } from '#core';
import { frameOf, inGroup, nextId, withDescendants, withGraph } from './elements.ts';
import type { Edit } from './elements.ts';

/** Moves nodes and groups, groups with all that lies in them, by pixels. */
export function moveElements(ids: Iterable<string>, dx: number, dy: number): Edit {
  const wanted = [...ids];
  return (board) => {
    if (dx === 0 && dy === 0) return board;
    const spots: Record<string, Placement[string]> = {};
    for (const id of withDescendants(board.graph, wanted)) {
      const frame = frameOf(board, id);
      if (frame === undefined) continue;
      spots[id] = { ...board.placement[id], x: frame.x + dx, y: frame.y + dy };
    }
    return placeElements(spots)(board);
  };
}

/** Gives elements new spots, as a layout or an animation found them; what is pinned stays pinned, and notes go with what they are on. */
export function placeElements(spots: Placement): Edit {
  return (board) => {
    const placement: Record<string, Placement[string]> = { ...board.placement };
    for (const [id, spot] of Object.entries(spots)) placement[id] = { ...placement[id], ...spot };
    for (const { id, on } of board.notes) {
      const to = on === undefined || spots[id] !== undefined ? undefined : spots[on];
      if (on === undefined || to === undefined) continue;
      const from = board.placement[on] ?? { x: 0, y: 0 };
      const { x, y } = board.placement[id] ?? { x: 0, y: 0 };
      placement[id] = { x: x + to.x - from.x, y: y + to.y - from.y };
    }
    return { ...board, placement };
  };
}

export function resizeGroup(id: string, frame: Frame): Edit {
  return placeElements({ [id]: frame });
}

/** Puts elements into a group (or out of all): those that already enclose the group stay where they are. */
export function putInto(ids: Iterable<string>, group: string | undefined): Edit {
  const wanted = new Set(ids);
  return (board) => {
    const within = withDescendants(board.graph, wanted);
    const { nodes, groups } = board.graph;
    const there = group === undefined || groups.some(({ id }) => id === group);
    if (!there || (group !== undefined && within.has(group))) return board;
    const moves = (element: { readonly id: string; readonly group?: string }): boolean =>
      wanted.has(element.id) && element.group !== group;
    if (!nodes.some(moves) && !groups.some(moves)) return board;
    return withGraph(board, {
      nodes: nodes.map((node) => (moves(node) ? inGroup(node, group) : node)),
      groups: groups.map((inner) => (moves(inner) ? inGroup(inner, group) : inner)),
    });
  };
}

/** The innermost group whose frame holds a point, `except` those groups. */
export function groupAt(
  board: Board,
  point: { readonly x: number; readonly y: number },
  except: ReadonlySet<string> = new Set(),
): string | undefined {
  let found: { id: string; area: number } | undefined;
  for (const { id } of board.graph.groups) {
    const frame = frameOf(board, id);
    if (frame === undefined || except.has(id)) continue;
    const inside =
      point.x >= frame.x &&
      point.x <= frame.x + frame.width &&
      point.y >= frame.y &&
      point.y <= frame.y + frame.height;
    const area = frame.width * frame.height;
    if (inside && (found === undefined || area < found.area)) found = { id, area };
  }
  return found?.id;
}

/** An empty group of a size, in the group that lies there. */
export function addGroup(label: string, kind: string | undefined, frame: Frame): Edit {
  return (board) => {
    const id = nextId(board.graph, 'g');
    const parent = groupAt(board, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
    return {
      ...withGraph(board, {
        groups: [
          ...board.graph.groups,
          {
            id,
            label,
            ...(kind === undefined ? {} : { kind }),
            ...(parent === undefined ? {} : { group: parent }),
          },
        ],
      }),
      placement: { ...board.placement, [id]: frame },
    };
  };
}

/** A group drawn around nodes and groups. Members of different groups come out into their common one. */
export function groupAround(ids: Iterable<string>, label: string): Edit {
  const wanted = [...ids];
  return (board) => {
    const frame = frameAround(board, wanted);
    if (frame === undefined) return board;
    const parents = new Set(
      wanted.map(
        (id) => [...board.graph.nodes, ...board.graph.groups].find((e) => e.id === id)?.group,
      ),
    );
    const parent = parents.size === 1 ? [...parents][0] : undefined;
    const id = nextId(board.graph, 'g');
    const padded: Frame = {
      x: frame.x - GROUP_PADDING.side,
      y: frame.y - GROUP_PADDING.top,
      width: frame.width + 2 * GROUP_PADDING.side,
      height: frame.height + GROUP_PADDING.top + GROUP_PADDING.bottom,
    };
    const framed: Board = {
      ...withGraph(board, {
        groups: [
          ...board.graph.groups,
          parent === undefined ? { id, label } : { id, label, group: parent },
        ],
      }),
      placement: { ...board.placement, [id]: padded },
    };
    return putInto(wanted, id)(framed);
  };
}

/** The smallest frame around elements; undefined when none of them exists. */
export function frameAround(board: Board, ids: Iterable<string>): Frame | undefined {
  return boundsOf([...ids].flatMap((id) => frameOf(board, id) ?? []));
}
