import { EMPTY_BOARD } from '#core';
import { addNode, commit, endGesture, startHistory, undo } from '#store';
import { expect, test } from 'vitest';

const box = (x: number) => addNode({ label: 'Box', shape: 'box', x, y: 0 })(EMPTY_BOARD);

test('the edits of one gesture are one step', () => {
  let history = startHistory(EMPTY_BOARD);
  for (const x of [1, 2, 3]) history = commit(history, box(x), 'drag');
  expect(history.past).toHaveLength(1);
  expect(undo(history).present).toBe(EMPTY_BOARD);
});

test('the next gesture of the same name is a step of its own', () => {
  let history = commit(startHistory(EMPTY_BOARD), box(1), 'drag');
  history = commit(endGesture(history), box(2), 'drag');
  expect(history.past).toHaveLength(2);
});

test('an edit that changes nothing is no step and keeps what can be redone', () => {
  const undone = undo(commit(startHistory(EMPTY_BOARD), box(1)));
  const same = commit(undone, undone.present);
  expect(same).toBe(undone);
  expect(same.future).toHaveLength(1);
});

test('a new edit forgets what was undone', () => {
  const undone = undo(commit(startHistory(EMPTY_BOARD), box(1)));
  expect(commit(undone, box(2)).future).toHaveLength(0);
});

test('undo of nothing changes nothing', () => {
  expect(undo(startHistory(EMPTY_BOARD)).present).toBe(EMPTY_BOARD);
});
