import { boundsOf, framesOf, noteFrames, paletteItem, routeEdges, titleOf } from '#core';
import type { Edge, Frame, Graph, Group, Note, Placement, Route } from '#core';
import { edgeLabelSvg, edgeSvg, headsSvg } from './edgeSvg.ts';
import { escapeXml, INK, short } from './ink.ts';
import { nodeSvg } from './nodeSvg.ts';
import { noteSvg } from './noteSvg.ts';

const MARGIN = 32;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";

/** A drawing as an SVG text of its own: no style sheet, no script, every label as text. */
export function toSvg(graph: Graph, placement: Placement, notes: readonly Note[] = []): string {
  const frames = framesOf({ graph, placement });
  const noted = noteFrames({ notes, placement });
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  const { routes } = routeEdges(graph.edges, { frames, shapes });
  const paper = paperFor([...frames.values(), ...noted.values()], routes.values());
  const routed = (draw: (edge: Edge, route: Route) => string): readonly string[] =>
    graph.edges.map((edge) => {
      const route = routes.get(edge.id);
      return route === undefined ? '' : draw(edge, route);
    });
  const parts = [
    ...outerFirst(graph.groups).map(({ id }) => groupSvg(frames.get(id))),
    ...routed(edgeSvg),
    ...graph.nodes.map((node) => {
      const frame = frames.get(node.id);
      return frame === undefined ? '' : nodeSvg(node, frame);
    }),
    // Over the arrows, which may have to pass where a title stands.
    ...graph.groups.map((group) => groupTitleSvg(group, frames.get(group.id))),
    ...routed(edgeLabelSvg),
    ...notes.map((note) => noteSvg(note, noted.get(note.id))),
  ];
  const [x, y, width, height] = [paper.x, paper.y, paper.width, paper.height].map(short);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${FONT}" role="img">`,
    `<title>${escapeXml(summaryOf(graph))}</title>`,
    headsSvg(),
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${INK.paper}"/>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

/** Everything drawn, arrows that go round included, with a margin. */
function paperFor(frames: Iterable<Frame>, routes: Iterable<Route>): Frame {
  const points = [...routes].flatMap((route) => [...route.points, route.label]);
  const bends = points.map((point) => ({ ...point, width: 0, height: 0 }));
  const all = boundsOf([...frames, ...bends]) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: all.x - MARGIN,
    y: all.y - MARGIN,
    width: all.width + 2 * MARGIN,
    height: all.height + 2 * MARGIN,
  };
}

/** Groups within groups are drawn on top of them. */
function outerFirst(groups: readonly Group[]): readonly Group[] {
  const parent = new Map(groups.map(({ id, group }) => [id, group]));
  const depth = (id: string): number => {
    const outer = parent.get(id);
    return outer === undefined ? 0 : 1 + depth(outer);
  };
  return groups.toSorted((a, b) => depth(a.id) - depth(b.id));
}

function groupSvg(frame: Frame | undefined): string {
  if (frame === undefined) return '';
  const { x, y, width, height } = frame;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${INK.group}" fill-opacity="0.6" stroke="${INK.groupLine}"/>`;
}

function groupTitleSvg({ label }: Group, frame: Frame | undefined): string {
  if (frame === undefined) return '';
  const { x, y } = frame;
  return `<text x="${x + 14}" y="${y + 26}" font-size="14" font-weight="600" fill="${INK.soft}" stroke="${INK.group}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${escapeXml(titleOf(label))}</text>`;
}

function summaryOf({ nodes, edges }: Graph): string {
  const kinds = new Set(nodes.flatMap(({ kind }) => paletteItem(kind ?? '')?.name ?? []));
  const listed = [...kinds].slice(0, 8).join(', ');
  return `A design of ${nodes.length} nodes and ${edges.length} edges${listed === '' ? '' : `: ${listed}`}`;
}
