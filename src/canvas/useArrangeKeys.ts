import { useLacunaStore } from '#store/react';
import { useEffect } from 'react';
import { useBoardInside } from './boardContext.ts';
import { framed } from './grouping.ts';
import { isBoardsKey } from './isBoardsKey.ts';

/** Letters that arrange the selection with Alt, and those that do so with Shift besides. */
const LETTERS = /^Key[AHDWVSPT]$/;
const SHIFTED = /^Key[HV]$/;

/** Alt with a letter arranges the selection: aligns it, spaces it evenly, pins it, tidies it alone. */
export function useArrangeKeys(): void {
  const store = useLacunaStore();
  const { surface } = useBoardInside();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      if (!altKey || ctrlKey || metaKey || !(shiftKey ? SHIFTED : LETTERS).test(code)) return;
      if (event.isComposing || !isBoardsKey(event, surface.current)) return;
      if (framed(store, store.getState().session.selection).length === 0) return;
      event.preventDefault();
      void import('./arrangeByKey.ts').then(({ arrangeByKey }) => {
        arrangeByKey(store, code, shiftKey);
      });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, surface]);
}
