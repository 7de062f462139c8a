import type { Block, Edge, Graph, Group, LifelineChange, Node, StepNote } from '#core';
import { isClassName, kindClass } from './classNames.ts';
import { isCssColour } from './cssColours.ts';
import { encodeBoxTitle, encodeSequenceText } from './label.ts';
import { playSequence } from './playSequence.ts';
import { stillValid } from './stillValid.ts';
import { writableIds } from './writableIds.ts';
import type { Ids } from './writableIds.ts';

const BLANK = '#32;';

/** A sequence's lines: participants by box, then messages, notes and blocks in their order. */
export function printSequence(graph: Graph, statements: readonly string[]): readonly string[] {
  const ids = writableIds(graph, 'sequence');
  const play = playSequence(graph);
  const late = new Set(play.created);
  const kept = stillValid(statements, graph);
  return [
    'sequenceDiagram',
    ...printParticipants(graph, ids, late).map((line) => `  ${line}`),
    ...kept.map((text) => `  ${text}`),
    ...play.moments.flatMap((moment) => {
      const indent = '  '.repeat(moment.depth + 1);
      switch (moment.type) {
        case 'message':
          return printMessage(moment.edge, ids, moment.activate).map((line) => indent + line);
        case 'note':
          return [indent + printNote(moment.note, ids)];
        case 'lifeline':
          return [indent + printLifeline(moment.change, graph, ids)];
        case 'open':
          return [indent + titled(moment.block.kind, moment.block.branches[0]?.label ?? '')];
        case 'continue':
          return [indent + titled(CONTINUES[moment.block.kind], moment.label)];
        case 'close':
          return [`${indent}end`];
      }
    }),
  ];
}

const CONTINUES: Readonly<Record<Block['kind'], string>> = {
  alt: 'else',
  par: 'and',
  critical: 'option',
  opt: 'else',
  loop: 'else',
  break: 'else',
  rect: 'else',
};

function printParticipants(graph: Graph, ids: Ids, late: ReadonlySet<string>): readonly string[] {
  const lines: string[] = [];
  const ordered: Node[] = [];
  const boxed = new Set<string>();
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const parents = new Set(graph.groups.map((group) => group.group));
  const early = participants(graph).filter((node) => !late.has(node.id));
  function print(node: Node, indent: string): void {
    ordered.push(node);
    lines.push(`${indent}${printParticipant(node, ids)}`);
  }
  function printBox(group: Group): void {
    boxed.add(group.id);
    lines.push(printBoxHead(group));
    for (const node of early.filter((member) => member.group === group.id)) print(node, '  ');
    lines.push('end');
  }
  for (const node of early) {
    const group = node.group === undefined ? undefined : groups.get(node.group);
    if (group === undefined) print(node, '');
    else if (!boxed.has(group.id)) printBox(group);
  }
  for (const group of graph.groups)
    if (!boxed.has(group.id) && !parents.has(group.id)) printBox(group);
  return [...lines, ...printClasses(ordered, ids)];
}

/** Nodes, and ends of messages that are none (a group that a message goes to). */
function participants(graph: Graph): readonly Node[] {
  const known = new Set(graph.nodes.map((node) => node.id));
  const labels = new Map(graph.groups.map((group) => [group.id, group.label]));
  const ends = new Set(graph.edges.flatMap((edge) => [edge.from, edge.to]));
  const others = [...ends].filter((id) => !known.has(id));
  return [
    ...graph.nodes,
    ...others.map((id): Node => ({ id, label: labels.get(id) ?? id, shape: 'box' })),
  ];
}

/** Mermaid takes the first word for a colour when it is one. */
function printBoxHead({ label, fill }: Group): string {
  if (fill !== undefined) return `box ${fill} ${encodeBoxTitle(label)}`.trimEnd();
  const title = encodeSequenceText(label);
  const first = /^(?:(?:rgb|hsl)a?\s*\(|\w*)/.exec(title)?.[0] ?? '';
  const plain = first !== '' && !isCssColour(first);
  return `box ${plain ? '' : 'transparent '}${title}`.trimEnd();
}

const ACTOR_TYPES: Partial<Readonly<Record<Node['shape'], string>>> = {
  cylinder: 'database',
  queue: 'queue',
};
const OTHER_TYPES = ['boundary', 'control', 'entity', 'collections'];

function printParticipant(node: Node, ids: Ids): string {
  const id = ids(node.id);
  const label = encodeSequenceText(node.label) || BLANK;
  const alias = label === id ? '' : ` as ${label}`;
  if (node.shape === 'actor') return `actor ${id}${alias}`;
  const other = OTHER_TYPES.find((name) => name === node.shapeName);
  const type = other ?? ACTOR_TYPES[node.shape];
  return `participant ${id}${type === undefined ? '' : `@{ "type": "${type}" }`}${alias}`;
}

function printClasses(nodes: readonly Node[], ids: Ids): readonly string[] {
  return nodes.flatMap((node) => {
    const kind = node.kind === undefined ? [] : [kindClass(node.kind)];
    const names = [...kind, ...(node.classes ?? [])].filter(isClassName);
    return names.length === 0
      ? []
      : [`properties ${ids(node.id)}: {"class": "${names.join(' ')}"}`];
  });
}

function printMessage(edge: Edge, ids: Ids, activate: Edge['activate']): readonly string[] {
  const arrow = messageArrow(edge);
  // `/|--` would be a dashed arrow and `-x` a cross: then the sign becomes a line of its own.
  const apart =
    activate === 'deactivateFrom' && (arrow.startsWith('/') || /^x/i.test(ids(edge.to)));
  const sign = activate === 'to' ? '+' : activate === 'deactivateFrom' && !apart ? '-' : '';
  const text = encodeSequenceText(edge.label);
  const line = `${ids(edge.from)}${arrow}${sign}${ids(edge.to)}: ${text}`.trimEnd();
  if (apart) return [line, `deactivate ${ids(edge.from)}`];
  return activate === 'from' ? [line, `activate ${ids(edge.from)}`] : [line];
}

const ENDS: Readonly<Record<Edge['end'], string>> = {
  none: '>',
  arrow: '>>',
  cross: 'x',
  circle: ')',
};

/** The sign for line and heads; thick and invisible lines are drawn plain. */
function messageArrow(edge: Edge): string {
  const shaft = edge.line === 'dashed' ? '--' : '-';
  if (edge.start === 'arrow' && edge.end === 'arrow') return `<<${shaft}>>`;
  if (edge.start === 'arrow' && edge.end === 'none') return `/|${shaft}`;
  return `${shaft}${ENDS[edge.end]}`;
}

function printNote(note: StepNote, ids: Ids): string {
  const at = note.at.map(ids);
  const ends = at.length > 1 && note.side === 'over' ? `${at[0]},${at.at(-1)}` : `${at[0]}`;
  const side = note.side === 'over' ? 'over' : `${note.side} of`;
  return `Note ${side} ${ends}: ${encodeSequenceText(note.text)}`.trimEnd();
}

function printLifeline(change: LifelineChange, graph: Graph, ids: Ids): string {
  const node = graph.nodes.find(({ id }) => id === change.at);
  if (change.change !== 'create' || node === undefined) return `${change.change} ${ids(change.at)}`;
  return `create ${printParticipant(node, ids)}`;
}

function titled(keyword: string, label: string): string {
  return `${keyword} ${encodeSequenceText(label)}`.trimEnd();
}
