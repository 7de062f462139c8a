import { createContext, useContext } from 'react';

/** Says what was done and offers the way back. */
export type OfferUndo = (text: string, undo: () => Promise<void>) => void;

export const ToastContext = createContext<OfferUndo | undefined>(undefined);

export function useToast(): OfferUndo {
  const offer = useContext(ToastContext);
  if (offer === undefined) throw new Error('No toasts around this page.');
  return offer;
}
