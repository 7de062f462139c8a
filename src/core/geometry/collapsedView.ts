import type { Board } from '../board.ts';
import type { Edge } from '../graph.ts';

/** A board as it shows while some of its groups are closed. */
export interface CollapsedView {
  readonly board: Board;
  /** The closed group that hides an element. */
  readonly hiddenIn: ReadonlyMap<string, string>;
}

const OPEN: ReadonlyMap<string, string> = new Map();

/** Leaves out what closed groups hide: arrows end at the group, and several of one direction are one. */
export function collapsedView(board: Board): CollapsedView {
  const { graph, placement, notes } = board;
  const closed = new Set(
    graph.groups.flatMap(({ id }) => (placement[id]?.collapsed === true ? [id] : [])),
  );
  if (closed.size === 0) return { board, hiddenIn: OPEN };
  const parents = new Map([...graph.groups, ...graph.nodes].map(({ id, group }) => [id, group]));
  const hiddenIn = new Map<string, string>();
  for (const id of parents.keys()) {
    const outermost = outermostClosed(id, parents, closed);
    if (outermost !== undefined) hiddenIn.set(id, outermost);
  }
  const shows = ({ id }: { readonly id: string }): boolean => !hiddenIn.has(id);
  return {
    hiddenIn,
    board: {
      ...board,
      graph: {
        ...graph,
        nodes: graph.nodes.filter(shows),
        groups: graph.groups.filter(shows),
        edges: merged(graph.edges, hiddenIn),
      },
      notes: notes.filter(({ on }) => on === undefined || !hiddenIn.has(on)),
    },
  };
}

function outermostClosed(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
  closed: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined;
  let steps = 0;
  for (let group = parents.get(id); group !== undefined; group = parents.get(group)) {
    if (closed.has(group)) found = group;
    steps += 1;
    if (steps > parents.size) break;
  }
  return found;
}

function merged(edges: readonly Edge[], hiddenIn: ReadonlyMap<string, string>): readonly Edge[] {
  const taken = new Set<string>();
  return edges.flatMap((edge) => {
    const from = hiddenIn.get(edge.from) ?? edge.from;
    const to = hiddenIn.get(edge.to) ?? edge.to;
    if (from === edge.from && to === edge.to) return [edge];
    const pair = JSON.stringify([from, to]);
    if (from === to || taken.has(pair)) return [];
    taken.add(pair);
    return [{ ...edge, from, to }];
  });
}
