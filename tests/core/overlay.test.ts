import { EMPTY_BOARD, nodeSize, toOverlay } from '#core';
import type { Board, ConnectionMatch, Edge, Ghost, Match, Node, OverlayInput } from '#core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSimilarity } from '../../src/core/geometry/fitSimilarity.ts';

function node(id: string): Node {
  return { id, label: id, shape: 'box' };
}

function edge(id: string, from: string, to: string, more: Partial<Edge> = {}): Edge {
  return { id, from, to, label: '', line: 'solid', start: 'none', end: 'arrow', ...more };
}

function boardOf(
  spots: Readonly<Record<string, readonly [number, number]>>,
  more: Partial<Board['graph']> = {},
): Board {
  const nodes = Object.keys(spots).map(node);
  return {
    ...EMPTY_BOARD,
    graph: { ...EMPTY_BOARD.graph, nodes, ...more },
    placement: Object.fromEntries(Object.entries(spots).map(([id, [x, y]]) => [id, { x, y }])),
  };
}

function match(title: string, status: Match['status'], more: Partial<Match> = {}): Match {
  return {
    title,
    status,
    nodes: status === 'missing' ? [] : [title],
    confidence: 1,
    ask: false,
    why: '',
    weight: 'expected',
    missingDetails: [],
    matters: '',
    hint: '',
    ...more,
  };
}

function connection(
  from: string,
  to: string,
  status: ConnectionMatch['status'],
  path: readonly string[] = [],
): ConnectionMatch {
  return { from, to, status, path, why: '' };
}

/** The reference in a column, 200 pixels apart, in the order of the components. */
function inputOf(components: readonly Match[], more: Partial<OverlayInput> = {}): OverlayInput {
  return {
    report: { components, connections: more.report?.connections ?? [] },
    referencePlacement: Object.fromEntries(
      components.map(({ title }, index) => [`r-${title}`, { x: 0, y: index * 200 }]),
    ),
    referenceNodes: Object.fromEntries(components.map(({ title }) => [title, `r-${title}`])),
    kinds: more.kinds ?? {},
    wiring: more.wiring ?? [],
  };
}

function withConnections(
  components: readonly Match[],
  connections: readonly ConnectionMatch[],
): OverlayInput {
  return inputOf(components, { report: { components, connections } });
}

describe('marks', () => {
  test('a node is marked with what it plays, half when a part is missing', () => {
    const input = inputOf([
      match('API', 'present', { missingDetails: ['Rate limiting'] }),
      match('Cache', 'partial', { nodes: ['API'] }),
      match('Queue', 'missing'),
    ]);
    expect(toOverlay(input, boardOf({ API: [0, 0] })).marks).toEqual({
      API: {
        status: 'partial',
        components: ['API', 'Cache'],
        partly: ['Cache'],
        missingDetails: ['Rate limiting'],
      },
    });
  });

  test('nodes that are not there any more get none', () => {
    const input = inputOf([match('API', 'present', { nodes: ['gone'] })]);
    expect(toOverlay(input, boardOf({ API: [0, 0] })).marks).toEqual({});
  });
});

