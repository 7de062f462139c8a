import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { boardPage } from './pages/boardPage.ts';
import type { BoardPage } from './pages/boardPage.ts';
import { startPage } from './pages/startPage.ts';
import type { StartPage } from './pages/startPage.ts';

export { expect };

interface Journey {
  /** Addresses of all that the page and its workers asked for. */
  readonly requests: readonly string[];
  readonly start: StartPage;
  readonly board: BoardPage;
}

/** A test in a fresh browser profile that fails on any error, console warning, refused or foreign request. */
export const test = base.extend<Journey & { readonly clean: void }>({
  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },
  clean: [
    async ({ context, baseURL, requests }, use) => {
      const faults = watchFaults(context);
      await use();
      const foreign = requests.filter((url) => !isOwn(url, baseURL ?? ''));
      expect([...faults, ...foreign], 'errors, warnings and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  start: async ({ page }, use) => {
    await use(startPage(page));
  },
  board: async ({ page }, use) => {
    await use(boardPage(page));
  },
});

/** What went wrong in any page or worker of the context; policy violations are console errors too. */
function watchFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The runner's own word, where it keeps the page from registering what is kept for offline.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

function isOwn(url: string, base: string): boolean {
  return url.startsWith(base) || url.startsWith('data:') || url.startsWith('blob:');
}
