import { expect, test } from './journey.ts';

test.beforeEach(async ({ start }) => {
  await start.open();
  await start.freeDrawing();
});

test('tidying leaves what is pinned where it is, and one press undoes all of it', async ({
  page,
  board,
}) => {
  const { canvas, tidyBar } = board;
  await canvas.writeBox('A', 620, 480);
  await canvas.writeBox('B', 330, 300);
  await canvas.writeBox('C', 250, 150);
  await canvas.connect('A', 'B');
  await canvas.connect('B', 'C');
  await canvas.select('B');
  await canvas.tool('Pin in place').click();
  await expect(canvas.tool('Pin in place')).toHaveAttribute('aria-pressed', 'true');
  await expect(canvas.node('B')).toHaveAccessibleName(/pinned/);
  await page.keyboard.press('Escape');
  const before = await canvas.drawing();
  const b = await canvas.place('B');

  await board.tidy.click();
  await expect(tidyBar.bar).toBeVisible();
  await canvas.atRest();
  expect(await canvas.place('B')).toEqual(b);
  const now = await canvas.places();
  expect(now('A').y).toBeLessThan(now('B').y);
  expect(now('C').y).toBeGreaterThan(now('B').y);

  await tidyBar.direction('Left to right').click({ force: true });
  await expect.poll(async () => (await canvas.place('A')).x < b.x - 60).toBe(true);
  await tidyBar.undo.click();
  await expect(tidyBar.bar).toBeHidden();
  await expect.poll(() => canvas.drawing()).toEqual(before);
});

test('the direction and the spacing are tried out, kept with Enter, and undone as one step', async ({
  page,
  board,
}) => {
  const { canvas, tidyBar } = board;
  await canvas.writeBox('A', 300, 200);
  await canvas.writeBox('B', 330, 420);
  await canvas.connect('A', 'B');
  const before = await canvas.drawing();
  await board.tidy.click();
  await tidyBar.direction('Left to right').click({ force: true });
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return now('B').x - now('A').x;
    })
    .toBeGreaterThan(100);
  await canvas.atRest();
  const normal = await canvas.places();
  await tidyBar.spacing('Wide').click({ force: true });
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return now('B').x - now('A').x;
    })
    .toBeGreaterThan(normal('B').x - normal('A').x + 10);
  await canvas.surface.focus();
  await page.keyboard.press('Enter');
  await expect(tidyBar.bar).toBeHidden();
  expect(await board.mermaid()).toContain('flowchart LR');
  await board.undo.click();
  await expect.poll(() => canvas.drawing()).toEqual(before);
});

test('Escape undoes a tidying, and a selection is tidied alone', async ({ page, board }) => {
  const { canvas, tidyBar } = board;
  await canvas.writeBox('A', 300, 420);
  await canvas.writeBox('B', 330, 250);
  await canvas.writeBox('C', 620, 330);
  await canvas.connect('A', 'B');
  await canvas.selectAll('A', 'B');
  const before = await canvas.drawing();
  const c = await canvas.place('C');
  await (await canvas.arrange()).choose(/^Tidy these/);
  await expect(tidyBar.bar).toContainText('Tidied these');
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return now('A').y < now('B').y;
    })
    .toBe(true);
  expect(await canvas.place('C')).toEqual(c);
  await page.keyboard.press('Escape');
  await expect(tidyBar.bar).toBeHidden();
  await expect.poll(() => canvas.drawing()).toEqual(before);
});

test('elements line up and stand at equal gaps, by menu and by keys', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('A', 200, 200);
  await canvas.writeBox('B', 330, 290);
  await canvas.writeBox('C', 620, 430);
  await canvas.selectAll('A', 'B', 'C');
  await (await canvas.arrange()).choose(/^Align top/);
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return [now('B').y, now('C').y].every((y) => y === now('A').y);
    })
    .toBe(true);
  await page.keyboard.press('Alt+Shift+H');
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return Math.abs(now('C').x - now('B').x - (now('B').x - now('A').x));
    })
    .toBeLessThanOrEqual(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Alt+A');
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return now('B').x === now('A').x && now('C').x === now('A').x;
    })
    .toBe(true);
});

test('a dragged node lines up with its neighbour, unless Ctrl is held', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('A', 250, 220);
  await canvas.writeBox('B', 560, 400);
  const [a, b] = [await canvas.place('A'), await canvas.place('B')];
  await canvas.hold('B', { x: 10, y: a.y - b.y + 4 });
  await expect(canvas.snapLines.first()).toBeAttached();
  await page.mouse.up();
  await expect(canvas.snapLines).toHaveCount(0);
  expect((await canvas.place('B')).y).toBe(a.y);

  await page.keyboard.down('Control');
  await canvas.hold('B', { x: 0, y: 4 });
  await expect(canvas.snapLines).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Control');
  expect((await canvas.place('B')).y).toBe(a.y + 4);
});

test('dragging on the grid is a wish that is kept', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('A', 250, 220);
  await (await board.more()).choose('On the grid');
  await page.reload();
  await board.ready();
  await canvas.move('A', { x: 31, y: 45 });
  const { x, y } = await canvas.place('A');
  expect([x % 24, y % 24].map(Math.abs)).toEqual([0, 0]);
});
