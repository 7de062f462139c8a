import { useActions, useLacunaStore } from '#store/react';
import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useBoardInside } from './boardContext.ts';

/** Where the menu is open, and on what; on the sheet itself without an element. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly id?: string;
}

/** A finger that rests this long wants the menu, in milliseconds; one that moves this far does not, in pixels. */
const LONG = 500;
const STILL = 8;

/** The menu of what is under the pointer: by the right button, a long press, or the menu key. */
export function useContextMenu() {
  const { surface } = useBoardInside();
  const store = useLacunaStore();
  const { select } = useActions();
  const [place, setPlace] = useState<MenuPlace>();

  const openAt = useCallback(
    (x: number, y: number, target: EventTarget | null): void => {
      const element = target instanceof Element ? target.closest('[data-id]') : null;
      const id = element?.getAttribute('data-id') ?? undefined;
      if (id !== undefined && !store.getState().session.selection.has(id)) select([id]);
      setPlace({ x, y, ...(id === undefined ? {} : { id }) });
    },
    [select, store],
  );

  useEffect(() => {
    const board = surface.current;
    if (board === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rested = false;
    let pressed: { x: number; y: number; still: boolean } | undefined;

    board.addEventListener(
      'pointerdown',
      ({ clientX: x, clientY: y, pointerType, button, isPrimary, target }) => {
        clearTimeout(timer);
        pressed = isPrimary ? { x, y, still: true } : undefined;
        if (target instanceof Element && target.closest('input, textarea, button') !== null) return;
        if (pointerType !== 'touch' || button !== 0 || !isPrimary) return;
        timer = setTimeout(() => {
          rested = true;
          openAt(x, y, target);
        }, LONG);
      },
      { signal, capture: true },
    );
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (pressed === undefined) return;
        if (Math.hypot(clientX - pressed.x, clientY - pressed.y) <= STILL) return;
        pressed = { ...pressed, still: false };
        clearTimeout(timer);
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      ({ button, clientX, clientY, target }) => {
        clearTimeout(timer);
        // Dragging with the right button moves the sheet.
        const inside = target instanceof Node && board.contains(target);
        if (button === 2 && pressed?.still === true && inside) openAt(clientX, clientY, target);
        pressed = undefined;
      },
      { signal },
    );
    board.addEventListener(
      'touchend',
      (event) => {
        // Else the lifted finger clicks, and what it clicks takes the focus from the menu.
        if (rested) event.preventDefault();
        rested = false;
      },
      { signal, capture: true, passive: false },
    );
    window.addEventListener('pointercancel', () => clearTimeout(timer), { signal });
    board.addEventListener(
      'contextmenu',
      (event) => {
        event.preventDefault();
      },
      { signal, capture: true },
    );
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [openAt, surface]);

  /** At the selected element, for the keyboard. */
  const openAtSelection = useCallback((): void => {
    const [id] = store.getState().session.selection;
    const element = elementOf(surface, id);
    const box = element?.getBoundingClientRect();
    if (box === undefined) return;
    openAt(box.left + box.width / 2, box.top + box.height / 2, element);
  }, [openAt, store, surface]);

  return {
    place,
    close: () => {
      setPlace(undefined);
      surface.current?.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true });
    },
    openAtSelection,
  };
}

/** The element on the sheet, or the sheet itself. */
function elementOf({ current }: RefObject<HTMLElement | null>, id?: string): Element | null {
  return id === undefined
    ? current
    : (current?.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? null);
}
