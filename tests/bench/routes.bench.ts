import { EMPTY_GRAPH, framesOf, routeEdges } from '#core';
import type { Edge, Graph, Node } from '#core';
import { layoutInNode } from '#layout';
import { bench, describe } from 'vitest';

/** So many boxes in rows of five, each with arrows to a near one and, every other one, to a far one. */
function drawing(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, at): Node => ({
    id: `n${at}`,
    label: `Service ${at}`,
    shape: 'box',
  }));
  const edges = nodes.flatMap((_node, at): readonly Edge[] =>
    [at + 1 + (at % 3), (at * 7 + 11) % size].map((to, nth) => ({
      id: `e${at}.${nth}`,
      from: `n${at}`,
      to: `n${to % size}`,
      label: at % 3 === 0 ? 'writes' : '',
      line: 'solid',
      start: 'none',
      end: 'arrow',
    })),
  );
  return { ...EMPTY_GRAPH, nodes, edges };
}

/** One pass is one frame of a drag. ELK lays out and routes in one, and takes minutes for the larger ones. */
for (const size of [30, 100, 300]) {
  const graph = drawing(size);
  const placement = Object.fromEntries(
    graph.nodes.map(
      ({ id }, at) => [id, { x: (at % 6) * 220, y: Math.floor(at / 6) * 130 }] as const,
    ),
  );
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  const frames = framesOf({ graph, placement });
  const before = routeEdges(graph.edges, { frames, shapes });
  const dragged = frames.get('n7') ?? { x: 0, y: 0, width: 0, height: 0 };
  let step = 0;
  describe(`${size} nodes, ${graph.edges.length} edges`, () => {
    bench('routes for all', () => {
      routeEdges(graph.edges, { frames, shapes });
    });
    bench('routes while one node is dragged', () => {
      step = (step + 4) % 200;
      const moved = new Map(frames).set('n7', { ...dragged, x: dragged.x + step });
      routeEdges(graph.edges, { frames: moved, shapes }, before);
    });
    if (size > 30) return;
    bench('ELK', async () => {
      await layoutInNode(graph);
    });
  });
}
