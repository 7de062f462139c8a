import type {
  Arrowhead,
  Carried,
  Diagnostic,
  Direction,
  Edge,
  Graph,
  Group,
  LineStyle,
  Node,
} from '#core';
import { decodeLabel } from './label.ts';
import { kindAndClasses } from './classNames.ts';
import type { IsKind } from './classNames.ts';
import { FLOWCHART_STATEMENTS, readStatements } from './readStatements.ts';
import { flowchartNotes } from './readingNotes.ts';
import type { DroppedMember } from './readingNotes.ts';
import { readShape } from './shapes.ts';

/** What we rely on of mermaid's flowchart database. */
interface FlowDb {
  getDirection(): string | undefined;
  getVertices(): ReadonlyMap<string, FlowVertex>;
  getEdges(): readonly FlowEdge[];
  getSubGraphs(): readonly FlowSubGraph[];
  readonly droppedSubGraphMembers?: readonly DroppedMember[];
}

interface FlowVertex {
  readonly id: string;
  readonly text?: unknown;
  readonly labelType?: string;
  readonly type?: string;
  readonly classes: readonly string[];
  readonly icon?: unknown;
  readonly form?: unknown;
  readonly pos?: unknown;
  readonly img?: unknown;
  readonly constraint?: unknown;
  readonly assetWidth?: unknown;
  readonly assetHeight?: unknown;
}

interface FlowEdge {
  readonly id: string;
  readonly isUserDefinedId: boolean;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly labelType?: string;
  readonly type?: string;
  readonly stroke?: string;
  readonly animate?: unknown;
  readonly animation?: unknown;
  readonly step?: unknown;
}

interface FlowSubGraph {
  readonly id: string;
  readonly nodes: readonly string[];
  readonly title: string;
  readonly labelType?: string;
  readonly classes: readonly string[];
  readonly dir?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A diagram's meaning, and what the board does not show of it. */
export interface ReadGraph {
  readonly graph: Graph;
  readonly statements: Carried['statements'];
  readonly notes: readonly Diagnostic[];
}

/** Mermaid's flowchart as our graph. */
export function readFlowchart(db: object, body: string, isKind: IsKind): ReadGraph {
  if (!isFlowDb(db)) throw new TypeError('mermaid handed over no flowchart');
  const subGraphs = db.getSubGraphs();
  const vertices = [...db.getVertices().values()];
  const parents = readParents(subGraphs);
  const groupIds = new Set(subGraphs.map((group) => group.id));
  const graph: Graph = {
    type: 'flowchart',
    direction: readDirection(db.getDirection()) ?? 'TB',
    nodes: vertices
      .filter((vertex) => !groupIds.has(vertex.id))
      .map((vertex) => readNode(vertex, parents.get(vertex.id), isKind)),
    edges: readEdges(db.getEdges()),
    groups: outermostFirst(
      subGraphs.map((group) => readGroup(group, parents.get(group.id), isKind)),
    ),
  };
  const statements = [
    ...readStatements(body, 'flowchart', FLOWCHART_STATEMENTS)
      .map((statement) => withoutDrawnClasses(statement.keyword, statement.text, graph))
      .filter((text) => text !== ''),
    ...vertices.filter((vertex) => !groupIds.has(vertex.id)).flatMap(nodeData),
    ...subGraphs.flatMap((group) => shapeData(group.id, group.metadata ?? {})),
    ...db.getEdges().flatMap(edgeData),
  ];
  const dropped = db.droppedSubGraphMembers ?? [];
  return { graph, statements, notes: flowchartNotes(body, dropped) };
}

function isFlowDb(db: object): db is FlowDb {
  return 'getVertices' in db && 'getSubGraphs' in db && 'getEdges' in db;
}

function readNode(vertex: FlowVertex, group: string | undefined, isKind: IsKind): Node {
  const { text: found } = vertex;
  // `@{ label: 5 }` is a number, and a list or the like is no label at all.
  const text = typeof found === 'string' || typeof found === 'number' ? `${found}` : vertex.id;
  return {
    id: vertex.id,
    label: decodeLabel(text, vertex.labelType === 'markdown'),
    ...readShape(vertex.type),
    ...(group === undefined ? {} : { group }),
    ...kindAndClasses(
      vertex.classes.filter((name) => name !== 'clickable'),
      isKind,
    ),
  };
}

function readGroup(group: FlowSubGraph, parent: string | undefined, isKind: IsKind): Group {
  const direction = readDirection(group.dir);
  return {
    id: group.id,
    label: decodeLabel(group.title, group.labelType === 'markdown'),
    ...(parent === undefined ? {} : { group: parent }),
    ...(direction === undefined ? {} : { direction }),
    ...kindAndClasses(
      group.classes.filter((name) => name !== 'clickable'),
      isKind,
    ),
  };
}

function readDirection(direction: string | undefined): Direction | undefined {
  if (direction === 'TD' || direction === 'TB') return 'TB';
  return direction === 'BT' || direction === 'LR' || direction === 'RL' ? direction : undefined;
}

/** Group of each node and group; two groups that list each other are not both inside. */
function readParents(subGraphs: readonly FlowSubGraph[]): ReadonlyMap<string, string> {
  const groupIds = new Set(subGraphs.map((group) => group.id));
  const parents = new Map<string, string>();
  for (const group of subGraphs) {
    for (const child of group.nodes) {
      if (parents.has(child)) continue;
      if (groupIds.has(child) && isAround(parents, child, group.id)) continue;
      parents.set(child, group.id);
    }
  }
  return parents;
}

function isAround(parents: ReadonlyMap<string, string>, outer: string, inner: string): boolean {
  let at: string | undefined = inner;
  while (at !== undefined && at !== outer) at = parents.get(at);
  return at === outer;
}

function outermostFirst(groups: readonly Group[]): readonly Group[] {
  const children = new Map<string | undefined, Group[]>();
  for (const group of groups) {
    const siblings = children.get(group.group);
    if (siblings === undefined) children.set(group.group, [group]);
    else siblings.push(group);
  }
  const ordered: Group[] = [];
  const waiting = (children.get(undefined) ?? []).toReversed();
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    ordered.push(group);
    waiting.push(...(children.get(group.id) ?? []).toReversed());
  }
  return ordered;
}

