import { EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import {
  addGroup,
  addNode,
  commit,
  connect,
  fragmentOf,
  groupAround,
  insertInto,
  moveElements,
  putInto,
  redo,
  removeElements,
  reverseEdge,
  setEnds,
  setNode,
  startHistory,
  undo,
  withFragment,
} from '#store';
import type { Edit } from '#store';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const SEED = 20_260_101;

/** Picks an element of a board by a number, so that generated edits always have something to act on. */
function pick(board: Board, index: number): string {
  const ids = [...board.graph.nodes, ...board.graph.groups].map(({ id }) => id);
  return ids[index % Math.max(1, ids.length)] ?? 'nothing';
}

function pickEdge(board: Board, index: number): string {
  const { edges } = board.graph;
  return edges[index % Math.max(1, edges.length)]?.id ?? 'nothing';
}

const number = fc.nat(40);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.string(), number, number)
    .map(([label, x, y]) => addNode({ label, shape: 'box', x: x * 20, y: y * 20 })),
  fc
    .tuple(number, number)
    .map(([x, y]) => addGroup('Region', 'region', { x, y, width: 300, height: 200 })),
  fc.tuple(number, number).map(
    ([a, b]): Edit =>
      (board) =>
        connect(pick(board, a), pick(board, b))(board),
  ),
  fc.tuple(number, number).map(
    ([a, b]): Edit =>
      (board) =>
        putInto([pick(board, a)], pick(board, b))(board),
  ),
  fc.tuple(number, number).map(
    ([a, b]): Edit =>
      (board) =>
        insertInto(pickEdge(board, a), pick(board, b))(board),
  ),
  number.map(
    (a): Edit =>
      (board) =>
        putInto([pick(board, a)], undefined)(board),
  ),
  fc.tuple(number, number).map(
    ([a, b]): Edit =>
      (board) =>
        groupAround([pick(board, a), pick(board, b)], 'Layer')(board),
  ),
  number.map(
    (a): Edit =>
      (board) =>
        removeElements([pick(board, a)])(board),
  ),
  fc.tuple(number, number).map(
    ([a, b]): Edit =>
      (board) =>
        moveElements([pick(board, a)], b, -b)(board),
  ),
  number.map(
    (a): Edit =>
      (board) =>
        reverseEdge(pickEdge(board, a))(board),
  ),
  number.map(
    (a): Edit =>
      (board) =>
        setEnds(pickEdge(board, a), 'two-way')(board),
  ),
  fc.tuple(number, fc.string()).map(
    ([a, label]): Edit =>
      (board) =>
        setNode(pick(board, a), { label })(board),
  ),
  number.map(
    (a): Edit =>
      (board) =>
        withFragment(board, fragmentOf(board, [pick(board, a)]), { x: 10, y: 10 }).board,
  ),
);
const edits = fc.array(edit, { maxLength: 30 });

test('undo gives back every board before, redo every board after', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      let history = startHistory(EMPTY_BOARD);
      for (const change of changes) history = commit(history, change(history.present));
      const last = history.present;
      const steps = history.past.length;
      for (let step = 0; step < steps; step += 1) history = undo(history);
      expect(history.present).toBe(EMPTY_BOARD);
      for (let step = 0; step < steps; step += 1) history = redo(history);
      expect(history.present).toBe(last);
    }),
    { seed: SEED },
  );
});

test('no edit leaves an arrow without an end, a member without its group, or an id twice', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const board = changes.reduce((before, change) => change(before), EMPTY_BOARD);
      const { nodes, groups, edges } = board.graph;
      const ids = [...nodes, ...groups, ...edges].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = new Set([...nodes, ...groups].map(({ id }) => id));
      for (const { from, to } of edges) expect(places.has(from) && places.has(to)).toBe(true);
      const groupIds = new Set(groups.map(({ id }) => id));
      for (const { group } of [...nodes, ...groups]) {
        if (group !== undefined) expect(groupIds.has(group)).toBe(true);
      }
      for (const id of Object.keys(board.placement)) expect(places.has(id)).toBe(true);
    }),
    { seed: SEED },
  );
});

test('no group ever lies within itself', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const { groups } = changes.reduce((before, change) => change(before), EMPTY_BOARD).graph;
      const parent = new Map(groups.map(({ id, group }) => [id, group]));
      for (const { id } of groups) {
        let steps = 0;
        for (let at = parent.get(id); at !== undefined; at = parent.get(at)) steps += 1;
        expect(steps).toBeLessThanOrEqual(groups.length);
        expect(ancestorsOf(id, parent).has(id)).toBe(false);
      }
    }),
    { seed: SEED },
  );
});

function ancestorsOf(id: string, parent: ReadonlyMap<string, string | undefined>): Set<string> {
  const found = new Set<string>();
  for (let at = parent.get(id); at !== undefined && !found.has(at); at = parent.get(at)) {
    found.add(at);
  }
  return found;
}
