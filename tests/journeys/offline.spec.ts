import { expect, test } from './journey.ts';
import { readDesign, withoutPiece } from './reference.ts';

const { title, mermaid } = readDesign('02-payments');

test.use({ serviceWorkers: 'allow' });

test('without a network it opens, reads Mermaid, tidies and checks', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await expect(start.heading).toBeVisible();
  // It waits until the app is idle, and then fetches everything.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await start.question(title);
  await board.ready();
  await board.replaceWith(withoutPiece(mermaid, 'Dead Letter Queue'));
  await board.tidy.click();
  await board.check();
  await expect(board.canvas.ghost('Dead Letter Queue')).toBeVisible();
});
