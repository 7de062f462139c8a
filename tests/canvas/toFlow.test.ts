import { EMPTY_BOARD, framesOf, roundedPath } from '#core';
import type { Board, Edge, Group, Node } from '#core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '../../src/canvas/readingOrder.ts';
import { toFlow } from '../../src/canvas/toFlow.ts';
import type { FlowInput } from '../../src/canvas/toFlow.ts';

function node(id: string, more: Partial<Node> = {}): Node {
  return { id, label: `Node ${id}`, shape: 'box', ...more };
}

function edge(id: string, from: string, to: string, more: Partial<Edge> = {}): Edge {
  return { id, from, to, label: '', line: 'solid', start: 'none', end: 'arrow', ...more };
}

interface Parts {
  readonly nodes?: readonly Node[];
  readonly edges?: readonly Edge[];
  readonly groups?: readonly Group[];
  readonly placement?: Board['placement'];
}

function boardOf({ nodes = [], edges = [], groups = [], placement = {} }: Parts): Board {
  return { ...EMPTY_BOARD, graph: { ...EMPTY_BOARD.graph, nodes, edges, groups }, placement };
}

function inputOf(board: Board, more: Partial<FlowInput> = {}): FlowInput {
  return { board, selection: new Set(), ...more };
}

const NESTED = boardOf({
  groups: [
    { id: 'inner', label: 'Data', group: 'outer' },
    { id: 'outer', label: 'Region' },
  ],
  nodes: [node('a', { group: 'inner' }), node('b')],
  edges: [edge('e', 'a', 'b')],
  placement: {
    outer: { x: 100, y: 50, width: 600, height: 400 },
    inner: { x: 150, y: 120, width: 300, height: 200 },
    a: { x: 200, y: 180 },
    b: { x: 900, y: 180 },
  },
});

describe('nodes', () => {
  test('members lie relative to their group, and groups come before what they hold', () => {
    const { nodes } = toFlow(inputOf(NESTED));
    expect(nodes.map(({ id }) => id)).toEqual(['outer', 'inner', 'a', 'b']);
    expect(nodes.map(({ position }) => position)).toEqual([
      { x: 100, y: 50 },
      { x: 50, y: 70 },
      { x: 50, y: 60 },
      { x: 900, y: 180 },
    ]);
    expect(nodes.map(({ parentId }) => parentId)).toEqual([undefined, 'outer', 'inner', undefined]);
  });

  test('sizes and a handle are given, so that nothing waits for a measurement', () => {
    const { nodes, frames } = toFlow(inputOf(NESTED));
    for (const { id, width, height, measured, handles } of nodes) {
      expect({ width, height }).toEqual(measured);
      expect(frames.get(id)).toMatchObject({ width, height });
      expect(handles).toHaveLength(1);
    }
  });

  test('a member of a group that does not exist lies on the canvas itself', () => {
    const board = boardOf({
      nodes: [node('a', { group: 'gone' })],
      placement: { a: { x: 7, y: 8 } },
    });
    const [only] = toFlow(inputOf(board)).nodes;
    expect(only).toMatchObject({ position: { x: 7, y: 8 } });
    expect(only?.parentId).toBeUndefined();
  });

  test('names say label, kind, connections and group', () => {
    const board = boardOf({
      groups: [{ id: 'g', label: 'Region EU' }],
      nodes: [
        node('a', { label: 'Front door\ndetail', kind: 'api-gateway', group: 'g' }),
        node('b', { label: 'Orders' }),
      ],
      edges: [edge('e', 'a', 'b', { label: 'REST' })],
    });
    const { nodes, edges } = toFlow(inputOf(board));
    expect(nodes.map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Region EU, not connected',
      'Front door, API gateway, connects to 1, in Region EU',
      'Orders, connects to 1',
    ]);
    expect(edges[0]?.ariaLabel).toBe('Arrow from Front door to Orders: REST');
  });

  test('a mark is part of the name', () => {
    const mark = {
      status: 'partial',
      components: ['Read Path'],
      partly: ['Read Path'],
      missingDetails: ['Read Repair'],
    } as const;
    const { nodes } = toFlow(inputOf(NESTED, { marks: { b: mark } }));
    expect(nodes.find(({ id }) => id === 'b')?.ariaLabel).toBe(
      'Node b, connects to 1, partly found: Read Path, Read Repair is missing',
    );
  });
});

