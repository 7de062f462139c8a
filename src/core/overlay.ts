import type { Board } from './board.ts';
import { fitSimilarity } from './geometry/fitSimilarity.ts';
import type { Similarity } from './geometry/fitSimilarity.ts';
import type { Edge, Shape } from './graph.ts';
import { paletteItem } from './palette.ts';
import type { Placement } from './placement.ts';
import type { ConnectionMatch, Match, Report } from './report.ts';
import { nodeSize } from './size.ts';
import { framesOf } from './geometry/frame.ts';
import type { Frame, Point } from './geometry/frame.ts';
import { freeSpot } from './geometry/freeSpot.ts';

/** What an overlay needs of a grading. */
export interface OverlayInput {
  readonly report: Pick<Report, 'components' | 'connections'>;
  readonly referencePlacement: Placement;
  /** The reference's node of each component title. */
  readonly referenceNodes: Readonly<Record<string, string>>;
  /** Palette kind of each component, where one fits. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly wiring: readonly { readonly from: string; readonly to: string }[];
}

/** A mark on what is there: which components a node plays, and what it leaves out. */
export interface Mark {
  readonly status: 'present' | 'partial';
  readonly components: readonly string[];
  /** Those of them that are there only in part. */
  readonly partly: readonly string[];
  readonly missingDetails: readonly string[];
}

/** A missing component, where it belongs in this drawing. */
export interface Ghost {
  readonly component: string;
  readonly kind?: string;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly weight: Match['weight'];
  readonly matters: string;
  readonly hint: string;
}

/** An end of a line of the overlay. */
export type OverlayEnd = { readonly node: string } | { readonly ghost: string };

/** A connection that is missing between drawn pieces, or that ties a ghost. */
export interface GhostEdge {
  readonly from: OverlayEnd;
  readonly to: OverlayEnd;
  readonly fromTitle: string;
  readonly toTitle: string;
}

/** A connection that is there by way of other nodes. */
export interface Via {
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly path: readonly string[];
}

export type EdgeMark = 'found' | 'reversed';

/** A report on the board: a mark on what is there, a ghost where something is missing. */
export interface Overlay {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly ghosts: readonly Ghost[];
  readonly edgeMarks: Readonly<Record<string, EdgeMark>>;
  readonly vias: readonly Via[];
  readonly ghostEdges: readonly GhostEdge[];
}

/** A ghost lies no farther from a piece that it is wired to than this. */
const REACH = 300;
/** Height of a group's title bar, which ghosts leave free. */
const TITLE_BAR = 40;
/** Room that one line of what is missing takes below its node. */
const CHIP = 24;
/** Puts a report on a drawing. Ghosts of the overlay before stay where they are while that spot is free. */
export function toOverlay(input: OverlayInput, board: Board, before?: Overlay): Overlay {
  const frames = framesOf(board);
  const marks = toMarks(input, frames);
  const ghosts = placeGhosts(input, board, { frames, marks, before });
  return {
    marks,
    ghosts,
    edgeMarks: toEdgeMarks(input, board.graph.edges),
    vias: toVias(input),
    ghostEdges: toGhostEdges(input, ghosts),
  };
}

function toMarks(
  { report }: OverlayInput,
  frames: ReadonlyMap<string, Frame>,
): Readonly<Record<string, Mark>> {
  const marks: Record<string, Mark> = {};
  for (const { title, status, nodes, missingDetails } of report.components) {
    if (status === 'missing') continue;
    for (const id of nodes) {
      if (!frames.has(id)) continue;
      const mark = marks[id];
      marks[id] = {
        status: status === 'partial' || mark?.status === 'partial' ? 'partial' : 'present',
        components: [...(mark?.components ?? []), title],
        partly: [...(mark?.partly ?? []), ...(status === 'partial' ? [title] : [])],
        missingDetails: [...new Set([...(mark?.missingDetails ?? []), ...missingDetails])],
      };
    }
  }
  return marks;
}

interface GhostSurroundings {
  readonly frames: ReadonlyMap<string, Frame>;
  readonly marks: Overlay['marks'];
  readonly before: Overlay | undefined;
}

function placeGhosts(
  input: OverlayInput,
  board: Board,
  { frames, marks, before }: GhostSurroundings,
): readonly Ghost[] {
  const drawn = drawnCentres(input, frames);
  const fit = fitReference(input, drawn, frames);
  const taken = obstacles(board, frames, marks);
  const fences = board.graph.groups.flatMap(({ id }) => frames.get(id) ?? []);
  const kept = new Map(before?.ghosts.map((ghost) => [ghost.component, ghost]));
  const order: Record<Match['weight'], number> = { core: 0, expected: 1, bonus: 2 };
  const missing = input.report.components
    .filter(({ status }) => status === 'missing')
    .toSorted((a, b) => order[a.weight] - order[b.weight] || (a.title < b.title ? -1 : 1));
  return missing.map((match) => {
    const kind = input.kinds[match.title];
    const shape = (kind === undefined ? undefined : paletteItem(kind)?.shape) ?? 'box';
    const size = nodeSize({ label: match.title, shape, ...(kind === undefined ? {} : { kind }) });
    const wanted =
      cornerOf(kept.get(match.title), size) ??
      around(wantedCentre(input, match.title, drawn, fit), size);
    const spot = freeSpot({ ...wanted, ...size }, taken, fences);
    taken.push(spot);
    return {
      component: match.title,
      ...(kind === undefined ? {} : { kind }),
      shape,
      ...spot,
      weight: match.weight,
      matters: match.matters,
      hint: match.hint,
    };
  });
}

function cornerOf(
  ghost: Ghost | undefined,
  size: { readonly width: number; readonly height: number },
): Point | undefined {
  if (ghost?.width !== size.width || ghost.height !== size.height) return undefined;
  return { x: ghost.x, y: ghost.y };
}

function around(centre: Point, size: { readonly width: number; readonly height: number }): Point {
  return {
    x: Math.round(centre.x - size.width / 2),
    y: Math.round(centre.y - size.height / 2),
  };
}

/** Where the matched components lie in the drawing: the middle of the nodes that play them. */
function drawnCentres(
  { report }: OverlayInput,
  frames: ReadonlyMap<string, Frame>,
): ReadonlyMap<string, Point> {
  const centres = new Map<string, Point>();
  for (const { title, status, nodes } of report.components) {
    const played = status === 'missing' ? [] : nodes.flatMap((id) => frames.get(id) ?? []);
    if (played.length === 0) continue;
    centres.set(title, {
      x: mean(played.map(({ x, width }) => x + width / 2)),
      y: mean(played.map(({ y, height }) => y + height / 2)),
    });
  }
  return centres;
}

/** The reference's layout moved, turned and scaled onto the drawing; beside it when nothing matches. */
function fitReference(
  input: OverlayInput,
  drawn: ReadonlyMap<string, Point>,
  frames: ReadonlyMap<string, Frame>,
): Similarity {
  const pairs = [...drawn].flatMap(([title, to]) => {
    const from = referenceCentre(input, title);
    return from === undefined ? [] : [{ from, to }];
  });
  if (pairs.length > 0) return fitSimilarity(pairs);
  const { components } = input.report;
  const centres = components.flatMap(({ title }) => referenceCentre(input, title) ?? []);
  if (frames.size === 0 || centres.length === 0) return fitSimilarity([]);
  const right = Math.max(...[...frames.values()].map(({ x, width }) => x + width));
  const top = Math.min(...[...frames.values()].map(({ y }) => y));
  return fitSimilarity([
    {
      from: {
        x: Math.min(...centres.map(({ x }) => x)),
        y: Math.min(...centres.map(({ y }) => y)),
      },
      to: { x: right + 220, y: top + 40 },
    },
  ]);
}

function referenceCentre(
  { referenceNodes, referencePlacement, kinds }: OverlayInput,
  title: string,
): Point | undefined {
  const id = referenceNodes[title];
  const spot = id === undefined ? undefined : referencePlacement[id];
  if (spot === undefined) return undefined;
  const kind = kinds[title];
  const size = nodeSize({
    label: title,
    shape: 'box',
    ...(kind === undefined ? {} : { kind }),
  });
  return {
    x: spot.x + (spot.width ?? size.width) / 2,
    y: spot.y + (spot.height ?? size.height) / 2,
  };
}

/** Beside the drawn pieces that it is wired to, as in the reference; else where the whole layout puts it. */
function wantedCentre(
  input: OverlayInput,
  title: string,
  drawn: ReadonlyMap<string, Point>,
  fit: Similarity,
): Point {
  const own = referenceCentre(input, title) ?? { x: 0, y: 0 };
  const beside = [...neighboursOf(input, title)].flatMap((neighbour) => {
    const there = drawn.get(neighbour);
    const from = referenceCentre(input, neighbour);
    if (there === undefined || from === undefined) return [];
    const offset = fit.turn({ x: own.x - from.x, y: own.y - from.y });
    const length = Math.hypot(offset.x, offset.y);
    const scale = length > REACH ? REACH / length : 1;
    return [{ x: there.x + offset.x * scale, y: there.y + offset.y * scale }];
  });
  if (beside.length === 0) return fit.apply(own);
  return { x: mean(beside.map(({ x }) => x)), y: mean(beside.map(({ y }) => y)) };
}

function neighboursOf({ report, wiring }: OverlayInput, title: string): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (const { from, to } of [...report.connections, ...wiring]) {
    if (from === title) neighbours.add(to);
    if (to === title) neighbours.add(from);
  }
  neighbours.delete(title);
  return neighbours;
}

