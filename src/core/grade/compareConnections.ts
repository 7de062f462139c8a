import type { Edge, Graph } from '../graph.ts';
import type { Connection, Reference } from '../question.ts';
import type { ConnectionStatus, Match } from '../report.ts';
import { saysWords } from './saysWords.ts';

/** What became of an expected connection, with the drawn nodes along the way. */
export interface ComparedConnection {
  readonly connection: Connection;
  readonly status: ConnectionStatus;
  readonly path: readonly string[];
  /** Wired in another way that its author accepts, or reversed by an arrow that shows who asks. */
  readonly otherWay: boolean;
}

/** Which drawn piece leads to which, members of a group standing for it, two-way lines both ways. */
export interface Wiring {
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  /** An id, and the members of the group that it may be. */
  readonly spread: (id: string) => readonly string[];
}

/** Decided from the component matches alone; see the marking rules [C1]–[C6]. */
export function compareConnections(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
): readonly ComparedConnection[] {
  const wiring = wire(graph);
  const players = playersOf(components, wiring);
  const carries = carriersIn(reference, components);
  const between = (from: string, to: string): Omit<ComparedConnection, 'connection' | 'otherWay'> =>
    decide(players.get(from) ?? [], players.get(to) ?? [], wiring, carries);
  const decided = reference.connections.map((connection) => {
    const { from, to } = connection;
    if (from === to) return ownStep(graph, connection, players.get(from) ?? []);
    const found = between(from, to);
    return found.status === 'missing' || found.status === 'reversed'
      ? (impliedReply(connection, reference, between) ?? found)
      : found;
  });
  return reference.connections.map((connection, index) => {
    const found = decided[index] ?? { status: 'missing' as const, path: [] };
    const otherWay =
      (found.status === 'missing' && isOtherwiseWired(connection, reference, between)) ||
      (found.status === 'reversed' && isAsking(graph, found.path, wiring));
    return { connection, ...found, otherWay };
  });
}

export function wire(graph: Graph): Wiring {
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
    for (const [from, to] of directions(edge)) {
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

function playersOf(
  components: readonly Match[],
  wiring: Wiring,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    components.map(({ title, status, nodes }) => [
      title,
      status === 'missing' ? [] : [...new Set(nodes.flatMap((id) => wiring.spread(id)))],
    ]),
  );
}

/** Nodes that a path may lead through: they play nothing, or pieces that pass traffic on. */
function carriersIn(reference: Reference, components: readonly Match[]): (id: string) => boolean {
  const passing = new Set(
    reference.components.filter(({ card }) => card.passesThrough).map(({ title }) => title),
  );
  const busy = new Set(
    components
      .filter(({ title, status }) => status !== 'missing' && !passing.has(title))
      .flatMap(({ nodes }) => nodes),
  );
  return (id) => !busy.has(id);
}

function decide(
  from: readonly string[],
  to: readonly string[],
  { next }: Wiring,
  carries: (id: string) => boolean,
): { readonly status: ConnectionStatus; readonly path: readonly string[] } {
  const ends = new Set(to);
  const both = from.find((id) => ends.has(id));
  if (both !== undefined) return { status: 'present', path: [both] };
  for (const start of from) {
    for (const end of next.get(start) ?? []) {
      if (ends.has(end)) return { status: 'present', path: [start, end] };
    }
  }
  for (const start of from) {
    for (const middle of next.get(start) ?? []) {
      if (!carries(middle)) continue;
      for (const end of next.get(middle) ?? []) {
        if (ends.has(end)) return { status: 'via', path: [start, middle, end] };
      }
    }
  }
  const starts = new Set(from);
  for (const end of to) {
    for (const start of next.get(end) ?? []) {
      if (starts.has(start)) return { status: 'reversed', path: [end, start] };
    }
  }
  return { status: 'missing', path: [] };
}

/** A message to itself is a step: found by its words, in a label of its player or on a line beside it. */
function ownStep(
  graph: Graph,
  { label }: Connection,
  players: readonly string[],
): { readonly status: ConnectionStatus; readonly path: readonly string[] } {
  const mine = new Set(players);
  const beside = graph.edges.filter(({ from, to }) => mine.has(from) || mine.has(to));
  const own = graph.nodes.filter(({ id }) => mine.has(id));
  const texts = [...beside.map((edge) => edge.label), ...own.map((node) => node.label)];
  const found =
    players.length > 0 && (label === '' || texts.some((text) => saysWords(text, label)));
  return { status: found ? 'present' : 'missing', path: found ? players.slice(0, 1) : [] };
}

/** A dashed reply is implied by its request, so it is never missing or reversed beside one. */
function impliedReply(
  reply: Connection,
  reference: Reference,
  between: (from: string, to: string) => { status: ConnectionStatus; path: readonly string[] },
): { readonly status: ConnectionStatus; readonly path: readonly string[] } | undefined {
  if (!reply.dashed || reply.step === undefined) return undefined;
  const request = reference.connections.find(
    ({ from, to, dashed }) => !dashed && from === reply.to && to === reply.from,
  );
  if (request === undefined) return undefined;
  const found = between(request.from, request.to);
  return found.status === 'missing' ? undefined : { ...found, path: found.path.toReversed() };
}

/** Words on an arrow that runs from who asks to who is asked, against the flow. */
const ASKING =
  /\b(?:reads?|reading|pulls?|polls?|consumes?|consuming|fetch(?:es)?|loads?|gets?|quer(?:y|ies)|subscribes?|scrapes?|asks?|watch(?:es)?|look(?:s|ed)? ?ups?|lists?|receives?|downloads?|depends on|uses?)\b/i;

/** A line between the two says that its start reads from its end. */
function isAsking(graph: Graph, [start, end]: readonly string[], { spread }: Wiring): boolean {
  if (start === undefined || end === undefined) return false;
  return graph.edges.some(
    ({ from, to, label }) =>
      ASKING.test(label) && spread(from).includes(start) && spread(to).includes(end),
  );
}

function isOtherwiseWired(
  { from, to }: Connection,
  reference: Reference,
  between: (from: string, to: string) => { status: ConnectionStatus },
): boolean {
  return reference.otherWays.some(({ connection, way }) => {
    if (connection.from !== from || connection.to !== to) return false;
    const { status } = between(way.from, way.to);
    return status === 'present' || status === 'via';
  });
}
