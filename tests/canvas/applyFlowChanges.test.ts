import { EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import { describe, expect, test } from 'vitest';
import { applyFlowChanges } from '../../src/canvas/applyFlowChanges.ts';

const BOARD: Board = {
  ...EMPTY_BOARD,
  graph: {
    ...EMPTY_BOARD.graph,
    groups: [
      { id: 'outer', label: 'Region' },
      { id: 'inner', label: 'Data', group: 'outer' },
    ],
    nodes: [
      { id: 'a', label: 'A', shape: 'box', group: 'inner' },
      { id: 'b', label: 'B', shape: 'box' },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', line: 'solid', start: 'none', end: 'arrow' }],
  },
  placement: {
    outer: { x: 100, y: 50, width: 600, height: 400 },
    inner: { x: 150, y: 120, width: 300, height: 200 },
    a: { x: 200, y: 180 },
    b: { x: 900, y: 180 },
  },
};

type Changes = Parameters<typeof applyFlowChanges>[0];

function sort(changes: Changes, selection: readonly string[] = []) {
  const sorted = applyFlowChanges(changes, { board: BOARD, selection: new Set(selection) });
  return { ...sorted, board: sorted.edit?.(BOARD) ?? BOARD };
}

describe('moving', () => {
  test('positions come relative to the group and are kept absolute, in whole pixels', () => {
    const { board, gesture } = sort([
      { type: 'position', id: 'a', position: { x: 60.4, y: 70.6 }, dragging: true },
    ]);
    expect(board.placement['a']).toEqual({ x: 210, y: 191 });
    expect(gesture).toBe('drag');
  });

  test('a group takes along all that lies in it', () => {
    const { board } = sort([{ type: 'position', id: 'outer', position: { x: 110, y: 30 } }]);
    expect(board.placement).toEqual({
      outer: { x: 110, y: 30, width: 600, height: 400 },
      inner: { x: 160, y: 100, width: 300, height: 200 },
      a: { x: 210, y: 160 },
      b: { x: 900, y: 180 },
    });
  });

  test('several elements are one edit', () => {
    const { board } = sort([
      { type: 'position', id: 'b', position: { x: 905, y: 185 } },
      { type: 'position', id: 'inner', position: { x: 55, y: 75 } },
    ]);
    expect(board.placement['b']).toEqual({ x: 905, y: 185 });
    expect(board.placement['a']).toEqual({ x: 205, y: 185 });
  });

  test('a change without a movement edits nothing', () => {
    const { edit, gesture } = sort([
      { type: 'position', id: 'b', position: { x: 900, y: 180 }, dragging: false },
      { type: 'position', id: 'b', dragging: false },
      { type: 'position', id: 'gone', position: { x: 1, y: 1 } },
    ]);
    expect({ edit, gesture }).toEqual({ edit: undefined, gesture: undefined });
  });
});

describe('resizing', () => {
  test('a group gets its new frame while its members stay where they are', () => {
    const { board, gesture } = sort([
      { type: 'position', id: 'inner', position: { x: 30, y: 50 } },
      {
        type: 'dimensions',
        id: 'inner',
        dimensions: { width: 320, height: 220 },
        resizing: true,
        setAttributes: true,
      },
      { type: 'position', id: 'a', position: { x: 70, y: 80 } },
    ]);
    expect(gesture).toBe('resize');
    expect(board.placement['inner']).toEqual({ x: 130, y: 100, width: 320, height: 220 });
    expect(board.placement['a']).toEqual({ x: 200, y: 180 });
  });

  test('what React Flow measures changes nothing', () => {
    const { edit } = sort([{ type: 'dimensions', id: 'a', dimensions: { width: 10, height: 10 } }]);
    expect(edit).toBeUndefined();
  });
});

describe('selecting and removing', () => {
  test('a selection is the one before with what was added and taken away', () => {
    const { selection, edit } = sort(
      [
        { type: 'select', id: 'a', selected: true },
        { type: 'select', id: 'b', selected: false },
      ],
      ['b', 'e'],
    );
    expect([...(selection ?? [])]).toEqual(['e', 'a']);
    expect(edit).toBeUndefined();
  });

  test('a selection that stays is not reported', () => {
    expect(sort([{ type: 'select', id: 'a', selected: true }], ['a']).selection).toBeUndefined();
  });

  test('removed nodes take their edges along', () => {
    const { board } = sort([{ type: 'remove', id: 'b' }]);
    expect(board.graph.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(board.graph.edges).toEqual([]);
  });
});