describe('ghosts', () => {
  test('with two matches a ghost lies where the reference puts it in this drawing', () => {
    const input = inputOf([
      match('A', 'present'),
      match('Between', 'missing'),
      match('B', 'present'),
    ]);
    // The drawing runs from left to right, the reference from top to bottom.
    const [ghost] = toOverlay(input, boardOf({ A: [0, 0], B: [600, 0] })).ghosts;
    const middle = centreOf(ghost);
    expect(middle.x).toBeGreaterThan(150);
    expect(middle.x).toBeLessThan(550);
    expect(Math.abs(middle.y - 23)).toBeLessThan(180);
  });

  test('a ghost hides no line between two pieces, where there is room beside it', () => {
    const input = inputOf([
      match('A', 'present'),
      match('Between', 'missing'),
      match('B', 'present'),
    ]);
    const board = boardOf({ A: [0, 0], B: [0, 400] }, { edges: [edge('e', 'A', 'B')] });
    const [ghost] = toOverlay(input, board).ghosts;
    const line = 46;
    expect(ghost === undefined || (ghost.x < line && ghost.x + ghost.width > line)).toBe(false);
    expect(Math.abs(centreOf(ghost).y - 223)).toBeLessThan(180);
    const kept = toOverlay(input, boardOf({ A: [0, 0], B: [0, 400] }));
    const drawn = toOverlay(input, board, kept);
    expect(drawn.ghosts).toEqual(kept.ghosts);
  });

  test('with one match it lies as far from it as in the reference', () => {
    const input = inputOf([match('A', 'present'), match('Below', 'missing')]);
    const [ghost] = toOverlay(input, boardOf({ A: [1000, 500] })).ghosts;
    expect(ghost).toMatchObject({ component: 'Below', y: 700 });
    expect(Math.abs(centreOf(ghost).x - 1046)).toBeLessThan(2);
  });

  test('without a match ghosts stand beside the drawing', () => {
    const input = inputOf([match('A', 'missing'), match('B', 'missing')]);
    const { ghosts } = toOverlay(input, boardOf({ Other: [0, 0] }));
    expect(ghosts.map(({ component }) => component)).toEqual(['A', 'B']);
    for (const { x } of ghosts) expect(x).toBeGreaterThan(92);
  });

  test('on an empty board they stand as in the reference', () => {
    const input = inputOf([match('A', 'missing'), match('B', 'missing')]);
    const [first, second] = toOverlay(input, boardOf({})).ghosts;
    expect(centreOf(second).y - centreOf(first).y).toBe(200);
  });

  test('a ghost lies near the piece that it is wired to', () => {
    const components = [
      match('A', 'present'),
      match('B', 'present'),
      match('C', 'present'),
      match('Far', 'missing'),
    ];
    const input: OverlayInput = {
      ...inputOf(components, { wiring: [{ from: 'C', to: 'Far' }] }),
      referencePlacement: {
        'r-A': { x: 0, y: 0 },
        'r-B': { x: 0, y: 200 },
        'r-C': { x: 0, y: 400 },
        'r-Far': { x: 3000, y: 400 },
      },
    };
    const [ghost] = toOverlay(input, boardOf({ A: [0, 0], B: [0, 200], C: [0, 400] })).ghosts;
    const { x, y } = centreOf(ghost);
    expect(Math.hypot(x - 46, y - 423)).toBeLessThan(340);
  });

  test('the weightiest comes first, with the kind that it becomes', () => {
    const components = [
      match('Extra', 'missing', { weight: 'bonus' }),
      match('Dead Letter Queue', 'missing', { weight: 'core', matters: 'Keeps what failed.' }),
    ];
    const kinds = { 'Dead Letter Queue': 'dead-letter-queue' };
    const { ghosts } = toOverlay(inputOf(components, { kinds }), boardOf({}));
    expect(ghosts.map(({ component }) => component)).toEqual(['Dead Letter Queue', 'Extra']);
    expect(ghosts[0]).toMatchObject({ kind: 'dead-letter-queue', matters: 'Keeps what failed.' });
    const { width, height } = nodeSize({ label: 'Extra', shape: 'box' });
    expect(ghosts[1]).toMatchObject({ shape: 'box', width, height });
  });

  test('they cross no frame of a group', () => {
    const board = boardOf(
      { A: [40, 60] },
      { nodes: [{ ...node('A'), group: 'g' }], groups: [{ id: 'g', label: 'Region' }] },
    );
    const placed = {
      ...board,
      placement: { ...board.placement, g: { x: 0, y: 0, width: 300, height: 230 } },
    };
    const input = inputOf([match('A', 'present'), match('Next', 'missing')]);
    const [ghost] = toOverlay(input, placed).ghosts;
    const { x, y, width, height } = frameOf(ghost);
    const inside = x >= 0 && y >= 40 && x + width <= 300 && y + height <= 230;
    const outside = x + width <= 0 || x >= 300 || y + height <= 0 || y >= 230;
    expect(inside || outside).toBe(true);
  });

  test('they stay where they were while a newer report comes in', () => {
    const board = boardOf({ A: [0, 0], B: [500, 100] });
    const before = toOverlay(
      inputOf([
        match('A', 'present'),
        match('B', 'missing'),
        match('C', 'missing'),
        match('D', 'missing'),
      ]),
      board,
    );
    const input = inputOf([
      match('A', 'present'),
      match('B', 'present'),
      match('C', 'missing'),
      match('D', 'missing'),
    ]);
    const after = toOverlay(input, board, before);
    expect(after.ghosts).toEqual(before.ghosts.filter(({ component }) => component !== 'B'));
  });

  test('law: they overlap nothing and come out the same every time', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 })),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(places, fc.nat({ max: 9 }), fc.nat({ max: 14 }), (spots, missing, matched) => {
        const board = boardOf(
          Object.fromEntries(spots.map((spot, index) => [`n${index}`, spot] as const)),
        );
        const input = inputOf([
          ...spots.slice(0, matched).map((_, index) => match(`n${index}`, 'present')),
          ...Array.from({ length: missing }, (_, index) => match(`Missing ${index}`, 'missing')),
        ]);
        const { ghosts } = toOverlay(input, board);
        expect(ghosts).toHaveLength(missing);
        expect(toOverlay(input, board).ghosts).toEqual(ghosts);
        const nodes = board.graph.nodes.map((drawn) => ({
          ...(board.placement[drawn.id] ?? { x: 0, y: 0 }),
          ...nodeSize(drawn),
        }));
        ghosts.forEach((ghost, index) => {
          for (const other of [...nodes, ...ghosts.slice(0, index)]) {
            expect(overlap(ghost, other)).toBe(false);
          }
        });
      }),
      { seed: 11, numRuns: 80 },
    );
  });
});

