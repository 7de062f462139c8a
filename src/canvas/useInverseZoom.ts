import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Below this zoom letters would be smaller than four pixels. */
export const FAR = 0.25;

/**
 * Keeps `--inverse-zoom` on the board, so that handles stay as large as a finger at every zoom,
 * and `data-far` while the drawing is too small to read.
 */
export function useInverseZoom(surface: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  useEffect(() => {
    let shown = 0;
    const update = (): void => {
      const zoom = flow.getState().transform[2];
      surface.current?.toggleAttribute('data-far', zoom < FAR);
      const inverse = Math.round((1 / Math.min(1, Math.max(0.35, zoom))) * 20) / 20;
      if (inverse === shown) return;
      shown = inverse;
      surface.current?.style.setProperty('--inverse-zoom', String(inverse));
    };
    update();
    return flow.subscribe(update);
  }, [flow, surface]);
}
