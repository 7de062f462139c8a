import { cornerRadius, NODE_TEXT, shapePaths, textInset, wrapLabel } from '#core';
import type { Frame, Node } from '#core';
import { escapeXml, INK, short } from './ink.ts';

const STROKE = `stroke="${INK.ink}" stroke-width="1.4"`;

/** A node: its outline, and its label as text, broken as the board breaks it. */
export function nodeSvg(node: Node, frame: Frame): string {
  return (
    `<g transform="translate(${short(frame.x)} ${short(frame.y)})">` +
    outlineSvg(node, frame) +
    labelSvg(node, frame) +
    '</g>'
  );
}

function outlineSvg({ shape }: Node, { width, height }: Frame): string {
  const radius = cornerRadius(shape);
  if (radius === undefined) {
    const { outline, inner } = shapePaths(shape, { width, height });
    const lines = inner === '' ? '' : `<path d="${inner}" fill="none" ${STROKE}/>`;
    return `<path d="${outline}" fill="${INK.surface}" ${STROKE}/>${lines}`;
  }
  if (shape === 'circle' || shape === 'doubleCircle') {
    const inner = shape === 'circle' ? '' : ellipse(width, height, 4, 'none');
    return ellipse(width, height, 0, INK.surface) + inner;
  }
  const rounded = Math.min(Number.parseInt(radius, 10), height / 2, width / 2);
  const box = `<rect width="${width}" height="${height}" rx="${rounded}" fill="${INK.surface}" ${STROKE}/>`;
  if (shape !== 'subroutine') return box;
  return `${box}<path d="M6 0V${height}M${width - 6} 0V${height}" fill="none" ${STROKE}/>`;
}

function ellipse(width: number, height: number, inset: number, fill: string): string {
  const radii = `rx="${width / 2 - inset}" ry="${height / 2 - inset}"`;
  return `<ellipse cx="${width / 2}" cy="${height / 2}" ${radii} fill="${fill}" ${STROKE}/>`;
}

function labelSvg(node: Node, { width, height }: Frame): string {
  const { title, detail } = wrapLabel(node.label);
  const { title: big, detail: small, gap } = NODE_TEXT;
  const { top, left, right } = textInset(node.shape);
  const x = (width + left - right) / 2;
  const tall = title.length * big.line + (detail.length > 0 ? gap + detail.length * small.line : 0);
  let y = top + (height - top - tall) / 2;
  const line = (text: string, font: typeof big | typeof small): string => {
    y += font.line;
    const weight = font.weight === 'semibold' ? ' font-weight="600"' : '';
    const fill = font.weight === 'semibold' ? INK.ink : INK.soft;
    const place = `x="${short(x)}" y="${short(y - font.line * 0.28)}"`;
    return `<text ${place} font-size="${font.size}"${weight} fill="${fill}" text-anchor="middle">${escapeXml(text)}</text>`;
  };
  const titles = title.map((text) => line(text, big)).join('');
  y += gap;
  return titles + detail.map((text) => line(text, small)).join('');
}
