import type { Board } from '../board.ts';
import { fitSimilarity } from '../geometry/fitSimilarity.ts';
import type { Similarity } from '../geometry/fitSimilarity.ts';
import type { Frame, Point } from '../geometry/frame.ts';
import { freeSpot } from '../geometry/freeSpot.ts';
import { routeEdges } from '../geometry/routeEdges.ts';
import { paletteItem } from '../palette.ts';
import type { Match } from '../report.ts';
import { nodeSize } from '../size.ts';
import type { Ghost, Overlay, OverlayInput } from './overlay.ts';

/** A ghost lies no farther from a piece that it is wired to than this. */
const REACH = 300;
/** Height of a group's title bar, which ghosts leave free. */
const TITLE_BAR = 40;
/** Room that one line of what is missing takes below its node. */
const CHIP = 24;
/** How far a ghost may go aside so that it hides no line. */
const ASIDE = 240;
/** On larger drawings lines are too many to keep clear of. */
const MOST_NODES = 120;

interface GhostSurroundings {
  readonly frames: ReadonlyMap<string, Frame>;
  readonly marks: Overlay['marks'];
  readonly before: Overlay | undefined;
}

/** Every missing component where it belongs in this drawing: beside what it is wired to, overlapping nothing, and clear of lines where that is near. */
export function placeGhosts(
  input: OverlayInput,
  board: Board,
  { frames, marks, before }: GhostSurroundings,
): readonly Ghost[] {
  const drawn = drawnCentres(input, frames);
  const fit = fitReference(input, drawn, frames);
  const taken = obstacles(board, frames, marks);
  const fences = board.graph.groups.flatMap(({ id }) => frames.get(id) ?? []);
  const kept = new Map(before?.ghosts.map((ghost) => [ghost.component, ghost]));
  let lines: readonly Frame[] | undefined;
  const clearOfLines = (wanted: Frame): Frame => {
    lines ??= linesOf(board, frames);
    const near = freeSpot(wanted, taken, fences);
    const clear = freeSpot(wanted, [...taken, ...lines], fences);
    return Math.hypot(clear.x - near.x, clear.y - near.y) <= ASIDE ? clear : near;
  };
  const order: Record<Match['weight'], number> = { core: 0, expected: 1, bonus: 2 };
  const missing = input.report.components
    .filter(({ status, aside }) => status === 'missing' && aside === undefined)
    .toSorted((a, b) => order[a.weight] - order[b.weight] || (a.title < b.title ? -1 : 1));
  return missing.map((match) => {
    const kind = input.kinds[match.title];
    const shape = (kind === undefined ? undefined : paletteItem(kind)?.shape) ?? 'box';
    const size = nodeSize({ label: match.title, shape, ...(kind === undefined ? {} : { kind }) });
    const stays = cornerOf(kept.get(match.title), size);
    const spot =
      stays === undefined
        ? clearOfLines({ ...around(wantedCentre(input, match.title, drawn, fit), size), ...size })
        : freeSpot({ ...stays, ...size }, taken, fences);
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

/** The straight pieces of all lines, each as the box around it. */
function linesOf({ graph }: Board, frames: ReadonlyMap<string, Frame>): readonly Frame[] {
  if (graph.nodes.length > MOST_NODES) return [];
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  return [...routeEdges(graph.edges, { frames, shapes }).routes.values()].flatMap(({ points }) =>
    points.slice(1).map((end, at): Frame => {
      const start = points[at] ?? end;
      return {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(end.x - start.x),
        height: Math.abs(end.y - start.y),
      };
    }),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
