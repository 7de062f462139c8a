import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Keeps `--inverse-zoom` on the board, so that handles stay as large as a finger at every zoom. */
export function useInverseZoom(surface: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  useEffect(() => {
    let shown = 0;
    const update = (): void => {
      const zoom = flow.getState().transform[2];
      const inverse = Math.round((1 / Math.min(1, Math.max(0.35, zoom))) * 20) / 20;
      if (inverse === shown) return;
      shown = inverse;
      surface.current?.style.setProperty('--inverse-zoom', String(inverse));
    };
    update();
    return flow.subscribe(update);
  }, [flow, surface]);
}
