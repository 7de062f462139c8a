import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { menu } from './menu.ts';
import type { Menu } from './menu.ts';

/** A file that a person chooses, made in the test. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

export interface StartPage {
  readonly heading: Locator;
  readonly questionButtons: Locator;
  /** A started design for newcomers. */
  readonly example: Locator;
  readonly boardNames: Locator;
  readonly boards: Locator;
  readonly packs: Locator;
  readonly setAside: Locator;
  /** The way back from what was done last. */
  readonly undo: Locator;
  /** Of a board that was set aside, in the list and on its own page. */
  readonly download: Locator;
  readonly deleteSetAside: Locator;
  readonly deleteForGood: Locator;
  /** The way out of a page with nothing but a message. */
  readonly back: Locator;
  readonly removePack: (file: string) => Promise<void>;
  readonly open: () => Promise<void>;
  readonly question: (title: string) => Promise<void>;
  /** Starts a sitting on a question. */
  readonly practise: (title: string, minutes: string) => Promise<void>;
  /** Prepares an interview about a question. */
  readonly interview: (title: string) => Promise<void>;
  readonly freeDrawing: () => Promise<void>;
  readonly board: (name: string) => Locator;
  readonly moreAbout: (name: string) => Promise<Menu>;
  readonly rename: (name: string, wanted: string) => Promise<void>;
  readonly chooseFiles: (files: readonly ChosenFile[]) => Promise<void>;
  /** What could not be read of a file. */
  readonly problemsOf: (file: string) => Locator;
  readonly theme: (name: 'As the system' | 'Light' | 'Dark' | 'High contrast') => Promise<void>;
  /** A question of a pack. */
  readonly ownQuestion: (title: string) => Locator;
}

/** Where everything begins. */
export function startPage(page: Page): StartPage {
  const questions = page.getByRole('region', { name: 'Pick a question, or a blank sheet' });
  const boards = page.getByRole('region', { name: 'Your boards' });
  const packs = page.getByRole('region', { name: 'Your questions' });
  const setAside = page.getByRole('region', { name: 'Set aside' });
  const heading = page.getByRole('heading', { level: 1 });
  const moreAbout = (name: string): Promise<Menu> =>
    menu(page, boards.getByRole('button', { name: `More about ${name}`, exact: true }));
  return {
    heading,
    questionButtons: questions
      .getByRole('heading', { level: 3 })
      .getByRole('button')
      .filter({ hasNotText: 'Free drawing' }),
    example: page.getByRole('button', { name: 'Try it on a started design' }),
    boards,
    boardNames: boards.getByRole('link'),
    packs,
    setAside,
    undo: page.getByRole('status').getByRole('button', { name: 'Undo' }),
    download: page.getByRole('main').getByRole('button', { name: 'Download' }),
    deleteSetAside: setAside.getByRole('button', { name: 'Delete', exact: true }),
    deleteForGood: setAside.getByRole('button', { name: 'Delete for good' }),
    back: page.getByRole('main').getByRole('link', { name: 'Back to the start' }),
    removePack: (file) => packs.getByRole('button', { name: `Remove ${file}` }).click(),
    open: async () => {
      await page.goto('./');
      await expect(heading).toHaveText('Draw a system. See what is missing.');
      // The lists come from the database.
      await expect(boards).toBeVisible();
    },
    question: (title) => questions.getByRole('button', { name: title }).first().click(),
    practise: async (title, minutes) => {
      const button = questions.getByRole('button', { name: `Practise: ${title}` });
      await (await menu(page, button)).choose(minutes);
    },
    interview: async (title) => {
      const button = questions.getByRole('button', { name: `Practise: ${title}` });
      await (await menu(page, button)).choose(/^As the interviewer/);
    },
    freeDrawing: () => questions.getByRole('button', { name: 'Free drawing' }).click(),
    board: (name) => boards.getByRole('link', { name, exact: true }),
    moreAbout,
    rename: async (name, wanted) => {
      await (await moreAbout(name)).choose('Rename');
      const field = page.getByRole('textbox', { name: 'Name of the board' });
      await field.fill(wanted);
      await field.press('Enter');
    },
    chooseFiles: (files) =>
      page
        .getByLabel('Open a file')
        .and(page.locator('input'))
        .setInputFiles(
          files.map(({ name, text }) => ({
            name,
            mimeType: 'text/plain',
            buffer: Buffer.from(text),
          })),
        ),
    problemsOf: (file) => page.getByRole('dialog', { name: file }),
    theme: (name) => page.getByRole('radio', { name }).check({ force: true }),
    ownQuestion: (title) => packs.getByRole('button', { name: title, exact: true }),
  };
}
