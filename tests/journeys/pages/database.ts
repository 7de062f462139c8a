import type { Page } from '@playwright/test';

/** Writes a text under the app's own roof, as a newer version or a broken disk might have left it. */
export async function keepBoard(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate(
    async ([key, value]) => {
      const opened = indexedDB.open('lacuna-boards');
      await new Promise((resolve, reject) => {
        opened.addEventListener('success', resolve);
        opened.addEventListener('error', reject);
      });
      const write = opened.result.transaction('boards', 'readwrite');
      write.objectStore('boards').put(value, key);
      await new Promise((resolve, reject) => {
        write.addEventListener('complete', resolve);
        write.addEventListener('error', reject);
      });
      opened.result.close();
    },
    [id, text] as const,
  );
}
