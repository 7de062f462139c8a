import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './pointer.ts';

/** Fingers on the glass: real touch events, which Playwright's own touchscreen cannot drag with. */
export interface Touch {
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** A finger that comes down and stays, until it is lifted. */
  readonly press: (at: Point) => Promise<void>;
  readonly lift: () => Promise<void>;
  /** Two fingers around a middle, from one distance to another. */
  readonly pinch: (middle: Point, from: number, to: number) => Promise<void>;
}

const STEPS = 8;
/** Seconds between two events, and the rest before a finger lifts: without it the page would be flung. */
const PACE = 0.016;
const REST = 0.3;

export async function touch(page: Page): Promise<Touch> {
  const client = await page.context().newCDPSession(page);
  return {
    press: async (at) => {
      await client.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ ...at, id: 0 }],
      });
    },
    lift: async () => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    drag: (from, to) => gesture(client, (share) => [between(from, to, share)]),
    pinch: ({ x, y }, from, to) =>
      gesture(client, (share) => {
        const half = (from + (to - from) * share) / 2;
        return [
          { x: x - half, y },
          { x: x + half, y },
        ];
      }),
  };
}

async function gesture(
  client: CDPSession,
  fingers: (share: number) => readonly Point[],
): Promise<void> {
  // The browser is told that all of it began a little earlier, so that nobody waits for it.
  const start = Date.now() / 1000 - STEPS * PACE - REST - 0.1;
  const send = async (type: 'touchStart' | 'touchMove', step: number): Promise<void> => {
    const touchPoints = fingers(Math.min(1, step / STEPS)).map(({ x, y }, id) => ({ x, y, id }));
    const timestamp = start + step * PACE + (step > STEPS ? REST : 0);
    await client.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await send('touchStart', 0);
  for (let step = 1; step <= STEPS + 1; step++) await send('touchMove', step);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
