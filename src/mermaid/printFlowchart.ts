import type { Arrowhead, Edge, Graph, Group, LineStyle, Node } from '#core';
import { isClassName, kindClass } from './classNames.ts';
import { encodeLabel } from './label.ts';
import { shapeBrackets } from './shapes.ts';
import { namedEdges, stillValid } from './stillValid.ts';
import { writableIds } from './writableIds.ts';
import type { Ids } from './writableIds.ts';

/** A flowchart's lines: nodes by group, then arrows, then classes and what was carried. */
export function printFlowchart(graph: Graph, statements: readonly string[]): readonly string[] {
  const ids = writableIds(graph, 'flowchart');
  const kept = stillValid(statements, graph);
  const named = namedEdges(kept);
  const members = printMembers(graph, ids);
  return [
    `flowchart ${graph.direction}`,
    ...members.lines,
    ...graph.edges.map((edge) => `  ${printEdge(edge, ids, named)}`),
    ...printClasses(members.ordered, ids).map((line) => `  ${line}`),
    ...kept.map((text) => `  ${text}`),
  ];
}

interface Members {
  readonly lines: readonly string[];
  readonly ordered: readonly (Node | Group)[];
}

function printMembers(graph: Graph, ids: Ids): Members {
  const nodes = byGroup(graph.nodes, graph);
  const groups = byGroup(graph.groups, graph);
  const lines: string[] = [];
  const ordered = new Set<Node | Group>();
  function print(parent: string | undefined, indent: string): void {
    for (const node of nodes.get(parent) ?? []) {
      ordered.add(node);
      lines.push(`${indent}${printNode(node, ids)}`);
    }
    for (const group of groups.get(parent) ?? []) {
      if (ordered.has(group)) continue;
      ordered.add(group);
      lines.push(`${indent}subgraph ${ids(group.id)}["${encodeLabel(group.label) || ' '}"]`);
      if (group.direction !== undefined) lines.push(`${indent}  direction ${group.direction}`);
      print(group.id, `${indent}  `);
      lines.push(`${indent}end`);
    }
  }
  print(undefined, '  ');
  return { lines, ordered: [...ordered] };
}

/** Members by the group they lie in; a group that is not drawn counts as none. */
function byGroup<Member extends Node | Group>(
  members: readonly Member[],
  graph: Graph,
): ReadonlyMap<string | undefined, readonly Member[]> {
  const known = new Set(graph.groups.map((group) => group.id));
  const found = new Map<string | undefined, Member[]>();
  for (const member of members) {
    const parent = member.group !== undefined && known.has(member.group) ? member.group : undefined;
    const siblings = found.get(parent);
    if (siblings === undefined) found.set(parent, [member]);
    else siblings.push(member);
  }
  return found;
}

function printNode(node: Node, ids: Ids): string {
  const id = ids(node.id);
  const label = encodeLabel(node.label);
  if (label === id && node.shape === 'box' && node.shapeName === undefined) return id;
  const [open, close, after] = shapeBrackets(node.shape, node.shapeName);
  return `${id}${open}"${label || ' '}"${close}${after}`;
}

function printEdge(edge: Edge, ids: Ids, named: ReadonlySet<string>): string {
  const label = encodeLabel(edge.label);
  const text = label === '' ? '' : `|"${label}"|`;
  const name = named.has(edge.id) ? `${edge.id}@` : '';
  const [from, to] =
    edge.end === 'none' && edge.start !== 'none' ? [edge.to, edge.from] : [edge.from, edge.to];
  return `${ids(from)} ${name}${arrow(edge)}${text} ${ids(to)}`;
}

const SHAFTS: Readonly<Record<LineStyle, readonly [string, string]>> = {
  solid: ['--', '---'],
  dashed: ['-.-', '-.-'],
  thick: ['==', '==='],
  invisible: ['~~~', '~~~'],
};

const HEADS: Readonly<Record<Arrowhead, string>> = {
  none: '',
  arrow: '>',
  circle: 'o',
  cross: 'x',
};

/** An arrow; mermaid knows no head at the start alone (turned round) and no two unlike heads. */
function arrow(edge: Edge): string {
  const [shaft, plain] = SHAFTS[edge.line];
  if (edge.line === 'invisible' || (edge.end === 'none' && edge.start === 'none')) return plain;
  const end = HEADS[edge.end === 'none' ? edge.start : edge.end];
  const both = edge.start !== 'none' && edge.start === edge.end;
  const start = both ? (edge.start === 'arrow' ? '<' : end) : '';
  return `${start}${shaft}${end}`;
}

function printClasses(drawn: Members['ordered'], ids: Ids): readonly string[] {
  const members = new Map<string, string[]>();
  for (const { id, kind, classes } of drawn) {
    const names = [...(kind === undefined ? [] : [kindClass(kind)]), ...(classes ?? [])];
    for (const name of names.filter(isClassName)) {
      const named = members.get(name);
      if (named === undefined) members.set(name, [ids(id)]);
      else named.push(ids(id));
    }
  }
  return [...members].map(([name, named]) => `class ${named.join(',')} ${name}`);
}