/** Frames that a ghost must not cover: nodes with the chips below them, and title bars of groups. */
function obstacles(
  { graph }: Board,
  frames: ReadonlyMap<string, Frame>,
  marks: Overlay['marks'],
): Frame[] {
  const nodes = graph.nodes.flatMap(({ id }) => {
    const frame = frames.get(id);
    const mark = marks[id];
    const chips = mark?.missingDetails.length || mark?.partly.length || 0;
    return frame === undefined ? [] : [{ ...frame, height: frame.height + chips * CHIP }];
  });
  const bars = graph.groups.flatMap(({ id }) => {
    const frame = frames.get(id);
    return frame === undefined ? [] : [{ ...frame, height: TITLE_BAR }];
  });
  return [...nodes, ...bars];
}

function toEdgeMarks(
  { report }: OverlayInput,
  edges: readonly Edge[],
): Readonly<Record<string, EdgeMark>> {
  const nodesOf = new Map(report.components.map(({ title, nodes }) => [title, nodes]));
  const marks: Record<string, EdgeMark> = {};
  for (const connection of report.connections) {
    const { status } = connection;
    if (status !== 'present' && status !== 'reversed') continue;
    const ends = pairsOf(connection, nodesOf);
    for (const edge of edges) {
      const forth = ends.has(pairKey(edge.from, edge.to));
      const back = ends.has(pairKey(edge.to, edge.from));
      const found = (forth && leads(edge, 'forth')) || (back && leads(edge, 'back'));
      if (status === 'present' && found) marks[edge.id] = 'found';
      if (status === 'reversed' && (forth || back)) marks[edge.id] ??= 'reversed';
    }
  }
  return marks;
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

function toVias({ report }: OverlayInput): readonly Via[] {
  return report.connections
    .filter(({ status, path }) => status === 'via' && path.length > 2)
    .map(({ from, to, path }) => ({ fromTitle: from, toTitle: to, path }));
}

function toGhostEdges(input: OverlayInput, ghosts: readonly Ghost[]): readonly GhostEdge[] {
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

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
