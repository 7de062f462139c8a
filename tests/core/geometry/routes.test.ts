import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_GRAPH, framesOf, freeSpot, routeEdges } from '#core';
import type { Edge, Graph, Node, Placement } from '#core';
import { layoutInNode } from '#layout';
import { parseMermaid } from '#mermaid';
import { builtInReferences } from '../builtInReferences.ts';
import { faultsOf, NO_FAULTS, routesOf, sumOf } from './routeFaults.ts';
import type { RouteFaults } from './routeFaults.ts';

const DESIGNS = join(import.meta.dirname, '../../cases/designs');
const PATIENCE = 120_000;

interface Laid {
  readonly graph: Graph;
  readonly placement: Placement;
}

/** Ceilings for all drawings of a set together: what was reached, with next to nothing above it. */
const CEILINGS = {
  references: { throughNodes: 0, onEachOther: 2, labelsOnNodes: 0, labelsOnLabels: 0 },
  designs: { throughNodes: 0, onEachOther: 3, labelsOnNodes: 0, labelsOnLabels: 0 },
  moved: { throughNodes: 0, onEachOther: 12, labelsOnNodes: 0, labelsOnLabels: 0 },
} as const;

describe('drawings as ELK lays them out, and after nodes were dragged elsewhere', () => {
  const sets: Record<'references' | 'designs', Laid[]> = { references: [], designs: [] };

  beforeAll(async () => {
    for (const { graph } of await builtInReferences()) {
      sets.references.push({ graph, placement: await layoutInNode(graph) });
    }
    const files = readdirSync(DESIGNS).filter((name) => name.endsWith('.mmd'));
    for (const file of files.filter((_name, index) => index % 3 === 0)) {
      const read = await parseMermaid(readFileSync(join(DESIGNS, file), 'utf8'));
      if (!read.ok) throw new Error(`${file} cannot be read`);
      const { graph } = read.value;
      sets.designs.push({ graph, placement: await layoutInNode(graph) });
    }
  }, PATIENCE);

  test('the built-in references', () => {
    const found = faultsIn(sets.references);
    expect(found.edges).toBeGreaterThan(300);
    expect(over(found, CEILINGS.references)).toEqual([]);
  });

  test('designs that others drew', () => {
    const found = faultsIn(sets.designs);
    expect(found.edges).toBeGreaterThan(700);
    expect(over(found, CEILINGS.designs)).toEqual([]);
  });

  test('the same with four nodes of each dragged to other free places', () => {
    const found = faultsIn([...sets.references, ...sets.designs].map(withNodesMoved));
    expect(found.edges).toBeGreaterThan(1000);
    expect(over(found, CEILINGS.moved)).toEqual([]);
  });

  test('what is routed again while a node is dragged is what a new look at the drawing finds', () => {
    for (const { graph, placement } of sets.references.slice(0, 12)) {
      const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
      const first = routeEdges(graph.edges, { frames: framesOf({ graph, placement }), shapes });
      const moved = withNodesMoved({ graph, placement });
      const again = routeEdges(graph.edges, { frames: framesOf(moved), shapes }, first);
      expect(again.routes).toEqual(routesOf(graph, moved.placement));
    }
  });
});

function faultsIn(drawings: readonly Laid[]): RouteFaults {
  return drawings.reduce(
    (sum, { graph, placement }) => sumOf(sum, faultsOf(graph, placement)),
    NO_FAULTS,
  );
}

function over(found: RouteFaults, ceilings: Omit<RouteFaults, 'edges'>): readonly string[] {
  const names = ['throughNodes', 'onEachOther', 'labelsOnNodes', 'labelsOnLabels'] as const;
  return names.flatMap((name) =>
    found[name] > ceilings[name] ? [`${name}: ${found[name]} of at most ${ceilings[name]}`] : [],
  );
}

/** Four nodes in places up to 450 pixels away, always the same ones. */
function withNodesMoved({ graph, placement }: Laid): Laid {
  const [numbers = []] = fc.sample(fc.array(fc.nat(899), { minLength: 12, maxLength: 12 }), {
    seed: graph.nodes.length,
    numRuns: 1,
  });
  let now = placement;
  for (let turn = 0; turn < 4; turn += 1) {
    const [which = 0, dx = 0, dy = 0] = numbers.slice(turn * 3);
    const frames = framesOf({ graph, placement: now });
    const id = graph.nodes[which % graph.nodes.length]?.id ?? '';
    const frame = frames.get(id);
    if (frame === undefined) continue;
    const taken = graph.nodes.flatMap((node) =>
      node.id === id ? [] : (frames.get(node.id) ?? []),
    );
    const { x, y } = freeSpot({ ...frame, x: frame.x + dx - 450, y: frame.y + dy - 450 }, taken);
    now = { ...now, [id]: { x, y } };
  }
  return { graph, placement: now };
}

