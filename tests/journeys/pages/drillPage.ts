import type { Locator, Page } from '@playwright/test';

/** A drawing with one gap to close. */
export interface DrillOnScreen {
  readonly heading: Locator;
  readonly question: Locator;
  readonly clock: Locator;
  readonly check: Locator;
  readonly hint: Locator;
  readonly showMe: Locator;
  readonly said: Locator;
  readonly result: Locator;
  readonly again: Locator;
  readonly end: Locator;
}

export function drillPage(page: Page): DrillOnScreen {
  const banner = page.getByRole('banner');
  const result = page.getByRole('region', { name: 'Result' });
  const button = (name: string): Locator => banner.getByRole('button', { name });
  return {
    heading: banner.getByRole('heading', { level: 1 }),
    question: banner.getByRole('paragraph'),
    clock: banner.getByRole('timer'),
    check: button('Check'),
    hint: button('Hint'),
    showMe: button('Show me'),
    said: page.getByRole('status', { name: 'Feedback' }),
    result,
    again: result.getByRole('button', { name: 'Once more, elsewhere' }),
    end: banner.getByRole('link', { name: 'End the drill' }),
  };
}
