import { centreOf, framesOf, GROUP_PADDING, nodeSize, textWidth, titleOf } from '#core';
import type { Direction, Edge, Graph, Group, Node, Placement, Size } from '#core';
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { asPlaced } from './asPlaced.ts';

export type Spacing = 'close' | 'normal' | 'wide';

export interface LayoutWishes {
  /** Instead of the graph's own. */
  readonly direction?: Direction;
  /** Where things lie now: what stands beside each other keeps its order, and cycles their beginning. */
  readonly from?: Placement;
  /** How far apart things lie. */
  readonly spacing?: Spacing;
  /** A node's size; the board's own sizes when left out. */
  readonly sizeOf?: (node: Node) => Size;
}

/** Distances in pixels: near enough to see a whole design at once. */
const LAYERED: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.componentComponent': '48',
  'elk.aspectRatio': '1.6',
  'elk.randomSeed': '1',
};

/** Beyond this many nodes, keeping the order of the text and even gaps would take minutes. */
const MOST_ORDERED = 300;
const ROUGH: LayoutOptions = {
  'elk.layered.considerModelOrder.strategy': 'NONE',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

const ELK_DIRECTION: Readonly<Record<Direction, string>> = {
  TB: 'DOWN',
  BT: 'UP',
  LR: 'RIGHT',
  RL: 'LEFT',
};

/** An empty frame is still large enough to drop a node into. */
const EMPTY_GROUP: Size = { width: 180, height: 110 };
const TITLE = { size: 14, weight: 'semibold', room: 40 } as const;
/** Between two layers: upright there is room for a label, sideways ELK makes it where one stands. */
const GAP = { upright: '56', sideways: '40' } as const;
/** A sequence has many messages between few participants: their words need the room, not the boxes. */
const SEQUENCE: LayoutOptions = {
  'elk.spacing.nodeNode': '190',
  'elk.layered.spacing.nodeNodeBetweenLayers': '130',
};
const LABEL = { size: 12.5, height: 18, room: 12, widest: 160 } as const;

/** Things that have a place keep their order across the flow, in every frame; the others find theirs. */
const KEPT_ORDER: LayoutOptions = { 'elk.layered.crossingMinimization.semiInteractive': 'true' };

const APART: Readonly<Record<Spacing, number>> = { close: 0.7, normal: 1, wide: 1.6 };

/** The graph as ELK wants it. Ids get a prefix, since a node may be called `root` too. */
export function toElk(given: Graph, wishes: LayoutWishes = {}): ElkNode {
  const { direction = given.direction, sizeOf = nodeSize, from, spacing = 'normal' } = wishes;
  const graph = from === undefined ? given : asPlaced(given, from, direction);
  const groups = new Set(graph.groups.map(({ id }) => id));
  const parentOf = ({ group }: Node | Group): string | undefined =>
    group !== undefined && groups.has(group) ? group : undefined;
  const upright = direction === 'TB' || direction === 'BT';
  const flows = {
    'elk.direction': ELK_DIRECTION[direction],
    'elk.layered.spacing.nodeNodeBetweenLayers': upright ? GAP.upright : GAP.sideways,
    ...(graph.type === 'sequence' ? SEQUENCE : {}),
  };
  const apart = APART[spacing];
  const kept = from === undefined ? {} : KEPT_ORDER;
  const frames = from === undefined ? undefined : framesOf({ graph, placement: from });

  function placeOf(thing: string): LayoutOptions {
    const frame = frames?.get(thing);
    if (frame === undefined) return {};
    const { x, y } = centreOf(frame);
    return { 'elk.position': `(${Math.round(x)},${Math.round(y)})` };
  }

  function membersOf(parent: string | undefined): ElkNode[] {
    return [
      ...graph.groups.filter((group) => parentOf(group) === parent).map(frame),
      ...graph.nodes
        .filter((node) => parentOf(node) === parent)
        .map((node) => ({
          id: elkId(node.id),
          ...sizeOf(node),
          ...(frames === undefined ? {} : { layoutOptions: placeOf(node.id) }),
        })),
    ];
  }

  function frame(group: Group): ElkNode {
    const children = membersOf(group.id);
    const titled = textWidth(titleOf(group.label), TITLE.size, TITLE.weight) + TITLE.room;
    const width = Math.ceil(Math.max(EMPTY_GROUP.width, titled));
    const id = elkId(group.id);
    if (children.length === 0) return { id, width, height: EMPTY_GROUP.height };
    const layoutOptions = {
      ...spaced(flows, apart),
      ...frameOptions(width, direction),
      ...kept,
      ...placeOf(group.id),
    };
    return { id, children, layoutOptions };
  }

  return {
    id: 'root',
    layoutOptions: spaced(
      {
        ...LAYERED,
        ...kept,
        ...(graph.nodes.length > MOST_ORDERED ? ROUGH : {}),
        ...flows,
      },
      apart,
    ),
    children: membersOf(undefined),
    edges: elkEdges(graph, !upright),
  };
}

/** The same options with every distance so many times as large. */
function spaced(options: LayoutOptions, times: number): LayoutOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) =>
      name.includes('spacing') ? [name, String(Math.round(Number(value) * times))] : [name, value],
    ),
  );
}

/** A thing's id in ELK's graph. */
export function elkId(id: string): string {
  return `:${id}`;
}

/** A frame gets few options of its own: with the order of the model too, ELK crashes on some. */
function frameOptions(width: number, direction: Direction): LayoutOptions {
  const { top, side, bottom } = GROUP_PADDING;
  const { height } = EMPTY_GROUP;
  // Inside a hierarchy that runs up or down, ELK reads a minimum the wrong way round.
  const least = direction === 'LR' || direction === 'RL' ? [width, height] : [height, width];
  return {
    'elk.padding': `[top=${top},left=${side},bottom=${bottom},right=${side}]`,
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${least.join(',')})`,
  };
}

/** Lines between different things of the graph; from a frame to what lies in it there is no way. */
function elkEdges(graph: Graph, labelled: boolean): ElkExtendedEdge[] {
  const around = parentsById(graph);
  return graph.edges
    .filter(({ from, to }) => {
      const known = around.has(from) && around.has(to) && from !== to;
      return known && !around.get(from)?.has(to) && !around.get(to)?.has(from);
    })
    .map((edge, index) => ({
      id: `edge ${index}`,
      sources: [elkId(edge.from)],
      targets: [elkId(edge.to)],
      labels: labelled && edge.label !== '' ? [labelOf(edge)] : [],
    }));
}

function labelOf({ label }: Edge): { text: string; width: number; height: number } {
  const lines = label.split('\n');
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL.size, 'regular')));
  return {
    text: label,
    width: Math.min(LABEL.widest, Math.ceil(widest) + LABEL.room),
    height: LABEL.height * lines.length,
  };
}

/** Ids of all groups around each node and group. */
function parentsById(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const around = new Map<string, ReadonlySet<string>>();
  for (const thing of [...graph.nodes, ...graph.groups]) {
    const parents = new Set<string>();
    let parent = thing.group === undefined ? undefined : groups.get(thing.group);
    while (parent !== undefined && !parents.has(parent.id)) {
      parents.add(parent.id);
      parent = parent.group === undefined ? undefined : groups.get(parent.group);
    }
    around.set(thing.id, parents);
  }
  return around;
}
