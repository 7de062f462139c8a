import { expect, test } from './journey.ts';

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
});

test('a note is written, coloured, kept with a piece, and comes back from Mermaid', async ({
  page,
  board,
}) => {
  const { canvas, palette } = board;
  await canvas.writeBox('API', 250, 250);
  await palette.drawer('Notes').click();
  await palette.drag('Sticky note', await canvas.at(560, 160));
  await canvas.write('How many requests?');
  const note = canvas.note('How many requests?');
  await expect(note).toBeVisible();

  await test.step('blue, and kept with the API', async () => {
    await note.click();
    await canvas.tool('Colour: blue').click();
    await canvas.tool('Keep it with API').click();
    const before = await note.boundingBox();
    await canvas.move('API', { x: 0, y: 120 });
    const after = await note.boundingBox();
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(120, -1);
  });
  await test.step('not a node, not in the arrows', async () => {
    const text = await board.mermaid();
    expect(text).toContain('%% Note: ');
    await page.getByRole('application', { name: 'Drawing' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(note).toHaveCount(0);
    await board.replaceWith(text);
    await expect(canvas.note('How many requests?')).toBeVisible();
    await expect(canvas.nodes).toHaveCount(2);
  });
});

test('an estimate computes while one types', async ({ page, board }) => {
  const { canvas } = board;
  await page.keyboard.type('estimate');
  await page.keyboard.press('Enter');
  const sheet = canvas.note('Estimate');
  await expect(sheet).toContainText('2.31k/s');
  await sheet.getByRole('textbox', { name: 'Users' }).fill('100M');
  await expect(sheet).toContainText('23.1k/s');
  await sheet.getByRole('textbox', { name: 'Users' }).fill('lots');
  await expect(sheet.getByRole('status')).toHaveText('Write a number, such as 10M or 2.5k.');
  await board.undo.click();
  await expect(sheet).toContainText('2.31k/s');
});
