import { boundsOf } from '#core';
import type { Frame, Overlay } from '#core';
import type { LacunaState } from '#store';
import { useActions, useLacuna, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useBoardInside } from './boardContext.ts';
import type { Flow } from './toFlow.ts';
import { calmly, isInView, viewFor, ZOOM } from './viewFor.ts';

function focusOf({ session }: LacunaState) {
  return session.focus;
}

/** Brings what the session focuses on into view; gives a way to select an element and focus it. */
export function useGoTo(flow: Flow, overlay: Overlay | undefined): (id: string) => void {
  const { surface } = useBoardInside();
  const { getViewport, setViewport } = useReactFlow();
  const actions = useActions();
  const store = useLacunaStore();
  const focus = useLacuna(focusOf);
  const latest = useRef({ flow, overlay });
  useEffect(() => {
    latest.current = { flow, overlay };
  });

  const show = useCallback(
    (bounds: Frame | undefined, always: boolean): void => {
      const box = boxOf(surface);
      if (box === undefined || bounds === undefined) return;
      if (!always && isInView(bounds, getViewport(), box)) return;
      // A light is for a shared screen.
      const most = store.getState().session.spotlight === undefined ? 1 : ZOOM.presented;
      void setViewport(viewFor(bounds, box, most), { duration: calmly() });
    },
    [store, surface, getViewport, setViewport],
  );

  // A check that opens shows everything once: what is missing may lie out of view.
  const checked = overlay !== undefined;
  useEffect(() => {
    const { ghosts } = latest.current.overlay ?? { ghosts: [] };
    if (!checked || ghosts.length === 0) return;
    const bounds = boundsOf([...latest.current.flow.frames.values(), ...ghosts]);
    show(bounds === undefined ? undefined : withMargin(bounds), false);
  }, [checked, show]);

  const seen = useRef(focus);
  useEffect(() => {
    if (focus === undefined || focus === seen.current) return;
    seen.current = focus;
    const { frames, byId } = latest.current.flow;
    const all = focus.ids.length === 0;
    show(boundsOf(all ? frames.values() : focus.ids.flatMap((id) => wholeFrame(id))), all);

    /** An element's frame, a ghost's by its component, or both ends of an edge. */
    function wholeFrame(id: string): readonly Frame[] {
      const ghost = latest.current.overlay?.ghosts.find(({ component }) => component === id);
      const frame = frames.get(id) ?? ghost;
      if (frame !== undefined) return [frame];
      const element = byId.get(id);
      if (element?.type !== 'edge') return [];
      return [element.source, element.target].flatMap((end) => frames.get(end) ?? []);
    }
  }, [focus, show]);

  return useCallback(
    (id: string): void => {
      actions.select([id]);
      const frame = latest.current.flow.frames.get(id);
      const box = boxOf(surface);
      if (frame !== undefined && box !== undefined) {
        const view = getViewport();
        if (!isVisible(frame, view, box)) {
          void setViewport({
            zoom: view.zoom,
            x: box.width / 2 - (frame.x + frame.width / 2) * view.zoom,
            y: box.height / 2 - (frame.y + frame.height / 2) * view.zoom,
          });
        }
      }
      // Elements out of view are not drawn: the focus waits until this one is, and a label that is
      // being written by then keeps it.
      requestAnimationFrame(() => {
        const writing = store.getState().session.editing !== undefined;
        if (!writing && !isFocusElsewhere(surface)) focusOn(surface, id);
      });
    },
    [actions, store, surface, getViewport, setViewport],
  );
}

/** Room for what a ghost says below itself, and some air. */
const MARGIN = 28;

function withMargin({ x, y, width, height }: Frame): Frame {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function boxOf(surface: RefObject<HTMLElement | null>): DOMRect | undefined {
  return surface.current?.getBoundingClientRect();
}

/** Somebody has gone on to a menu or a field meanwhile: that would close under them. */
function isFocusElsewhere({ current }: RefObject<HTMLElement | null>): boolean {
  const { activeElement, body } = document;
  return (
    activeElement !== null && activeElement !== body && current?.contains(activeElement) !== true
  );
}

function focusOn({ current }: RefObject<HTMLElement | null>, id: string): void {
  const element =
    current?.querySelector(`[data-id="${CSS.escape(id)}"]`) ??
    current?.querySelector('.react-flow');
  if (element instanceof HTMLElement || element instanceof SVGElement) {
    element.focus({ preventScroll: true });
  }
}

function isVisible(
  frame: Frame,
  { x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number },
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const left = frame.x * zoom + x;
  const top = frame.y * zoom + y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + frame.width * zoom <= width &&
    top + frame.height * zoom <= height
  );
}
