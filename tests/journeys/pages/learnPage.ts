import type { Locator, Page } from '@playwright/test';

/** What to know: pieces, the map of questions, the interview, and a question's references. */
export interface LearnOnScreen {
  readonly open: () => Promise<void>;
  readonly part: (name: string) => Promise<void>;
  readonly search: Locator;
  readonly piece: (name: string) => Locator;
  readonly heading: Locator;
  readonly question: (name: string) => Locator;
  readonly giveUp: Locator;
  readonly diagram: (name: string) => Locator;
  readonly reason: Locator;
}

export function learnPage(page: Page): LearnOnScreen {
  const main = page.getByRole('main');
  return {
    open: () => page.getByRole('banner').getByRole('link', { name: 'Learn' }).click(),
    part: (name) =>
      main.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name }).click(),
    search: main.getByRole('searchbox'),
    piece: (name) => main.getByRole('navigation', { name: 'Pieces' }).getByRole('link', { name }),
    heading: main.getByRole('article').getByRole('heading', { level: 2 }),
    question: (name) => main.getByRole('link', { name }),
    giveUp: main.getByRole('button', { name: 'I give up' }),
    diagram: (name) => main.getByRole('region', { name }),
    reason: main.getByRole('complementary'),
  };
}
