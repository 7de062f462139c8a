import { contains, framesOf } from '#core';
import type { Frame, Point } from '#core';
import { connect } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBoardInside } from './boardContext.ts';
import type { Connecting, ConnectingApi } from './connecting.ts';
import type { OpenPicker } from './useOpenPicker.ts';

/** A press becomes a drag after this many pixels; before, it is a click, and the other end is clicked too. */
const THRESHOLD = 5;
/** How near to a node an arrow may end and still land on it, in pixels on screen. */
const NEAR = 14;
/** The view moves on when an arrow comes this near to its border. */
const BORDER = 28;
const PAN = 9;

export interface DrawArrow {
  readonly connecting: Connecting | undefined;
  /** It waits for the other end to be chosen, rather than for a drag to end. */
  readonly inSteps: boolean;
  readonly api: ConnectingApi;
  /** The other end is chosen by a click, a tap or the keyboard: `aim` changes it, `finish` takes it. */
  readonly startInSteps: (from: string) => void;
  readonly aim: (target: string) => void;
  readonly finish: () => void;
  readonly cancel: () => void;
}

/** Drawing arrows: by dragging a handle, by clicking a handle and the other end, or by keyboard. */
export function useDrawArrow(announce: (text: string) => void, pick: OpenPicker): DrawArrow {
  const [connecting, setConnecting] = useState<Connecting>();
  const current = useRef<Connecting>(undefined);
  const stopListening = useRef<() => void>(undefined);
  const { surface, setTarget } = useBoardInside();
  const store = useLacunaStore();
  const actions = useActions();
  const { screenToFlowPosition, flowToScreenPosition, getViewport, setViewport } = useReactFlow();

  const show = useCallback(
    (next: Connecting | undefined): void => {
      current.current = next;
      setConnecting(next);
      setTarget(next?.target);
    },
    [setTarget],
  );
  const cancel = useCallback((): void => {
    stopListening.current?.();
    stopListening.current = undefined;
    show(undefined);
  }, [show]);
  const finish = useCallback((): void => {
    const { from, to, target, inSteps } = current.current ?? {};
    cancel();
    if (from === undefined) return;
    if (target === undefined) {
      // Let go over an empty place: what is to stand there?
      if (to !== undefined && inSteps === false)
        pick({ connects: false, from, at: to, typed: '', screen: flowToScreenPosition(to) });
      return;
    }
    const before = store.getState().history.present;
    actions.edit(connect(from, target));
    const { graph } = store.getState().history.present;
    const drawn = graph.edges.findLast((edge) => edge.from === from && edge.to === target);
    if (drawn !== undefined) actions.select([drawn.id]);
    announce(graph === before.graph ? 'These two are connected already' : 'Connected');
  }, [cancel, store, actions, announce, pick, flowToScreenPosition]);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    (from: string, press?: globalThis.PointerEvent): void => {
      cancel();
      const listening = new AbortController();
      const { signal } = listening;
      const origin = { x: press?.clientX ?? 0, y: press?.clientY ?? 0 };
      let last = origin;
      let dragged = false;
      let clicked = press === undefined;
      let away = false;
      if (clicked) show({ from, inSteps: true });
      const follow = (): void => {
        const to = screenToFlowPosition(last);
        const board = store.getState().history.present;
        const frames = framesOf(board);
        const own = frames.get(from);
        away ||= own !== undefined && distanceTo(own, to) > 60;
        const reach = NEAR / getViewport().zoom;
        const target =
          hit(frames, board.graph.nodes, to, reach) ?? groupHit(board.graph, frames, from, to);
        const usable = target !== from || away;
        show({ from, to, inSteps: clicked, ...(target !== undefined && usable ? { target } : {}) });
      };
      let frame = 0;
      const pan = (): void => {
        frame = requestAnimationFrame(pan);
        const box = surface.current?.getBoundingClientRect();
        if (box === undefined || !dragged) return;
        const dx = nudge(last.x - box.left, box.right - last.x);
        const dy = nudge(last.y - box.top, box.bottom - last.y);
        if (dx === 0 && dy === 0) return;
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x + dx, y: y + dy, zoom });
        follow();
      };
      frame = requestAnimationFrame(pan);
      stopListening.current = () => {
        cancelAnimationFrame(frame);
        listening.abort();
      };
      window.addEventListener(
        'pointermove',
        (move) => {
          if (!clicked && move.pointerId !== press?.pointerId) return;
          last = { x: move.clientX, y: move.clientY };
          dragged ||= !clicked && Math.hypot(last.x - origin.x, last.y - origin.y) > THRESHOLD;
          if (dragged || clicked) follow();
        },
        { signal },
      );
      window.addEventListener(
        'pointerup',
        (up) => {
          if (clicked || up.pointerId !== press?.pointerId) return;
          if (dragged) finish();
          else {
            clicked = true;
            show({ from, inSteps: true });
          }
        },
        { signal },
      );
      // After a click on the handle, the next press chooses the other end.
      window.addEventListener(
        'pointerdown',
        (down) => {
          if (!clicked) return;
          last = { x: down.clientX, y: down.clientY };
          const { target } = down;
          const inside =
            target instanceof Element &&
            surface.current?.contains(target) === true &&
            target.closest('[role="toolbar"]') === null;
          follow();
          if (!inside) {
            cancel();
            return;
          }
          down.preventDefault();
          down.stopPropagation();
          swallowClick();
          finish();
        },
        { signal, capture: true },
      );
      window.addEventListener('pointercancel', cancel, { signal });
      window.addEventListener('blur', cancel, { signal });
    },
    [cancel, finish, show, store, surface, screenToFlowPosition, getViewport, setViewport],
  );

  const api = useMemo<ConnectingApi>(() => ({ start }), [start]);
  return {
    connecting,
    inSteps: connecting?.inSteps ?? false,
    api,
    startInSteps: start,
    aim: (target) => {
      if (current.current !== undefined)
        show({ from: current.current.from, target, inSteps: true });
    },
    finish,
    cancel,
  };
}

