import { expect, test } from './journey.ts';
import { expectClean } from './pages/accessibility.ts';
import { drillPage } from './pages/drillPage.ts';
import { learnPage } from './pages/learnPage.ts';
import { progressPage } from './pages/progressPage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a drill: one gap to close, and when it comes back', async ({ page, start, board }) => {
  const drill = drillPage(page);
  const learn = learnPage(page);
  await start.open();
  await learn.open();
  await learn.search.fill('dead letter');
  await learn.piece('Dead letter queue').click();
  await page.getByRole('main').getByRole('link', { name: 'Drill it' }).click();

  await test.step('nothing yet, then the piece, then its arrow', async () => {
    await expect(drill.heading).toHaveText('Something from “Messaging and streaming” is missing');
    await expect(board.canvas.node('Kafka Cluster')).toBeVisible();
    await board.canvas.atRest();
    await expectClean(page);
    await drill.check.click();
    await expect(drill.said).toContainText('Not that yet');
    await board.canvas.writeBox('Dead letter queue', 500, 60);
    await drill.check.click();
    await expect(drill.said).toContainText('Now connect it');
    await board.canvas.connect('Kafka Cluster', 'Dead letter queue');
    await drill.check.click();
    await expect(drill.result).toContainText('Right, in 0:');
    await expect(drill.result).toContainText(/comes back (tomorrow|in \d+ days)/);
    await expectClean(page);
  });
  await test.step('the next time it is another question', async () => {
    const before = (await drill.question.textContent()) ?? '';
    await drill.again.click();
    await expect(drill.result).toBeHidden();
    await expect(drill.question).not.toHaveText(before);
    await drill.showMe.click();
    await expect(drill.result).toContainText('This is what was missing.');
    await expect(drill.result).toContainText('tomorrow');
  });
  await test.step('its boards are gone with it', async () => {
    await drill.end.click();
    await start.open();
    await expect(start.heading).toBeVisible();
    await expect(start.boardNames).toHaveCount(0);
  });
});

test('what two sittings forgot is a blind spot, and due', async ({ page, start, board }) => {
  const progress = progressPage(page);
  for (const title of [
    'Design a Distributed Payment Processing System',
    'Design a Global Social Media Platform (Like Twitter/X)',
  ]) {
    await start.open();
    await start.practise(title, '30 minutes');
    await board.canvas.writeBox('API gateway', 300, 200);
    await board.sitting.open();
    await board.sitting.finish();
    await expect(board.checkPanel.panel).toBeVisible();
  }
  await start.open();
  await progress.open();
  await expect(progress.spots.filter({ hasText: 'Dead letter queue' })).toContainText(
    'forgotten in 2 of 2',
  );
  await expect(progress.due).toBeVisible();
  await expect(progress.chart).toBeVisible();
  await progress.showTable();
  await expect(progress.tableRows).toHaveCount(3);
  await expectClean(page);
  await progress.startDrills.click();
  await expect(drillPage(page).heading).toContainText('is missing');
});
