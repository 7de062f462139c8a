/** A rectangle in the canvas's pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  /** SVG path data. */
  readonly path: string;
  /** Where a label sits. */
  readonly middle: Point;
}

const CORNER = 8;
const LOOP = 36;

/** An arrow with right angles between the facing sides of two boxes. */
export function routeBetween(from: Box, to: Box): Route {
  if (from === to) return loopAt(from);
  const dx = centre(to).x - centre(from).x;
  const dy = centre(to).y - centre(from).y;
  const gapX = Math.abs(dx) - (from.width + to.width) / 2;
  const gapY = Math.abs(dy) - (from.height + to.height) / 2;
  return gapX > gapY
    ? sideways(from, to, Math.sign(dx) || 1)
    : upright(from, to, Math.sign(dy) || 1);
}

function sideways(from: Box, to: Box, sign: number): Route {
  const start = { x: sign > 0 ? from.x + from.width : from.x, y: centre(from).y };
  const end = { x: sign > 0 ? to.x : to.x + to.width, y: centre(to).y };
  const x = (start.x + end.x) / 2;
  return {
    path: through([start, { x, y: start.y }, { x, y: end.y }, end]),
    middle: { x, y: (start.y + end.y) / 2 },
  };
}

function upright(from: Box, to: Box, sign: number): Route {
  const start = { x: centre(from).x, y: sign > 0 ? from.y + from.height : from.y };
  const end = { x: centre(to).x, y: sign > 0 ? to.y : to.y + to.height };
  const y = (start.y + end.y) / 2;
  return {
    path: through([start, { x: start.x, y }, { x: end.x, y }, end]),
    middle: { x: (start.x + end.x) / 2, y },
  };
}

function loopAt(box: Box): Route {
  const { x, y } = { x: box.x + box.width, y: centre(box).y };
  const path = `M${x} ${y - 10}C${x + LOOP} ${y - LOOP} ${x + LOOP} ${y + LOOP} ${x} ${y + 10}`;
  return { path, middle: { x: x + LOOP, y } };
}

/** A line through points, its corners rounded. */
function through(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${first.x} ${first.y}`;
  rest.forEach((point, index) => {
    const before = points[index] ?? first;
    const after = points[index + 2];
    if (after === undefined) {
      path += `L${point.x} ${point.y}`;
      return;
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
    const enter = towards(point, before, radius);
    const leave = towards(point, after, radius);
    path += `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
  });
  return path;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
