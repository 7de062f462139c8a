import type { Locator, Page } from '@playwright/test';

export interface TidyBar {
  readonly bar: Locator;
  readonly keep: Locator;
  readonly undo: Locator;
  readonly direction: (name: 'Top down' | 'Left to right') => Locator;
  readonly spacing: (name: 'Close' | 'Normal' | 'Wide') => Locator;
}

/** What stands below the drawing after it was tidied. */
export function tidyBar(page: Page): TidyBar {
  const bar = page.getByRole('toolbar', { name: 'Tidied' });
  return {
    bar,
    keep: bar.getByRole('button', { name: 'Keep' }),
    undo: bar.getByRole('button', { name: 'Undo' }),
    direction: (name) =>
      bar.getByRole('radiogroup', { name: 'Direction' }).getByRole('radio', { name }),
    spacing: (name) =>
      bar.getByRole('radiogroup', { name: 'Spacing' }).getByRole('radio', { name }),
  };
}
