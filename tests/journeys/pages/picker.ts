import type { Locator, Page } from '@playwright/test';

/** A field that filters a list, and the list. */
export interface Picker {
  readonly field: Locator;
  readonly options: Locator;
  /** The one that Enter takes. */
  readonly chosen: Locator;
  readonly option: (name: string | RegExp) => Locator;
}

export function picker(page: Page, name: string | RegExp): Picker {
  const list = page.getByRole('listbox', { name });
  return {
    field: page.getByRole('combobox', { name }),
    options: list.getByRole('option'),
    chosen: list.getByRole('option', { selected: true }),
    option: (wanted) => list.getByRole('option', { name: wanted }),
  };
}
