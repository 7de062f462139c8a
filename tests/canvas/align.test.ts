import { EMPTY_BOARD, framesOf } from '#core';
import type { Board, Frame } from '#core';
import { addNode, moveElements } from '#store';
import { describe, expect, test } from 'vitest';
import { alignElements, distributeElements } from '../../src/canvas/align.ts';
import { snapTo } from '../../src/canvas/snapTo.ts';

const LABELS = ['A', 'A much longer label', 'C\nwith a detail'];
const SPOTS = [
  [10, 20],
  [300, 90],
  [140, 400],
] as const;

/** Three boxes of different sizes. */
const BOARD: Board = SPOTS.reduce(
  (so, [x, y], index) => addNode({ label: LABELS[index] ?? '', shape: 'box', x, y })(so),
  EMPTY_BOARD,
);
const ALL = ['n1', 'n2', 'n3'];

function frames(board: Board): readonly Frame[] {
  return ALL.flatMap((id) => framesOf(board).get(id) ?? []);
}

describe('aligning', () => {
  test.each([
    ['left', ({ x }: Frame) => x, 10],
    ['top', ({ y }: Frame) => y, 20],
    ['right', ({ x, width }: Frame) => x + width, undefined],
    ['bottom', ({ y, height }: Frame) => y + height, undefined],
    ['centre', ({ x, width }: Frame) => x + width / 2, undefined],
    ['middle', ({ y, height }: Frame) => y + height / 2, undefined],
  ] as const)('%s', (how, place, at) => {
    const places = frames(alignElements(ALL, how)(BOARD)).map(place);
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
    if (at !== undefined) expect(places[0]).toBe(at);
    const before = frames(BOARD).map(place);
    expect(places.every((one) => one >= Math.min(...before) && one <= Math.max(...before))).toBe(
      true,
    );
  });

  test('one element alone stays, and the board is the same', () => {
    expect(alignElements(['n1'], 'right')(BOARD)).toBe(BOARD);
  });

  test('what lies in a selected group comes along with it, once', () => {
    const grouped: Board = {
      ...BOARD,
      graph: {
        ...BOARD.graph,
        groups: [{ id: 'g', label: 'Region' }],
        nodes: BOARD.graph.nodes.map((node) => (node.id === 'n2' ? { ...node, group: 'g' } : node)),
      },
      placement: { ...BOARD.placement, g: { x: 280, y: 50, width: 300, height: 200 } },
    };
    const after = alignElements(['g', 'n1', 'n2'], 'left')(grouped);
    expect(after.placement['g']).toMatchObject({ x: 10, y: 50 });
    expect(after.placement['n2']).toEqual({ x: 30, y: 90 });
  });
});

test('equal gaps: the outermost stay, and a pixel at most is left over', () => {
  for (const axis of ['across', 'down'] as const) {
    const after = distributeElements(ALL, axis)(BOARD);
    const spans = frames(after)
      .map(({ x, y, width, height }) =>
        axis === 'across' ? { low: x, high: x + width } : { low: y, high: y + height },
      )
      .toSorted((a, b) => a.low - b.low);
    const gaps = spans.slice(1).map(({ low }, index) => low - (spans[index]?.high ?? 0));
    expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 9))).toBeLessThanOrEqual(1);
    expect(after.placement['n1']).toEqual(BOARD.placement['n1']);
  }
  expect(distributeElements(['n1', 'n2'], 'across')(BOARD)).toBe(BOARD);
});

test('a pinned node is moved by hand, and stays pinned', () => {
  const pinned: Board = {
    ...BOARD,
    placement: { ...BOARD.placement, n1: { x: 10, y: 20, pinned: true } },
  };
  expect(moveElements(['n1'], 8, 0)(pinned).placement['n1']).toEqual({
    x: 18,
    y: 20,
    pinned: true,
  });
});

describe('snapping', () => {
  const still: Frame = { x: 100, y: 100, width: 80, height: 40 };

  test('to a side and to a middle, with the lines that show it', () => {
    const side = snapTo({ x: 104, y: 300, width: 60, height: 50 }, [still], 6);
    expect([side.dx, side.dy]).toEqual([-4, 0]);
    expect(side.lines).toEqual([
      { from: { x: 100, y: 100 }, to: { x: 100, y: 350 }, shows: 'line' },
    ]);
    expect(snapTo({ x: 300, y: 96, width: 60, height: 46 }, [still], 6).dy).toBe(1);
  });

  test('not beyond its reach, nor to what lies far away', () => {
    expect(snapTo({ x: 107, y: 300, width: 50, height: 50 }, [still], 6)).toEqual({
      dx: 0,
      dy: 0,
      lines: [],
    });
    expect(snapTo({ x: 102, y: 900, width: 50, height: 50 }, [still], 6).dx).toBe(0);
  });

  test('to a gap that two others have, behind them and between them', () => {
    const row = [still, { ...still, x: 240 }];
    const behind = snapTo({ x: 383, y: 93, width: 50, height: 60 }, row, 6);
    expect(behind.dx).toBe(-3);
    expect(behind.lines.filter(({ shows }) => shows === 'gap')).toHaveLength(2);
    const wide = [still, { ...still, x: 400 }];
    expect(snapTo({ x: 262, y: 95, width: 50, height: 60 }, wide, 6).dx).toBe(3);
  });

  test('to the grid only where nothing else is near', () => {
    const free = snapTo({ x: 1003, y: 1009, width: 50, height: 50 }, [still], 6, true);
    expect([free.dx, free.dy]).toEqual([5, -1]);
    expect(snapTo({ x: 104, y: 300, width: 60, height: 50 }, [still], 6, true).dx).toBe(-4);
  });
});
