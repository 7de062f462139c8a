import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Menu {
  readonly content: Locator;
  readonly choose: (item: string | RegExp) => Promise<void>;
}

/** Opens the menu of a button. */
export async function menu(page: Page, button: Locator): Promise<Menu> {
  await button.click();
  const opened = openMenu(page);
  await expect(opened.content).toBeVisible();
  return opened;
}

/** The menu that is open, however it came. */
export function openMenu(page: Page): Menu {
  const content = page.getByRole('menu');
  const item = (name: string | RegExp): Locator =>
    content
      .getByRole('menuitem', { name, exact: true })
      .or(content.getByRole('menuitemradio', { name }));
  return {
    content,
    choose: async (name) => {
      await item(name).click();
      await expect(content).toBeHidden();
    },
  };
}
