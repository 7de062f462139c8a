import type { Locator, Page } from '@playwright/test';

/** The report of a sitting that has ended, and the list of all of them. */
export interface AttemptOnScreen {
  readonly heading: Locator;
  readonly score: (text: string) => Locator;
  readonly gaps: Locator;
  readonly picture: Locator;
  readonly moment: Locator;
  readonly download: Locator;
  readonly all: Locator;
  readonly rows: Locator;
}

export function attemptPage(page: Page): AttemptOnScreen {
  const main = page.getByRole('main');
  return {
    heading: main.getByRole('heading', { level: 1 }),
    score: (text) => main.getByText(text),
    gaps: main.getByRole('region', { name: 'Missing' }).getByRole('listitem'),
    picture: main.getByRole('img', { name: 'The drawing as it was' }),
    moment: main.getByRole('slider', { name: 'Moment' }),
    download: main.getByRole('button', { name: 'Download as Markdown' }),
    all: main.getByRole('link', { name: 'All sittings' }),
    rows: main.getByRole('region', { name: 'All sittings' }).getByRole('row'),
  };
}
