import type { Frame, Point, Size } from '#core';
import type { RefObject } from 'react';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** `presented`: how large a small drawing may become on a shared screen, to be read from afar. */
export const ZOOM = { least: 0.08, most: 2.5, presented: 1.8 } as const;

/** The view that shows a frame in the middle, never larger than life unless that is wanted. */
export function viewFor(bounds: Frame | undefined, { width, height }: Size, most = 1): View {
  if (bounds === undefined || width === 0 || height === 0) return { x: 0, y: 0, zoom: 1 };
  const room = Math.min(96, width * 0.06, height * 0.1);
  const zoom = Math.max(
    ZOOM.least,
    Math.min(
      most,
      (width - 2 * room) / Math.max(1, bounds.width),
      (height - 2 * room) / Math.max(1, bounds.height),
    ),
  );
  return {
    x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  };
}

/** Whether a frame is fully in view, and large enough to read. */
export function isInView(bounds: Frame, view: View, size: Size): boolean {
  return view.zoom >= 0.55 && isWhole(bounds, view, size);
}

/** Whether all of a frame is in view, at whatever size. */
export function isWhole(bounds: Frame, view: View, { width, height }: Size): boolean {
  const left = bounds.x * view.zoom + view.x;
  const top = bounds.y * view.zoom + view.y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + bounds.width * view.zoom <= width &&
    top + bounds.height * view.zoom <= height
  );
}

/** Milliseconds that a movement of the view may take; none for people who asked for less motion. */
export function calmly(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}

/** The middle of what is in view, on the canvas. */
export function middleOf(
  { current }: RefObject<HTMLElement | null>,
  flow: { readonly screenToFlowPosition: (point: Point) => Point },
): Point {
  const box = current?.getBoundingClientRect() ?? new DOMRect();
  return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
}
