import { centreOf, edgeLabel, framesOf, routeEdges } from '#core';
import type { Edge, Frame, Graph, Placement, Point, Route } from '#core';

/** What a reader of a drawing stumbles over, counted. */
export interface RouteFaults {
  /** Edges that run over a node which is no end of theirs. */
  readonly throughNodes: number;
  /** Pairs of edges that lie on each other for a stretch, without a common end there. */
  readonly onEachOther: number;
  /** Labels that cover a node. */
  readonly labelsOnNodes: number;
  /** Pairs of labels that cover each other. */
  readonly labelsOnLabels: number;
  readonly edges: number;
}

export const NO_FAULTS: RouteFaults = {
  throughNodes: 0,
  onEachOther: 0,
  labelsOnNodes: 0,
  labelsOnLabels: 0,
  edges: 0,
};

/** Shorter common stretches pass for a crossing. */
const STRETCH = 12;
/** Parallel pieces nearer than this are read as one line. */
const NEAR = 3;

export function routesOf(graph: Graph, placement: Placement): ReadonlyMap<string, Route> {
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  const frames = framesOf({ graph, placement });
  return routeEdges(graph.edges, { frames, shapes }).routes;
}

export function faultsOf(graph: Graph, placement: Placement): RouteFaults {
  const routes = routesOf(graph, placement);
  const frames = framesOf({ graph, placement });
  const nodes = graph.nodes.map(({ id }) => ({ id, frame: frames.get(id) ?? NOWHERE }));
  const drawn = graph.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route === undefined
      ? []
      : [{ edge, pieces: piecesOf(route.points), chip: chip(edge, route) }];
  });
  const chips = drawn.flatMap((one) => (one.chip === undefined ? [] : [one.chip]));
  return {
    edges: drawn.length,
    throughNodes: drawn.filter(({ edge, pieces }) =>
      nodes.some(
        ({ id, frame }) =>
          id !== edge.from && id !== edge.to && pieces.some((piece) => cover(piece, frame)),
      ),
    ).length,
    onEachOther: pairs(drawn).filter(([a, b]) =>
      a.pieces.some((p) => b.pieces.some((q) => alongside(p, q))),
    ).length,
    labelsOnNodes: chips.filter((label) => nodes.some(({ frame }) => cover(label, frame))).length,
    labelsOnLabels: pairs(chips).filter(([a, b]) => cover(a, b)).length,
  };
}

export function sumOf(a: RouteFaults, b: RouteFaults): RouteFaults {
  return {
    throughNodes: a.throughNodes + b.throughNodes,
    onEachOther: a.onEachOther + b.onEachOther,
    labelsOnNodes: a.labelsOnNodes + b.labelsOnNodes,
    labelsOnLabels: a.labelsOnLabels + b.labelsOnLabels,
    edges: a.edges + b.edges,
  };
}

const NOWHERE: Frame = { x: NaN, y: NaN, width: 0, height: 0 };

function pairs<One>(list: readonly One[]): readonly (readonly [One, One])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

function piecesOf(points: readonly Point[]): readonly Frame[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

function chip(edge: Edge, { label }: Route): Frame | undefined {
  const size = edgeLabel(edge);
  return size === undefined
    ? undefined
    : {
        x: label.x - size.width / 2,
        y: label.y - size.height / 2,
        width: size.width,
        height: size.height,
      };
}

/** Frames that share more than a border. */
function cover(a: Frame, b: Frame): boolean {
  return (
    a.x < b.x + b.width - 0.5 &&
    b.x < a.x + a.width - 0.5 &&
    a.y < b.y + b.height - 0.5 &&
    b.y < a.y + a.height - 0.5
  );
}

/** Two upright or two level pieces that run along each other. */
function alongside(a: Frame, b: Frame): boolean {
  const upright = a.width < 1 && b.width < 1;
  const level = a.height < 1 && b.height < 1;
  if (!upright && !level) return false;
  const [ca, cb] = [centreOf(a), centreOf(b)];
  const apart = upright ? Math.abs(ca.x - cb.x) : Math.abs(ca.y - cb.y);
  const common = upright
    ? Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    : Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return apart < NEAR && common > STRETCH;
}
