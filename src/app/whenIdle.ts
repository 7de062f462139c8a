/** Long enough for the first screen to be drawn and used. */
const LATEST = 4000;

/** Runs some work when the page has nothing better to do, where the browser can tell. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: LATEST });
  else setTimeout(work, LATEST / 2);
}
