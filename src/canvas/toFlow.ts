import { framesOf, noteFrames, routeEdges } from '#core';
import type {
  Board,
  Edge,
  EdgeMark,
  Frame,
  Group,
  Mark,
  Node,
  Note,
  Point,
  Route,
  Routes,
} from '#core';
import { Position } from '@xyflow/react';
import type { Edge as FlowEdgeOf, Node as FlowNodeOf } from '@xyflow/react';
import { spokenEdgeMark, spokenMark, spokenNames } from './spokenNames.ts';
import type { SpokenNames } from './spokenNames.ts';

/** How an element stands out at the moment, besides its selection. */
export interface Looks {
  readonly mark?: Mark;
  /** An arrow or a dragged node would land here. */
  readonly target: boolean;
  /** Plays the component that is pointed at. */
  readonly pointed: boolean;
  /** Tidying leaves it where it is. */
  readonly pinned: boolean;
}

export interface NodeData extends Looks, Record<string, unknown> {
  readonly node: Node;
}

export interface GroupData extends Looks, Record<string, unknown> {
  readonly group: Group;
  /** How many pieces a closed group hides; an open one hides none. */
  readonly hides: number | undefined;
}

export interface NoteData extends Looks, Record<string, unknown> {
  readonly note: Note;
}

export interface EdgeData extends Record<string, unknown> {
  readonly edge: Edge;
  readonly route: Route;
  readonly mark?: EdgeMark;
  /** A dragged piece would land in between. */
  readonly target: boolean;
}

export type FlowNote = FlowNodeOf<NoteData, 'note'>;
export type FlowNode = FlowNodeOf<NodeData, 'node'> | FlowNodeOf<GroupData, 'frame'> | FlowNote;
export type FlowEdge = FlowEdgeOf<EdgeData, 'edge'>;

export interface FlowInput {
  readonly board: Board;
  readonly selection: ReadonlySet<string>;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly edgeMarks?: Readonly<Record<string, EdgeMark>>;
  /** Element that an arrow or a dragged node would land on. */
  readonly target?: string;
  readonly pointed?: ReadonlySet<string>;
  /** The closed group that hides an element. */
  readonly hiddenIn?: ReadonlyMap<string, string>;
}

/** React Flow's view of the board, with what the next one needs to keep the identity of what stayed. */
export interface Flow {
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly routes: Routes;
  readonly byId: ReadonlyMap<string, FlowNode | FlowEdge>;
}

/** Groups lie at the bottom, one layer a depth; then edges; then nodes. */
const LAYER = { edge: 500, selectedEdge: 600, node: 1000, selectedNode: 1001 };
const NOT_TABBABLE = { tabIndex: -1 };
const ROLE = 'group' as const;

/** Derives React Flow's nodes and edges from the board. What did not change is the same object as before. */
export function toFlow(input: FlowInput, before?: Flow): Flow {
  const { groups, nodes: drawn } = input.board.graph;
  const drawnFrames = framesOf(input.board);
  const frames = new Map([...drawnFrames, ...noteFrames(input.board)]);
  const scene: Scene = {
    input,
    frames,
    before,
    spoken: spokenNames(input.board.graph),
  };
  const nodes: FlowNode[] = [
    ...groupsByDepth(groups).map(({ group, depth }) => toFlowGroup(scene, group, depth)),
    ...drawn.map((node) => toFlowNode(scene, node)),
    ...input.board.notes.map((note) => toFlowNote(scene, note)),
  ];
  const shapes = new Map(drawn.map(({ id, shape }) => [id, shape]));
  const routes = routeEdges(
    input.board.graph.edges,
    { frames: drawnFrames, shapes },
    before?.routes,
  );
  const edges = input.board.graph.edges.flatMap((edge) => toFlowEdge(scene, edge, routes) ?? []);
  const byId = new Map<string, FlowNode | FlowEdge>();
  for (const element of nodes) byId.set(element.id, element);
  for (const element of edges) byId.set(element.id, element);
  return {
    nodes: keptList(nodes, before?.nodes),
    edges: keptList(edges, before?.edges),
    frames,
    routes,
    byId,
  };
}

