import { GROUP_KINDS, paletteItem, titleOf } from '#core';
import type { Edge, EdgeMark, Graph, Mark } from '#core';

/** What a screen reader says of each element, without marks. */
export interface SpokenNames {
  readonly of: (id: string) => string;
  /** The short name of an element, for sentences about others. */
  readonly title: (id: string) => string;
}

/** A label may be ten thousand characters long; nobody listens to that. */
const LONGEST = 160;

const NAMES = new WeakMap<Graph, SpokenNames>();

/** Names of all elements of a drawing; graphs are values, so one pass is enough. */
export function spokenNames(graph: Graph): SpokenNames {
  const known = NAMES.get(graph);
  if (known !== undefined) return known;
  const names = nameAll(graph);
  NAMES.set(graph, names);
  return names;
}

function nameAll(graph: Graph): SpokenNames {
  const titles = new Map(
    [...graph.groups, ...graph.nodes].map(({ id, label }) => [
      id,
      titleOf(label).slice(0, LONGEST),
    ]),
  );
  const title = (id: string): string => titles.get(id) || 'Unnamed';
  const neighbours = new Map<string, Set<string>>();
  const meet = (a: string, b: string): void => {
    const met = neighbours.get(a);
    if (met === undefined) neighbours.set(a, new Set([b]));
    else met.add(b);
  };
  for (const { from, to } of graph.edges) {
    meet(from, to);
    meet(to, from);
  }
  const names = new Map<string, string>();
  for (const { id, kind, group } of [...graph.groups, ...graph.nodes]) {
    const count = neighbours.get(id)?.size ?? 0;
    names.set(
      id,
      [
        title(id),
        ...kindName(kind, title(id)),
        count === 0 ? 'not connected' : `connects to ${count}`,
        ...(group === undefined ? [] : [`in ${title(group)}`]),
      ].join(', '),
    );
  }
  for (const edge of graph.edges) names.set(edge.id, edgeName(edge, title));
  return { of: (id) => names.get(id) ?? '', title };
}

function kindName(kind: string | undefined, title: string): readonly string[] {
  if (kind === undefined) return [];
  const name = paletteItem(kind)?.name ?? GROUP_KINDS.find((known) => known.kind === kind)?.name;
  return name === undefined || name.toLowerCase() === title.toLowerCase() ? [] : [name];
}

function edgeName({ from, to, start, end, label }: Edge, title: (id: string) => string): string {
  const word = start === 'none' && end === 'none' ? 'Line between' : 'Arrow from';
  const joint = start !== 'none' && end !== 'none' ? 'to and from' : 'to';
  const ends = `${title(from)} ${word === 'Line between' ? 'and' : joint} ${title(to)}`;
  return `${word} ${ends}${label === '' ? '' : `: ${label.slice(0, LONGEST).replaceAll('\n', ' ')}`}`;
}

/** What a mark says, for an element's name. */
export function spokenMark(mark: Mark): string {
  const words = mark.status === 'present' ? 'found' : 'partly found';
  const details = mark.missingDetails.map((detail) => `, ${detail} is missing`).join('');
  return `${words}: ${mark.components.join(' and ')}${details}`;
}

export function spokenEdgeMark(mark: EdgeMark): string {
  return mark === 'found' ? 'found' : 'expected the other way round';
}
