import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { canvas } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { checkPanel } from './checkPanel.ts';
import type { CheckPanel } from './checkPanel.ts';
import { menu, openMenu } from './menu.ts';
import type { Menu } from './menu.ts';
import { mermaidDialog } from './mermaidDialog.ts';
import type { MermaidDialog } from './mermaidDialog.ts';
import { outline } from './outline.ts';
import type { Outline } from './outline.ts';
import { palette } from './palette.ts';
import { sitting } from './sitting.ts';
import type { SittingOnScreen } from './sitting.ts';
import { tidyBar } from './tidyBar.ts';
import type { TidyBar } from './tidyBar.ts';
import type { Palette } from './palette.ts';
import { picker } from './picker.ts';
import type { Picker } from './picker.ts';

export interface Versions {
  readonly dialog: Locator;
  readonly picture: Locator;
  readonly putBack: Locator;
}

export interface BoardPage {
  readonly canvas: Canvas;
  /** A stop of the tour. */
  readonly tour: (stop: number) => Locator;
  /** The board for a shared screen. */
  readonly presenting: { readonly bar: Locator; readonly light: Locator };
  readonly sitting: SittingOnScreen;
  readonly outline: Outline;
  /** The menu of what is under the pointer. */
  readonly here: Menu;
  readonly palette: Palette;
  readonly picker: Picker;
  /** The list of everything that can be done. */
  readonly commands: Picker;
  readonly checkPanel: CheckPanel;
  readonly question: Locator;
  readonly name: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly tidy: Locator;
  readonly tidyBar: TidyBar;
  readonly checkButton: Locator;
  readonly moreButton: Locator;
  /** The board's name, to be pressed. */
  readonly nameButton: Locator;
  readonly dialog: Locator;
  /** What has the focus within a dialog. */
  readonly focusInDialog: Locator;
  readonly mermaidDialog: MermaidDialog;
  readonly check: () => Promise<void>;
  readonly saved: () => Promise<void>;
  /** The way out when the browser would not write the board. */
  readonly keep: Locator;
  readonly rename: (name: string) => Promise<void>;
  readonly boards: () => Promise<Menu>;
  readonly share: () => Promise<Menu>;
  readonly more: () => Promise<Menu>;
  readonly task: () => Promise<Menu>;
  /** The dialog that shows what the board was. */
  readonly versions: () => Promise<Versions>;
  readonly home: () => Promise<void>;
  /** The dialog that reads Mermaid text. */
  readonly openMermaid: () => Promise<MermaidDialog>;
  /** The same on a phone, where sharing stands in the bar's menu. */
  readonly replaceFromBar: (text: string) => Promise<void>;
  readonly replaceWith: (text: string) => Promise<void>;
  /** The drawing as Mermaid text, taken from the dialog that shows it. */
  readonly mermaid: () => Promise<string>;
  readonly message: (text: string | RegExp) => Locator;
  /** A tab of the bar at the foot of a phone. */
  readonly tab: (name: 'Palette' | 'Question' | 'Check' | 'More') => Locator;
  readonly ready: () => Promise<void>;
}

/** The drawing table: header, palette, board and panel. */
export function boardPage(page: Page): BoardPage {
  const surface = canvas(page);
  const header = page.getByRole('banner');
  const button = (name: string): Locator => header.getByRole('button', { name, exact: true });
  const name = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');
  const share = (): Promise<Menu> => menu(page, button('Share'));
  const openMermaid = async (): Promise<MermaidDialog> => {
    await (await share()).choose('Open Mermaid…');
    return mermaidDialog(page);
  };
  const tab = (wanted: string): Locator =>
    page.getByRole('navigation', { name: 'Board' }).getByRole('button', { name: wanted });
  return {
    canvas: surface,
    tour: (stop) => page.getByRole('region', { name: `Tour, ${stop} of 5` }),
    presenting: {
      bar: page.getByRole('toolbar', { name: 'Presenting' }),
      light: page.locator('[data-part="spotlight"]'),
    },
    sitting: sitting(page),
    outline: outline(page),
    here: openMenu(page),
    palette: palette(page),
    picker: picker(page, /^(Add a piece|Connect .* to)$/),
    commands: picker(page, 'Find and do anything'),
    checkPanel: checkPanel(page),
    question: page.getByRole('complementary', { name: 'Question' }),
    name,
    undo: button('Undo'),
    redo: button('Redo'),
    tidy: button('Tidy'),
    tidyBar: tidyBar(page),
    checkButton: button('Check'),
    moreButton: button('More'),
    nameButton: name.getByRole('button'),
    dialog,
    focusInDialog: dialog.locator(':focus'),
    mermaidDialog: mermaidDialog(page),
    check: async () => {
      await button('Check').click();
      await checkPanel(page).score();
    },
    keep: header.getByRole('button', { name: 'Download it' }),
    saved: () => expect(header.getByText('Saved', { exact: true })).toBeVisible(),
    rename: async (wanted) => {
      await name.getByRole('button').click();
      const field = page.getByRole('textbox', { name: 'Name of the board' });
      await field.fill(wanted);
      await field.press('Enter');
      await expect(name).toHaveText(wanted);
    },
    boards: () => menu(page, button('Boards')),
    share,
    more: () => menu(page, button('More')),
    versions: async () => {
      await (await menu(page, button('More'))).choose('Versions…');
      return {
        dialog,
        picture: dialog.getByRole('img', { name: 'The drawing as it was' }),
        putBack: dialog.getByRole('button', { name: 'Put it back' }),
      };
    },
    task: () => menu(page, header.getByRole('button', { name: /^Task: / })),
    home: () => header.getByRole('link', { name: 'All boards and questions' }).click(),
    openMermaid,
    replaceWith: async (text) => {
      await replace(await openMermaid(), text);
    },
    replaceFromBar: async (text) => {
      await (await menu(page, tab('More'))).choose('Open Mermaid…');
      await replace(mermaidDialog(page), text);
    },
    mermaid: async () => {
      await (await share()).choose('Show the Mermaid text…');
      const shown = mermaidDialog(page);
      // The part that writes Mermaid comes over the wire when it is first wanted.
      await expect(shown.text).toHaveValue(/\S/);
      const text = await shown.text.inputValue();
      await shown.close.click();
      await expect(dialog).toBeHidden();
      return text;
    },
    message: (text) => page.getByRole('status').filter({ hasText: text }),
    tab,
    ready: () => expect(surface.surface).toBeVisible(),
  };
}

async function replace(opened: MermaidDialog, text: string): Promise<void> {
  await opened.text.fill(text);
  await opened.replace.check({ force: true });
  await opened.open();
}
