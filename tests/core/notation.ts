import { EMPTY_GRAPH } from '#core';
import type { Edge, Graph, Group, Node } from '#core';

const ARROWS = {
  '>': ['none', 'arrow'],
  '<>': ['arrow', 'arrow'],
  '--': ['none', 'none'],
} as const;

/**
 * A drawing in a line: `Users > CDN > LB; LB >publish> API; [Region: LB, API]`. Statements end at `;`
 * or a line's end. A name is its node's label; `id = Label | detail | detail` gives it another, and
 * `(Label)` the shape of a store. `<>` leads both ways, `--` has no head, `>label>` has words.
 */
export function graph(text: string): Graph {
  const nodes = new Map<string, Node>();
  const groups: Group[] = [];
  const edges: Edge[] = [];
  const statements = text.split(/[;\n]/).map((statement) => statement.trim());
  for (const statement of statements.filter((part) => part !== '')) {
    const frame = /^\[([^:\]]+):?\s*([^\]]*)\]$/.exec(statement);
    const named = /^([\w-]+)\s=\s(.+)$/.exec(statement);
    if (frame !== null) addGroup(groups, nodes, frame[1] ?? '', names(frame[2] ?? ''));
    else if (named !== null) define(nodes, named[1] ?? '', named[2] ?? '');
    else addChain(nodes, edges, groups, statement);
  }
  return { ...EMPTY_GRAPH, nodes: [...nodes.values()], edges, groups };
}

function names(list: string): readonly string[] {
  return list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

function define(nodes: Map<string, Node>, id: string, text: string): void {
  const store = /^\((.*)\)$/.exec(text.trim());
  const lines = (store?.[1] ?? text).split('|').map((line) => line.trim());
  const group = nodes.get(id)?.group;
  nodes.set(id, {
    id,
    label: lines.join('\n'),
    shape: store === null ? 'box' : 'cylinder',
    ...(group === undefined ? {} : { group }),
  });
}

function addGroup(
  groups: Group[],
  nodes: Map<string, Node>,
  title: string,
  members: readonly string[],
): void {
  const id = title.trim();
  groups.push({ id, label: id });
  for (const member of members) {
    const inner = groups.findIndex((group) => group.id === member);
    const frame = groups[inner];
    if (frame !== undefined && member !== id) {
      groups[inner] = { ...frame, group: id };
      continue;
    }
    if (!nodes.has(member)) define(nodes, member, member);
    const node = nodes.get(member);
    if (node !== undefined) nodes.set(member, { ...node, group: id });
  }
}

function addChain(
  nodes: Map<string, Node>,
  edges: Edge[],
  groups: readonly Group[],
  chain: string,
): void {
  const parts = chain.split(/\s(>\S[^>]*>|<>|>|--)\s/);
  for (let at = 0; at < parts.length; at += 2) {
    const name = (parts[at] ?? '').trim();
    if (!nodes.has(name) && !groups.some(({ id }) => id === name)) define(nodes, name, name);
    if (at === 0) continue;
    const arrow = parts[at - 1] ?? '>';
    const label = /^>(.+)>$/.exec(arrow)?.[1] ?? '';
    const [start, end] = arrow === '<>' || arrow === '--' ? ARROWS[arrow] : ARROWS['>'];
    edges.push({
      id: `e${edges.length + 1}`,
      from: (parts[at - 2] ?? '').trim(),
      to: name,
      label: label.trim(),
      line: 'solid',
      start,
      end,
    });
  }
}
