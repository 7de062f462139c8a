import type { Board } from '#core';
import {
  addGroup,
  addNode,
  connect,
  fragmentOf,
  groupAround,
  insertInto,
  moveElements,
  putInto,
  removeElements,
  reverseEdge,
  setEnds,
  setNode,
  withFragment,
} from '#store';
import type { Edit } from '#store';
import fc from 'fast-check';

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
/** Any edit of the drawing. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
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
