import type { Point } from '#core';
import { createContext, useContext } from 'react';

/** An arrow being drawn. */
export interface Connecting {
  readonly from: string;
  /** Where the pointer is on the canvas; absent before it has moved. */
  readonly to?: Point;
  readonly target?: string;
  readonly inSteps: boolean;
}

/** How nodes start an arrow; it stays the same while one is drawn, so that nodes do not draw anew. */
export interface ConnectingApi {
  readonly start: (from: string, event: globalThis.PointerEvent) => void;
}

export const ConnectingContext = createContext<ConnectingApi>({ start: () => {} });

export function useConnecting(): ConnectingApi {
  return useContext(ConnectingContext);
}
