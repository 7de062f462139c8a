import { titleOf } from './graph.ts';
import type { Edge, Graph } from './graph.ts';
import { groupBy, groupTitles, piecesOf, spellingsOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type {
  Component,
  Connection,
  MarkedAs,
  OtherWay,
  Pattern,
  Reference,
  RoleCard,
  DiagramRole,
  UsualConnection,
} from './question.ts';

/** What a question's author says about one diagram, apart from the drawing itself. */
export interface DiagramSource {
  readonly slug: string;
  readonly diagram: string;
  readonly role: DiagramRole;
  readonly task: string;
  /** Without it the drawing decides. */
  readonly markedAs?: MarkedAs;
  /** By group title. */
  readonly groupMarks: Readonly<Record<string, MarkedAs>>;
  readonly everyGroup: boolean;
  /** By component title, or another spelling that `componentSpellings` knows. */
  readonly cards: Readonly<Record<string, RoleCard>>;
  readonly usual: readonly UsualConnection[];
  readonly otherWays: readonly OtherWay[];
  readonly patterns: readonly Pattern[];
}

/** The card of a component that has no row: an ordinary piece without any text. */
export const DEFAULT_CARD: RoleCard = {
  weight: 'expected',
  why: '',
  hint: '',
  mustShow: [],
  alsoDrawnAs: [],
  notToBeConfusedWith: [],
  touchedOnBy: [],
  passesThrough: false,
};

const NOTHING_SAID: DiagramSource = {
  slug: '',
  diagram: '',
  role: 'architecture',
  task: '',
  groupMarks: {},
  everyGroup: false,
  cards: {},
  usual: [],
  otherWays: [],
  patterns: [],
};

/** The expected graph of one diagram: components by title, connections by component. */
export function toReference(graph: Graph, source: Partial<DiagramSource> = {}): Reference {
  const said = { ...NOTHING_SAID, ...source };
  const pieces = piecesOf(graph, said.role);
  const markedAs = said.markedAs ?? defaultMark(graph);
  const named = spellingsOf(pieces);
  const components = toComponents(graph, pieces, said, markedAs);
  return {
    slug: said.slug,
    diagram: said.diagram,
    role: said.role,
    task: said.task,
    markedAs,
    everyGroup: said.everyGroup,
    groupMarks: said.groupMarks,
    graph,
    components,
    connections: toConnections(graph, pieces, components),
    usual: said.usual.map((row) => ({ ...row, ...properEnds(row, named) })),
    otherWays: said.otherWays.map(({ connection, way }) => ({
      connection: properEnds(connection, named),
      way: properEnds(way, named),
    })),
    patterns: said.patterns,
  };
}

/** How a diagram is marked when its author does not say. */
export function defaultMark(graph: Graph): MarkedAs {
  if (graph.type === 'sequence') return 'sequence';
  const decides = graph.nodes.some(
    (node) =>
      node.shape === 'diamond' &&
      graph.edges.filter((edge) => edge.from === node.id && edge.label !== '').length > 1,
  );
  return decides ? 'decision' : 'pipeline';
}

function toComponents(
  graph: Graph,
  pieces: readonly Piece[],
  said: DiagramSource,
  markedAs: MarkedAs,
): readonly Component[] {
  const cards = new Map(Object.entries(said.cards));
  const named = spellingsOf(pieces);
  for (const [name, title] of named) {
    const card = cards.get(name);
    if (card !== undefined && !cards.has(title)) cards.set(title, card);
  }
  const groupMarks = new Map(Object.entries(said.groupMarks));
  return pieces.map(({ title, nodes }) => {
    const variants = [...groupBy(nodes, (drawn) => drawn.detail.join('\n')).values()];
    const groups = groupTitles(graph, nodes[0]?.around ?? []);
    const marked = groups.map((group) => groupMarks.get(group)).find((mark) => mark !== undefined);
    return {
      title,
      detail: nodes[0]?.detail ?? [],
      nodes: nodes.map((drawn) => drawn.id),
      variants: variants.length > 1 ? variants.map(([first]) => first?.detail ?? []) : [],
      groups,
      markedAs: marked ?? markedAs,
      card: cards.get(title) ?? DEFAULT_CARD,
    };
  });
}

function toConnections(
  graph: Graph,
  pieces: readonly Piece[],
  components: readonly Component[],
): readonly Connection[] {
  const playedBy = titlesById(graph, pieces);
  const drawn = graph.edges.flatMap((edge) =>
    endsOf(edge).flatMap(([start, end]) => {
      const from = playedBy.get(start);
      const to = playedBy.get(end);
      return from === undefined || to === undefined ? [] : [toConnection(edge, from, to)];
    }),
  );
  if (graph.type === 'sequence') return drawn.toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const deciding = new Set(
    components.filter(({ markedAs }) => markedAs === 'decision').map(({ title }) => title),
  );
  return withoutDuplicates(drawn, deciding);
}

/** Titles by node id; a group that shares a component's title stands for that component. */
function titlesById(graph: Graph, pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const group of graph.groups) {
    const title = titleOf(group.label) || group.id;
    if (pieces.some((piece) => piece.title === title)) titles.set(group.id, title);
  }
  for (const piece of pieces) for (const { id } of piece.nodes) titles.set(id, piece.title);
  return titles;
}

/** Invisible lines only push nodes about; two heads are two connections, a plain line reads forward. */
function endsOf(edge: Edge): readonly (readonly [string, string])[] {
  if (edge.line === 'invisible') return [];
  const forward = [edge.from, edge.to] as const;
  const backward = [edge.to, edge.from] as const;
  if (edge.start === 'none' || edge.step !== undefined) return [forward];
  return edge.end === 'none' ? [backward] : [forward, backward];
}

function toConnection(edge: Edge, from: string, to: string): Connection {
  return {
    from,
    to,
    label: edge.label,
    dashed: edge.line === 'dashed',
    ...(edge.step === undefined ? {} : { step: edge.step }),
    ...(edge.branch === undefined ? {} : { branch: edge.branch }),
  };
}

/**
 * Replicas repeat their connections: the first one stays, with the first label that says something.
 * Cases of a decision that lead to one outcome stay apart. A component's line to itself is no wiring.
 */
function withoutDuplicates(
  connections: readonly Connection[],
  deciding: ReadonlySet<string>,
): readonly Connection[] {
  const kept = new Map<string, Connection>();
  for (const connection of connections) {
    const { from, to, label } = connection;
    if (from === to) continue;
    const key = JSON.stringify(deciding.has(from) ? [from, to, label] : [from, to]);
    const first = kept.get(key);
    kept.set(
      key,
      first === undefined || first.label !== '' ? (first ?? connection) : { ...first, label },
    );
  }
  return [...kept.values()];
}

function properEnds(
  ends: { readonly from: string; readonly to: string },
  named: ReadonlyMap<string, string>,
): { readonly from: string; readonly to: string } {
  return { from: named.get(ends.from) ?? ends.from, to: named.get(ends.to) ?? ends.to };
}
