/** A line of a plot; times in milliseconds. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly size: number; readonly time: number }[];
}

const WIDTH = 640;
const HEIGHT = 380;
const EDGE = { left: 64, right: 150, top: 20, bottom: 48 } as const;
const TIMES = [0.1, 1, 10, 100, 1000];

/** Time over size, both by powers of ten, as SVG. */
export function growthPlot(lines: readonly Line[]): string {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(({ size }) => size)))];
  const x = scale(sizes, EDGE.left, WIDTH - EDGE.right);
  const y = scale(TIMES, HEIGHT - EDGE.bottom, EDGE.top);
  const ticks = [
    ...TIMES.map(
      (time) =>
        `<path d="M${EDGE.left} ${y(time)}H${WIDTH - EDGE.right}" stroke="#8884" fill="none"/>` +
        text(EDGE.left - 8, y(time) + 4, `${time} ms`, 'end'),
    ),
    ...sizes.map((size) => text(x(size), HEIGHT - EDGE.bottom + 20, String(size), 'middle')),
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 8, 'nodes', 'middle'),
  ];
  const drawn = lines.map(({ name, colour, points }) => {
    const way = points.map(({ size, time }) => `${x(size)} ${y(time)}`).join('L');
    const dots = points
      .map(({ size, time }) => `<circle cx="${x(size)}" cy="${y(time)}" r="3.5" fill="${colour}"/>`)
      .join('');
    const last = points.at(-1);
    const label =
      last === undefined ? '' : text(x(last.size) + 10, y(last.time) + 4, name, 'start', colour);
    return `<path d="M${way}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return (value) => Math.round(from + ((Math.log10(value) - least) / (most - least)) * (to - from));
}

function text(x: number, y: number, words: string, anchor: string, colour = '#333'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
}
