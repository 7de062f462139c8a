import type { Overlay } from '#core';
import { useActions } from '#store/react';
import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useBoardInside } from './boardContext.ts';

const BY_WEIGHT = { core: 0, expected: 1, bonus: 2 } as const;

/** Goes to the next missing piece, the weightiest first; false while a check shows none. */
export function useGoToGap(overlay: Overlay | undefined): (by: 1 | -1) => boolean {
  const { surface } = useBoardInside();
  const { focusOn } = useActions();
  const latest = useRef(overlay);
  useEffect(() => {
    latest.current = overlay;
  });
  return useCallback(
    (by) => {
      const gaps = (latest.current?.ghosts ?? []).toSorted(
        (a, b) => BY_WEIGHT[a.weight] - BY_WEIGHT[b.weight] || a.y - b.y || a.x - b.x,
      );
      const at = gaps.findIndex(
        ({ component }) => buttonOf(surface, component) === document.activeElement,
      );
      const next =
        gaps[at < 0 ? (by > 0 ? 0 : gaps.length - 1) : (at + by + gaps.length) % gaps.length];
      if (next === undefined) return false;
      focusOn([next.component]);
      buttonOf(surface, next.component)?.focus({ preventScroll: true });
      return true;
    },
    [surface, focusOn],
  );
}

function buttonOf(
  { current }: RefObject<HTMLElement | null>,
  component: string,
): HTMLElement | null {
  return current?.querySelector<HTMLElement>(`[data-ghost="${CSS.escape(component)}"]`) ?? null;
}
