import { toOverlay } from '#core';
import type { Board, Overlay } from '#core';
import { useLacuna } from '#store/react';
import type { LacunaState } from '#store';
import { useEffect, useState } from 'react';

function gradedOf({ check }: LacunaState) {
  return check?.graded;
}

/**
 * The overlay of the check that is showing. It is made anew for a new report and after a movement has ended,
 * never during one; ghosts stay where they were while nothing was moved over them.
 */
export function useBoardOverlay(board: Board, held: boolean): Overlay | undefined {
  const graded = useLacuna(gradedOf);
  const [overlay, setOverlay] = useState<Overlay>();
  useEffect(() => {
    if (held) return;
    setOverlay((before) => (graded === undefined ? undefined : toOverlay(graded, board, before)));
  }, [graded, board, held]);
  return graded === undefined ? undefined : overlay;
}
