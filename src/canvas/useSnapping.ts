import type { Board } from '#core';
import type { Edit } from '#store';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { snapDrag } from './snapDrag.ts';
import type { SnapLine } from './snapTo.ts';

type SnapDrag = typeof snapDrag;

const NO_LINES: readonly SnapLine[] = [];

/** Lines dragged elements up with what lies near, unless Alt, Ctrl or ⌘ is held. */
export function useSnapping(): {
  readonly snap: (board: Board, edit: Edit, ids: readonly string[]) => Edit;
  readonly lines: readonly SnapLine[];
  readonly clear: () => void;
} {
  const { getZoom } = useReactFlow();
  const [lines, setLines] = useState(NO_LINES);
  const free = useRef(false);
  const loaded = useRef<SnapDrag>(undefined);

  useEffect(() => {
    // It comes after the board shows, and long before anything is dragged.
    void import('./snapDrag.ts').then((module) => {
      loaded.current = module.snapDrag;
    });
    const listening = new AbortController();
    document.addEventListener(
      'pointermove',
      ({ altKey, ctrlKey, metaKey }) => {
        free.current = altKey || ctrlKey || metaKey;
      },
      { capture: true, signal: listening.signal },
    );
    return () => listening.abort();
  }, []);

  const clear = useCallback(() => setLines(NO_LINES), []);
  const snap = useCallback(
    (board: Board, edit: Edit, ids: readonly string[]): Edit => {
      if (free.current || loaded.current === undefined) {
        clear();
        return edit;
      }
      const snapped = loaded.current(board, edit, ids, getZoom());
      setLines(snapped.lines.length === 0 ? NO_LINES : snapped.lines);
      return snapped.edit;
    },
    [clear, getZoom],
  );
  return { snap, lines, clear };
}
