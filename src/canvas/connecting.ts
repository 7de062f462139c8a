import { createContext, useContext } from 'react';
import type { Point } from './routeEdges.ts';

/** An arrow being drawn. */
export interface Connecting {
  readonly from: string;
  /** Where the pointer is on the canvas; absent while the keyboard chooses the other end. */
  readonly to?: Point;
  readonly target?: string;
}

/** How nodes start an arrow; it stays the same while one is drawn, so that nodes do not draw anew. */
export interface ConnectingApi {
  readonly start: (from: string, event: globalThis.PointerEvent) => void;
  readonly isFrom: (id: string) => boolean;
}

export const ConnectingContext = createContext<ConnectingApi>({
  start: () => {},
  isFrom: () => false,
});

export function useConnecting(): ConnectingApi {
  return useContext(ConnectingContext);
}
