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
  | 'Help me read your drawing'
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
  /** The menu of a row that overrules its verdict. */
  readonly notRight: (component: string) => Promise<Menu>;
  readonly menuItem: (name: string) => Locator;
  readonly notRightButton: (component: string) => Locator;
  readonly takeBack: (component: string) => Locator;
  readonly howSure: Locator;
  readonly statements: {
    readonly note: Locator;
    readonly search: (text: string) => Promise<void>;
    readonly choose: (name: string) => Promise<void>;
  };
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
  const notRightButton = (component: string): Locator =>
    panel.getByRole('button', { name: `Not right? ${component}`, exact: true });
  const dialog = page.getByRole('dialog');
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
    notRight: (component) => menu(page, notRightButton(component)),
    menuItem: (name) => page.getByRole('menuitem', { name, exact: true }),
    notRightButton,
    takeBack: (component) =>
      panel.getByRole('button', { name: `Take back what you stated about ${component}` }),
    howSure: panel.getByRole('button', { name: 'How sure is this?' }),
    statements: {
      note: dialog.getByRole('textbox', { name: 'In a few words' }),
      search: (text) => dialog.getByRole('searchbox').fill(text),
      choose: async (name) => {
        await dialog.getByRole('button', { name, exact: true }).click();
        await expect(dialog).toBeHidden();
      },
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
