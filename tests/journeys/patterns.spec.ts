import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

test('a rule that the drawing breaks is said with its place, and mended by a line', async ({
  start,
  board,
}) => {
  const { canvas, checkPanel } = board;
  await start.open();
  await start.question(readDesign('07-trading').title);
  await board.replaceWith(`flowchart LR
    s["Trading strategy"] --> r["Risk checks"] --> g["FIX gateway"] --> a["Exchange A"]
    s --> g`);
  await board.check();
  const broken = checkPanel.row(
    'Worth a second look',
    'An order can reach the venue without passing your risk checks. One bad loop there can end the firm.',
  );
  await broken.click();
  await expect(canvas.node('FIX gateway')).toBeInViewport();
  const score = await checkPanel.score();
  await board.replaceWith(`flowchart LR
    s["Trading strategy"] --> r["Risk checks"] --> g["FIX gateway"] --> a["Exchange A"]`);
  await board.check();
  await expect(broken).toHaveCount(0);
  await checkPanel.fold('Rules kept');
  await expect(checkPanel.section('Rules kept')).toContainText('passes Risk Management.');
  // Rules are outside the score.
  expect(await checkPanel.score()).toBe(score);
});
