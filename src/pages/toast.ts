import { createContext, useContext } from 'react';

/** Says what was done and offers the way back, or on. */
export type Offer = (text: string, act: () => Promise<void> | void, word?: string) => void;

export const ToastContext = createContext<Offer | undefined>(undefined);

export function useToast(): Offer {
  const offer = useContext(ToastContext);
  if (offer === undefined) throw new Error('No toasts around this page.');
  return offer;
}
