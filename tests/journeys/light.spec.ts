import { PALETTE } from '#core';
import { expect, test } from './journey.ts';
import { scriptsOf } from './pages/scripts.ts';
import { DESIGN_FILES, readDesign, withoutPiece } from './reference.ts';

/** The library's own chunks; what writes Mermaid text is ours, and small. */
const MERMAID = /mermaid\.core|flowDiagram|sequenceDiagram|purify/i;
const ELK = /\belk\b/i;

test('drawing and grading load no Mermaid, and answers only in the worker', async ({
  page,
  requests,
  start,
  board,
}) => {
  const { title, markdown } = readDesign('02-payments');
  await start.open();
  await start.question(title);
  await board.palette.drag('API gateway', await board.canvas.share(0.3, 0.3));
  await board.palette.drag('Service', await board.canvas.share(0.6, 0.6));
  await board.canvas.connect('API gateway', 'Service');
  await board.check();
  await board.saved();

  expect(requests.filter((url) => MERMAID.test(url))).toEqual([]);
  const own = await scriptsOf(page);
  expect(own.length).toBeGreaterThan(2);
  // What an author teaches the grader is in the worker's scripts, and in none of the page's.
  const secret = /\| Dead Letter Queue \| \w+ \| ([^|]{20,60})/.exec(markdown)?.[1] ?? title;
  const telling: string[] = [];
  for (const url of requests.filter((address) => address.endsWith('.js'))) {
    const text = await (await page.request.get(url)).text();
    if (text.includes(secret)) telling.push(url);
  }
  expect(telling).toHaveLength(1);
  expect(own).not.toEqual(expect.arrayContaining(telling));
});

test('ELK never runs on the page itself', async ({ page, requests, start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.canvas.writeBox('One', 500, 500);
  await board.canvas.writeBox('Two', 200, 200);
  await board.canvas.connect('One', 'Two');
  await board.tidy.click();
  await expect
    .poll(async () => {
      const now = await board.canvas.places();
      return now('One').y < now('Two').y;
    })
    .toBe(true);
  expect(requests.some((url) => ELK.test(url))).toBe(true);
  const sizes = await Promise.all(
    (await scriptsOf(page))
      .filter((url) => ELK.test(url))
      .map(async (url) => (await (await page.request.get(url)).body()).length),
  );
  // The page may hold the messenger to the worker, and not the megabyte that lays out.
  expect(Math.max(0, ...sizes)).toBeLessThan(40_000);
});

for (const file of DESIGN_FILES) {
  test(`nothing on the page of ${file} gives an answer away before a check`, async ({
    page,
    start,
    board,
  }) => {
    const { title, markdown, titles } = readDesign(file);
    const statement = markdown.slice(0, markdown.indexOf('```mermaid'));
    const tasks = [...markdown.matchAll(/^\*\*Task:\*\*(.*)$/gm)].map(([, text]) => text ?? '');
    const pieces = PALETTE.flatMap(({ name, description, words }) => [name, description, ...words]);
    const known = [statement, ...tasks, ...pieces].join('\n').toLowerCase();
    const telling = titles.filter((name) => !known.includes(name.toLowerCase()));
    expect(telling.length).toBeGreaterThan(0);
    await start.open();
    await start.question(title);
    await expect(board.question).toContainText(title);
    await (await board.task()).content.press('Escape');
    const html = (await page.content()).toLowerCase();
    expect(telling.filter((name) => html.includes(name.toLowerCase()))).toEqual([]);
  });
}

test('a check that is closed leaves no answer behind', async ({ page, start, board }) => {
  const { title, mermaid } = readDesign('07-trading');
  await start.open();
  await start.question(title);
  await board.replaceWith(withoutPiece(mermaid, 'Risk Management'));
  await board.check();
  await expect(board.canvas.ghost('Risk Management')).toBeVisible();
  await board.checkPanel.close.click();
  await expect(board.checkPanel.panel).toBeHidden();
  expect(await page.content()).not.toContain('Risk Management');
});
