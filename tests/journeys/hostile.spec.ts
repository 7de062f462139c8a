import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

const SCRIPT = '<script>document.title="taken"</script>';
const IMAGE = '<img src=x onerror="document.title=String(1)">';

test('markup in labels is text, wherever it shows', async ({ page, start, board }) => {
  const { canvas, checkPanel } = board;
  await start.open();
  await start.question(readDesign('02-payments').title);
  await board.ready();
  await canvas.writeBox(SCRIPT, 300, 200);
  await canvas.writeBox(IMAGE, 300, 400);
  await expect(canvas.node(SCRIPT)).toBeVisible();
  await canvas.connect(SCRIPT, IMAGE);
  await canvas.tool('Edit label').click();
  await canvas.write(SCRIPT);
  await expect(canvas.edge(/^Arrow from <script>/)).toBeAttached();
  await board.rename(IMAGE);
  await board.check();
  await expect(checkPanel.section('Extras')).toBeVisible();
  await checkPanel.fold('Extras');
  await expect(checkPanel.section('Extras')).toContainText(IMAGE);
  await expect(checkPanel.panel).toContainText(SCRIPT);

  const text = await board.mermaid();
  await board.replaceWith(text);
  await expect(canvas.node(SCRIPT)).toBeVisible();
  await expect(canvas.node(IMAGE)).toBeVisible();
  expect(await board.mermaid()).toBe(text);
  await board.home();
  await expect(start.board(IMAGE)).toBeVisible();
  await expect(page).toHaveTitle('Lacuna');
});

test('a label of ten thousand letters stays on the board', async ({ page, start, board }) => {
  const { canvas } = board;
  const long = `${'lorem ipsum '.repeat(830)}the end`;
  await start.open();
  await start.question(readDesign('02-payments').title);
  await board.ready();
  await canvas.writeBox('Neighbour', 200, 200);
  await canvas.writeBox(long, 500, 300);
  await expect(canvas.nodes).toHaveCount(2);
  await board.check();
  expect(await board.checkPanel.score()).toBe(0);
  await board.saved();
  await page.reload();
  await board.ready();
  await canvas.view('Fit everything').click();
  await expect(canvas.nodes).toHaveCount(2);
  await expect(canvas.nodesSaying('lorem ipsum lorem')).toBeAttached();
  expect(await board.mermaid()).toContain('the end');
});

test('two thousand nodes can be opened, moved about and checked', async ({
  page,
  start,
  board,
}) => {
  test.slow();
  const { canvas } = board;
  await start.open();
  await start.question(readDesign('02-payments').title);
  await board.ready();
  const opened = await board.openMermaid();
  await opened.chooseFile('many.mmd', manyNodes(2000));
  await opened.replace.check({ force: true });
  await opened.openButton.click();
  await expect(opened.sheet).toBeHidden({ timeout: 60_000 });
  await canvas.view('Fit everything').click();
  await canvas.atRest();

  // A closer look at its middle: some nodes in view, one of them pressed, the sheet moved.
  const middle = await canvas.share(0.5, 0.5);
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => canvas.zoom()).toBeGreaterThan(60);
  await canvas.atRest();
  const before = await canvas.nodes.first().getAttribute('aria-label');
  await page.mouse.wheel(400, 900);
  await expect.poll(() => canvas.nodes.first().getAttribute('aria-label')).not.toBe(before);
  await canvas.atRest();
  await canvas.middlemost();
  await expect(canvas.selected).toHaveCount(1);

  await board.checkButton.click();
  await expect.poll(() => board.checkPanel.score(), { timeout: 60_000 }).toBeLessThan(30);
  await board.checkPanel.close.click();
  await page.keyboard.press('Delete');
  await expect(canvas.selected).toHaveCount(0);
  await board.saved();
});

test('an empty drawing gets a score of nothing and a kind word', async ({ start, board }) => {
  await start.open();
  await start.question(readDesign('04-database').title);
  await board.ready();
  await board.check();
  expect(await board.checkPanel.score()).toBe(0);
  await expect(board.checkPanel.panel).toContainText('Nothing is drawn yet.');
  await expect(board.canvas.ghosts.first()).toBeVisible();
});

/** A wide tree with a few arrows across. */
function manyNodes(count: number): string {
  const lines = ['flowchart LR'];
  for (let index = 0; index < count; index++) lines.push(`  n${index}["Service ${index}"]`);
  for (let index = 1; index < count; index++) {
    lines.push(`  n${Math.floor((index - 1) / 12)} --> n${index}`);
  }
  return lines.join('\n');
}
