import { detailOf, titleOf } from './graph.ts';
import type { Graph } from './graph.ts';
import type { DiagramRole } from './question.ts';

/** Nodes and groups of one title and, where variants are items of their own, of one detail. */
export interface Piece {
  readonly title: string;
  readonly spellings: readonly string[];
  readonly nodes: readonly Drawn[];
}

/** A node, or a group that an edge leads to, as a piece may be drawn. */
export interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly detail: readonly string[];
  /** Ids of the groups around it, innermost first. */
  readonly around: readonly string[];
}

/** Every name that a row may call a component by, with the component's title. */
export function componentSpellings(graph: Graph, role: DiagramRole): ReadonlyMap<string, string> {
  return spellingsOf(piecesOf(graph, role));
}

/** What a diagram expects, piece by piece, with the names that a report and a row use. */
export function piecesOf(graph: Graph, role: DiagramRole): readonly Piece[] {
  const byTitle = groupBy(drawnPieces(graph), (drawn) => drawn.title);
  const pieces = [...byTitle].flatMap(([title, nodes]): readonly Piece[] => {
    const variants = [...groupBy(nodes, (drawn) => drawn.detail.join('\n')).values()];
    if (role !== 'deep-dive' || variants.length === 1) return [{ title, spellings: [], nodes }];
    return variants.map((replicas) => nameVariant(graph, title, replicas));
  });
  return withUniqueTitles(pieces);
}

/** Nodes, and the groups that edges lead to unless a component has their title already. */
function drawnPieces(graph: Graph): readonly Drawn[] {
  const nodes = graph.nodes.map((node) => ({
    id: node.id,
    title: titleOf(node.label) || node.id,
    detail: detailOf(node.label),
    around: groupsAround(graph, node.group),
  }));
  const titles = new Set(nodes.map((node) => node.title));
  const ends = new Set(graph.edges.flatMap((edge) => [edge.from, edge.to]));
  const groups = graph.groups
    .filter((group) => ends.has(group.id))
    .map((group) => ({
      id: group.id,
      title: titleOf(group.label) || group.id,
      detail: detailOf(group.label),
      around: groupsAround(graph, group.group),
    }));
  return [...nodes, ...groups.filter((group) => !titles.has(group.title))];
}

function nameVariant(graph: Graph, title: string, nodes: readonly Drawn[]): Piece {
  const [first] = nodes;
  const detail = first?.detail[0];
  const group = groupTitles(graph, first?.around ?? [])[0];
  const byDetail = detail === undefined ? undefined : `${title} · ${detail}`;
  const byGroup = group === undefined ? undefined : `${group} · ${title}`;
  const order = isNumber(title) ? [byGroup, byDetail] : [byDetail, byGroup];
  const names = order.filter((name) => name !== undefined);
  return { title: names[0] ?? title, spellings: names.slice(1), nodes };
}

function isNumber(title: string): boolean {
  return /^[^\p{L}]*\d[^\p{L}]*$/u.test(title);
}

/** A name that is taken already grows by the rest of its detail, then by a count. */
function withUniqueTitles(pieces: readonly Piece[]): readonly Piece[] {
  const taken = new Set<string>();
  return pieces.map((piece) => {
    const rest = piece.nodes[0]?.detail.slice(1) ?? [];
    const longer = [piece.title, ...rest].join(' · ');
    let title = taken.has(piece.title) ? longer : piece.title;
    for (let count = 2; taken.has(title); count++) title = `${longer} (${count})`;
    taken.add(title);
    return { ...piece, title };
  });
}

/** Titles by every spelling of them that means one piece only. */
export function spellingsOf(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const titles = new Map(pieces.map(({ title }) => [title, title]));
  const others = groupBy(
    pieces.flatMap((piece) => piece.spellings.map((name) => ({ name, title: piece.title }))),
    ({ name }) => name,
  );
  for (const [name, meant] of others) {
    const [only, ...more] = meant;
    if (only !== undefined && more.length === 0 && !titles.has(name)) titles.set(name, only.title);
  }
  return titles;
}

function groupsAround(graph: Graph, innermost: string | undefined): readonly string[] {
  const around: string[] = [];
  let id = innermost;
  while (id !== undefined && !around.includes(id)) {
    around.push(id);
    const current = id;
    id = graph.groups.find((group) => group.id === current)?.group;
  }
  return around;
}

/** Titles of groups by id. */
export function groupTitles(graph: Graph, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const group = graph.groups.find((candidate) => candidate.id === id);
    return group === undefined ? [] : [titleOf(group.label)];
  });
}

/** Items by key, in the order in which the keys first appear. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
