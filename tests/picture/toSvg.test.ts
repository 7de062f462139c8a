import { EMPTY_GRAPH } from '#core';
import type { Graph } from '#core';
import { toSvg } from '#picture';
import { expect, test } from 'vitest';

const graph: Graph = {
  ...EMPTY_GRAPH,
  nodes: [
    { id: 'a', label: 'Orders <script>\nappend & only', shape: 'cylinder', group: 'g' },
    { id: 'b', label: 'API', shape: 'box' },
  ],
  groups: [{ id: 'g', label: 'Region "EU"' }],
  edges: [
    { id: 'e1', from: 'b', to: 'a', label: 'writes', line: 'dashed', start: 'none', end: 'arrow' },
    { id: 'e2', from: 'b', to: 'b', label: '', line: 'solid', start: 'arrow', end: 'arrow' },
    { id: 'e3', from: 'b', to: 'gone', label: '', line: 'solid', start: 'none', end: 'arrow' },
  ],
};
const svg = toSvg(graph, {
  a: { x: 40, y: 60 },
  b: { x: 400, y: 60 },
  g: { x: 0, y: 0, width: 260, height: 180 },
});

test('labels are text, whatever they hold', () => {
  expect(svg).toContain('Orders &lt;script&gt;');
  expect(svg).toContain('append &amp; only');
  expect(svg).toContain('Region &quot;EU&quot;');
  expect(svg).not.toContain('<script');
});

test('an arrow has its dash and its heads, and one without an end is left out', () => {
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg.match(/marker-end="url\(#arrow\)"/g)).toHaveLength(2);
  expect(svg.match(/marker-start/g)).toHaveLength(1);
});

test('everything lies inside the picture', () => {
  const [, x, y, width] = /viewBox="(\S+) (\S+) (\S+) \S+"/.exec(svg) ?? [];
  expect(Number(x)).toBeLessThan(0);
  expect(Number(y)).toBeLessThan(0);
  expect(Number(x) + Number(width)).toBeGreaterThan(400);
});

test('an empty drawing is an empty picture', () => {
  expect(toSvg(EMPTY_GRAPH, {})).toContain('0 nodes and 0 edges');
});
