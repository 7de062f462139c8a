import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An element's place in the window, once it has one. */
export async function boxOf(element: Locator): Promise<Box> {
  await expect(element).toBeVisible();
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element is not in the window.');
  return box;
}

export async function centreOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far a press moves before it counts as a drag. */
const START = 3;

/** Drags with the mouse, the way a hand does: a little at first, then in several steps. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const share = START / Math.max(START, Math.hypot(to.x - from.x, to.y - from.y));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/** Drags an element by its middle. */
export async function dragTo(page: Page, element: Locator, to: Point): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  await drag(page, await centreOf(element), to);
}

/** From one place to another. */
export function between(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}
