import { useSyncExternalStore } from 'react';

/** Wide: three columns. Medium: a narrow palette, panels over the canvas. Small: sheets and a bar at the foot. */
export type Width = 'wide' | 'medium' | 'small';

const WIDE = '(min-width: 1100px)';
const SMALL = '(max-width: 699.98px)';

/** How much room the window has; the style sheets use the same borders. */
export function useWidth(): Width {
  return useSyncExternalStore(subscribe, currentWidth);
}

function currentWidth(): Width {
  if (matchMedia(WIDE).matches) return 'wide';
  return matchMedia(SMALL).matches ? 'small' : 'medium';
}

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(WIDE), matchMedia(SMALL)];
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
