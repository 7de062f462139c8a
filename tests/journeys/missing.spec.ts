import { expect, test } from './journey.ts';
import { DESIGN_FILES, readDesign, withoutPiece } from './reference.ts';
import type { DesignFile } from './reference.ts';

for (const [file, piece] of [
  ['02-payments', 'Dead Letter Queue'],
  ['07-trading', 'Risk Management'],
] as const) {
  test(`${file} without ${piece} is told so by name`, async ({ start, board }) => {
    const { canvas, checkPanel } = board;
    const { title, mermaid } = readDesign(file);
    await start.open();
    await start.question(title);
    await board.replaceWith(withoutPiece(mermaid, piece));
    await board.check();
    expect(await checkPanel.titlesIn('Missing')).toEqual([piece]);
    expect(await checkPanel.score()).toBeLessThan(100);
    await expect(canvas.ghosts).toHaveCount(1);
    await expect(canvas.ghost(piece)).toBeVisible();
    // The gap can be closed from its row.
    await checkPanel.add(piece).click();
    await expect(checkPanel.panel).toContainText('Nothing is missing. Well done.');
    await expect(canvas.node(piece)).toBeVisible();
  });
}

test('a read path without read repair is told so by name', async ({ start, board }) => {
  const { canvas, checkPanel } = board;
  const { title, mermaid } = readDesign('04-database');
  await start.open();
  await start.question(title);
  await board.replaceWith(mermaid.replace('Read Path<br/>Read Repair', 'Read Path'));
  await board.check();
  await expect(checkPanel.section('Missing details')).toContainText('Read Repair is missing.');
  expect(await checkPanel.titlesIn('Missing details')).toEqual(['Read Path']);
  await expect(canvas.node('Read Path')).toContainText('Read Repair is missing');
  expect(await checkPanel.score()).toBeLessThan(100);

  // The detail, written where it belongs, puts it right.
  await canvas.node('Read Path').dblclick();
  await canvas.write('Read Path\nRead Repair');
  await checkPanel.expectScore(100);
  await expect(canvas.node('Read Path')).not.toContainText('is missing');
});

for (const file of DESIGN_FILES) {
  test(`${file}: the reference itself scores 100`, async ({ start, board }) => {
    const { title, mermaid } = readDesign(file);
    await start.open();
    await start.question(title);
    await board.replaceWith(mermaid);
    await board.check();
    await board.checkPanel.expectScore(100);
    await expect(board.checkPanel.panel).toContainText('Nothing is missing. Well done.');
    await expect(board.canvas.ghosts).toHaveCount(0);
  });
}

test('a drawing turned round is told which way its arrow should point', async ({
  start,
  board,
}) => {
  const { canvas, checkPanel } = board;
  const file: DesignFile = '02-payments';
  const { title, mermaid } = readDesign(file);
  await start.open();
  await start.question(title);
  await board.replaceWith(
    mermaid.replace('apiGateway --> paymentRouter', 'paymentRouter --> apiGateway'),
  );
  await board.check();
  await expect(
    checkPanel.row('Connections to mend', 'API Gateway to Payment Router: the other way round'),
  ).toBeVisible();
  const edge = canvas.edge(/^Arrow from Payment Router to API Gateway/);
  await expect(edge).toHaveAccessibleName(/expected the other way round/);
  await canvas.selectEdge(edge);
  await canvas.tool('Turn the arrow round').click();
  await checkPanel.expectScore(100);
});
