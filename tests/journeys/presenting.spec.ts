import { expect, test } from './journey.ts';

test('on a shared screen there is the drawing, a light on one group after the other, and a laser', async ({
  page,
  start,
  board,
}) => {
  const { canvas } = board;
  await start.open();
  await start.freeDrawing();
  await board.replaceWith(
    'flowchart LR\n subgraph a["Edge"]\n x["CDN"]\n end\n subgraph b["Core"]\n y["API"]\n end\n x --> y',
  );
  await canvas.atRest();
  await page.keyboard.press('Control+\\');
  await expect(board.presenting.bar).toBeVisible();
  await expect(board.checkButton).toBeHidden();
  await expect(board.palette.panel).toBeHidden();

  await test.step('a light on the first group, and the next', async () => {
    await page.keyboard.press('PageDown');
    await expect(board.presenting.light).toBeVisible();
    const first = await board.presenting.light.boundingBox();
    await page.keyboard.press('PageDown');
    await expect
      .poll(async () => (await board.presenting.light.boundingBox())?.x)
      .not.toBe(first?.x);
    await page.keyboard.press('PageDown');
    await expect(board.presenting.light).toBeHidden();
  });
  await test.step('drawing goes on', async () => {
    await canvas.node('API').click();
    await page.keyboard.type('cache');
    await page.keyboard.press('Enter');
    await expect(canvas.edge('Arrow from API to Cache')).toBeAttached();
  });
  await test.step('Escape ends it', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(board.presenting.bar).toBeHidden();
    await expect(board.palette.panel).toBeVisible();
  });
});

test('high contrast is a theme that stays', async ({ page, start }) => {
  await start.open();
  await start.theme('High contrast');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});
