import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Below this width the overview would only cover the drawing. */
const WIDE = 700;

/** Whether the board itself has room for more than the drawing. */
export function useWide(surface: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWide(entry.contentRect.width >= WIDE);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface]);
  return wide;
}
