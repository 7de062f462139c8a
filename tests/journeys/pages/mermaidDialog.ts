import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface MermaidDialog {
  readonly sheet: Locator;
  readonly text: Locator;
  readonly asNew: Locator;
  readonly replace: Locator;
  readonly openButton: Locator;
  readonly copy: Locator;
  readonly download: Locator;
  readonly close: Locator;
  /** What could not be read. */
  readonly problem: Locator;
  readonly chooseFile: (name: string, text: string) => Promise<void>;
  /** Opens the text, and waits until the dialog has gone. */
  readonly open: () => Promise<void>;
}

/** The dialog with Mermaid text in it, coming in or going out. */
export function mermaidDialog(page: Page): MermaidDialog {
  const sheet = page.getByRole('dialog');
  const openButton = sheet.getByRole('button', { name: 'Open', exact: true });
  return {
    sheet,
    text: sheet.getByRole('textbox', { name: 'Mermaid text' }),
    asNew: sheet.getByRole('radio', { name: 'As a new board' }),
    replace: sheet.getByRole('radio', { name: 'Replace this drawing' }),
    openButton,
    copy: sheet.getByRole('button', { name: 'Copy', exact: true }),
    download: sheet.getByRole('button', { name: 'Download as .mmd' }),
    close: sheet.getByRole('button', { name: 'Close', exact: true }),
    problem: sheet.getByRole('alert'),
    chooseFile: async (name, text) => {
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      await sheet.getByLabel('or choose a file').setInputFiles(file);
    },
    open: async () => {
      await openButton.click();
      await expect(sheet).toBeHidden();
    },
  };
}
