import type { Board, Edge, EdgeMark, Group, Mark, Node } from '#core';
import type { Frame } from '#store';
import type { Edge as FlowEdgeOf, Node as FlowNodeOf } from '@xyflow/react';
import { framesOf } from './frames.ts';
import { routeEdges } from './routeEdges.ts';
import type { Route } from './routeEdges.ts';
import { spokenEdgeMark, spokenMark, spokenNames } from './spokenNames.ts';

/** How an element stands out at the moment, besides its selection. */
export interface Looks {
  readonly mark?: Mark;
  /** An arrow or a dragged node would land here. */
  readonly target: boolean;
  /** Plays the component that is pointed at. */
  readonly pointed: boolean;
}

export interface NodeData extends Looks, Record<string, unknown> {
  readonly node: Node;
}

export interface GroupData extends Looks, Record<string, unknown> {
  readonly group: Group;
}

export interface EdgeData extends Record<string, unknown> {
  readonly edge: Edge;
  readonly route: Route;
  readonly mark?: EdgeMark;
}

export type FlowNode = FlowNodeOf<NodeData, 'node'> | FlowNodeOf<GroupData, 'frame'>;
export type FlowEdge = FlowEdgeOf<EdgeData, 'edge'>;

export interface FlowInput {
  readonly board: Board;
  readonly selection: ReadonlySet<string>;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly edgeMarks?: Readonly<Record<string, EdgeMark>>;
  /** Element that an arrow or a dragged node would land on. */
  readonly target?: string;
  readonly pointed?: ReadonlySet<string>;
}

/** React Flow's view of the board, with what the next one needs to keep the identity of what stayed. */
export interface Flow {
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly byId: ReadonlyMap<string, FlowNode | FlowEdge>;
}

/** Groups lie at the bottom, one layer a depth; then edges; then nodes. */
const LAYER = { edge: 500, selectedEdge: 600, node: 1000, selectedNode: 1001 };
const NOT_TABBABLE = { tabIndex: -1 };
const NOBODY: ReadonlySet<string> = new Set();

/** Derives React Flow's nodes and edges from the board. What did not change is the same object as before. */
export function toFlow(input: FlowInput, before?: Flow): Flow {
  const { board } = input;
  const frames = framesOf(board);
  const byId = new Map<string, FlowNode | FlowEdge>();
  const nodes = [
    ...groupsByDepth(board.graph.groups).map(({ group, depth }) =>
      toFlowGroup(input, frames, group, depth),
    ),
    ...board.graph.nodes.map((node) => toFlowNode(input, frames, node)),
  ].map((node) => kept(node, before?.byId.get(node.id)));
  const edges = toFlowEdges(input, frames).map((edge) => kept(edge, before?.byId.get(edge.id)));
  for (const element of [...nodes, ...edges]) byId.set(element.id, element);
  return {
    nodes: keptList(nodes, before?.nodes),
    edges: keptList(edges, before?.edges),
    frames,
    byId,
  };
}

/** Parents before their children, as React Flow wants them. */
function groupsByDepth(
  groups: readonly Group[],
): readonly { readonly group: Group; readonly depth: number }[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const depthOf = (group: Group): number => {
    let depth = 0;
    let parent = group.group;
    while (parent !== undefined && depth < groups.length) {
      depth += 1;
      parent = byId.get(parent)?.group;
    }
    return depth;
  };
  return groups
    .map((group) => ({ group, depth: depthOf(group) }))
    .toSorted((a, b) => a.depth - b.depth);
}

function toFlowNode(
  input: FlowInput,
  frames: ReadonlyMap<string, Frame>,
  node: Node,
): FlowNodeOf<NodeData, 'node'> {
  const selected = input.selection.has(node.id);
  const { base, looks } = placed(input, frames, node);
  return {
    ...base,
    type: 'node',
    zIndex: selected ? LAYER.selectedNode : LAYER.node,
    data: { node, ...looks },
  };
}