/** The press that ended an arrow is neither a click nor a drag of what lies under it. */
function swallowClick(): void {
  const over = new AbortController();
  for (const type of ['mousedown', 'touchstart', 'click', 'dblclick']) {
    window.addEventListener(type, stop, { capture: true, passive: false, signal: over.signal });
  }
  window.addEventListener('pointerup', () => setTimeout(() => over.abort()), {
    once: true,
    signal: over.signal,
  });
  window.addEventListener('pointercancel', () => over.abort(), { signal: over.signal });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function hit(
  frames: ReadonlyMap<string, Frame>,
  nodes: readonly { readonly id: string }[],
  point: Point,
  reach: number,
): string | undefined {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const { id } of nodes) {
    const frame = frames.get(id);
    const distance = frame === undefined ? Infinity : distanceTo(frame, point);
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { id, distance };
  }
  return best?.id;
}

/** The innermost group at a point that does not hold the arrow's own start. */
function groupHit(
  { nodes, groups }: { readonly nodes: readonly Member[]; readonly groups: readonly Member[] },
  frames: ReadonlyMap<string, Frame>,
  from: string,
  point: Point,
): string | undefined {
  const parents = new Map([...groups, ...nodes].map(({ id, group }) => [id, group]));
  const around = new Set<string>();
  for (
    let id: string | undefined = from;
    id !== undefined && !around.has(id);
    id = parents.get(id)
  ) {
    around.add(id);
  }
  const inside = groups.flatMap(({ id }) => {
    const frame = frames.get(id);
    return frame === undefined || around.has(id) || !contains(frame, point) ? [] : [{ id, frame }];
  });
  return inside.toSorted(
    (a, b) => a.frame.width * a.frame.height - b.frame.width * b.frame.height,
  )[0]?.id;
}

interface Member {
  readonly id: string;
  readonly group?: string;
}

function distanceTo({ x, y, width, height }: Frame, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}

function nudge(fromStart: number, fromEnd: number): number {
  if (fromStart < BORDER) return PAN;
  return fromEnd < BORDER ? -PAN : 0;
}
