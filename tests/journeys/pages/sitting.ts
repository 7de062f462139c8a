import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A sitting: its clock in the header, and its panel. */
export interface SittingOnScreen {
  readonly clock: Locator;
  readonly panel: Locator;
  readonly pause: Locator;
  readonly goOn: Locator;
  readonly hint: Locator;
  /** What the last hint said. */
  readonly said: Locator;
  readonly field: (name: string) => Locator;
  readonly phase: (name: string) => Locator;
  readonly open: () => Promise<void>;
  readonly finish: () => Promise<void>;
}

export function sitting(page: Page): SittingOnScreen {
  const clock = page.getByRole('banner').getByRole('button', { name: /left, phase \d of \d/ });
  const panel = page.getByRole('complementary', { name: 'Sitting' });
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name });
  return {
    clock,
    panel,
    pause: button('Pause'),
    goOn: button('Go on'),
    hint: button(/^(A hint|Say more), for/),
    said: panel.getByRole('status'),
    field: (name) => panel.getByRole('textbox', { name }),
    phase: (name) => panel.getByRole('list', { name: 'Phases' }).getByRole('button', { name }),
    open: async () => {
      await clock.click();
      await expect(panel).toBeVisible();
    },
    finish: async () => {
      await button('Finish the sitting').click();
      await panel.getByRole('button', { name: 'Finish', exact: true }).click();
    },
  };
}
