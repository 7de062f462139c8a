import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
});

test('a drawing goes out as Mermaid and comes back the same', async ({ page, board }) => {
  const { canvas, palette } = board;
  await board.rename('Sketch of orders');
  await palette.searchFor('region');
  await palette.drag('Region', await canvas.at(420, 330));
  await canvas.writeBox('Orders < 1K & "more"', 750, 200);
  await canvas.move('Orders < 1K & "more"', { x: -330, y: 130 });
  await expect(canvas.node('Orders < 1K & "more"')).toHaveAccessibleName(/, in Region$/);
  await palette.searchFor('database');
  await palette.drag('Relational database', await canvas.at(850, 500));
  await canvas.connect('Orders < 1K & "more"', 'Relational database');
  await canvas.tool('Line: solid. Change to dashed').click();

  const text = await board.mermaid();
  expect(text).toMatch(/^flowchart TB/);
  expect(text).toMatch(/subgraph \w+ ?\["Region"\]/);
  expect(text).toContain('-.->');

  await (await board.share()).choose('Copy as Mermaid');
  await expect(board.message('Copied as Mermaid.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const download = page.waitForEvent('download');
  await (await board.share()).choose('Download as .mmd');
  expect((await download).suggestedFilename()).toBe('sketch-of-orders.mmd');
  expect(await textOf(await download)).toBe(text);

  const opened = await board.openMermaid();
  await opened.text.fill(text);
  await expect(opened.asNew).toBeChecked();
  await opened.open();
  await expect(board.name).toHaveText('From Mermaid');
  await expect(canvas.nodes).toHaveCount(3);
  await expect(canvas.node('Orders < 1K & "more"')).toHaveAccessibleName(
    'Orders < 1K & "more", connects to 1, in Region',
  );
  expect(await board.mermaid()).toBe(text);
});

test('a board goes out as a file and comes back as it lies', async ({ page, start, board }) => {
  const { canvas } = board;
  await canvas.writeBox('One', 200, 200);
  await canvas.writeBox('Two', 500, 300);
  await canvas.connect('One', 'Two');
  const drawn = await canvas.drawing();
  const download = page.waitForEvent('download');
  await (await board.share()).choose('Download the board (.json)');
  const text = await textOf(await download);
  await board.home();
  await start.chooseFiles([{ name: 'Kept.board.json', text }]);
  await expect(board.name).toHaveText('Kept');
  await expect(canvas.nodes).toHaveCount(2);
  expect(await canvas.drawing()).toEqual(drawn);
});

test('the kinds of pieces and frames come back from their classes', async ({ board }) => {
  const { canvas } = board;
  await board.replaceWith(
    'flowchart LR\n  subgraph eu["Frankfurt"]\n    a["Orders"]\n  end\n  class a event-stream\n  class eu region',
  );
  await expect(canvas.node('Frankfurt')).toHaveAccessibleName(/^Frankfurt, Region/);
  await expect(canvas.node('Orders')).toHaveAccessibleName(/^Orders, Event stream/);
});

test('a text with a slip says where, and loses nothing', async ({ board }) => {
  const { canvas } = board;
  await canvas.writeBox('Mine', 300, 300);
  const opened = await board.openMermaid();
  const bad = 'flowchart LR\n  a["Alpha"] --> b["Beta"]\n  b --> ["Gamma"\n';
  await opened.text.fill(bad);
  await opened.replace.check({ force: true });
  await opened.openButton.click();
  await expect(opened.problem).toContainText(/Line 3, column \d+/);
  await expect(opened.problem).toContainText('b --> ["Gamma"');
  await expect(opened.text).toHaveValue(bad);
  await expect(opened.text).toHaveAttribute('aria-invalid', 'true');

  // The slip is mended where it is shown.
  await opened.text.fill(bad.replace('["Gamma"', 'c["Gamma"]'));
  await expect(opened.problem).toBeHidden();
  await opened.open();
  await expect(canvas.nodes).toHaveCount(3);
  await expect(canvas.node('Mine')).toHaveCount(0);

  // Replacing is one step, and can be undone.
  await board.undo.click();
  await expect(canvas.nodes).toHaveCount(1);
  await expect(canvas.node('Mine')).toBeVisible();
  await board.redo.click();
  await expect(canvas.node('Gamma')).toBeVisible();
});

test('a dialog that is closed changes nothing', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('Mine', 300, 300);
  const opened = await board.openMermaid();
  await opened.text.fill('flowchart LR\n  a --> b');
  await page.keyboard.press('Escape');
  await expect(opened.sheet).toBeHidden();
  await expect(canvas.nodes).toHaveCount(1);
  await expect(canvas.node('Mine')).toBeVisible();
});

test('a sequence diagram opens with its messages in order', async ({ board }) => {
  const { canvas } = board;
  await board.replaceWith(
    [
      'sequenceDiagram',
      '  participant c as Client',
      '  participant a as API',
      '  c->>+a: POST /pay',
      '  alt accepted',
      '    a-->>c: 201',
      '  else refused',
      '    a-->>-c: 402',
      '  end',
      '',
    ].join('\n'),
  );
  await expect(canvas.nodes).toHaveCount(2);
  await expect(canvas.edge('Arrow from Client to API: POST /pay')).toBeAttached();
  await expect(canvas.edges).toHaveCount(3);
  const text = await board.mermaid();
  expect(text).toMatch(/^sequenceDiagram/);
  expect(text.indexOf('POST /pay')).toBeLessThan(text.indexOf('alt accepted'));
  expect(text.indexOf('else refused')).toBeLessThan(text.indexOf('402'));
});

test('Mermaid pasted onto the board is offered to be opened', async ({ page, board }) => {
  const { canvas } = board;
  await page.evaluate(() =>
    navigator.clipboard.writeText('flowchart LR\n  a["Pasted"] --> b["Too"]'),
  );
  await canvas.surface.focus();
  await page.keyboard.press('Control+v');
  await board.mermaidDialog.open();
  await expect(canvas.node('Pasted')).toBeVisible();
  await expect(canvas.nodes).toHaveCount(2);
});

test('a Mermaid file opens from the start page', async ({ start, board }) => {
  const { mermaid, titles } = readDesign('01-social-media');
  await board.home();
  await start.chooseFiles([{ name: 'feed.mmd', text: mermaid }]);
  await expect(board.name).toHaveText('feed');
  for (const title of titles.slice(0, 3))
    await expect(board.canvas.node(title).first()).toBeAttached();

  await board.home();
  await start.chooseFiles([{ name: 'broken.mmd', text: 'flowchart LR\n  a --> --> b\n' }]);
  await expect(start.problemsOf('broken.mmd')).toContainText(/Line 2, column \d+/);
});

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
