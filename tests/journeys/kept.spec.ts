import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';
import { boardPage } from './pages/boardPage.ts';
import { keepBoard } from './pages/database.ts';
import { readDesign } from './reference.ts';

const PAYMENTS = readDesign('02-payments').title;

test('a question has as many boards as one wants', async ({ start, board }) => {
  const { canvas } = board;
  await start.open();
  await start.question(PAYMENTS);
  await board.ready();
  const name = 'Distributed Payment Processing System';
  await expect(board.name).toHaveText(name);
  await canvas.writeBox('First', 300, 300);
  await board.saved();

  await board.home();
  await expect(start.board(name)).toBeVisible();
  await start.question(PAYMENTS);
  await expect(board.name).toHaveText(`${name} 2`);
  await expect(canvas.nodes).toHaveCount(0);
  await canvas.writeBox('Second', 300, 300);
  await board.rename('Second try');

  await (await board.boards()).choose(new RegExp(`^${name}`));
  await expect(board.name).toHaveText(name);
  await expect(canvas.node('First')).toBeVisible();

  await (await board.boards()).choose('Duplicate this board');
  await expect(board.name).toHaveText(`${name} (copy)`);
  await canvas.node('First').dblclick();
  await canvas.write('Changed in the copy');
  await (await board.boards()).choose(new RegExp(`^${name}(?! \\(copy)`));
  await expect(canvas.node('First')).toBeVisible();
  await board.home();
  await expect(start.boardNames).toHaveCount(3);
  await expect(start.board('Second try')).toBeVisible();
});

test('boards are renamed, copied, deleted and brought back on the start page', async ({
  page,
  start,
  board,
}) => {
  await start.open();
  await start.freeDrawing();
  await board.canvas.writeBox('Something', 300, 300);
  await board.saved();
  await board.home();
  await start.rename('Free drawing', 'Ideas');
  await expect(start.board('Ideas')).toBeVisible();

  await (await start.moreAbout('Ideas')).choose('Duplicate');
  await expect(start.board('Ideas (copy)')).toBeVisible();
  await (await start.moreAbout('Ideas')).choose('Delete');
  await expect(start.board('Ideas')).toHaveCount(0);
  await start.undo.click();
  await expect(start.board('Ideas')).toBeVisible();

  await page.reload();
  await expect(start.boardNames).toHaveCount(2);
  await start.board('Ideas').click();
  await expect(board.canvas.node('Something')).toBeVisible();
  await (await board.boards()).choose('Delete this board');
  await expect(start.heading).toHaveText('Draw a system. See what is missing.');
  await expect(start.board('Ideas')).toHaveCount(0);
});

for (const [what, text] of [
  ['is no JSON', '{"version":1,"name":"Cut of'],
  ['comes from a later version', '{"version":99,"id":"lost","name":"Later","board":{}}'],
  ['has nothing that it should', '[]'],
] as const) {
  test(`a record that ${what} is set aside, never lost`, async ({ page, start, board }) => {
    await start.open();
    await start.freeDrawing();
    await board.canvas.writeBox('Whole', 300, 300);
    await board.saved();
    await board.home();
    await keepBoard(page, 'lost', text);
    await page.reload();
    await expect(start.setAside).toBeVisible();
    await expect(start.board('Free drawing')).toBeVisible();
    const download = page.waitForEvent('download');
    await start.download.click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(text);

    // Its own address says the same, and offers it as well.
    await page.goto('./#/board/lost');
    await expect(start.heading).toHaveText('This board could not be read');
    await expect(start.download).toBeVisible();
    await start.back.click();
    await start.deleteSetAside.click();
    await start.deleteForGood.click();
    await expect(start.setAside).toHaveCount(0);
  });
}

test('a record that breaks while it is the only one still gives a page', async ({
  page,
  start,
}) => {
  await start.open();
  await keepBoard(page, 'lost', 'nonsense');
  // The first thing that is seen is its own address.
  await page.goto('./#/board/lost');
  await page.reload();
  await expect(start.heading).toHaveText('This board could not be read');
});

test('a board opens from its address, an unknown one says so', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.freeDrawing();
  await board.canvas.writeBox('By address', 300, 300);
  await board.saved();
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await expect(boardPage(other).canvas.node('By address')).toBeVisible();
  await other.close();

  await page.goto('./#/board/no-such-board');
  await expect(start.heading).toHaveText('This board is not here');
  await start.back.click();
  await expect(start.board('Free drawing')).toBeVisible();
  await page.goto('./#/nowhere/at/all');
  await expect(start.heading).toHaveText('There is nothing here');
});

test('leaving at once after an edit loses nothing', async ({ page, start, board }) => {
  const { canvas } = board;
  await start.open();
  await start.freeDrawing();
  await board.ready();
  for (const [index, name] of ['One', 'Two', 'Three'].entries()) {
    await canvas.writeBox(name, 300, 150 + 120 * index);
    await page.reload();
    await expect(canvas.nodes).toHaveCount(index + 1);
    await expect(canvas.node(name)).toBeVisible();
  }
  await board.rename('Named in haste');
  await page.reload();
  await expect(board.name).toHaveText('Named in haste');
});

test('what the browser will not write can be kept as a file', async ({ page, start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.canvas.writeBox('First', 300, 300);
  await board.saved();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await board.canvas.writeBox('Second', 300, 420);
  const saving = page.waitForEvent('download');
  await board.keep.click();
  const kept = await readFile(await (await saving).path(), 'utf8');
  expect(kept).toContain('Second');
});
