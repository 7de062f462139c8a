import type { Locator, Page } from '@playwright/test';
import { dragTo } from './pointer.ts';
import type { Point } from './pointer.ts';

export interface Palette {
  readonly panel: Locator;
  readonly search: Locator;
  /** How many pieces were found. */
  readonly count: Locator;
  /** What was found, best first, and the box that can always be added. */
  readonly results: Locator;
  readonly piece: (name: string | RegExp) => Locator;
  readonly drawer: (title: string) => Locator;
  readonly close: Locator;
  readonly searchFor: (words: string) => Promise<void>;
  /** Drags a piece by mouse to a place in the window. */
  readonly drag: (name: string, to: Point) => Promise<void>;
  /** Where a finger drags a piece. */
  readonly grip: (name: string) => Locator;
}

/** The toolbox beside the board. */
export function palette(page: Page): Palette {
  const panel = page.getByRole('complementary', { name: 'Palette' });
  const search = panel.getByRole('searchbox', { name: 'Search the palette' });
  const piece = (name: string | RegExp): Locator =>
    panel.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  return {
    panel,
    search,
    count: panel.getByRole('status'),
    results: panel.getByRole('status').locator('xpath=..').getByRole('button'),
    piece,
    drawer: (title) => panel.getByText(title, { exact: true }),
    close: panel.getByRole('button', { name: 'Close the palette' }),
    searchFor: (words) => search.fill(words),
    drag: (name, to) => dragTo(page, piece(name), to),
    // The grip is for fingers only and has no name: the button beside it does the same for all others.
    grip: (name) => piece(name).locator('xpath=following-sibling::*[1]'),
  };
}
