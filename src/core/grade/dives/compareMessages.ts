import { detailOf } from '../../graph.ts';
import type { Block, Edge, Graph } from '../../graph.ts';
import type { Connection, Reference } from '../../question.ts';
import type { Match, OrderViolation } from '../../report.ts';
import { assign } from '../assign.ts';
import type { ComparedConnection } from '../compareConnections.ts';
import { MESSAGE } from '../rubric.ts';
import { shareOf, stemsOf } from './stems.ts';

/** Messages of a sequence as they are found in a drawing, and those that come too early. */
export interface ComparedMessages {
  readonly connections: readonly ComparedConnection[];
  readonly violations: readonly OrderViolation[];
}

interface DrawnMessage {
  readonly edge: Edge;
  readonly words: readonly string[];
  /** Place in the drawn order; none where nothing says it. */
  readonly order?: number;
}

const FINENESS = 1000;

/** [D4] Messages are found by their words and ends; a dashed reply is implied by its request. */
export function compareMessages(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
): ComparedMessages {
  const players = new Map(components.map(({ title, nodes }) => [title, new Set(nodes)]));
  const drawn = drawnMessages(graph);
  const { connections: messages } = reference;
  const likeness = messages.map((expected, at) =>
    drawn.map((message, place) => {
      const apart = Math.abs((at + 1) / messages.length - (place + 1) / drawn.length);
      const value = likenessOf(expected, message, players);
      return value >= MESSAGE.present ? value + MESSAGE.place * (1 - apart) : 0;
    }),
  );
  const pairs = assign(
    likeness.map((row) => row.map((value) => Math.round(value * FINENESS)).entries()),
  );
  const found = pairs.map(
    (at, index) => drawn[at] ?? sharedBy(reference.connections[index], drawn),
  );
  const surrounded = share(found, (message) => message !== undefined) >= MESSAGE.surroundedBy;
  const connections = messages.map((connection, index): ComparedConnection => {
    const message = found[index];
    const path =
      message !== undefined
        ? [message.edge.from, message.edge.to]
        : (stepPath(connection, graph, players) ?? impliedPath(connection, reference, found));
    return {
      connection,
      status: path === undefined ? 'missing' : 'present',
      path: path ?? [],
      otherWay: false,
      ...(surrounded || isSaid(connection, message) ? {} : { share: MESSAGE.unsaid }),
    };
  });
  return { connections, violations: violationsOf(graph, reference, found) };
}

/** Arrows with words, in the order of their steps or of the numbers that their labels begin with. */
function drawnMessages(graph: Graph): readonly DrawnMessage[] {
  return graph.edges
    .filter(({ label, line }) => label.trim() !== '' && line !== 'invisible')
    .map((edge) => {
      const [, number, letter = ''] = /^\s*\(?(\d+)([a-z])?\s*[.):\]-]?\s/i.exec(edge.label) ?? [];
      const numbered = number === undefined ? undefined : Number(number) + orderOf(letter);
      const order = edge.step ?? numbered;
      return {
        edge,
        words: stemsOf(edge.label.replace(/^\s*\(?\d+[a-z]?\s*[.):\]-]?\s/i, '')),
        ...(order === undefined ? {} : { order }),
      };
    })
    .toSorted(
      (a, b) => (a.order ?? 0) - (b.order ?? 0) || compareTexts(a.edge.label, b.edge.label),
    );
}

