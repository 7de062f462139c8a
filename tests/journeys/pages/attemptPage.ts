import type { Locator, Page } from '@playwright/test';

/** The report of a sitting that has ended, and the list of all of them. */
export interface AttemptOnScreen {
  readonly heading: Locator;
  readonly score: (text: string) => Locator;
  readonly gaps: Locator;
  readonly hints: Locator;
  /** The other view of what was drawn. */
  readonly showAsItGrew: () => Promise<void>;
  readonly picture: Locator;
  readonly moment: Locator;
  readonly download: Locator;
  readonly all: Locator;
  readonly rows: Locator;
  /** The drawing beside its reference. */
  readonly reference: Locator;
  readonly mine: Locator;
  readonly nextDifference: Locator;
  /** Which of the differences it is at. */
  readonly difference: Locator;
  readonly level: (criterion: string, level: number) => Locator;
  readonly flag: (name: string) => Locator;
  readonly dismissFlag: (name: string, reason: string) => Promise<void>;
  /** What a redraw added, below its question. */
  readonly added: (whatIf: string) => Locator;
  readonly answered: Locator;
}

export function attemptPage(page: Page): AttemptOnScreen {
  const main = page.getByRole('main');
  const flag = (name: string): Locator =>
    main
      .getByRole('region', { name: 'What an interviewer might hold against it' })
      .getByRole('listitem')
      .filter({ hasText: name });
  return {
    heading: main.getByRole('heading', { level: 1 }),
    score: (text) => main.getByText(text),
    hints: main.getByRole('region', { name: /^Hints/ }).getByRole('listitem'),
    gaps: main.getByRole('region', { name: 'Missing' }).getByRole('listitem'),
    showAsItGrew: () => main.getByRole('radio', { name: 'As it grew' }).check(),
    picture: main.getByRole('img', { name: 'The drawing as it was' }),
    moment: main.getByRole('slider', { name: 'Moment' }),
    download: main.getByRole('button', { name: 'Download as Markdown' }),
    all: main.getByRole('link', { name: 'All sittings' }),
    rows: main.getByRole('region', { name: 'All sittings' }).getByRole('row'),
    reference: main.getByRole('region', { name: 'The reference' }),
    mine: main.getByRole('region', { name: 'Your drawing' }),
    nextDifference: main.getByRole('button', { name: 'Next difference' }),
    difference: main.getByRole('status').filter({ hasText: /difference|of \d+:/ }),
    level: (criterion, level) =>
      main
        .getByRole('group', { name: criterion })
        .getByRole('radio', { name: new RegExp(`^${level},`) }),
    flag,
    dismissFlag: async (name, reason) => {
      await flag(name).getByRole('button', { name: 'Dismiss' }).click();
      await flag(name).getByRole('textbox').fill(reason);
      await flag(name).getByRole('button', { name: 'Dismiss' }).click();
    },
    added: (whatIf) => main.getByRole('region', { name: whatIf }).getByRole('listitem'),
    answered: main.getByText('answered', { exact: true }),
  };
}
