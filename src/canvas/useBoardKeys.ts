import type { Edge } from '#core';
import { endsOf, moveElements, NEXT_ENDS, NEXT_LINE, reverseEdge, setEnds, setLine } from '#store';
import type { Edit, LacunaStore, Picking } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useBoardApi, useBoardInside } from './boardContext.ts';
import { inReadingOrder } from './readingOrder.ts';
import { dissolveGroups, groupSelected, movable } from './grouping.ts';
import { isBoardsKey, isTyping } from './isBoardsKey.ts';
import type { Flow } from './toFlow.ts';
import type { DrawArrow } from './useDrawArrow.ts';
import type { OpenPicker } from './useOpenPicker.ts';
import { edgeBeside, firstInside, groupOf, nodeTowards } from './walk.ts';
import type { Way } from './walk.ts';

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
  /** Goes on to the next of the missing pieces; false while none shows. */
  readonly goToGap: (by: 1 | -1) => boolean;
  readonly pick: OpenPicker;
  readonly onMenu: () => void;
}

/** What a letter does to the selected arrow. */
const EDGE_LETTERS: Readonly<Record<string, (edge: Edge) => Edit>> = {
  r: ({ id }) => reverseEdge(id),
  k: (edge) => setEnds(edge.id, NEXT_ENDS[endsOf(edge)]),
  l: (edge) => setLine(edge.id, NEXT_LINE[edge.line]),
};

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
      const direction = ARROWS[event.key];
      if (direction !== undefined) {
        if (ours) walk(event, direction);
        return ours;
      }
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

    /** The field is on its way, and nothing typed for it is lost. */
    const typeAhead = ({ key }: KeyboardEvent, picking: Picking): boolean => {
      if (key === 'Escape') actions.startPicking(undefined);
      else if (key === 'Enter') actions.startPicking({ ...picking, takesFirst: true });
      else if (key.length === 1) {
        actions.startPicking({ ...picking, typed: picking.typed + key });
      }
      return true;
    };

    const plain = (event: KeyboardEvent): boolean => {
      const { selection, picking } = store.getState().session;
      if (picking !== undefined) return typeAhead(event, picking);
      const { arrow } = latest.current;
      const [only] = selection.size === 1 ? selection : [];
      const direction = ARROWS[event.key];
      if (direction !== undefined) {
        const [x, y] = direction;
        if (event.altKey) walk(event, direction);
        else if (selection.size === 0) {
          const view = getViewport();
          void setViewport({ ...view, x: view.x - x * PAN, y: view.y - y * PAN });
        } else {
          const far = event.shiftKey ? LEAP : STEP;
          actions.edit(moveElements(movable(store, selection), x * far, y * far), 'nudge');
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
          else if (event.shiftKey && !isNote(store, only)) arrow.startInSteps(only);
          else actions.startEditing(only);
          return true;
        case 'F2':
          if (only !== undefined) actions.startEditing(only);
          return only !== undefined;
        case 'ContextMenu':
          latest.current.onMenu();
          return true;
        case 'F10':
          if (event.shiftKey) latest.current.onMenu();
          return event.shiftKey;
        case 'F8':
          return latest.current.goToGap(event.shiftKey ? -1 : 1);
        default:
          return letter(event, only);
      }
    };

    /** Letters name what to add; some of them are commands on what is selected. */
    const letter = (event: KeyboardEvent, only: string | undefined): boolean => {
      const { session, history } = store.getState();
      if (event.shiftKey && event.code === 'Digit1') {
        api.fit();
        return true;
      }
      if (event.key.length !== 1 || !/[\p{L}\p{N}]/u.test(event.key)) return false;
      const key = event.key.toLowerCase();
      const edge = history.present.graph.edges.find(({ id }) => id === only);
      if (edge !== undefined) {
        const change = EDGE_LETTERS[key]?.(edge);
        if (change === undefined) actions.startEditing(edge.id);
        else actions.edit(change);
        // A label's first letter lands in its field, in place of the text that is selected there.
        return change !== undefined;
      }
      if (session.selection.size > 1) {
        if (key === 'g') group(false);
        return key === 'g';
      }
      const from = only !== undefined && isNote(store, only) ? undefined : only;
      const connects = key === 'c' && from !== undefined;
      latest.current.pick({
        connects,
        ...(connects ? { typed: '', letter: event.key } : { typed: event.key }),
        ...(from === undefined ? {} : { from }),
      });
      return true;
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

    const anchor = { id: '' };
    const walk = (event: KeyboardEvent, [x, y]: readonly [number, number]): void => {
      const { graph } = store.getState().history.present;
      const [selected = ''] = store.getState().session.selection;
      const { frames } = latest.current.flow;
      let next: string | undefined;
      if (!event.altKey) next = nodeTowards(graph, frames, selected, wayOf(x, y));
      else if (y !== 0) next = y > 0 ? firstInside(graph, selected) : groupOf(graph, selected);
      else {
        const beside = edgeBeside(graph.edges, selected, anchor.id, x);
        anchor.id = beside.anchor;
        next = beside.edge;
      }
      if (next !== undefined) latest.current.goTo(next);
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

function wayOf(x: number, y: number): Way {
  if (x !== 0) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'up' : 'down';
}

function isNote(store: LacunaStore, id: string): boolean {
  return store.getState().history.present.notes.some((note) => note.id === id);
}

function everything(store: LacunaStore): readonly string[] {
  const { graph, notes } = store.getState().history.present;
  return [...graph.groups, ...graph.nodes, ...graph.edges, ...notes].map(({ id }) => id);
}
