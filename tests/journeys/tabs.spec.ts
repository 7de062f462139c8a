import { expect, test } from './journey.ts';
import { boardPage } from './pages/boardPage.ts';

test('two tabs show one board: edits at once, one undo for both, and one goes on without the other', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
  await board.canvas.writeBox('API', 250, 200);
  await board.saved();
  const other = await context.newPage();
  const there = boardPage(other);
  await other.goto(page.url());
  await expect(there.canvas.node('API')).toBeVisible();

  await test.step('what is drawn here shows there, and the other way round', async () => {
    await board.canvas.writeBox('Orders', 250, 400);
    await expect(there.canvas.node('Orders')).toBeVisible();
    await there.canvas.writeBox('Cache', 600, 200);
    await page.bringToFront();
    await board.canvas.view('Fit everything').click();
    await expect(board.canvas.node('Cache')).toBeVisible();
  });
  await test.step('undo takes back the last step, whoever made it', async () => {
    await page.bringToFront();
    await board.undo.click();
    await expect(there.canvas.node('Cache')).toHaveCount(0);
    await there.redo.click();
    await expect(board.canvas.node('Cache')).toBeVisible();
  });
  await test.step('the first tab is closed, and nothing is lost', async () => {
    await page.close();
    await there.canvas.writeBox('Queue', 600, 400);
    await there.saved();
    await other.reload();
    await expect(there.canvas.nodes).toHaveCount(4);
  });
  await test.step('undo outlives the reload', async () => {
    await there.undo.click();
    await expect(there.canvas.node('Queue')).toHaveCount(0);
    await there.undo.click();
    await expect(there.canvas.nodes).toHaveCount(3);
    await there.redo.click();
    await there.redo.click();
    await expect(there.canvas.node('Queue')).toBeVisible();
  });
});

test('a version of each check can be looked at and put back', async ({ start, board }) => {
  await start.open();
  await start.question('Design a Distributed Payment Processing System');
  await board.canvas.writeBox('API gateway', 300, 200);
  await board.check();
  await board.canvas.writeBox('Ledger', 300, 420);
  const versions = await board.versions();
  await expect(versions.picture).toBeVisible();
  await expect(versions.dialog).toContainText('Since then you added Ledger.');
  await versions.putBack.click();
  await expect(board.canvas.node('Ledger')).toHaveCount(0);
  await board.undo.click();
  await expect(board.canvas.node('Ledger')).toBeVisible();
});
