import { EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import { addGroup, addNode, fitGroup, frameOf, growAround, putInto, setCollapsed } from '#store';
import { expect, test } from 'vitest';

function inGroups(x: number): Board {
  return [
    addGroup('Account', 'account', { x: 0, y: 0, width: 600, height: 500 }),
    addGroup('Zone', 'zone', { x: 40, y: 60, width: 400, height: 300 }),
    addNode({ label: 'API', shape: 'box', x, y: 120, group: 'g2' }),
  ].reduce((board, edit) => edit(board), EMPTY_BOARD);
}

test('frames grow around what reaches out of them, and around each other', () => {
  const grown = growAround(['n1'])(inGroups(560));
  const [account, zone, node] = ['g1', 'g2', 'n1'].map((id) => frameOf(grown, id));
  const right = (frame: typeof node) => (frame?.x ?? 0) + (frame?.width ?? 0);
  expect(right(zone)).toBeGreaterThan(right(node));
  expect(right(account)).toBeGreaterThan(right(zone));
});

test('what lies well inside changes nothing', () => {
  const board = inGroups(100);
  expect(growAround(['n1'])(board)).toBe(board);
});

test('a group fits what it holds, and an empty one stays', () => {
  const fitted = frameOf(fitGroup('g2')(inGroups(100)), 'g2');
  expect(fitted).toMatchObject({ x: 78, y: 76 });
  const empty = putInto(['n1'], undefined)(inGroups(100));
  expect(fitGroup('g2')(empty)).toBe(empty);
});

test('closing and opening a group gives the same board', () => {
  const board = inGroups(100);
  const closed = setCollapsed('g2', true)(board);
  expect(closed.graph).toBe(board.graph);
  expect(frameOf(closed, 'g2')?.height).toBe(54);
  expect(setCollapsed('g2', false)(closed)).toEqual(board);
});
