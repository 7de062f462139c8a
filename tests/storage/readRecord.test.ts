import { EMPTY_BOARD } from '#core';
import { readBoard, readRecord } from '#storage';
import { expect, test } from 'vitest';

const record = {
  version: 1,
  id: 'b1',
  name: 'First try',
  question: 'payments',
  diagram: 'High-Level Architecture',
  board: {
    ...EMPTY_BOARD,
    graph: {
      ...EMPTY_BOARD.graph,
      nodes: [{ id: 'n1', label: 'API', shape: 'box', kind: 'api-gateway', group: 'g1' }],
      groups: [{ id: 'g1', label: 'Region' }],
    },
    placement: { n1: { x: 1, y: 2, pinned: true }, g1: { x: 0, y: 0, width: 10, height: 10 } },
  },
  created: 1,
  updated: 2,
};

test('a kept record comes back as it was', () => {
  const read = readRecord(JSON.stringify(record));
  expect(read).toEqual({ ok: true, value: record });
});

test('a board alone and a whole record both open', () => {
  expect(readBoard(JSON.stringify(record.board))).toEqual({ ok: true, value: record.board });
  expect(readBoard(JSON.stringify(record))).toEqual({ ok: true, value: record.board });
});

test('a text that is no JSON says so', () => {
  expect(readBoard('flowchart LR')).toEqual({
    ok: false,
    problem: 'It is not a board file: the text is no JSON.',
  });
});

test('a wrong place is named', () => {
  const wrong = { ...record, board: { ...record.board, placement: { n1: { x: 'left', y: 0 } } } };
  const read = readRecord(JSON.stringify(wrong));
  expect(read.ok ? '' : read.problem).toContain('board.placement.n1.x');
});

test('a record of a later version is not taken for one of ours', () => {
  expect(readRecord(JSON.stringify({ ...record, version: 2 })).ok).toBe(false);
});

test('answers of boards kept as yes or no still hold', () => {
  const kept = {
    ...EMPTY_BOARD,
    answers: [
      { node: 'q', component: 'Event Bus', plays: true },
      { node: 'c', component: 'Event Bus', plays: false },
    ],
  };
  expect(readBoard(JSON.stringify(kept))).toMatchObject({
    value: {
      answers: [
        { says: 'plays', node: 'q', component: 'Event Bus' },
        { says: 'not', node: 'c', component: 'Event Bus' },
      ],
    },
  });
});
