import { moveElements } from '#store';
import type { LacunaStore } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useBoardApi, useBoardInside } from './boardContext.ts';
import { inReadingOrder } from './readingOrder.ts';
import { dissolveGroups, framed, groupSelected } from './grouping.ts';
import { isBoardsKey, isTyping } from './isBoardsKey.ts';
import type { Flow } from './toFlow.ts';
import type { DrawArrow } from './useDrawArrow.ts';

/** Pixels of one press of an arrow key, and with Shift. */
const STEP = 8;
const LEAP = 40;
const PAN = 60;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Board {
  readonly flow: Flow;
  readonly arrow: DrawArrow;
  /** Selects an element, brings it into view and puts the focus on it. */
  readonly goTo: (id: string) => void;
}

/** The board's keyboard. Keys with Ctrl or ⌘ work while the focus is anywhere but in a text field. */
export function useBoardKeys(board: Board): void {
  const { surface } = useBoardInside();
  const store = useLacunaStore();
  const actions = useActions();
  const api = useBoardApi();
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    const withControl = (event: KeyboardEvent, ours: boolean): boolean => {
      switch (event.key.toLowerCase()) {
        case 'z':
          if (event.shiftKey) actions.redo();
          else actions.undo();
          return true;
        case 'y':
          actions.redo();
          return true;
        case 'a':
          if (ours) actions.select(everything(store));
          return ours;
        case 'd':
          if (ours) actions.duplicate();
          return ours;
        case 'g':
          if (ours) group(event.shiftKey);
          return ours;
        default:
          return false;
      }
    };

    const group = (dissolve: boolean): void => {
      if (dissolve) dissolveGroups(store);
      else groupSelected(store);
    };

    const plain = (event: KeyboardEvent): boolean => {
      const { selection } = store.getState().session;
      const { arrow } = latest.current;
      const [only] = selection.size === 1 ? selection : [];
      const direction = ARROWS[event.key];
      if (direction !== undefined) {
        const [x, y] = direction;
        if (event.altKey) walkEdges(x + y);
        else if (selection.size === 0) {
          const view = getViewport();
          void setViewport({ ...view, x: view.x - x * PAN, y: view.y - y * PAN });
        } else {
          const far = event.shiftKey ? LEAP : STEP;
          actions.edit(moveElements(framed(store, selection), x * far, y * far), 'nudge');
        }
        return true;
      }
      if (event.altKey) return false;
      switch (event.key) {
        case 'Tab':
          // From the page's top, Tab goes through the page as everywhere.
          return event.target !== document.body && tab(event.shiftKey);
        case 'Escape':
          if (arrow.connecting !== undefined) arrow.cancel();
          else if (selection.size > 0) actions.select([]);
          else return false;
          surface.current?.focus({ preventScroll: true });
          return true;
        case 'Delete':
        case 'Backspace':
          if (selection.size === 0) return false;
          actions.removeSelected();
          surface.current?.focus({ preventScroll: true });
          return true;
        case 'Enter':
          if (arrow.connecting !== undefined) arrow.finish();
          else if (only === undefined) return false;
          else if (event.shiftKey) arrow.startInSteps(only);
          else actions.startEditing(only);
          return true;
        case 'F2':
          if (only !== undefined) actions.startEditing(only);
          return only !== undefined;
        default:
          return letter(event, only);
      }
    };

    /** A letter starts editing; it lands in the field, in place of the text that is selected there. */
    const letter = (event: KeyboardEvent, only: string | undefined): boolean => {
      const { selection } = store.getState().session;
      if (event.shiftKey && event.code === 'Digit1') {
        api.fit();
        return true;
      }
      if (event.key.toLowerCase() === 'g' && framed(store, selection).length > 1) {
        group(false);
        return true;
      }
      const types = event.key.length === 1 && !/[\s/?]/.test(event.key);
      if (types && only !== undefined) actions.startEditing(only);
      return false;
    };

    const tab = (backwards: boolean): boolean => {
      const { flow, arrow, goTo } = latest.current;
      const order = inReadingOrder(flow.frames);
      const { session } = store.getState();
      const [selected] = session.selection;
      const aim = arrow.connecting;
      const at = order.indexOf((aim === undefined ? selected : (aim.target ?? aim.from)) ?? '');
      const next = order[at < 0 ? (backwards ? -1 : 0) : at + (backwards ? -1 : 1)];
      if (next === undefined) return false;
      if (aim === undefined) goTo(next);
      else arrow.aim(next);
      return true;
    };

    /** From a node to its arrows, and from an arrow to the next one of the same node. */
    const anchor = { id: '' };
    const walkEdges = (by: number): void => {
      const { selection } = store.getState().session;
      const { edges } = store.getState().history.present.graph;
      const [selected = ''] = selection;
      const edge = edges.find(({ id }) => id === selected);
      if (edge === undefined) anchor.id = selected;
      else if (anchor.id !== edge.from && anchor.id !== edge.to) anchor.id = edge.from;
      const mine = edges.filter(({ from, to }) => from === anchor.id || to === anchor.id);
      const at = mine.findIndex(({ id }) => id === selected);
      const next = mine[(at + by + mine.length) % mine.length] ?? mine[0];
      if (next !== undefined) latest.current.goTo(next.id);
    };

    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || event.defaultPrevented) return;
        const ours = isBoardsKey(event, surface.current);
        const control = (event.ctrlKey || event.metaKey) && !event.altKey;
        const onButton = event.target instanceof Element && event.target.closest('button') !== null;
        const free = !isTyping(event.target) && document.querySelector('[role="dialog"]') === null;
        const done = control
          ? free && withControl(event, ours)
          : ours && !(onButton && pressesButton(event)) && plain(event);
        if (done) event.preventDefault();
      },
      { signal },
    );
    document.addEventListener(
      'keyup',
      (event) => {
        if (ARROWS[event.key] !== undefined) actions.endGesture();
      },
      { signal },
    );
    return () => listening.abort();
  }, [store, actions, api, surface, getViewport, setViewport]);
}

/** Keys that a focused button of the board (a ghost, a tool) keeps for itself. */
function pressesButton({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ' || key === 'Tab' || key.length === 1;
}

function everything(store: LacunaStore): readonly string[] {
  const { nodes, groups, edges } = store.getState().history.present.graph;
  return [...groups, ...nodes, ...edges].map(({ id }) => id);
}
