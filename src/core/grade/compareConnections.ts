import type { Graph } from '../graph.ts';
import type { Connection, Reference } from '../question.ts';
import type { ConnectionStatus, Match } from '../report.ts';
import { isAsking, wire } from '../wiring.ts';
import type { Wiring } from '../wiring.ts';
import { saysWords } from './saysWords.ts';
import type { StandIns } from './standIns.ts';

/** What became of an expected connection, with the drawn nodes along the way. */
export interface ComparedConnection {
  readonly connection: Connection;
  readonly status: ConnectionStatus;
  readonly path: readonly string[];
  /** Wired in another way that its author accepts, or reversed by an arrow that shows who asks. */
  readonly otherWay: boolean;
  /** Share of the credit, where its words are not said. */
  readonly share?: number;
}

type Way = Pick<ComparedConnection, 'status' | 'path'>;

/** Decided from the component matches, and from who could stand in for their players; see the rules [C1]–[C9]. */
export function compareConnections(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
  standIns?: StandIns,
): readonly ComparedConnection[] {
  const wiring = wire(graph);
  const players = playersOf(components, wiring);
  const carries = carriersIn(reference, components);
  const between = (from: string, to: string): Way => {
    const starts = players.get(from) ?? [];
    const ends = players.get(to) ?? [];
    const found = decide(starts, ends, wiring, carries);
    const isOpen = starts.length > 0 && ends.length > 0 && found.status !== 'present';
    if (standIns === undefined || !isOpen) return found;
    const helpers = found.status === 'via' ? standIns.any : standIns.idle;
    const first = (helpers.get(from) ?? []).flatMap((id) => wiring.spread(id));
    const last = (helpers.get(to) ?? []).flatMap((id) => wiring.spread(id));
    const direct = decide(
      joined(starts, first, [...ends, ...last]),
      joined(ends, last, [...starts, ...first]),
      wiring,
      carries,
    );
    return direct.status === 'present' ? direct : found;
  };
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
      (found.status === 'reversed' && isAsked(graph, found.path, wiring));
    return { connection, ...found, otherWay };
  });
}

/** Who plays an end, with those who could; what says both ends tells of no line between them. */
function joined(
  players: readonly string[],
  standIns: readonly string[],
  otherEnd: readonly string[],
): readonly string[] {
  const others = standIns.filter((id) => !players.includes(id) && !otherEnd.includes(id));
  return [...new Set([...players, ...others])];
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
): Way {
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

/** A line between the two says that its start reads from its end. */
function isAsked(graph: Graph, [start, end]: readonly string[], { spread }: Wiring): boolean {
  if (start === undefined || end === undefined) return false;
  return graph.edges.some(
    (edge) => isAsking(edge) && spread(edge.from).includes(start) && spread(edge.to).includes(end),
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