function toFlowGroup(
  input: FlowInput,
  frames: ReadonlyMap<string, Frame>,
  group: Group,
  depth: number,
): FlowNodeOf<GroupData, 'frame'> {
  const { base, looks } = placed(input, frames, group);
  return { ...base, type: 'frame', zIndex: depth, data: { group, ...looks } };
}

interface Placed {
  readonly base: Omit<FlowNodeOf<Record<string, unknown>, 'node'>, 'type' | 'data'>;
  readonly looks: Looks;
}

function placed(
  { board, selection, marks, target, pointed = NOBODY }: FlowInput,
  frames: ReadonlyMap<string, Frame>,
  { id, group }: Node | Group,
): Placed {
  const frame = frames.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const parent = group === undefined ? undefined : frames.get(group);
  const { width, height } = frame;
  const mark = marks?.[id];
  const name = spokenNames(board.graph).of(id);
  return {
    base: {
      id,
      position: { x: frame.x - (parent?.x ?? 0), y: frame.y - (parent?.y ?? 0) },
      ...(group === undefined || parent === undefined ? {} : { parentId: group }),
      width,
      height,
      measured: { width, height },
      // One handle in the middle, so that nothing waits for being measured; edges find their own sides.
      handles: [{ type: 'source', position: TOP, x: width / 2, y: height / 2, width: 1, height: 1 }],
      selected: selection.has(id),
      ariaLabel: mark === undefined ? name : `${name}, ${spokenMark(mark)}`,
      domAttributes: NOT_TABBABLE,
    },
    looks: {
      ...(mark === undefined ? {} : { mark }),
      target: target === id,
      pointed: pointed.has(id),
    },
  };
}

/** React Flow's `Position.Top`; the enum itself would load React Flow into the tests. */
// eslint-disable-next-line typescript/no-unsafe-type-assertion
const TOP = 'top' as NonNullable<FlowNodeOf['sourcePosition']>;

function toFlowEdges(
  { board, selection, edgeMarks }: FlowInput,
  frames: ReadonlyMap<string, Frame>,
): readonly FlowEdge[] {
  const { edges, nodes } = board.graph;
  const shapes = new Map(nodes.map(({ id, shape }) => [id, shape]));
  const routes = routeEdges(edges, { frames, shapes });
  const names = spokenNames(board.graph);
  return edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (route === undefined) return [];
    const { id, from, to } = edge;
    const mark = edgeMarks?.[id];
    const selected = selection.has(id);
    const name = names.of(id);
    return [
      {
        id,
        type: 'edge' as const,
        source: from,
        target: to,
        selected,
        zIndex: selected ? LAYER.selectedEdge : LAYER.edge,
        ariaLabel: mark === undefined ? name : `${name}, ${spokenEdgeMark(mark)}`,
        domAttributes: NOT_TABBABLE,
        data: { edge, route, ...(mark === undefined ? {} : { mark }) },
      },
    ];
  });
}

/** The object of before when it says the same: React Flow and React skip what is identical. */
function kept<Element extends FlowNode | FlowEdge>(
  element: Element,
  before: FlowNode | FlowEdge | undefined,
): Element {
  // Ids are unique over nodes and edges, so an equal id means the same sort of element.
  return before !== undefined && before.type === element.type && equal(before, element)
    ? (before as Element)
    : element;
}

function keptList<Element>(list: Element[], before: Element[] | undefined): Element[] {
  return before !== undefined &&
    before.length === list.length &&
    list.every((element, index) => element === before[index])
    ? before
    : list;
}

/** Board values (`node`, `group`, `edge`) are compared by identity, everything derived by content. */
function equal(a: unknown, b: unknown, key?: string): boolean {
  if (Object.is(a, b)) return true;
  if (key === 'node' || key === 'group' || key === 'edge') return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && equal(value, others.get(name), name))
  );
}
