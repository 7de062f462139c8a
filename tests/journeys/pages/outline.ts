import type { Locator, Page } from '@playwright/test';

/** The drawing as a tree, in its panel. */
export interface Outline {
  readonly items: Locator;
  readonly item: (name: string) => Locator;
  readonly field: Locator;
  readonly tool: (name: string) => Locator;
}

export function outline(page: Page): Outline {
  const panel = page.getByRole('complementary', { name: 'Outline' });
  const tree = panel.getByRole('tree', { name: 'Outline of the drawing' });
  return {
    items: tree.getByRole('treeitem'),
    item: (name) => tree.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) }),
    field: tree.getByRole('textbox'),
    tool: (name) => panel.getByRole('toolbar').getByRole('button', { name }),
  };
}
