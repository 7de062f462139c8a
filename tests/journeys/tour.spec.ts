import { expect, test } from './journey.ts';

test('a newcomer checks a started design, is shown around, and is left alone after that', async ({
  page,
  start,
  board,
}) => {
  await start.open();
  await start.example.click();
  await expect(board.tour(1)).toContainText('A design that was begun');
  await page.keyboard.press('Enter');
  await expect(board.tour(2)).toBeVisible();
  await board.checkButton.click();
  await expect(board.tour(3)).toBeVisible();
  await expect(board.canvas.ghosts).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(board.tour(4)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.tour(4)).toBeHidden();
  await page.reload();
  await expect(board.canvas.nodes.first()).toBeVisible();
  await expect(board.tour(1)).toBeHidden();
  await board.home();
  await expect(start.heading).toBeVisible();
  await expect(start.boardNames).toHaveText(['A started design']);
  await expect(start.example).toBeHidden();
});
