import { textWidth, wrapText } from '../textWidth.ts';
import type { Edge } from '../graph.ts';

/** Typography of an edge's label, in pixels; the style sheet uses the same. */
export const EDGE_TEXT = { size: 12.5, line: 17, x: 7, y: 3 } as const;

const WIDTH = 150;
/** A label may be ten thousand characters long; the board shows this many lines of it. */
const MAX_LINES = 6;

export interface EdgeLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Wrapping is dear; edges are values, so one measuring is enough. */
const LABELS = new WeakMap<Edge, EdgeLabel>();

/** An edge's label as lines with the size of its chip; undefined without a label. */
export function edgeLabel(edge: Edge): EdgeLabel | undefined {
  const known = LABELS.get(edge);
  if (known !== undefined) return known;
  const label = measure(edge);
  if (label !== undefined) LABELS.set(edge, label);
  return label;
}

function measure({ label, step }: Edge): EdgeLabel | undefined {
  const text = step === undefined ? label : `${step}. ${label}`;
  if (text.trim() === '') return undefined;
  const all = text
    .split('\n', MAX_LINES + 1)
    .flatMap((line) => wrapText(line.slice(0, 1000), EDGE_TEXT.size, 'regular', WIDTH));
  const lines = all.slice(0, MAX_LINES);
  if (all.length > MAX_LINES) lines[MAX_LINES - 1] = `${lines[MAX_LINES - 1] ?? ''}…`;
  const widest = Math.max(...lines.map((line) => textWidth(line, EDGE_TEXT.size, 'regular')));
  return {
    lines,
    width: Math.ceil(widest) + 2 * EDGE_TEXT.x + 2,
    height: lines.length * EDGE_TEXT.line + 2 * EDGE_TEXT.y,
  };
}
