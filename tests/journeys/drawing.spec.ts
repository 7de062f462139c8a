import { expect, test } from './journey.ts';
import { between } from './pages/pointer.ts';

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
});

test('labels are edited where they stand', async ({ page, board }) => {
  const { canvas } = board;
  await expect(canvas.surface).toContainText('Double-click to type.');
  await canvas.writeBox('Orders', 300, 200);
  await expect(canvas.node('Orders')).toBeVisible();
  await expect(canvas.surface).not.toContainText('Double-click to type.');

  await test.step('F2 and several lines', async () => {
    await canvas.select('Orders');
    await page.keyboard.press('F2');
    await expect(canvas.editor).toHaveValue('Orders');
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('sharded by customer');
    await page.keyboard.press('Enter');
    await expect(canvas.editor).toBeHidden();
    await expect(canvas.node('Orders')).toContainText('sharded by customer');
  });
  await test.step('one undo takes all of it back', async () => {
    await board.undo.click();
    await expect(canvas.node('Orders')).not.toContainText('sharded');
    await board.redo.click();
    await expect(canvas.node('Orders')).toContainText('sharded by customer');
  });
  await test.step('Escape keeps the old text', async () => {
    await canvas.node('Orders').dblclick();
    await canvas.editor.fill('Something else');
    await canvas.editor.press('Escape');
    await expect(canvas.editor).toBeHidden();
    await expect(canvas.node('Orders')).toContainText('sharded by customer');
    await expect(canvas.node('Something else')).toHaveCount(0);
  });
  await test.step('leaving the field keeps what is written', async () => {
    await canvas.select('Orders');
    await page.keyboard.press('Enter');
    await canvas.editor.fill('Cart');
    const empty = await canvas.at(60, 60);
    await page.mouse.click(empty.x, empty.y);
    await expect(canvas.editor).toBeHidden();
    await expect(canvas.node('Cart')).toBeVisible();
  });
  await test.step('a label may be empty', async () => {
    await canvas.node('Cart').dblclick();
    await canvas.write('');
    await expect(canvas.node('Unnamed')).toBeVisible();
  });
});

test('a label that is begun before the last one has settled keeps the focus', async ({
  page,
  board,
}) => {
  const { canvas } = board;
  await page.evaluate(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => next(callback), 500);
  });
  await canvas.writeBox('One', 200, 200);
  const point = await canvas.at(500, 300);
  await page.mouse.dblclick(point.x, point.y);
  await expect(canvas.editor).toBeFocused();
  await page.evaluate(() => new Promise((done) => window.requestAnimationFrame(done)));
  await expect(canvas.editor).toBeFocused();
  await canvas.write('Two');
  await expect(canvas.nodes).toHaveCount(2);
});

test('arrows are labelled, turned, doubled, dashed and deleted', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('API', 250, 250);
  await canvas.writeBox('Store', 620, 420);
  await canvas.connect('API', 'Store');
  const forth = canvas.edge('Arrow from API to Store');
  await expect(forth).toBeAttached();

  await canvas.tool('Edit label').click();
  await canvas.write('writes\nin batches');
  await expect(canvas.edge('Arrow from API to Store: writes in batches')).toBeAttached();
  await canvas.tool('Turn the arrow round').click();
  await expect(canvas.edge('Arrow from Store to API: writes in batches')).toBeAttached();
  await canvas.tool('Both ways').click();
  await expect(canvas.edge('Arrow from Store to and from API: writes in batches')).toBeAttached();
  await expect(canvas.tool('Both ways')).toHaveAttribute('aria-pressed', 'true');
  await canvas.tool('No heads').click();
  await expect(canvas.edge('Line between Store and API: writes in batches')).toBeAttached();
  await canvas.tool('One way').click();
  await canvas.tool('Line: solid. Change to dashed').click();
  await expect(canvas.tool('Line: dashed. Change to thick')).toBeVisible();
  expect(await board.mermaid()).toContain('-.->|"writes<br/>in batches"|');

  await canvas.selectEdge(canvas.edge(/^Arrow from Store to API/));
  await page.keyboard.press('Delete');
  await expect(canvas.edges).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(canvas.edges).toHaveCount(1);
  await canvas.connect('API', 'API');
  await expect(canvas.edges).toHaveCount(1);
});

test('an arrow is drawn by clicks, and by keyboard', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('One', 250, 200);
  await canvas.writeBox('Two', 600, 200);
  await canvas.writeBox('Three', 600, 420);
  await canvas.node('One').hover();
  await canvas.handle('One', 'right').click();
  await canvas.node('Three').click();
  await expect(canvas.edge('Arrow from One to Three')).toBeAttached();
  await expect(canvas.edges).toHaveCount(1);

  await canvas.select('Two');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(canvas.edge('Arrow from Two to Three')).toBeAttached();
  await expect(canvas.edges).toHaveCount(2);
});

