import { expect, test } from './journey.ts';
import { expectClean } from './pages/accessibility.ts';
import { attemptPage } from './pages/attemptPage.ts';

const PAYMENTS = 'Design a Distributed Payment Processing System';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('talk, redraw for what changed, and look back at it', async ({ page, start, board }) => {
      const { sitting, canvas } = board;
      const report = attemptPage(page);
      await start.open();
      await start.practise(PAYMENTS, '30 minutes');
      await canvas.writeBox('Event bus', 300, 200);

      await test.step('a topic: own words first, the points after', async () => {
        const talk = await sitting.talk();
        await talk.openCard('Regulatory Compliance');
        await expect(talk.compare).toBeDisabled();
        await talk.answer.fill('Keep personal data in its country.');
        await expect(talk.panel).not.toContainText('Data residency');
        await talk.compare.click();
        await expect(talk.panel).toContainText('Data residency');
      });
      await test.step('a side, and the reason', async () => {
        const talk = await sitting.talk();
        await talk.openCard('Microservices vs Monolith');
        await talk.side('Monolith').check();
        await talk.because('Complexity').check();
        await talk.compare.click();
        await expect(talk.panel).toContainText('You named Complexity.');
        await expectClean(page);
      });
      await test.step('the requirements change, and a piece is added', async () => {
        const talk = await sitting.talk();
        await talk.openCard('Load grows from 1K to 100K');
        await talk.redraw.click();
        await expect(talk.panel).toContainText('The requirements have changed.');
        await canvas.writeBox('Read replicas', 300, 400);
      });
      await test.step('the report compares what was there before and after', async () => {
        await sitting.open();
        await sitting.finish();
        await board.message('in your progress').getByRole('button').first().click();
        await expect(report.added('Load grows')).toHaveText([
          /was not added/,
          /was not added/,
          /was not added/,
          'Read Replicas was added',
        ]);
        await expect(report.answered).toHaveCount(2);
      });
      await test.step('beside the reference, difference by difference', async () => {
        await expect(
          report.mine.getByRole('button', { name: 'Your Event Bus: present' }),
        ).toBeVisible();
        await report.nextDifference.click();
        await expect(report.difference).toHaveText(/^1 of \d+: /);
        await page.keyboard.press('n');
        await expect(report.difference).toHaveText(/^2 of \d+: /);
        const missing = report.reference.getByRole('button', {
          name: 'Dead Letter Queue: missing',
        });
        await missing.hover();
        await expect(missing).toHaveAttribute('data-lit', 'true');
      });
      await test.step('a level and a dismissed flag are kept', async () => {
        await report.level('Communication', 4).check();
        await report.dismissFlag('Ignores Scale', 'We spoke about it.');
        await expectClean(page);
        await page.reload();
        await expect(report.level('Communication', 4)).toBeChecked();
        await expect(report.flag('Ignores Scale')).toContainText('Dismissed: We spoke about it.');
      });
    });
  });
}
