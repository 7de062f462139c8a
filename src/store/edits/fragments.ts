import type { Board, Edge, Graph, Group, Node, Note, Placement } from '#core';
import { inGroup, nextId, withDescendants } from './elements.ts';
import { nextNoteId } from './notes.ts';

/** A piece of a drawing on its way to another place. */
export interface Fragment {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
  readonly notes?: readonly Note[];
  readonly placement: Placement;
}

/** The selected elements, groups with their members, and the edges whose two ends come along. */
export function fragmentOf({ graph, placement, notes }: Board, ids: Iterable<string>): Fragment {
  const taken = withDescendants(graph, ids);
  const home = (group: string | undefined): string | undefined =>
    group !== undefined && taken.has(group) ? group : undefined;
  return {
    nodes: graph.nodes
      .filter(({ id }) => taken.has(id))
      .map((node) => inGroup(node, home(node.group))),
    groups: graph.groups
      .filter(({ id }) => taken.has(id))
      .map((group) => inGroup(group, home(group.group))),
    edges: graph.edges.filter(({ from, to }) => taken.has(from) && taken.has(to)),
    notes: notes.filter(({ id }) => taken.has(id)),
    placement: Object.fromEntries(Object.entries(placement).filter(([id]) => taken.has(id))),
  };
}

/** The board with the fragment added under new ids, moved by an offset, and those ids. */
export function withFragment(
  board: Board,
  fragment: Fragment,
  offset: { readonly x: number; readonly y: number },
): { readonly board: Board; readonly ids: readonly string[] } {
  let graph: Graph = board.graph;
  const placement: Record<string, Placement[string]> = { ...board.placement };
  const renamed = new Map<string, string>();
  const rename = (id: string): string => renamed.get(id) ?? id;
  for (const group of fragment.groups) {
    const id = nextId(graph, 'g');
    renamed.set(group.id, id);
    graph = { ...graph, groups: [...graph.groups, { ...group, id }] };
  }
  for (const node of fragment.nodes) {
    const id = nextId(graph, 'n');
    renamed.set(node.id, id);
    graph = { ...graph, nodes: [...graph.nodes, { ...node, id }] };
  }
  const notes = [...board.notes];
  for (const note of fragment.notes ?? []) {
    const id = nextNoteId({ notes });
    renamed.set(note.id, id);
    const { on, ...free } = note;
    const place = on === undefined ? undefined : (renamed.get(on) ?? on);
    notes.push({ ...free, id, ...(place === undefined ? {} : { on: place }) });
  }
  for (const edge of fragment.edges) {
    const id = nextId(graph, 'e');
    const copy = { ...edge, id, from: rename(edge.from), to: rename(edge.to) };
    graph = { ...graph, edges: [...graph.edges, copy] };
  }
  const added = new Set(renamed.values());
  const home = (element: Node | Group): string | undefined =>
    added.has(element.id) && element.group !== undefined ? rename(element.group) : element.group;
  graph = {
    ...graph,
    nodes: graph.nodes.map((node) => inGroup(node, home(node))),
    groups: graph.groups.map((group) => inGroup(group, home(group))),
  };
  for (const [id, spot] of Object.entries(fragment.placement)) {
    const { pinned: _pinned, ...free } = spot;
    placement[rename(id)] = { ...free, x: spot.x + offset.x, y: spot.y + offset.y };
  }
  return { board: { ...board, graph, placement, notes }, ids: [...added] };
}
