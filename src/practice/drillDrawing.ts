import type { Graph, Reference } from '#core';

/** As many pieces as are taken in at a glance. */
const MOST = 9;

/** [D4] The surroundings of a component in its reference, without itself: a drawing with one gap. */
export function drillDrawing(reference: Reference, title: string): Graph {
  const { graph, components } = reference;
  const gap = new Set(components.find((one) => one.title === title)?.nodes ?? []);
  const near = nodesNear(reference, title).filter((id) => !gap.has(id));
  const kept = new Set(near.slice(0, MOST));
  const nodes = graph.nodes.filter(({ id }) => kept.has(id));
  const frames = new Set(nodes.flatMap(({ group }) => framesAround(graph, group)));
  return {
    ...graph,
    nodes,
    groups: graph.groups.filter(({ id }) => frames.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function framesAround(graph: Graph, id: string | undefined): readonly string[] {
  const frame = graph.groups.find((group) => group.id === id);
  return frame === undefined ? [] : [frame.id, ...framesAround(graph, frame.group)];
}

/** Nodes by their distance from a component: along arrows and usual wiring, then of its own frame, then the rest. */
function nodesNear({ components, connections, usual, graph }: Reference, title: string) {
  const wires = [...connections, ...usual];
  const found: string[] = [title];
  for (const here of found) {
    for (const { from, to } of wires) {
      const other = from === here ? to : to === here ? from : undefined;
      if (other !== undefined && !found.includes(other)) found.push(other);
    }
  }
  const frame = components.find((one) => one.title === title)?.groups[0];
  const beside = components.filter(({ groups }) => frame !== undefined && groups[0] === frame);
  const titles = new Set([
    ...found.slice(0, MOST - 2),
    ...beside.map((one) => one.title),
    ...found,
    ...components.map((one) => one.title),
  ]);
  const known = new Set(graph.nodes.map(({ id }) => id));
  return [...titles]
    .flatMap((one) => components.find((component) => component.title === one)?.nodes ?? [])
    .filter((id) => known.has(id));
}