/** `6a` comes before `6b`, and both before 7. */
function orderOf(letter: string): number {
  return letter === '' ? 0 : (letter.toLowerCase().charCodeAt(0) - 96) / 100;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function likenessOf(
  { label, from, to }: Connection,
  { words, edge }: DrawnMessage,
  players: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const wanted = stemsOf(label);
  const said =
    MESSAGE.wanted * shareOf(wanted, words) + (1 - MESSAGE.wanted) * shareOf(words, wanted);
  const starts = players.get(from)?.has(edge.from) === true;
  const ends = players.get(to)?.has(edge.to) === true;
  const pair = starts && ends ? 1 : starts || ends ? MESSAGE.oneEnd : 0;
  return MESSAGE.words * said + (1 - MESSAGE.words) * pair;
}

/** Some of the message's own words are said. */
function isSaid({ label, dashed }: Connection, message: DrawnMessage | undefined): boolean {
  return dashed || message === undefined || shareOf(stemsOf(label), message.words) > 0;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** One arrow may say two messages: `50 %, later 100 %`. */
function sharedBy(
  expected: Connection | undefined,
  drawn: readonly DrawnMessage[],
): DrawnMessage | undefined {
  if (expected === undefined) return undefined;
  const wanted = stemsOf(expected.label);
  return drawn.find(({ words }) => shareOf(wanted, words) >= MESSAGE.shared);
}

/** A message to oneself is a step: it may stand in a label of its player. */
function stepPath(
  { from, to, label }: Connection,
  graph: Graph,
  players: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  if (from !== to) return undefined;
  const wanted = stemsOf(label);
  const own = players.get(from);
  const node = graph.nodes.find(
    ({ id, label: text }) =>
      own?.has(id) === true &&
      [text, ...detailOf(text)].some((line) => shareOf(wanted, stemsOf(line)) >= MESSAGE.shared),
  );
  return node === undefined ? undefined : [node.id];
}

function impliedPath(
  reply: Connection,
  { connections }: Reference,
  found: readonly (DrawnMessage | undefined)[],
): readonly string[] | undefined {
  if (!reply.dashed) return undefined;
  const at = connections.findIndex(
    ({ from, to, dashed }) => !dashed && from === reply.to && to === reply.from,
  );
  const request = found[at];
  return request === undefined ? undefined : [request.edge.to, request.edge.from];
}

/** [D5] Of two neighbours in the expected order the later one is drawn first. */
function violationsOf(
  graph: Graph,
  reference: Reference,
  found: readonly (DrawnMessage | undefined)[],
): readonly OrderViolation[] {
  const branches = branchChains(reference.graph.blocks ?? []);
  const violations: OrderViolation[] = [];
  for (const [at, later] of reference.connections.entries()) {
    const second = found[at];
    if (second?.order === undefined || later.dashed) continue;
    for (let before = at - 1; before >= 0; before--) {
      const earlier = reference.connections[before];
      const first = found[before];
      if (earlier === undefined || earlier.dashed || first?.order === undefined) continue;
      if (first === second || !areOrdered(earlier.branch, later.branch, branches)) continue;
      if (excludes(first.edge, second.edge, graph)) continue;
      if (second.order < first.order) violations.push(violation(earlier, later, first, second));
      break;
    }
  }
  return violations;
}

function violation(
  earlier: Connection,
  later: Connection,
  first: DrawnMessage,
  second: DrawnMessage,
): OrderViolation {
  return {
    early: later.label,
    late: earlier.label,
    why: `"${wordsIn(second.edge.label)}" comes before "${wordsIn(first.edge.label)}"; expected is ${earlier.label} first, then ${later.label}.`,
    edges: [second.edge.id, first.edge.id],
  };
}

function wordsIn(label: string): string {
  return label.replace(/^\s*\(?\d+[a-z]?\s*[.):\]-]?\s/i, '').trim();
}

type Chain = readonly {
  readonly block: string;
  readonly kind: Block['kind'];
  readonly branch: string;
}[];

/** The blocks around each branch, outermost first. */
function branchChains(blocks: readonly Block[]): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Chain>();
  const chainOf = (block: Block): Chain =>
    block.branch === undefined ? [] : (chains.get(block.branch) ?? []);
  // An enclosing block may be listed after its inner one.
  for (let round = 0; round <= blocks.length; round++) {
    for (const block of blocks) {
      for (const { id } of block.branches) {
        chains.set(id, [...chainOf(block), { block: block.id, kind: block.kind, branch: id }]);
      }
    }
  }
  return chains;
}

/** Alternatives exclude each other, parallels have no order between them. */
function areOrdered(
  a: string | undefined,
  b: string | undefined,
  chains: ReadonlyMap<string, Chain>,
): boolean {
  const first = a === undefined ? [] : (chains.get(a) ?? []);
  const second = b === undefined ? [] : (chains.get(b) ?? []);
  return !first.some((one) =>
    second.some((other) => one.block === other.block && one.branch !== other.branch),
  );
}

/** The drawing itself puts them into branches that have no order. */
function excludes(a: Edge, b: Edge, graph: Graph): boolean {
  return !areOrdered(a.branch, b.branch, branchChains(graph.blocks ?? []));
}
