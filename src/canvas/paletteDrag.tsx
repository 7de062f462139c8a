import { GROUP_KINDS } from '#core';
import { groupAt, insertInto } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { Icon } from '#ui';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { addAt, sizeFor } from './addToBoard.ts';
import type { Addable, BoardApi } from './boardContext.ts';
import { categoryColour } from './categoryColour.ts';
import styles from './paletteDrag.module.css';

/** An item on its way from the palette, in client pixels. */
export interface Dragged {
  readonly item: Addable;
  readonly x: number;
  readonly y: number;
  readonly over: boolean;
  readonly zoom: number;
}

/** A press becomes a drag after this many pixels; before, it is a click. */
const THRESHOLD = 5;

/** Pointer events rather than the browser's own drag, which touch screens do not know. */
export function usePaletteDrag(
  surface: RefObject<HTMLDivElement | null>,
  setTarget: (id: string | undefined) => void,
): {
  readonly startPaletteDrag: BoardApi['startPaletteDrag'];
  readonly dragged: Dragged | undefined;
} {
  const [dragged, setDragged] = useState<Dragged>();
  const store = useLacunaStore();
  const actions = useActions();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const startPaletteDrag = useCallback(
    (event: PointerEvent<HTMLElement>, item: Addable): void => {
      if (event.button !== 0 || !event.isPrimary) return;
      stop.current?.();
      const { pointerId, currentTarget: source } = event;
      const from = { x: event.clientX, y: event.clientY };
      const listening = new AbortController();
      const { signal } = listening;
      let moved = false;

      const board = () => store.getState().history.present;
      const isOver = (x: number, y: number): boolean =>
        surface.current?.contains(document.elementFromPoint(x, y)) ?? false;
      const finish = (): void => {
        listening.abort();
        stop.current = undefined;
        setDragged(undefined);
        setTarget(undefined);
      };
      stop.current = finish;

      const follow = (move: globalThis.PointerEvent): void => {
        if (move.pointerId !== pointerId) return;
        const { clientX: x, clientY: y } = move;
        if (!moved && Math.hypot(x - from.x, y - from.y) < THRESHOLD) return;
        if (!moved) {
          moved = true;
          source.setPointerCapture(pointerId);
          swallowClick(source);
        }
        const over = isOver(x, y);
        const arrow = over && item.shape !== undefined ? edgeUnder(x, y) : undefined;
        setTarget(arrow ?? (over ? groupAt(board(), screenToFlowPosition({ x, y })) : undefined));
        setDragged({ item, x, y, over, zoom: getZoom() });
      };
      const drop = (up: globalThis.PointerEvent): void => {
        if (up.pointerId !== pointerId) return;
        const { clientX: x, clientY: y } = up;
        finish();
        if (!moved || !isOver(x, y)) return;
        const arrow = item.shape === undefined ? undefined : edgeUnder(x, y);
        const { edit, id, writes } = addAt(board(), item, screenToFlowPosition({ x, y }));
        actions.edit(arrow === undefined ? edit : (before) => insertInto(arrow, id)(edit(before)));
        actions.select([id]);
        if (writes === true) actions.startEditing(id);
        else surface.current?.focus({ preventScroll: true });
      };
      const escape = (key: KeyboardEvent): void => {
        if (key.key !== 'Escape' || !moved) return;
        key.preventDefault();
        key.stopPropagation();
        finish();
      };
      window.addEventListener('pointermove', follow, { signal });
      window.addEventListener('pointerup', drop, { signal });
      window.addEventListener('pointercancel', finish, { signal });
      window.addEventListener('blur', finish, { signal });
      window.addEventListener('keydown', escape, { signal, capture: true });
    },
    [store, actions, screenToFlowPosition, getZoom, surface, setTarget],
  );
  return { startPaletteDrag, dragged };
}

/** The arrow under a point of the window, with some room around its line. */
function edgeUnder(x: number, y: number): string | undefined {
  const edge = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest('.react-flow__edge'))
    .find((found) => found !== null);
  return edge?.getAttribute('data-id') ?? undefined;
}

/** What follows a drag is no click on the palette, also when Escape ended it before the button is up. */
function swallowClick(source: HTMLElement): void {
  const over = new AbortController();
  const { signal } = over;
  source.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true, once: true },
  );
  window.addEventListener('pointerup', () => setTimeout(() => over.abort()), { signal });
  window.addEventListener('pointercancel', () => over.abort(), { signal });
}

/** The picture of what is being dragged, in the size that it will have on the board. */
export function PaletteGhost({ dragged }: { readonly dragged: Dragged }) {
  const { item, x, y, over, zoom } = dragged;
  const { width, height } = sizeFor(item);
  const scale = over ? zoom : 1;
  const icon = item.icon ?? GROUP_KINDS.find(({ kind }) => kind === item.kind)?.icon;
  return (
    <div
      className={styles['ghost']}
      data-over={over}
      data-group={item.shape === undefined && item.note === undefined}
      style={{
        width,
        height: item.shape === undefined && item.note === undefined && !over ? 48 : height,
        transform: `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${scale})`,
      }}
      aria-hidden="true"
    >
      {icon !== undefined && (
        <span style={{ color: categoryColour(item.kind) }} className={styles['icon']}>
          <Icon name={icon} size={18} />
        </span>
      )}
      <span>{item.name}</span>
    </div>
  );
}