/** All that an element is derived from. */
interface Scene {
  readonly input: FlowInput;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly before: Flow | undefined;
  readonly spoken: SpokenNames;
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

function toFlowNode(scene: Scene, node: Node): FlowNode {
  const placed = placeElement(scene, node);
  const zIndex = placed.selected ? LAYER.selectedNode : LAYER.node;
  const was = scene.before?.byId.get(node.id);
  if (was?.type === 'node' && was.data.node === node && stays(placed, zIndex, was)) return was;
  return { ...flowBase(placed), type: 'node', zIndex, data: { node, ...placed.looks } };
}

function toFlowGroup(scene: Scene, group: Group, depth: number): FlowNode {
  const placed = placeElement(scene, group);
  const was = scene.before?.byId.get(group.id);
  const hides = hiddenBy(scene, group.id);
  if (
    was?.type === 'frame' &&
    was.data.group === group &&
    was.data.hides === hides &&
    stays(placed, depth, was)
  )
    return was;
  return {
    ...flowBase(placed),
    type: 'frame',
    zIndex: depth,
    data: { group, hides, ...placed.looks },
  };
}

function toFlowNote(scene: Scene, note: Note): FlowNode {
  const words = note.text.replaceAll('\n', ' ').slice(0, 160);
  const placed = placeElement(scene, { id: note.id }, words === '' ? 'Note' : `Note: ${words}`);
  const zIndex = placed.selected ? LAYER.selectedNode : LAYER.node;
  const was = scene.before?.byId.get(note.id);
  if (was?.type === 'note' && was.data.note === note && stays(placed, zIndex, was)) return was;
  return { ...flowBase(placed), type: 'note', zIndex, data: { note, ...placed.looks } };
}

function hiddenBy({ input }: Scene, id: string): number | undefined {
  if (input.board.placement[id]?.collapsed !== true) return undefined;
  return [...(input.hiddenIn?.values() ?? [])].filter((group) => group === id).length;
}

/** An element's place and looks, before React Flow's form of them. */
interface Placed {
  readonly id: string;
  /** Relative to the parent. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parent: string | undefined;
  readonly selected: boolean;
  readonly name: string;
  readonly looks: Looks;
}

function placeElement(
  { input, frames, spoken }: Scene,
  { id, group }: Pick<Node, 'id' | 'group'>,
  called = spoken.of(id),
): Placed {
  const frame = frames.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const parent = group === undefined ? undefined : frames.get(group);
  const mark = input.marks?.[id];
  const pinned = input.board.placement[id]?.pinned === true;
  const name = pinned ? `${called}, pinned` : called;
  return {
    id,
    x: frame.x - (parent?.x ?? 0),
    y: frame.y - (parent?.y ?? 0),
    width: frame.width,
    height: frame.height,
    parent: parent === undefined ? undefined : group,
    selected: input.selection.has(id),
    name: mark === undefined ? name : `${name}, ${spokenMark(mark)}`,
    looks: {
      ...(mark === undefined ? {} : { mark }),
      target: input.target === id,
      pointed: input.pointed?.has(id) ?? false,
      pinned,
    },
  };
}

/** Whether React Flow's node of before says the same: it is handed over again, and nothing is drawn anew. */
function stays(placed: Placed, zIndex: number, was: FlowNode): boolean {
  const { looks } = placed;
  return (
    was.position.x === placed.x &&
    was.position.y === placed.y &&
    was.width === placed.width &&
    was.height === placed.height &&
    was.parentId === placed.parent &&
    was.selected === placed.selected &&
    was.zIndex === zIndex &&
    was.ariaLabel === placed.name &&
    was.data.target === looks.target &&
    was.data.pointed === looks.pointed &&
    was.data.pinned === looks.pinned &&
    sameMark(was.data.mark, looks.mark)
  );
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

function flowBase({ id, x, y, width, height, parent, selected, name }: Placed) {
  return {
    id,
    position: { x, y },
    ...(parent === undefined ? {} : { parentId: parent }),
    width,
    height,
    measured: { width, height },
    // One handle in the middle, so that nothing waits for being measured; edges find their own sides.
    handles: [
      {
        type: 'source' as const,
        position: Position.Top,
        x: width / 2,
        y: height / 2,
        width: 1,
        height: 1,
      },
    ],
    selected,
    ariaLabel: name,
    // A name counts only on something that has a role.
    ariaRole: ROLE,
    domAttributes: NOT_TABBABLE,
  };
}

function toFlowEdge(
  { input, before, spoken }: Scene,
  edge: Edge,
  { routes }: Routes,
): FlowEdge | undefined {
  const { id, from, to } = edge;
  const route = routes.get(id);
  if (route === undefined) return undefined;
  const mark = input.edgeMarks?.[id];
  const selected = input.selection.has(id);
  const target = input.target === id;
  const name = mark === undefined ? spoken.of(id) : `${spoken.of(id)}, ${spokenEdgeMark(mark)}`;
  const was = before?.byId.get(id);
  if (
    was?.type === 'edge' &&
    was.data?.edge === edge &&
    was.selected === selected &&
    was.data.mark === mark &&
    was.data.target === target &&
    was.ariaLabel === name &&
    sameRoute(was.data.route, route)
  ) {
    return was;
  }
  return {
    id,
    type: 'edge',
    source: from,
    target: to,
    selected,
    zIndex: selected ? LAYER.selectedEdge : LAYER.edge,
    ariaLabel: name,
    domAttributes: NOT_TABBABLE,
    data: { edge, route, target, ...(mark === undefined ? {} : { mark }) },
  };
}

function sameRoute(a: Route, b: Route): boolean {
  return a === b || (samePoint(a.label, b.label) && samePoints(a.points, b.points));
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.length === b.length &&
    a.every((point, index) => samePoint(point, b[index] ?? { x: NaN, y: NaN }))
  );
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function keptList<Element>(list: Element[], before: Element[] | undefined): Element[] {
  return before !== undefined &&
    before.length === list.length &&
    list.every((element, index) => element === before[index])
    ? before
    : list;
}
