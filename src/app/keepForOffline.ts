import { whenIdle } from './whenIdle.ts';

/** The first visit draws and grades before anything is kept. */
const LATER = 5000;

/** Lets the browser keep the built files, so that the app opens without a network; `public/offline.js` does it. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    whenIdle(() => {
      // A browser that keeps nothing still has the page while there is a network.
      void navigator.serviceWorker.register('./offline.js').catch(() => undefined);
    });
  }, LATER);
}
