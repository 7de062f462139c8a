import { toOverlay } from '#core';
import type { Board, Overlay } from '#core';
import type { Graded, LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { useMemo, useState } from 'react';

function gradedOf({ check }: LacunaState): Graded | undefined {
  return check?.graded;
}

/** In a sitting nothing shows but what hints have told. */
function hintedOf({ check }: LacunaState): Overlay | undefined {
  return check?.veiled?.ghosts;
}

/**
 * The overlay of the check that is showing. It is made anew for a new report and after a movement has ended,
 * never during one; ghosts stay where they were while nothing was moved over them.
 */
export function useBoardOverlay(board: Board, held: boolean): Overlay | undefined {
  const graded = useLacuna(gradedOf);
  const hinted = useLacuna(hintedOf);
  const [derive] = useState(createOverlay);
  const overlay = useMemo(() => derive(graded, board, held), [derive, graded, board, held]);
  return overlay ?? hinted;
}

/** `toOverlay` that remembers its last answer. */
function createOverlay() {
  let before: Overlay | undefined;
  return (graded: Graded | undefined, board: Board, held: boolean): Overlay | undefined => {
    if (graded === undefined) before = undefined;
    else if (before === undefined || !held) before = toOverlay(graded, board, before);
    return before;
  };
}
