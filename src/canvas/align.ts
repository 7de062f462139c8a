import { boundsOf } from '#core';
import type { Board, Frame } from '#core';
import { frameOf, moveElements, withDescendants } from '#store';
import type { Edit } from '#store';

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'across' | 'down';

/** Lines elements up with the outermost of them, or with the middle of all. */
export function alignElements(ids: Iterable<string>, how: Alignment): Edit {
  const wanted = [...ids];
  return (board) => {
    const placed = outermost(board, wanted);
    const all = boundsOf(placed.map(({ frame }) => frame));
    if (all === undefined || placed.length < 2) return board;
    return placed.reduce((so, { id, frame }) => {
      const { dx, dy } = wayTo(frame, all, how);
      return moveElements([id], dx, dy)(so);
    }, board);
  };
}

function wayTo(
  frame: Frame,
  all: Frame,
  how: Alignment,
): { readonly dx: number; readonly dy: number } {
  switch (how) {
    case 'left':
      return { dx: all.x - frame.x, dy: 0 };
    case 'centre':
      return { dx: Math.round(all.x + all.width / 2 - frame.x - frame.width / 2), dy: 0 };
    case 'right':
      return { dx: all.x + all.width - frame.x - frame.width, dy: 0 };
    case 'top':
      return { dx: 0, dy: all.y - frame.y };
    case 'middle':
      return { dx: 0, dy: Math.round(all.y + all.height / 2 - frame.y - frame.height / 2) };
    case 'bottom':
      return { dx: 0, dy: all.y + all.height - frame.y - frame.height };
  }
}

/** Makes the gaps between elements equal; the first and the last stay where they are. */
export function distributeElements(ids: Iterable<string>, axis: Axis): Edit {
  const wanted = [...ids];
  return (board) => {
    const placed = outermost(board, wanted).toSorted(
      (a, b) =>
        startOf(a.frame, axis) - startOf(b.frame, axis) ||
        startOf(a.frame, axis) +
          lengthOf(a.frame, axis) -
          startOf(b.frame, axis) -
          lengthOf(b.frame, axis),
    );
    const [first, last] = [placed[0], placed.at(-1)];
    if (first === undefined || last === undefined || placed.length < 3) return board;
    const room =
      startOf(last.frame, axis) - startOf(first.frame, axis) - lengthOf(first.frame, axis);
    const inner = placed.slice(1, -1);
    const taken = inner.reduce((sum, { frame }) => sum + lengthOf(frame, axis), 0);
    const gap = (room - taken) / (placed.length - 1);
    let at = startOf(first.frame, axis) + lengthOf(first.frame, axis) + gap;
    return inner.reduce((so, { id, frame }) => {
      const by = Math.round(at) - startOf(frame, axis);
      at += lengthOf(frame, axis) + gap;
      return moveElements([id], axis === 'across' ? by : 0, axis === 'across' ? 0 : by)(so);
    }, board);
  };
}

function startOf({ x, y }: Frame, axis: Axis): number {
  return axis === 'across' ? x : y;
}

function lengthOf({ width, height }: Frame, axis: Axis): number {
  return axis === 'across' ? width : height;
}

/** Elements with their frames, without those that lie in another of them. */
function outermost(
  board: Board,
  ids: readonly string[],
): readonly { readonly id: string; readonly frame: Frame }[] {
  const inner = new Set(
    ids.flatMap((id) => [...withDescendants(board.graph, [id])].filter((one) => one !== id)),
  );
  return [...new Set(ids)].flatMap((id) => {
    const frame = inner.has(id) ? undefined : frameOf(board, id);
    return frame === undefined ? [] : [{ id, frame }];
  });
}
