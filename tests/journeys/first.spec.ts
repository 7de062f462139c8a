import { expect, test } from './journey.ts';

test('from the start page to the first gap, and back after a reload', async ({
  page,
  start,
  board,
}) => {
  const { canvas, palette, checkPanel } = board;
  await start.open();
  await start.question('Payment Processing');
  await expect(board.question).toContainText('100K');

  await palette.drag('API gateway', await canvas.share(0.25, 0.3));
  await expect(canvas.node('API gateway')).toBeVisible();
  await palette.searchFor('fraud');
  await palette.drag('Fraud detection', await canvas.share(0.6, 0.6));
  await expect(canvas.nodes).toHaveCount(2);

  await canvas.connect('API gateway', 'Fraud detection');
  await expect(canvas.edge('Arrow from API gateway to Fraud detection')).toBeAttached();

  await board.check();
  const score = await checkPanel.score();
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThan(50);
  expect(await checkPanel.titlesIn('Missing')).toContain('Dead Letter Queue');
  expect(await checkPanel.titlesIn('Missing')).not.toContain('API Gateway');
  await expect(canvas.ghosts.first()).toBeVisible();

  await checkPanel.row('Missing', 'Dead Letter Queue').click();
  await expect(canvas.ghost('Dead Letter Queue')).toBeInViewport({ ratio: 1 });
  await expect(canvas.ghost('Dead Letter Queue')).toHaveAttribute('data-pointed', 'true');

  await canvas.ghost('Dead Letter Queue').click();
  await expect(canvas.node('Dead Letter Queue')).toBeVisible();
  await expect(canvas.ghost('Dead Letter Queue')).toHaveCount(0);
  await expect(checkPanel.row('Missing', 'Dead Letter Queue')).toHaveCount(0);
  expect(await checkPanel.score()).toBeGreaterThan(score);

  await checkPanel.close.click();
  await expect(canvas.ghosts).toHaveCount(0);
  await board.saved();
  const before = await canvas.drawing();
  expect(before).toHaveLength(3);
  await page.reload();
  await board.ready();
  await expect(canvas.nodes).toHaveCount(3);
  expect(await canvas.drawing()).toEqual(before);
  await expect(canvas.edge('Arrow from API gateway to Fraud detection')).toBeAttached();
});
