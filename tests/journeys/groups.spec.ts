import { expect, test } from './journey.ts';

test('a group is made, grows, tells its kind, is counted, closed and opened', async ({
  page,
  start,
  board,
}) => {
  const { canvas } = board;
  await start.open();
  await start.freeDrawing();
  await board.ready();
  await canvas.writeBox('Users', 200, 120);
  await canvas.writeBox('API', 420, 260);
  await canvas.writeBox('Orders', 420, 400);
  await canvas.connect('Users', 'API');
  await canvas.connect('API', 'Orders');
  await canvas.selectAll('API', 'Orders');
  await page.keyboard.press('g');
  await expect(canvas.node('Group')).toBeVisible();

  await test.step('it grows around what reaches out of it', async () => {
    const before = await canvas.box('Group');
    await canvas.move('Orders', { x: 60, y: 0 });
    await expect.poll(async () => (await canvas.box('Group')).width).toBeGreaterThan(before.width);
  });
  await test.step('a region, three of them', async () => {
    await canvas.node('Group').click({ position: { x: 30, y: 16 } });
    await (await canvas.toolMenu('Kind of group')).choose('Region');
    await expect(canvas.node('Group')).toHaveAccessibleName(/Region/);
    await (await canvas.toolMenu('How many of it')).choose('×3');
    await expect(canvas.node('Group ×3')).toBeVisible();
  });
  await test.step('closed, it stands for what it holds', async () => {
    await canvas.tool('Close the group').click();
    await expect(canvas.node('API')).toHaveCount(0);
    await expect(canvas.edge('Arrow from Users to Group ×3')).toBeAttached();
    await expect(canvas.node('Group ×3')).toContainText('2 pieces');
    expect(await board.mermaid()).toContain('Orders');
  });
  await test.step('opened, all of it is back, also after a step back', async () => {
    await canvas.tool('Open the group').click();
    await expect(canvas.edge('Arrow from Users to API')).toBeAttached();
    await board.undo.click();
    await expect(canvas.node('API')).toHaveCount(0);
    await board.undo.click();
    await expect(canvas.node('API')).toBeVisible();
  });
});
