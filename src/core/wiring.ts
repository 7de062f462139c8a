import type { Edge, Graph } from './graph.ts';

/** Which drawn piece leads to which, members of a group standing for it, two-way lines both ways. */
export interface Wiring {
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  /** An id, and the members of the group that it may be. */
  readonly spread: (id: string) => readonly string[];
}

/** Words on an arrow that runs from who asks to who is asked, against the flow. */
const ASKING =
  /\b(?:reads?|reading|pulls?|polls?|consumes?|consuming|fetch(?:es)?|loads?|gets?|quer(?:y|ies)|subscribes?|scrapes?|asks?|watch(?:es)?|look(?:s|ed)? ?ups?|lists?|receives?|downloads?|depends on|uses?)\b/i;

/** The words on a line say that its start reads from its end. */
export function isAsking({ label }: Edge): boolean {
  return ASKING.test(label);
}

/** Reads all lines; with `asked`, what is asked for flows back along an arrow that says so. */
export function wire(graph: Graph, asked = false): Wiring {
  const members = new Map<string, string[]>(graph.groups.map(({ id }) => [id, []]));
  for (const { id, group } of [...graph.nodes, ...graph.groups]) {
    if (group !== undefined) members.get(group)?.push(id);
  }
  const spreads = new Map<string, readonly string[]>();
  const spread = (id: string): readonly string[] => {
    const known = spreads.get(id);
    if (known !== undefined) return known;
    const found = new Set([id]);
    for (const member of found) for (const inner of members.get(member) ?? []) found.add(inner);
    const list = [...found];
    spreads.set(id, list);
    return list;
  };
  const next = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    const ways = asked && isAsking(edge) ? bothWays(edge) : directions(edge);
    for (const [from, to] of ways) {
      for (const start of spread(from)) {
        const ends = next.get(start) ?? new Set<string>();
        for (const end of spread(to)) ends.add(end);
        next.set(start, ends);
      }
    }
  }
  return { next, spread };
}

/** A line with two heads or none leads both ways; an invisible one leads nowhere. */
function directions(edge: Edge): readonly (readonly [string, string])[] {
  if (edge.line === 'invisible') return [];
  const forward = [edge.from, edge.to] as const;
  const backward = [edge.to, edge.from] as const;
  if (edge.step !== undefined) return [forward];
  if ((edge.start === 'none') === (edge.end === 'none')) return [forward, backward];
  return edge.end === 'none' ? [backward] : [forward];
}

function bothWays(edge: Edge): readonly (readonly [string, string])[] {
  if (edge.line === 'invisible') return [];
  return [
    [edge.from, edge.to],
    [edge.to, edge.from],
  ];
}
