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
  readonly talk: () => Promise<TalkOnScreen>;
  readonly finish: () => Promise<void>;
}

/** The discussion: cards that open one at a time. */
export interface TalkOnScreen {
  readonly panel: Locator;
  readonly openCard: (title: string) => Promise<void>;
  readonly answer: Locator;
  readonly side: (name: string) => Locator;
  readonly because: (factor: string) => Locator;
  readonly compare: Locator;
  readonly redraw: Locator;
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
    talk: async () => {
      await clock.click();
      await panel.getByRole('radio', { name: 'Talk' }).check();
      return talkOf(page.getByRole('complementary', { name: 'Discussion' }));
    },
    finish: async () => {
      await button('Finish the sitting').click();
      await panel.getByRole('button', { name: 'Finish', exact: true }).click();
    },
  };
}

function talkOf(panel: Locator): TalkOnScreen {
  const card = panel.locator('details[open]');
  return {
    panel,
    openCard: (title) => panel.locator('summary').filter({ hasText: title }).click(),
    answer: card.getByRole('textbox'),
    side: (name) => card.getByRole('radio', { name }),
    because: (factor) => card.getByRole('checkbox', { name: factor }),
    compare: card.getByRole('button', { name: 'Compare' }),
    redraw: card.getByRole('button', { name: 'Redraw for it' }),
  };
}