describe('identity', () => {
  test('the same board gives the same lists', () => {
    const first = toFlow(inputOf(NESTED));
    const second = toFlow(inputOf({ ...NESTED }), first);
    expect(second.nodes).toBe(first.nodes);
    expect(second.edges).toBe(first.edges);
  });

  test('moving a node leaves the others, and edges elsewhere, as they were', () => {
    const board = boardOf({
      nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)),
      edges: [edge('ab', 'a', 'b'), edge('cd', 'c', 'd')],
      placement: {
        a: { x: 0, y: 0 },
        b: { x: 300, y: 0 },
        c: { x: 0, y: 300 },
        d: { x: 300, y: 300 },
      },
    });
    const first = toFlow(inputOf(board));
    const moved = { ...board, placement: { ...board.placement, a: { x: -40, y: -30 } } };
    const second = toFlow(inputOf(moved), first);
    expect(changedIds(first.nodes, second.nodes)).toEqual(['a']);
    expect(changedIds(first.edges, second.edges)).toEqual(['ab']);
  });

  test('selecting, marking and pointing change only the element meant', () => {
    const first = toFlow(inputOf(NESTED));
    const mark = {
      status: 'present',
      components: ['B'],
      partly: [],
      missingDetails: [],
    } as const;
    const selected = toFlow(inputOf(NESTED, { selection: new Set(['a']) }), first);
    expect(changedIds(first.nodes, selected.nodes)).toEqual(['a']);
    const marked = toFlow(inputOf(NESTED, { marks: { b: mark } }), first);
    expect(changedIds(first.nodes, marked.nodes)).toEqual(['b']);
    const again = toFlow(inputOf(NESTED, { marks: { b: { ...mark } } }), marked);
    expect(again.nodes).toBe(marked.nodes);
    const pointed = toFlow(inputOf(NESTED, { pointed: new Set(['b']) }), first);
    expect(changedIds(first.nodes, pointed.nodes)).toEqual(['b']);
  });

  test('a large board is routed piece by piece as it is as a whole', () => {
    const ids = Array.from({ length: 360 }, (_, index) => `n${index}`);
    const placement = Object.fromEntries(
      ids.map((id, index) => [id, { x: (index % 20) * 220, y: Math.floor(index / 20) * 120 }]),
    );
    const edges = ids.flatMap((id, index) => [
      edge(`e${index}`, id, ids[(index * 7 + 3) % ids.length] ?? id),
      edge(`f${index}`, id, ids[(index + 1) % ids.length] ?? id),
    ]);
    const board = boardOf({ nodes: ids.map((id) => node(id)), edges, placement });
    const first = toFlow(inputOf(board));
    const moved = { ...board, placement: { ...placement, n77: { x: 1234, y: 5 } } };
    const pieceByPiece = toFlow(inputOf(moved), first);
    const asWhole = toFlow(inputOf(moved));
    expect(pieceByPiece.edges).toEqual(asWhole.edges);
    expect(changedIds(first.edges, pieceByPiece.edges).length).toBeLessThan(60);
  });
});

