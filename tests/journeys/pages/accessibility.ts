import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** No finding of axe on the page as it is now. */
export async function expectClean(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page });
  // In the dark only the colours are others.
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that had something to look at').toBeGreaterThan(dark ? 0 : 10);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${String(target)} ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** What has the focus, and whether it looks any different for it. */
export async function focused(
  page: Page,
): Promise<{ readonly name: string; readonly shows: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const rings = [element, element.parentElement, element.firstElementChild].map((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return {
      name: name === '' ? element.outerHTML.slice(0, 80) : name,
      shows: rings.includes(true),
    };
  });
}

/** Buttons and links that nobody could call by a name. */
export async function unnamed(page: Page): Promise<readonly string[]> {
  const controls = await page.getByRole('button').or(page.getByRole('link')).all();
  expect(controls.length).toBeGreaterThan(10);
  const nameless: string[] = [];
  for (const control of controls) {
    const snapshot = await control.ariaSnapshot();
    if (!/"[^"]+"/.test(snapshot) && !/^- \w+: \S/.test(snapshot)) nameless.push(snapshot);
  }
  return nameless;
}