function readEdges(edges: readonly FlowEdge[]): readonly Edge[] {
  const taken = new Set(edges.filter((edge) => edge.isUserDefinedId).map((edge) => edge.id));
  let next = 0;
  return edges.map((edge) => {
    let id = edge.id;
    if (!edge.isUserDefinedId)
      do id = `e${(next += 1)}`;
      while (taken.has(id));
    return {
      id,
      from: edge.start,
      to: edge.end,
      label: decodeLabel(edge.text, edge.labelType === 'markdown'),
      line: LINES[edge.stroke ?? ''] ?? 'solid',
      ...readHeads(edge.type ?? ''),
    };
  });
}

const LINES: Readonly<Record<string, LineStyle>> = {
  normal: 'solid',
  dotted: 'dashed',
  thick: 'thick',
  invisible: 'invisible',
};

const HEADS: Readonly<Record<string, Arrowhead>> = {
  arrow_point: 'arrow',
  arrow_circle: 'circle',
  arrow_cross: 'cross',
};

function readHeads(type: string): { start: Arrowhead; end: Arrowhead } {
  const end = HEADS[type.replace('double_', '')] ?? 'none';
  return { start: type.startsWith('double_') ? end : 'none', end };
}

/** A class statement names what the graph keeps already; what is left names ids of edges. */
function withoutDrawnClasses(keyword: string, text: string, graph: Graph): string {
  if (keyword !== 'class') return text;
  const parts = /^class\s+(\S+)\s+(\S+)$/.exec(text);
  const edgeIds = new Set(graph.edges.map((edge) => edge.id));
  const left = parts?.[1]?.split(',').filter((id) => edgeIds.has(id)) ?? [];
  return left.length === 0 ? '' : `class ${left.join(',')} ${parts?.[2]}`;
}

function nodeData(vertex: FlowVertex): readonly string[] {
  const { icon, form, pos, img, constraint, assetWidth: w, assetHeight: h } = vertex;
  return shapeData(vertex.id, { icon, form, pos, img, constraint, w, h });
}

function edgeData(edge: FlowEdge): readonly string[] {
  if (!edge.isUserDefinedId) return [];
  const { animate, animation, step } = edge;
  return shapeData(edge.id, { animate, animation, step });
}

/** What `@{ … }` said beyond shape and label, as one statement. */
function shapeData(id: string, data: Readonly<Record<string, unknown>>): readonly string[] {
  const pairs = Object.entries(data).flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${key}: "${value.replaceAll('"', "'")}"`];
    return typeof value === 'number' || typeof value === 'boolean' ? [`${key}: ${value}`] : [];
  });
  return pairs.length === 0 ? [] : [`${id}@{ ${pairs.join(', ')} }`];
}
