import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { menu } from './menu.ts';
import type { Menu } from './menu.ts';

export type Section =
  | 'Missing'
  | 'Partly there'
  | 'Missing details'
  | 'Connections to mend'
  | 'Found'
  | 'Connections found'
  | 'Worth a second look'
  | 'Rules kept'
  | 'Extras';

export interface CheckPanel {
  readonly panel: Locator;
  readonly close: Locator;
  /** Folds a section, or unfolds it. */
  readonly fold: (title: Section) => Promise<void>;
  readonly section: (title: Section) => Locator;
  /** A row's title, which shows it on the board. */
  readonly row: (section: Section, title: string) => Locator;
  readonly titlesIn: (section: Section) => Promise<readonly string[]>;
  readonly add: (title: string) => Locator;
  /** Waits for the score of the drawing as it is now. */
  readonly score: () => Promise<number>;
  readonly expectScore: (score: number) => Promise<void>;
  /** The architecture that the drawing is compared with, of several that are accepted. */
  readonly comparedWith: Locator;
  readonly accepted: () => Promise<Menu>;
}

/** What a check found. */
export function checkPanel(page: Page): CheckPanel {
  const panel = page.getByRole('complementary', { name: 'Check' });
  const score = panel.getByText(/^Score \d+ of 100$/);
  const section = (title: Section): Locator =>
    panel
      .getByRole('group')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const rows = (title: Section): Locator => section(title).locator('[data-row]');
  const comparedWith = panel.getByRole('button', { name: /^Compared with: / });
  const settled = async (): Promise<void> => {
    await expect(score).toBeVisible();
    await expect(panel.locator('[aria-busy="false"]')).toBeVisible();
  };
  return {
    panel,
    close: panel.getByRole('button', { name: 'Close the check and go on drawing' }),
    section,
    fold: (title) => section(title).getByRole('heading', { name: title, exact: true }).click(),
    row: (title, name) => section(title).getByRole('button', { name, exact: true }),
    titlesIn: async (title) => {
      await settled();
      return rows(title).allTextContents();
    },
    comparedWith,
    accepted: () => menu(page, comparedWith),
    add: (title) => panel.getByRole('button', { name: `Add ${title}`, exact: true }),
    score: async () => {
      await settled();
      return Number(/\d+/.exec((await score.textContent()) ?? '')?.[0]);
    },
    expectScore: async (wanted) => {
      await expect(panel.getByText(`Score ${wanted} of 100`, { exact: true })).toBeVisible();
    },
  };
}
