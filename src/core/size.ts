import { detailOf, titleOf } from './graph.ts';
import type { Node, Shape } from './graph.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** Typography of a node, in pixels: the canvas's style sheet and the SVG writer use the same. */
export const NODE_TEXT = {
  title: { size: 15, line: 20, weight: 'semibold' },
  detail: { size: 12.5, line: 17, weight: 'regular' },
  /** Icon and the gap after it, for nodes of a palette kind. */
  icon: 26,
  /** Between title and detail. */
  gap: 3,
} as const;

/** Room for a group's title above its members, and around them. */
export const GROUP_PADDING = { top: 44, side: 22, bottom: 22 } as const;

const PADDING = { x: 14, y: 12 };
const TEXT_WIDTH = 190;
const MIN_WIDTH = 92;
const MIN_HEIGHT = 46;
/** A label may be ten thousand characters long; the board shows this many lines of it. */
const MAX_LINES = 12;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WrappedLabel {
  readonly title: readonly string[];
  readonly detail: readonly string[];
  /** There was more than the board shows. */
  readonly cut: boolean;
}

/** A label as lines that fit a node. */
export function wrapLabel(label: string): WrappedLabel {
  const title = wrapText(clip(titleOf(label)), NODE_TEXT.title.size, 'semibold', TEXT_WIDTH);
  const detail: string[] = [];
  for (const line of detailOf(label)) {
    if (title.length + detail.length > MAX_LINES) break;
    detail.push(...wrapText(clip(line), NODE_TEXT.detail.size, 'regular', TEXT_WIDTH));
  }
  if (title.length + detail.length <= MAX_LINES) return { title, detail, cut: false };
  const titleLines = title.slice(0, MAX_LINES);
  const detailLines = detail.slice(0, MAX_LINES - titleLines.length);
  const last = detailLines.length > 0 ? detailLines : titleLines;
  last[last.length - 1] = `${last[last.length - 1]}…`;
  return { title: titleLines, detail: detailLines, cut: true };
}

/** A node's size in pixels: the same for canvas, layout and picture. */
export function nodeSize(node: Pick<Node, 'label' | 'shape' | 'kind'>): Size {
  const { title, detail } = wrapLabel(node.label);
  const icon = node.kind === undefined ? 0 : NODE_TEXT.icon;
  const widest = Math.max(
    ...title.map((line) => textWidth(line, NODE_TEXT.title.size, 'semibold')),
    ...detail.map((line) => textWidth(line, NODE_TEXT.detail.size, 'regular')),
  );
  const text = {
    width: Math.max(MIN_WIDTH, widest + icon + 2 * PADDING.x + 2),
    height: Math.max(
      MIN_HEIGHT,
      title.length * NODE_TEXT.title.line +
        (detail.length > 0 ? NODE_TEXT.gap + detail.length * NODE_TEXT.detail.line : 0) +
        2 * PADDING.y,
    ),
  };
  const size = around(node.shape, text);
  return { width: roundUp(size.width), height: roundUp(size.height) };
}

/** The outline's size around a text box, so that the text stays inside the shape. */
function around(shape: Shape, { width, height }: Size): Size {
  switch (shape) {
    case 'diamond':
      return { width: width * 1.6, height: height * 2 };
    case 'circle':
    case 'doubleCircle':
      return { width: width * 1.25, height: height * 1.5 };
    case 'cylinder':
      return { width, height: height + 18 };
    case 'actor':
      return { width, height: height + 26 };
    case 'hexagon':
    case 'flag':
    case 'leanRight':
    case 'leanLeft':
    case 'trapezoid':
    case 'invertedTrapezoid':
      return { width: width + 36, height };
    case 'stadium':
    case 'queue':
    case 'subroutine':
      return { width: width + 18, height };
    case 'box':
    case 'rounded':
      return { width, height };
  }
}

/** Even pixels keep the middle of a side on a whole one. */
function roundUp(length: number): number {
  return 2 * Math.ceil(length / 2);
}

function clip(line: string): string {
  return line.length > 1000 ? `${line.slice(0, 1000)}…` : line;
}
