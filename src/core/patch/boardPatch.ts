import type { Answer, Board, Carried } from '../board.ts';
import type { Edge, Graph, Group, Node } from '../graph.ts';
import type { Note } from '../note.ts';
import type { Placement } from '../placement.ts';

/** What differs between two lists of elements: whole elements that are new or changed, ids of those gone. */
export interface ListPatch<Element> {
  readonly set?: readonly Element[];
  readonly gone?: readonly string[];
  /** All ids in their new order, where setting and removing alone would give another one. */
  readonly order?: readonly string[];
}

/** Everything of a graph that is no list of elements. */
export type GraphRest = Omit<Graph, 'nodes' | 'edges' | 'groups'>;

/** The way from one board to another as plain JSON, by ids: patches of different things can be applied in any order. */
export interface BoardPatch {
  readonly nodes?: ListPatch<Node>;
  readonly edges?: ListPatch<Edge>;
  readonly groups?: ListPatch<Group>;
  readonly notes?: ListPatch<Note>;
  readonly placed?: Placement;
  readonly unplaced?: readonly string[];
  readonly rest?: GraphRest;
  readonly answers?: readonly Answer[];
  readonly carried?: Carried;
}

/** What to do to `from` to get `to`. Boards share structure, so what is the same object costs nothing. */
export function diffBoards(from: Board, to: Board): BoardPatch {
  const [a, b] = [from.graph, to.graph];
  return {
    ...part('nodes', diffLists(a.nodes, b.nodes)),
    ...part('edges', diffLists(a.edges, b.edges)),
    ...part('groups', diffLists(a.groups, b.groups)),
    ...part('notes', diffLists(from.notes, to.notes)),
    ...diffPlacements(from.placement, to.placement),
    ...part('rest', sameRest(a, b) ? undefined : restOf(b)),
    ...part('answers', from.answers === to.answers ? undefined : to.answers),
    ...part('carried', from.carried === to.carried ? undefined : to.carried),
  };
}

/** The board after a patch. What the patch means and the board no longer has is left out. */
export function applyPatch(board: Board, patch: BoardPatch): Board {
  const { graph } = board;
  const groups = applyList(graph.groups, patch.groups);
  const nodes = applyList(graph.nodes, patch.nodes);
  const edges = applyList(graph.edges, patch.edges);
  const patched = {
    ...(patch.rest === undefined ? graph : { ...patch.rest }),
    ...wholeGraph(nodes, edges, groups),
  };
  return {
    graph: isSameGraph(graph, patched) ? graph : patched,
    placement: applyPlacement(board.placement, patch),
    notes: applyList(board.notes, patch.notes),
    answers: patch.answers ?? board.answers,
    carried: patch.carried ?? board.carried,
  };
}

function part<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  if (value === undefined) return {};
  const one: { [Key in Name]?: Value } = {};
  one[name] = value;
  return one;
}

function diffLists<Element extends { readonly id: string }>(
  from: readonly Element[],
  to: readonly Element[],
): ListPatch<Element> | undefined {
  if (from === to) return undefined;
  const before = new Map(from.map((element) => [element.id, element]));
  const after = new Set(to.map(({ id }) => id));
  const set = to.filter((element) => before.get(element.id) !== element);
  const gone = from.flatMap(({ id }) => (after.has(id) ? [] : [id]));
  const patch = { ...(set.length > 0 ? { set } : {}), ...(gone.length > 0 ? { gone } : {}) };
  const ordered = applyList(from, patch).every((element, at) => element.id === to[at]?.id);
  if (ordered) return set.length + gone.length === 0 ? undefined : patch;
  return { ...patch, order: to.map(({ id }) => id) };
}

function applyList<Element extends { readonly id: string }>(
  list: readonly Element[],
  patch: ListPatch<Element> | undefined,
): readonly Element[] {
  if (patch === undefined) return list;
  const changed = new Map((patch.set ?? []).map((element) => [element.id, element]));
  const gone = new Set(patch.gone ?? []);
  const there = new Set(list.map(({ id }) => id));
  const next = [
    ...list.flatMap((element) =>
      gone.has(element.id) ? [] : [changed.get(element.id) ?? element],
    ),
    ...(patch.set ?? []).filter(({ id }) => !there.has(id)),
  ];
  if (patch.order === undefined) return next;
  const place = new Map(patch.order.map((id, at) => [id, at]));
  return next.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
}

function diffPlacements(from: Placement, to: Placement): Pick<BoardPatch, 'placed' | 'unplaced'> {
  if (from === to) return {};
  const placed = Object.fromEntries(Object.entries(to).filter(([id, spot]) => from[id] !== spot));
  const unplaced = Object.keys(from).filter((id) => to[id] === undefined);
  return {
    ...(Object.keys(placed).length > 0 ? { placed } : {}),
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}

function applyPlacement(placement: Placement, { placed, unplaced }: BoardPatch): Placement {
  if (placed === undefined && unplaced === undefined) return placement;
  const gone = new Set(unplaced ?? []);
  const kept = Object.entries(placement).filter(([id]) => !gone.has(id));
  return { ...Object.fromEntries(kept), ...placed };
}

/** Edges and memberships only of what is there: two people may have drawn and removed at once. */
function wholeGraph(
  nodes: readonly Node[],
  edges: readonly Edge[],
  groups: readonly Group[],
): Pick<Graph, 'nodes' | 'edges' | 'groups'> {
  const frames = new Set(groups.map(({ id }) => id));
  const ends = new Set([...frames, ...nodes.map(({ id }) => id)]);
  const isHome = ({ group }: { readonly group?: string }): boolean =>
    group === undefined || frames.has(group);
  return {
    nodes: nodes.every(isHome)
      ? nodes
      : nodes.map((node) => (isHome(node) ? node : homeless(node))),
    groups: groups.every(isHome)
      ? groups
      : groups.map((group) => (isHome(group) ? group : homeless(group))),
    edges: edges.every(({ from, to }) => ends.has(from) && ends.has(to))
      ? edges
      : edges.filter(({ from, to }) => ends.has(from) && ends.has(to)),
  };
}

function homeless<Element extends { readonly group?: string }>(
  element: Element,
): Omit<Element, 'group'> {
  const { group: _gone, ...rest } = element;
  return rest;
}

function restOf({ nodes: _nodes, edges: _edges, groups: _groups, ...rest }: Graph): GraphRest {
  return rest;
}

function sameRest(a: Graph, b: Graph): boolean {
  return (
    a === b ||
    (a.type === b.type &&
      a.direction === b.direction &&
      a.blocks === b.blocks &&
      a.stepNotes === b.stepNotes &&
      a.lifelines === b.lifelines)
  );
}

function isSameGraph(a: Graph, b: Graph): boolean {
  return a.nodes === b.nodes && a.edges === b.edges && a.groups === b.groups && sameRest(a, b);
}
