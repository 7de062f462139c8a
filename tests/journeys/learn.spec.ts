import { expect, test } from './journey.ts';
import { expectClean } from './pages/accessibility.ts';
import { learnPage } from './pages/learnPage.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('pieces, the map, the interview, and a reference that is not shown too early', async ({
      page,
      start,
    }) => {
      const learn = learnPage(page);
      await start.open();
      await learn.open();
      await test.step('a piece is found by a product', async () => {
        await learn.search.fill('cassandra');
        await learn.piece('Wide-column store').click();
        await expect(learn.heading).toHaveText('Wide-column store');
        await expectClean(page);
      });
      await test.step('the interview in our words', async () => {
        await learn.part('The senior interview');
        await expect(page.getByRole('main')).toContainText('From junior to senior');
        await expectClean(page);
      });
      await test.step('a question asks before it shows the answer', async () => {
        await learn.part('Map of questions');
        await expectClean(page);
        await learn.question('High-Frequency Trading System').click();
        await expect(learn.giveUp).toBeVisible();
        await expect(page.getByRole('main')).not.toContainText('Ultra-Low Latency');
        await learn.giveUp.click();
      });
      await test.step('each piece says why it is there', async () => {
        const diagram = learn.diagram('Ultra-Low Latency Architecture');
        await diagram.getByRole('button', { name: 'Risk Management' }).focus();
        await expect(learn.reason).toContainText('Risk Management');
        await expect(learn.reason).toContainText('From');
        await expectClean(page);
      });
    });
  });
}
