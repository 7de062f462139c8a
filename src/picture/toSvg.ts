import { NODE_TEXT, nodeSize, outlineOf, paletteItem, wrapLabel } from '#core';
import type { Edge, Graph, Group, Node, Placement } from '#core';
import { routeBetween } from './route.ts';
import type { Box } from './route.ts';

/** Ink and paper of a picture: the light ones of the app, since pictures are printed and pasted. */
const INK = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1d2026',
  soft: '#555b66',
  line: '#8b8f97',
  group: '#f3f1ec',
  groupLine: '#c9c5bb',
} as const;

const MARGIN = 32;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";

/** A drawing as an SVG text of its own: no style sheet, no script, every label as text. */
export function toSvg(graph: Graph, placement: Placement): string {
  const boxes = boxesOf(graph, placement);
  const frame = frameOf([...boxes.values()]);
  const { groups, nodes, edges } = graph;
  const body = [
    ...outerFirst(groups).map((group) => groupSvg(group, boxes.get(group.id))),
    ...edges.map((edge) => edgeSvg(edge, boxes.get(edge.from), boxes.get(edge.to))),
    ...nodes.map((node) => nodeSvg(node, boxes.get(node.id))),
    ...edges.map((edge) => edgeLabelSvg(edge, boxes.get(edge.from), boxes.get(edge.to))),
  ];
  const size = `width="${frame.width}" height="${frame.height}"`;
  const view = `viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} font-family="${FONT}" role="img">`,
    `<title>${escapeXml(summaryOf(graph))}</title>`,
    heads(),
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${INK.paper}"/>`,
    ...body.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function boxesOf({ nodes, groups }: Graph, placement: Placement): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const node of nodes) {
    const { x, y } = placement[node.id] ?? { x: 0, y: 0 };
    boxes.set(node.id, { x, y, ...nodeSize(node) });
  }
  for (const { id } of groups) {
    const { x, y, width = 200, height = 120 } = placement[id] ?? { x: 0, y: 0 };
    boxes.set(id, { x, y, width, height });
  }
  return boxes;
}

function frameOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - y,
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

function groupSvg({ label }: Group, box: Box | undefined): string {
  if (box === undefined) return '';
  const { x, y, width, height } = box;
  const [title = ''] = label.split('\n');
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${INK.group}" fill-opacity="0.6" stroke="${INK.groupLine}"/>` +
    `<text x="${x + 14}" y="${y + 24}" font-size="13" font-weight="600" fill="${INK.soft}">${escapeXml(title)}</text>`
  );
}

function nodeSvg(node: Node, box: Box | undefined): string {
  if (box === undefined) return '';
  const { body, lines } = outlineOf(node.shape, box);
  const stroke = `stroke="${INK.ink}" stroke-width="1.4"`;
  return (
    `<g transform="translate(${box.x} ${box.y})">` +
    `<path d="${body}" fill="${INK.surface}" ${stroke}/>` +
    (lines === '' ? '' : `<path d="${lines}" fill="none" ${stroke}/>`) +
    labelSvg(node, box) +
    '</g>'
  );
}

function labelSvg(node: Node, { width, height }: Box): string {
  const { title, detail } = wrapLabel(node.label);
  const { title: big, detail: small, gap } = NODE_TEXT;
  const tall = title.length * big.line + (detail.length > 0 ? gap + detail.length * small.line : 0);
  const lower = node.shape === 'cylinder' ? 5 : node.shape === 'actor' ? 12 : 0;
  let y = (height - tall) / 2 + lower;
  const line = (text: string, font: typeof big | typeof small, fill: string): string => {
    y += font.line;
    const weight = font.weight === 'semibold' ? ' font-weight="600"' : '';
    return `<text x="${width / 2}" y="${y - font.line * 0.28}" font-size="${font.size}"${weight} fill="${fill}" text-anchor="middle">${escapeXml(text)}</text>`;
  };
  const titleSvg = title.map((text) => line(text, big, INK.ink)).join('');
  y += gap;
  return titleSvg + detail.map((text) => line(text, small, INK.soft)).join('');
}

function edgeSvg(edge: Edge, from: Box | undefined, to: Box | undefined): string {
  if (from === undefined || to === undefined || edge.line === 'invisible') return '';
  const { path } = routeBetween(from, to);
  const dash = edge.line === 'dashed' ? ' stroke-dasharray="6 5"' : '';
  const start = edge.start === 'none' ? '' : ` marker-start="url(#${edge.start})"`;
  const end = edge.end === 'none' ? '' : ` marker-end="url(#${edge.end})"`;
  const width = edge.line === 'thick' ? 2.6 : 1.4;
  return `<path d="${path}" fill="none" stroke="${INK.line}" stroke-width="${width}"${dash}${start}${end}/>`;
}

function edgeLabelSvg(edge: Edge, from: Box | undefined, to: Box | undefined): string {
  if (from === undefined || to === undefined || edge.label === '') return '';
  const { middle } = routeBetween(from, to);
  return edge.label
    .split('\n')
    .map(
      (text, index) =>
        `<text x="${middle.x}" y="${middle.y - 4 + index * 15}" font-size="12" fill="${INK.soft}" text-anchor="middle" stroke="${INK.paper}" stroke-width="4" paint-order="stroke">${escapeXml(text)}</text>`,
    )
    .join('');
}

function heads(): string {
  const arrow = marker('arrow', `<path d="M0 0L10 5L0 10Z" fill="${INK.line}"/>`);
  const circle = marker('circle', `<circle cx="5" cy="5" r="4" fill="${INK.line}"/>`);
  const cross = marker(
    'cross',
    `<path d="M1 1L9 9M9 1L1 9" stroke="${INK.line}" stroke-width="1.6"/>`,
  );
  return `<defs>${arrow}${circle}${cross}</defs>`;
}

function marker(id: string, shape: string): string {
  const size = 'markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse"';
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" ${size} orient="auto-start-reverse">${shape}</marker>`;
}

function summaryOf({ nodes, edges }: Graph): string {
  const kinds = new Set(nodes.flatMap(({ kind }) => paletteItem(kind ?? '')?.name ?? []));
  const listed = [...kinds].slice(0, 8).join(', ');
  return `A design of ${nodes.length} nodes and ${edges.length} edges${listed === '' ? '' : `: ${listed}`}`;
}

function escapeXml(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ' || character === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