/** Boxes at places, and arrows `a>b` with an optional `:label`. */
function drawing(spots: Readonly<Record<string, readonly [number, number]>>, arrows: string): Laid {
  const nodes = Object.keys(spots).map((id): Node => ({ id, label: id, shape: 'box' }));
  const edges = arrows.split(' ').map((arrow, index): Edge => {
    const [ends = '', label = ''] = arrow.split(':');
    const [from = '', to = ''] = ends.split('>');
    return { id: `e${index}`, from, to, label, line: 'solid', start: 'none', end: 'arrow' };
  });
  const placement = Object.fromEntries(
    Object.entries(spots).map(([id, [x, y]]) => [id, { x, y }] as const),
  );
  return { graph: { ...EMPTY_GRAPH, nodes, edges }, placement };
}

const CLEAN = { throughNodes: 0, onEachOther: 0, labelsOnNodes: 0, labelsOnLabels: 0 };

describe('hard cases', () => {
  const cases: Readonly<Record<string, Laid>> = {
    'a node between two connected ones': drawing(
      { a: [0, 0], b: [200, 0], c: [400, 0] },
      'a>c:asks a>b b>c',
    ),
    'a wall between them': drawing(
      {
        a: [0, 100],
        b: [400, 100],
        w1: [200, -20],
        w2: [200, 40],
        w3: [200, 100],
        w4: [200, 160],
        w5: [200, 220],
      },
      'a>b:far b>a:back',
    ),
    'a pocket around the target': drawing(
      {
        a: [0, 0],
        t: [300, 200],
        n: [300, 130],
        s: [300, 270],
        e: [420, 200],
        nw: [190, 130],
        sw: [190, 270],
      },
      'a>t n>s',
    ),
    'many arrows between two': drawing(
      { a: [0, 0], b: [0, 300] },
      'a>b:one b>a:two a>b:three b>a:four',
    ),
    'loops beside arrows': drawing(
      { a: [0, 0], b: [300, 0] },
      'a>a:again a>a:and_again a>b:on b>a:back',
    ),
    'neighbours that nearly touch': drawing(
      { a: [0, 0], b: [98, 0], c: [0, 52] },
      'a>b:label a>c:label b>c',
    ),
    'a row that all talk with the last': drawing(
      { a: [0, 0], b: [120, 0], c: [240, 0], d: [360, 0], e: [480, 0] },
      'a>e b>e c>e d>e e>a',
    ),
    'a grid that talks across': drawing(
      {
        a: [0, 0],
        b: [150, 0],
        c: [300, 0],
        d: [0, 100],
        e: [150, 100],
        f: [300, 100],
        g: [0, 200],
        h: [150, 200],
        i: [300, 200],
      },
      'a>i c>g b>h d>f a>c g>i i>a g>c',
    ),
  };
  test.each(Object.entries(cases))('%s', (_name, { graph, placement }) => {
    expect(faultsOf(graph, placement)).toEqual({ ...CLEAN, edges: graph.edges.length });
  });

  test('every piece is level or upright, and the ends lie on the outlines', () => {
    for (const { graph, placement } of Object.values(cases)) {
      const frames = framesOf({ graph, placement });
      for (const [id, { points }] of routesOf(graph, placement)) {
        const edge = graph.edges.find((one) => one.id === id);
        points.slice(1).forEach((to, index) => {
          const from = points[index] ?? to;
          expect(from.x === to.x || from.y === to.y, `${id} is slanted`).toBe(true);
        });
        for (const [end, point] of [
          [edge?.from, points[0]],
          [edge?.to, points.at(-1)],
        ] as const) {
          const frame = frames.get(end ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
          const { x = NaN, y = NaN } = point ?? {};
          const onSide =
            x === frame.x ||
            x === frame.x + frame.width ||
            y === frame.y ||
            y === frame.y + frame.height;
          expect(onSide, `${id} ends at ${x}, ${y}`).toBe(true);
        }
      }
    }
  });
});