describe('edges', () => {
  test('an edge leaves the sides that face each other, straight where it can', () => {
    const board = boardOf({
      nodes: [node('a'), node('b')],
      edges: [edge('e', 'a', 'b')],
      placement: { a: { x: 0, y: 0 }, b: { x: 300, y: 6 } },
    });
    const points = pointsOf(board, 'e');
    const a = framesOf(board).get('a');
    expect(points).toHaveLength(2);
    expect(points[0]?.x).toBe((a?.x ?? 0) + (a?.width ?? 0));
    expect(points[1]).toEqual({ x: 300, y: points[0]?.y });
  });

  test('parallel and opposite edges run apart', () => {
    const board = boardOf({
      nodes: [node('a'), node('b')],
      edges: [edge('e', 'a', 'b'), edge('f', 'b', 'a'), edge('g', 'a', 'b')],
      placement: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
    });
    const heights = ['e', 'f', 'g'].map((id) => pointsOf(board, id)[0]?.y);
    expect(new Set(heights).size).toBe(3);
  });

  test('a loop stands out of its node', () => {
    const board = boardOf({ nodes: [node('a')], edges: [edge('e', 'a', 'a')] });
    const { route } = toFlow(inputOf(board)).edges[0]?.data ?? {};
    const frame = framesOf(board).get('a');
    expect(Math.min(...(route?.points ?? []).map(({ y }) => y))).toBeLessThan(frame?.y ?? 0);
  });

  test('an edge goes round a node that lies between its ends, and its label covers none', () => {
    const board = boardOf({
      nodes: [node('a'), node('wall', { label: 'A rather wide node between' }), node('b')],
      edges: [edge('e', 'a', 'b', { label: 'past it' })],
      placement: { a: { x: 80, y: 0 }, wall: { x: 0, y: 140 }, b: { x: 80, y: 280 } },
    });
    const { route } = toFlow(inputOf(board)).edges[0]?.data ?? { route: undefined };
    const wall = framesOf(board).get('wall') ?? { x: 0, y: 0, width: 0, height: 0 };
    const outside = (route?.points ?? []).some(({ x }) => x < wall.x || x > wall.x + wall.width);
    expect(outside).toBe(true);
    const label = route?.label ?? { x: 0, y: 0 };
    const covered = label.y > wall.y && label.y < wall.y + wall.height;
    expect(covered && label.x > wall.x && label.x < wall.x + wall.width).toBe(false);
  });

  test('an edge between a group and its member stays inside the group', () => {
    const board = boardOf({
      groups: [{ id: 'g', label: 'G' }],
      nodes: [node('a', { group: 'g' })],
      edges: [edge('e', 'a', 'g')],
      placement: { g: { x: 0, y: 0, width: 400, height: 300 }, a: { x: 150, y: 60 } },
    });
    for (const { x, y } of pointsOf(board, 'e')) {
      expect(x >= 0 && x <= 400 && y >= 0 && y <= 300).toBe(true);
    }
  });

  test('edges to what does not exist are left out', () => {
    const board = boardOf({ nodes: [node('a')], edges: [edge('e', 'a', 'gone')] });
    expect(toFlow(inputOf(board)).edges).toEqual([]);
  });

  test('corners are round, and the line stops short of its head', () => {
    const path = roundedPath(
      [
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 50, y: 80 },
      ],
      { start: 0, end: 7 },
    );
    expect(path).toBe('M0 0L40 0Q50 0 50 10L50 73');
  });
});

test('reading order goes row by row', () => {
  const frames = new Map([
    ['third', frameAt(0, 200)],
    ['second', frameAt(300, 12)],
    ['first', frameAt(0, 20)],
  ]);
  expect(inReadingOrder(frames)).toEqual(['first', 'second', 'third']);
});

test('law: deriving twice keeps every object, wherever things lie', () => {
  const spot = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
  });
  const boards = fc.tuple(
    fc.array(spot, { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(), { maxLength: 30 }),
  );
  fc.assert(
    fc.property(boards, ([spots, wires]) => {
      const ids = spots.map((_, index) => `n${index}`);
      const end = (number: number): string => ids[number % ids.length] ?? 'n0';
      const board = boardOf({
        nodes: ids.map((id) => node(id)),
        edges: wires.map((wire, index) => edge(`e${index}`, end(wire), end(wire >> 3))),
        placement: Object.fromEntries(spots.map((place, index) => [`n${index}`, place])),
      });
      const first = toFlow(inputOf(board));
      const second = toFlow(inputOf(structuredCloneOfPlaces(board)), first);
      expect(second.nodes).toBe(first.nodes);
      expect(second.edges).toBe(first.edges);
    }),
    { seed: 7, numRuns: 60 },
  );
});

function frameAt(x: number, y: number) {
  return { x, y, width: 10, height: 10 };
}

function structuredCloneOfPlaces(board: Board): Board {
  return { ...board, placement: structuredClone(board.placement) };
}

function pointsOf(board: Board, id: string) {
  return (
    toFlow(inputOf(board)).edges.find((candidate) => candidate.id === id)?.data?.route.points ?? []
  );
}

function changedIds(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] {
  return after.filter((element, index) => element !== before[index]).map(({ id }) => id);
}
