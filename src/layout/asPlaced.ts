import { centreOf, framesOf } from '#core';
import type { Direction, Edge, Graph, Placement } from '#core';

/**
 * The graph in the order in which it lies: nodes and groups come as they stand across the flow, and an arrow that closes a cycle against the flow is turned, so that no cycle is left to break.
 */
export function asPlaced(graph: Graph, placement: Placement, direction: Direction): Graph {
  const frames = framesOf({ graph, placement });
  const upright = direction === 'TB' || direction === 'BT';
  const placeOf = (id: string): { readonly across: number; readonly along: number } => {
    const frame = frames.get(id);
    const { x, y } = frame === undefined ? { x: 0, y: 0 } : centreOf(frame);
    const along = upright ? y : x;
    const isBackwards = direction === 'BT' || direction === 'RL';
    return { across: upright ? x : y, along: isBackwards ? -along : along };
  };
  const across = (a: string, b: string): number =>
    placeOf(a).across - placeOf(b).across || placeOf(a).along - placeOf(b).along;
  const nodes = graph.nodes.toSorted((a, b) => across(a.id, b.id));
  const groups = graph.groups.toSorted((a, b) => across(a.id, b.id));
  const inFlow = [...groups, ...nodes]
    .map(({ id }) => id)
    .toSorted((a, b) => placeOf(a).along - placeOf(b).along || across(a, b));
  return { ...graph, nodes, groups, edges: withoutCycles(graph.edges, inFlow) };
}

/** Turns the arrows that lead back to where a walk came from; walks begin in the given order. */
function withoutCycles(edges: readonly Edge[], order: readonly string[]): readonly Edge[] {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = outgoing.get(edge.from);
    if (list === undefined) outgoing.set(edge.from, [edge]);
    else list.push(edge);
  }
  const turned = new Set<string>();
  const state = new Map<string, 'walking' | 'done'>();
  for (const root of order) {
    if (state.has(root)) continue;
    const walk = [{ id: root, next: 0 }];
    state.set(root, 'walking');
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const edge = outgoing.get(step.id)?.[step.next];
      step.next += 1;
      if (edge === undefined) {
        state.set(step.id, 'done');
        walk.pop();
      } else if (state.get(edge.to) === 'walking') turned.add(edge.id);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'walking');
        walk.push({ id: edge.to, next: 0 });
      }
    }
  }
  return edges.map((edge) =>
    turned.has(edge.id) ? { ...edge, from: edge.to, to: edge.from } : edge,
  );
}
