import type { Edge, LineStyle } from '#core';
import { newEdge, nextId, withGraph } from './elements.ts';
import type { Edit } from './elements.ts';
import { isStepped, nextStep } from './steps.ts';

/** Draws an arrow between two elements, in a sequence as its next step; elsewhere a second one in the same direction is not drawn. */
export function connect(from: string, to: string): Edit {
  return (board) => {
    const { edges } = board.graph;
    const there = new Set([...board.graph.nodes, ...board.graph.groups].map(({ id }) => id));
    if (!there.has(from) || !there.has(to)) return board;
    const arrow = newEdge(board.graph, from, to);
    if (isStepped(board.graph)) {
      return withGraph(board, { edges: [...edges, { ...arrow, step: nextStep(board.graph) }] });
    }
    if (edges.some((edge) => edge.from === from && edge.to === to)) return board;
    return withGraph(board, { edges: [...edges, arrow] });
  };
}

export function setEdge(id: string, change: Partial<Omit<Edge, 'id'>>): Edit {
  return (board) =>
    withGraph(board, {
      edges: board.graph.edges.map((edge) => (edge.id === id ? { ...edge, ...change } : edge)),
    });
}

/** Puts a node into an arrow: what led to its end now leads to the node, and a second arrow goes on from there. */
export function insertInto(id: string, node: string): Edit {
  return (board) => {
    const edge = board.graph.edges.find((other) => other.id === id);
    // A message of a sequence has one sender and one receiver.
    if (edge === undefined || isStepped(board.graph)) return board;
    if (edge.from === node || edge.to === node) return board;
    const second = { ...edge, id: nextId(board.graph, 'e'), from: node, label: '' };
    return withGraph(board, {
      edges: board.graph.edges.flatMap((other) =>
        other.id === id ? [{ ...edge, to: node }, second] : [other],
      ),
    });
  };
}

/** Turns an arrow round. */
export function reverseEdge(id: string): Edit {
  return (board) =>
    withGraph(board, {
      edges: board.graph.edges.map((edge) =>
        edge.id === id ? { ...edge, from: edge.to, to: edge.from } : edge,
      ),
    });
}

export type Ends = 'one-way' | 'two-way' | 'none';

/** Going round all of them, one after the other. */
export const NEXT_ENDS: Readonly<Record<Ends, Ends>> = {
  'one-way': 'two-way',
  'two-way': 'none',
  none: 'one-way',
};
export const NEXT_LINE: Readonly<Record<LineStyle, LineStyle>> = {
  solid: 'dashed',
  dashed: 'thick',
  thick: 'solid',
  invisible: 'solid',
};

/** Which ends carry a head. */
export function endsOf({ start, end }: Edge): Ends {
  if (start !== 'none' && end !== 'none') return 'two-way';
  return start === 'none' && end === 'none' ? 'none' : 'one-way';
}

export function setEnds(id: string, ends: Ends): Edit {
  return setEdge(id, {
    start: ends === 'two-way' ? 'arrow' : 'none',
    end: ends === 'none' ? 'none' : 'arrow',
  });
}

export function setLine(id: string, line: LineStyle): Edit {
  return setEdge(id, { line });
}
