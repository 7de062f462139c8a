import type { BrowserContext, Locator, Page } from '@playwright/test';

/** Before an interview. */
export interface PrepareOnScreen {
  readonly field: (name: string) => Locator;
  readonly minutes: Locator;
  readonly phase: (name: string) => Locator;
  readonly leaveOut: (topic: string) => Promise<void>;
  readonly keepPlan: Locator;
  readonly plan: (name: string) => Locator;
  /** Turns the tab into the shared view. */
  readonly begin: Locator;
  /** The same, and gives the control window that opens. */
  readonly share: () => Promise<Page>;
}

/** The tab that is shared on a call. */
export interface SharedOnScreen {
  readonly clock: Locator;
  readonly released: Locator;
  readonly reference: Locator;
  readonly lost: Locator;
  /** Everything that a screen, a screen reader or the page's source tells. */
  readonly everything: () => Promise<string>;
}

/** The interviewer's own window. */
export interface ControlOnScreen {
  readonly presence: (text: string) => Locator;
  readonly clock: Locator;
  readonly start: Locator;
  readonly phase: (name: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Promise<void>;
  readonly mine: (piece: string) => Locator;
  readonly gap: (title: string) => Locator;
  readonly note: Locator;
  readonly notes: Locator;
  readonly level: (criterion: string, level: number) => Locator;
  readonly flag: (name: string) => Locator;
  readonly evidence: (name: string) => Locator;
  /** A thing to ask, to be ticked off. */
  readonly prompt: (text: string) => Locator;
  readonly pasted: Locator;
  readonly overrule: (title: string, how: string) => Promise<void>;
}

export interface PacketOnScreen {
  readonly main: Locator;
  readonly for: (name: string) => Promise<void>;
  readonly download: (name: string) => Locator;
  readonly all: Locator;
  readonly rows: Locator;
  readonly remove: Locator;
  readonly forGood: Locator;
  readonly scorecardFile: Locator;
  readonly calibration: Locator;
}

export function preparePage(page: Page, context: BrowserContext): PrepareOnScreen {
  const main = page.getByRole('main');
  const begin = main.getByRole('button', { name: 'Share this tab' });
  return {
    field: (name) => main.getByRole('textbox', { name }),
    minutes: main.getByRole('combobox', { name: 'Minutes' }),
    phase: (name) => main.getByRole('spinbutton', { name }),
    leaveOut: async (topic) => {
      await main.getByText('topics of the question will be asked').click();
      await main.getByRole('checkbox', { name: topic }).uncheck();
    },
    keepPlan: main.getByRole('button', { name: 'Keep the plan' }),
    plan: (name) =>
      main.getByRole('region', { name: 'Plans' }).getByRole('button', { name, exact: true }),
    begin,
    share: async () => {
      const opened = context.waitForEvent('page');
      await begin.click();
      return opened;
    },
  };
}

export function sharedView(page: Page): SharedOnScreen {
  const banner = page.getByRole('banner');
  return {
    clock: banner.getByRole('timer'),
    released: page.getByRole('list', { name: 'From your interviewer' }).getByRole('listitem'),
    reference: page.getByRole('region', { name: 'The reference' }),
    lost: banner.getByRole('status'),
    everything: async () =>
      [
        await page.title(),
        page.url(),
        await page.content(),
        await page.locator('body').ariaSnapshot(),
      ].join('\n'),
  };
}

export function controlWindow(page: Page): ControlOnScreen {
  const banner = page.getByRole('banner');
  const side = page.getByRole('complementary', { name: 'Interview' });
  const gaps = page.getByRole('region', { name: 'What is missing' });
  return {
    presence: (text) => banner.getByText(text),
    clock: banner.getByRole('timer'),
    start: banner.getByRole('button', { name: 'Start the clock' }),
    phase: (name) => banner.getByRole('button', { name }),
    button: (name) => page.getByRole('button', { name }),
    tab: (name) => side.getByRole('radio', { name, exact: true }).check(),
    mine: (piece) =>
      page.getByRole('region', { name: 'On the board now' }).getByRole('button', { name: piece }),
    gap: (title) => gaps.getByRole('listitem').filter({ hasText: title }),
    note: side.getByRole('textbox', { name: 'Note' }),
    notes: side.getByRole('region', { name: 'Notes' }).getByRole('listitem'),
    level: (criterion, level) =>
      side
        .getByRole('group', { name: criterion })
        .getByRole('radio', { name: new RegExp(`^${level},`) }),
    flag: (name) => side.getByRole('checkbox', { name: new RegExp(`^${name}`) }),
    evidence: (name) => side.getByRole('textbox', { name: `What you saw of ${name}` }),
    prompt: (text) => side.getByRole('checkbox', { name: text }),
    pasted: side.getByRole('textbox', { name: 'Mermaid or board JSON' }),
    overrule: async (title, how) => {
      await page.getByRole('button', { name: `Overrule: ${title}` }).click();
      await page.getByRole('menuitem', { name: how }).click();
    },
  };
}

export function packetPage(page: Page): PacketOnScreen {
  const main = page.getByRole('main');
  return {
    main,
    for: (name) => main.getByRole('radio', { name }).check(),
    download: (name) => main.getByRole('button', { name, exact: true }),
    all: main.getByRole('link', { name: 'All interviews' }),
    rows: main.getByRole('row'),
    remove: main.getByRole('button', { name: /^Delete the interview/ }),
    forGood: main.getByRole('button', { name: 'Delete for good' }),
    scorecardFile: main.getByLabel('Open a scorecard file', { exact: true }).last(),
    calibration: main.getByRole('region', { name: 'Compare with another interviewer' }),
  };
}
