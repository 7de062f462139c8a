import { edgeLabel, roundedPath } from '#core';
import type { Arrowhead, Edge, Route } from '#core';
import { escapeXml, INK, short } from './ink.ts';

/** How far a line stops before its end, so that it does not show through the head. */
const DEPTH: Readonly<Record<Arrowhead, number>> = { none: 0, arrow: 8, circle: 8, cross: 4 };
const LABEL = { size: 12.5, line: 17 } as const;

/** An arrow along its route; the markers are defined once for a picture (`headsSvg`). */
export function edgeSvg(edge: Edge, route: Route): string {
  if (edge.line === 'invisible') return '';
  const path = roundedPath(route.points, { start: DEPTH[edge.start], end: DEPTH[edge.end] });
  const dash = edge.line === 'dashed' ? ' stroke-dasharray="6 5"' : '';
  const start = edge.start === 'none' ? '' : ` marker-start="url(#${edge.start})"`;
  const end = edge.end === 'none' ? '' : ` marker-end="url(#${edge.end})"`;
  const width = edge.line === 'thick' ? 2.6 : 1.4;
  return `<path d="${path}" fill="none" stroke="${INK.line}" stroke-width="${width}"${dash}${start}${end}/>`;
}

/** An edge's label on a piece of paper, so that no line runs through it. */
export function edgeLabelSvg(edge: Edge, { label: at }: Route): string {
  const label = edgeLabel(edge);
  if (label === undefined) return '';
  const { lines, width, height } = label;
  const box = `x="${short(at.x - width / 2)}" y="${short(at.y - height / 2)}" width="${width}" height="${height}"`;
  const texts = lines.map((text, index) => {
    const y = at.y - height / 2 + 3 + (index + 0.74) * LABEL.line;
    return `<text x="${short(at.x)}" y="${short(y)}" font-size="${LABEL.size}" fill="${INK.soft}" text-anchor="middle">${escapeXml(text)}</text>`;
  });
  return `<rect ${box} rx="4" fill="${INK.paper}"/>${texts.join('')}`;
}

export function headsSvg(): string {
  const arrow = marker('arrow', 1, `<path d="M0 0L10 5L0 10Z" fill="${INK.line}"/>`);
  const circle = marker('circle', 1, `<circle cx="5" cy="5" r="4" fill="${INK.line}"/>`);
  const cross = marker(
    'cross',
    5,
    `<path d="M1 1L9 9M9 1L1 9" stroke="${INK.line}" stroke-width="1.6"/>`,
  );
  return `<defs>${arrow}${circle}${cross}</defs>`;
}

function marker(id: string, refX: number, shape: string): string {
  const size = 'markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse"';
  return `<marker id="${id}" viewBox="0 0 10 10" refX="${refX}" refY="5" ${size} orient="auto-start-reverse">${shape}</marker>`;
}
