import type { Edge } from '../graph.ts';
import type { ConnectionMatch } from '../report.ts';
import type { EdgeMark, Ghost, GhostEdge, OverlayEnd, OverlayInput, Via } from './overlay.ts';

/** Drawn arrows that are an expected connection, as wanted or the other way round. */
export function markEdges(
  { report }: OverlayInput,
  edges: readonly Edge[],
): Readonly<Record<string, EdgeMark>> {
  const nodesOf = new Map(report.components.map(({ title, nodes }) => [title, nodes]));
  const marks: Record<string, EdgeMark> = {};
  for (const connection of report.connections) {
    const status = settled(connection);
    if (status !== 'present' && status !== 'reversed') continue;
    const ends = pairsOf(connection, nodesOf);
    for (const edge of edges) {
      const forth = ends.has(pairKey(edge.from, edge.to));
      const back = ends.has(pairKey(edge.to, edge.from));
      const asks = back && connection.status === 'reversed';
      const found = (forth && leads(edge, 'forth')) || (back && leads(edge, 'back')) || asks;
      if (status === 'present' && found) marks[edge.id] = 'found';
      if (status === 'reversed' && (forth || back)) marks[edge.id] ??= 'reversed';
    }
  }
  return marks;
}

/** An arrow that shows who asks is as good as the expected one. */
function settled({ status, otherWay }: ConnectionMatch): ConnectionMatch['status'] {
  return status === 'reversed' && otherWay === true ? 'present' : status;
}

/** Node pairs that a connection may be drawn between: its path's ends, else whatever plays its two sides. */
function pairsOf(
  { from, to, path }: ConnectionMatch,
  nodesOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const pairs = (nodesOf.get(from) ?? []).flatMap((start) =>
    (nodesOf.get(to) ?? []).map((end) => pairKey(start, end)),
  );
  const [start, end] = path;
  return new Set(
    start !== undefined && end !== undefined && path.length === 2
      ? [pairKey(start, end), ...pairs]
      : pairs,
  );
}

function pairKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

/** A plain line leads both ways, an arrow where its heads point. */
function leads({ start, end }: Edge, way: 'forth' | 'back'): boolean {
  if (start === 'none' && end === 'none') return true;
  return way === 'forth' ? end !== 'none' : start !== 'none';
}

/** Connections that go through something else. */
export function viasOf({ report }: OverlayInput): readonly Via[] {
  return report.connections
    .filter(({ status, path }) => status === 'via' && path.length > 2)
    .map(({ from, to, path }) => ({ fromTitle: from, toTitle: to, path }));
}

/** Connections that are not drawn: between drawn pieces, and those that tie a ghost. */
export function ghostEdgesOf(input: OverlayInput, ghosts: readonly Ghost[]): readonly GhostEdge[] {
  const ghostly = new Set(ghosts.map(({ component }) => component));
  const nodesOf = new Map(input.report.components.map(({ title, nodes }) => [title, nodes]));
  const end = (title: string): OverlayEnd | undefined => {
    if (ghostly.has(title)) return { ghost: title };
    const node = nodesOf.get(title)?.[0];
    return node === undefined ? undefined : { node };
  };
  const missing = input.report.connections.filter(
    ({ status, otherWay }) => status === 'missing' && otherWay !== true,
  );
  const ties = input.wiring.filter(({ from, to }) => ghostly.has(from) || ghostly.has(to));
  const seen = new Set<string>();
  return [...missing, ...ties].flatMap(({ from, to }) => {
    const [start, finish] = [end(from), end(to)];
    const key = pairKey(from, to);
    if (start === undefined || finish === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ from: start, to: finish, fromTitle: from, toTitle: to }];
  });
}
