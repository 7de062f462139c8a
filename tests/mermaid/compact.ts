import type { Edge, Graph, Group, Node, Result } from '#core';
import { formatDiagnostic } from '#core';
import type { Parsed } from '#mermaid';

/** A result as text, one line a piece, for comparing with a file that a person can read. */
export function compact(result: Result<Parsed>): string {
  if (!result.ok)
    return result.problem
      .map((one) => `${one.severity} ${one.code} ${formatDiagnostic(one)}\n`)
      .join('');
  const { graph, carried, notes } = result.value;
  const lines = [
    `${graph.type} ${graph.direction}`,
    ...graph.groups.map(groupLine),
    ...graph.nodes.map(nodeLine),
    ...graph.edges.map(edgeLine),
    ...sequenceLines(graph),
    ...(carried.frontMatter === undefined
      ? []
      : [`front matter ${JSON.stringify(carried.frontMatter)}`]),
    ...carried.statements.map((text) => `carried ${JSON.stringify(text)}`),
    ...carried.comments.map((text) => `comment ${JSON.stringify(text)}`),
    ...notes.map((one) => `${one.severity} ${one.code} ${formatDiagnostic(one)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLine(group: Group): string {
  const { id, label, direction, fill } = group;
  return words(['group', id, JSON.stringify(label), direction, fill, ...memberWords(group)]);
}

function nodeLine(node: Node): string {
  const { id, label, shape, shapeName } = node;
  const form = shapeName === undefined ? shape : `${shape} (${shapeName})`;
  return words(['node', id, JSON.stringify(label), form, ...memberWords(node)]);
}

function memberWords({ group, kind, classes }: Node | Group): readonly (string | undefined)[] {
  return [
    group && `in ${group}`,
    kind && `kind ${kind}`,
    classes && `classes ${classes.join(' ')}`,
  ];
}

const SHAFTS: Readonly<Record<Edge['line'], string>> = {
  solid: '--',
  dashed: '-.-',
  thick: '==',
  invisible: '~~',
};
const STARTS: Readonly<Record<Edge['start'], string>> = {
  none: '',
  arrow: '<',
  circle: 'o',
  cross: 'x',
};
const ENDS: Readonly<Record<Edge['end'], string>> = {
  none: '',
  arrow: '>',
  circle: 'o',
  cross: 'x',
};

function edgeLine(edge: Edge): string {
  const arrow = `${STARTS[edge.start]}${SHAFTS[edge.line]}${ENDS[edge.end]}`;
  const { id, from, to, label, step, branch, activate } = edge;
  return words([
    `edge ${id}: ${from} ${arrow} ${to}`,
    label === '' ? '' : JSON.stringify(label),
    step === undefined ? '' : `step ${step}`,
    branch && `in ${branch}`,
    activate && `activate ${activate}`,
  ]);
}

function sequenceLines({ blocks = [], stepNotes = [], lifelines = [] }: Graph): readonly string[] {
  return [
    ...blocks.map(({ id, kind, branch, branches }) =>
      words([
        `block ${id}`,
        kind,
        branch && `in ${branch}`,
        ...branches.map((one) => `| ${one.id} ${JSON.stringify(one.label)}`),
      ]),
    ),
    ...stepNotes.map(({ text, side, at, after, branch }) =>
      words([
        'note',
        JSON.stringify(text),
        side,
        at.join(','),
        `after ${after}`,
        branch && `in ${branch}`,
      ]),
    ),
    ...lifelines.map(({ at, change, after, branch }) =>
      words(['lifeline', change, at, `after ${after}`, branch && `in ${branch}`]),
    ),
  ];
}

function words(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
