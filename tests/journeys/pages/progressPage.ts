import type { Locator, Page } from '@playwright/test';

/** What was practised, and what is forgotten. */
export interface ProgressOnScreen {
  readonly open: () => Promise<void>;
  readonly due: Locator;
  readonly startDrills: Locator;
  readonly spots: Locator;
  readonly chart: Locator;
  readonly showTable: () => Promise<void>;
  readonly tableRows: Locator;
}

export function progressPage(page: Page): ProgressOnScreen {
  const main = page.getByRole('main');
  const chart = main.getByRole('figure', { name: 'Score and coverage' });
  return {
    open: () => page.getByRole('banner').getByRole('link', { name: 'Progress' }).click(),
    due: main.getByRole('heading', { name: /drills? (is|are) due$/ }),
    startDrills: main.getByRole('link', { name: 'Start', exact: true }),
    spots: main.getByRole('region', { name: 'Your blind spots' }).getByRole('listitem'),
    chart,
    showTable: () => chart.getByText('The same as a table').click(),
    tableRows: chart.getByRole('row'),
  };
}
