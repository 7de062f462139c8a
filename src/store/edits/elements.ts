import { groupFrame, nodeSize, noteSize } from '#core';
import type { Board, Edge, Frame, Graph, Group, Node, Spot } from '#core';

/** A change of the board as a value: pure, and the same board when there is nothing to change. */
export type Edit = (board: Board) => Board;

export function withGraph(board: Board, change: Partial<Graph>): Board {
  return { ...board, graph: { ...board.graph, ...change } };
}

/** `n7`: the prefix with the first number that nothing in the drawing carries. */
export function nextId(graph: Graph, prefix: string): string {
  const taken = new Set([...graph.nodes, ...graph.edges, ...graph.groups].map(({ id }) => id));
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** Where a node, group or note lies, with its size; undefined when there is no such element. */
export function frameOf(board: Board, id: string): Frame | undefined {
  const spot: Spot = board.placement[id] ?? { x: 0, y: 0 };
  const node = board.graph.nodes.find((candidate) => candidate.id === id);
  if (node !== undefined) return { x: spot.x, y: spot.y, ...nodeSize(node) };
  const note = board.notes.find((candidate) => candidate.id === id);
  if (note !== undefined) return { x: spot.x, y: spot.y, ...noteSize(note) };
  const group = board.graph.groups.find((candidate) => candidate.id === id);
  return group === undefined ? undefined : groupFrame(group, spot);
}

/** The group's id and those of all that lies in it, at any depth. */
export function withDescendants(graph: Graph, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const element of [...graph.groups, ...graph.nodes]) {
      if (element.group !== undefined && all.has(element.group)) all.add(element.id);
    }
  }
  return all;
}

/** The same element in another group, or in none. */
export function inGroup(element: Node, group: string | undefined): Node;
export function inGroup(element: Group, group: string | undefined): Group;
export function inGroup(element: Node | Group, group: string | undefined): Node | Group {
  if (element.group === group) return element;
  const { group: _left, ...free } = element;
  return group === undefined ? free : { ...free, group };
}

/** A plain arrow between two elements. */
export function newEdge(graph: Graph, from: string, to: string): Edge {
  return {
    id: nextId(graph, 'e'),
    from,
    to,
    label: '',
    line: 'solid',
    start: 'none',
    end: 'arrow',
  };
}
