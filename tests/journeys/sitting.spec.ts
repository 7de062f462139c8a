import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';
import { attemptPage } from './pages/attemptPage.ts';
import { boardPage } from './pages/boardPage.ts';

const PAYMENTS = 'Design a Distributed Payment Processing System';

test('a sitting: clock, phases, counts only, hints with their price, and everything at the end', async ({
  page,
  start,
  board,
}) => {
  const { sitting, canvas } = board;
  await page.clock.install({ time: new Date('2026-11-27T10:00:00') });
  await start.open();
  await start.practise(PAYMENTS, '30 minutes');
  await expect(sitting.clock).toHaveAccessibleName(/^(30:00|29:\d\d) left, phase 1 of 4/);

  await test.step('the clock runs, stands while paused, and survives a reload', async () => {
    await page.clock.fastForward('02:00');
    await expect(sitting.clock).toHaveAccessibleName(/^2[78]:\d\d left/);
    await sitting.open();
    await sitting.pause.click();
    await expect(sitting.clock).toHaveAccessibleName(/paused$/);
    const stands = (await sitting.clock.getAttribute('aria-label')) ?? '';
    await page.clock.fastForward('05:00');
    await page.reload();
    await expect(sitting.clock).toHaveAccessibleName(stands);
    await sitting.open();
    await sitting.goOn.click();
  });
  await test.step('what is written and ticked is kept', async () => {
    await sitting.field('Questions you would ask').fill('Which countries first?');
    await sitting.field('Users').fill('100M');
    await sitting.field('Actions a user, a day').fill('30');
    await sitting.field('Size of one').fill('1 KB');
    await expect(sitting.panel).toContainText(
      'It meets the stated 100K TPS within a factor of two.',
    );
    await sitting.phase('High-Level Design').click();
    await expect(sitting.clock).toHaveAccessibleName(/phase 2 of 4/);
    await page.reload();
    await sitting.open();
    await sitting.phase('Problem Understanding').click();
    await expect(sitting.field('Questions you would ask')).toHaveValue('Which countries first?');
  });
  await test.step('a check counts, and names nothing', async () => {
    await canvas.writeBox('API gateway', 300, 200);
    await board.checkButton.click();
    await expect(board.checkPanel.panel).toContainText('Processing Pipeline');
    await expect(board.checkPanel.panel).not.toContainText('Dead Letter Queue');
    await expect(canvas.ghosts).toHaveCount(0);
  });
  await test.step('a hint says more step by step', async () => {
    await sitting.open();
    await sitting.hint.click();
    await expect(sitting.said).toContainText('is missing');
    await sitting.hint.click();
    await sitting.hint.click();
    await expect(sitting.said).toContainText('It is called');
    await sitting.hint.click();
    await expect(canvas.ghosts).toHaveCount(1);
    await expect(sitting.panel).toContainText('Hints so far cost 6 points.');
  });
  await test.step('at the end everything shows', async () => {
    await sitting.finish();
    await expect(board.checkPanel.panel).toContainText('Dead Letter Queue');
    await expect(canvas.ghosts.first()).toBeVisible();
    await expect(sitting.clock).toBeHidden();
  });
  await test.step('its report, with the drawing step by step', async () => {
    await board.message('in your progress').getByRole('button', { name: 'See its report' }).click();
    const report = attemptPage(page);
    await expect(report.heading).toHaveText('Distributed Payment Processing System');
    await expect(report.score('less 6 for hints')).toBeVisible();
    await expect(report.gaps.first()).toBeVisible();
    await expect(report.hints).toHaveText(/: 4 of 4 steps, from \d+:\d\d, 6 points$/);
    await report.showAsItGrew();
    await expect(report.picture).toBeVisible();
    await expect(report.moment).toHaveAttribute('aria-valuetext', /1 pieces, \d+ % covered$/);
    await report.moment.press('Home');
    await expect(report.moment).toHaveAttribute('aria-valuetext', /^\d+:\d\d, 1 pieces/);
    const saving = page.waitForEvent('download');
    await report.download.click();
    const path = await (await saving).path();
    expect(readFileSync(path, 'utf8')).toMatch(/```mermaid[^]*API gateway[^]*```/);
    await report.all.click();
    await expect(report.rows).toHaveCount(2);
  });
});

test('each task of a sitting has a board of it, under one clock', async ({
  page,
  start,
  board,
}) => {
  await start.open();
  await start.practise(PAYMENTS, '60 minutes');
  await board.canvas.writeBox('Ledger', 300, 200);
  const first = page.url();
  await (await board.task()).choose(/^Deep dive 1/);
  await expect(page).not.toHaveURL(first);
  const there = boardPage(page);
  await expect(there.sitting.clock).toBeVisible();
  await expect(there.canvas.nodes).toHaveCount(0);
  await (await board.task()).choose(/^Architecture/);
  await expect(page).toHaveURL(first);
  await expect(board.canvas.node('Ledger')).toBeVisible();
});
