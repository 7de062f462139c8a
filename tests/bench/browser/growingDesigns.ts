import { EMPTY_GRAPH } from '#core';
import type { Graph, Reference } from '#core';

/** Nodes of the drawing, and components of what it is compared with. */
export const SIZES = [
  { nodes: 30, components: 25 },
  { nodes: 100, components: 80 },
  { nodes: 300, components: 160 },
  { nodes: 1000, components: 300 },
] as const;

/** One reference out of many: the first components of all of them, with the connections between those. */
export function joinedReference(references: readonly Reference[], size: number): Reference {
  const [first] = references;
  if (first === undefined) throw new Error('no references');
  const titles = new Set<string>();
  const components = references
    .flatMap((reference) => reference.components)
    .filter(({ title }) => !titles.has(title) && titles.add(title).size <= size);
  const known = new Set(components.map(({ title }) => title));
  const connections = references
    .flatMap((reference) => reference.connections)
    .filter(({ from, to }) => known.has(from) && known.has(to));
  return { ...first, components, connections, usual: [], patterns: [], graph: EMPTY_GRAPH };
}

/** A drawing of so many nodes that go by the names of its reference, and one and a half times the edges. */
export function growingDesign(reference: Reference, size: number): Graph {
  const names = reference.components.flatMap(({ title, card }) => [title, ...card.alsoDrawnAs]);
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: `n${at}`,
    label: names[(at * 7) % names.length] ?? 'Box',
    shape: 'box' as const,
  }));
  const edges = Array.from({ length: Math.round(size * 1.5) }, (_, at) => ({
    id: `e${at}`,
    from: `n${at % size}`,
    to: `n${(at * 13 + 1) % size}`,
    label: at % 3 === 0 ? 'writes' : '',
    line: 'solid' as const,
    start: 'none' as const,
    end: 'arrow' as const,
  }));
  return { ...EMPTY_GRAPH, nodes, edges };
}
