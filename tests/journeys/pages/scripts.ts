import type { Page } from '@playwright/test';

/** Addresses of the scripts that the page itself runs, without those of its workers. */
export async function scriptsOf(page: Page): Promise<readonly string[]> {
  const workers = page.workers().map((worker) => worker.url());
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  return loaded.filter((url) => !workers.includes(url));
}