test('groups take nodes in, carry them, and let them go', async ({ page, board }) => {
  const { canvas, palette } = board;
  await palette.searchFor('region');
  await palette.drag('Region', await canvas.at(330, 300));
  await expect(canvas.node('Region')).toBeVisible();
  await canvas.writeBox('Cache', 700, 300);

  await canvas.move('Cache', { x: -370, y: 20 });
  await expect(canvas.node('Cache')).toHaveAccessibleName('Cache, not connected, in Region');

  const region = await canvas.place('Region');
  const cache = await canvas.place('Cache');
  await canvas.moveGroup('Region', { x: 120, y: 60 });
  await expect.poll(async () => (await canvas.place('Region')).x - region.x).toBeGreaterThan(110);
  const now = await canvas.places();
  expect(between(cache, now('Cache'))).toEqual(between(region, now('Region')));

  await board.undo.click();
  await expect.poll(() => canvas.place('Cache')).toEqual(cache);
  expect(await canvas.place('Region')).toEqual(region);

  await canvas.move('Cache', { x: 340, y: 0 });
  await expect(canvas.node('Cache')).toHaveAccessibleName('Cache, not connected');

  await test.step('G frames what is selected, Ctrl+Shift+G lets it go', async () => {
    await canvas.writeBox('Queue', 700, 520);
    await canvas.select('Cache');
    await canvas.node('Queue').click({ modifiers: ['Shift'] });
    await expect(canvas.selected).toHaveCount(2);
    await page.keyboard.press('g');
    await expect(canvas.node('Queue')).toHaveAccessibleName(/, in Group$/);
    await page.keyboard.press('Control+Shift+G');
    await expect(canvas.node('Queue')).toHaveAccessibleName('Queue, not connected');
  });
});

test('several at once: marquee, copy, cut, paste, duplicate, delete, each undone and redone', async ({
  page,
  board,
}) => {
  const { canvas } = board;
  await canvas.writeBox('A', 250, 200);
  await canvas.writeBox('B', 520, 200);
  await canvas.connect('A', 'B');
  await canvas.writeBox('C', 250, 560);
  const pick = async (): Promise<void> => {
    await canvas.marquee(await canvas.at(120, 120), await canvas.at(680, 300));
    await expect(canvas.selected).toHaveCount(2);
  };
  const undoneAndRedone = async (before: number, after: number): Promise<void> => {
    await expect(canvas.nodes).toHaveCount(after);
    await page.keyboard.press('Control+z');
    await expect(canvas.nodes).toHaveCount(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(canvas.nodes).toHaveCount(after);
  };

  await pick();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await undoneAndRedone(3, 5);
  await expect(canvas.edges).toHaveCount(2);
  await page.keyboard.press('Control+z');

  await pick();
  await page.keyboard.press('Control+d');
  await undoneAndRedone(3, 5);
  await page.keyboard.press('Control+z');

  await pick();
  await page.keyboard.press('Control+x');
  await undoneAndRedone(3, 1);
  await expect(canvas.edges).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await undoneAndRedone(1, 3);
  await expect(canvas.edges).toHaveCount(1);

  await page.keyboard.press('Control+a');
  await expect(canvas.selected).toHaveCount(3);
  await page.keyboard.press('Delete');
  await undoneAndRedone(3, 0);
});

test('dragging several moves them together, and arrow keys nudge', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('A', 250, 200);
  await canvas.writeBox('B', 520, 200);
  const [a, b] = [await canvas.place('A'), await canvas.place('B')];
  await page.keyboard.press('Control+a');
  await canvas.move('B', { x: 60, y: 90 });
  await expect.poll(async () => (await canvas.place('B')).y - b.y).toBeGreaterThan(80);
  const now = await canvas.places();
  expect(between(a, now('A'))).toEqual(between(b, now('B')));
  await board.undo.click();
  await expect.poll(() => canvas.place('A')).toEqual(a);
  expect(await canvas.place('B')).toEqual(b);

  await canvas.select('A');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => canvas.place('A')).toEqual({ x: a.x + 8, y: a.y + 40 });
});

test('tidy lays everything out anew in one step', async ({ board }) => {
  const { canvas } = board;
  await canvas.writeBox('A', 620, 480);
  await canvas.writeBox('B', 330, 300);
  await canvas.writeBox('C', 250, 150);
  await canvas.connect('A', 'B');
  await canvas.connect('B', 'C');
  const before = await canvas.drawing();
  await board.tidy.click();
  await expect
    .poll(async () => {
      const now = await canvas.places();
      return now('A').y < now('B').y && now('B').y < now('C').y;
    })
    .toBe(true);
  await board.undo.click();
  await expect.poll(() => canvas.drawing()).toEqual(before);
});

test('zooming and fitting', async ({ board }) => {
  const { canvas } = board;
  await canvas.writeBox('Far left', 120, 200);
  await canvas.writeBox('Right', 620, 420);
  await canvas.view('Zoom in').click();
  await expect(canvas.percent).toHaveText('120%');
  await canvas.view('Zoom out').click();
  await expect(canvas.percent).toHaveText('100%');
  await canvas.move('Far left', { x: 0, y: 300 });
  for (const percent of ['120%', '144%', '173%', '207%']) {
    await canvas.view('Zoom in').click();
    await expect(canvas.percent).toHaveText(percent);
  }
  await canvas.view('Fit everything').click();
  await expect(canvas.node('Far left')).toBeInViewport({ ratio: 1 });
  await expect(canvas.node('Right')).toBeInViewport({ ratio: 1 });
});
