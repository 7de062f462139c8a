import { boundsOf, framesOf } from '#core';
import type { Board } from '#core';
import { moveElements, withDescendants } from '#store';
import type { Edit } from '#store';
import { isSnappingToGrid } from '#ui';
import { snapTo } from './snapTo.ts';
import type { SnapLine } from './snapTo.ts';

/** Pixels on the screen that a dragged element jumps to line up. */
const REACH = 6;

/** A drag's edit with the jump that lines its elements up, and the lines that show why. */
export function snapDrag(
  board: Board,
  edit: Edit,
  dragged: readonly string[],
  zoom: number,
): { readonly edit: Edit; readonly lines: readonly SnapLine[] } {
  const frames = framesOf(edit(board));
  const bounds = boundsOf(dragged.flatMap((id) => frames.get(id) ?? []));
  if (bounds === undefined) return { edit, lines: [] };
  const own = withDescendants(board.graph, dragged);
  const around = new Set(
    board.graph.groups
      .filter(({ id }) => dragged.some((inner) => withDescendants(board.graph, [id]).has(inner)))
      .map(({ id }) => id),
  );
  const others = [...frames].flatMap(([id, frame]) => (own.has(id) || around.has(id) ? [] : frame));
  const { dx, dy, lines } = snapTo(bounds, others, REACH / zoom, isSnappingToGrid());
  return { edit: (from) => moveElements(dragged, dx, dy)(edit(from)), lines };
}