describe('connections', () => {
  const board = boardOf(
    { A: [0, 0], B: [300, 0], C: [600, 0] },
    {
      edges: [edge('ab', 'A', 'B'), edge('cb', 'C', 'B'), edge('line', 'A', 'C', { end: 'none' })],
    },
  );
  const components = [
    match('A', 'present'),
    match('B', 'present'),
    match('C', 'present'),
    match('D', 'missing'),
  ];

  test('found and reversed edges are marked, others left alone', () => {
    const input = withConnections(components, [
      connection('A', 'B', 'present', ['A', 'B']),
      connection('B', 'C', 'reversed', ['B', 'C']),
      connection('C', 'A', 'present'),
    ]);
    expect(toOverlay(input, board).edgeMarks).toEqual({
      ab: 'found',
      cb: 'reversed',
      line: 'found',
    });
  });

  test('a way through other nodes is kept whole', () => {
    const input = withConnections(components, [connection('A', 'C', 'via', ['A', 'B', 'C'])]);
    expect(toOverlay(input, board).vias).toEqual([
      { fromTitle: 'A', toTitle: 'C', path: ['A', 'B', 'C'] },
    ]);
  });

  test('missing ones run between nodes and ghosts, each once', () => {
    const input = {
      ...withConnections(components, [
        connection('B', 'A', 'missing'),
        connection('C', 'D', 'missing'),
      ]),
      wiring: [
        { from: 'C', to: 'D' },
        { from: 'D', to: 'A' },
        { from: 'A', to: 'B' },
      ],
    };
    expect(toOverlay(input, board).ghostEdges).toEqual([
      { from: { node: 'B' }, to: { node: 'A' }, fromTitle: 'B', toTitle: 'A' },
      { from: { node: 'C' }, to: { ghost: 'D' }, fromTitle: 'C', toTitle: 'D' },
      { from: { ghost: 'D' }, to: { node: 'A' }, fromTitle: 'D', toTitle: 'A' },
    ]);
  });
});

describe('fitSimilarity', () => {
  test('nothing known stays as it is, one pair only moves', () => {
    expect(fitSimilarity([]).apply({ x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
    const moved = fitSimilarity([{ from: { x: 0, y: 0 }, to: { x: 10, y: 20 } }]);
    expect(moved.apply({ x: 3, y: 4 })).toEqual({ x: 13, y: 24 });
  });

  test('many pairs turn and scale', () => {
    const corners = [0, 100, 200, 300, 400].flatMap((x) => [0, 90, 300].map((y) => ({ x, y })));
    const turned = fitSimilarity(
      corners.map((from) => ({ from, to: { x: -from.y * 1.2 + 50, y: from.x * 1.2 } })),
    );
    const { x, y } = turned.apply({ x: 200, y: 100 });
    expect(Math.abs(x + 70)).toBeLessThan(20);
    expect(Math.abs(y - 240)).toBeLessThan(20);
  });
});

function frameOf(ghost: Ghost | undefined): Ghost {
  if (ghost === undefined) throw new Error('No ghost.');
  return ghost;
}

function centreOf(ghost: Ghost | undefined): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = frameOf(ghost);
  return { x: x + width / 2, y: y + height / 2 };
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
