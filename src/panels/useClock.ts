import { useSyncExternalStore } from 'react';

const SECOND = 1000;

/** This second, in milliseconds since 1970; a view that shows a clock draws itself anew with it. */
export function useClock(): number {
  return useSyncExternalStore(subscribe, currentSecond);
}

function currentSecond(): number {
  // Never before something that has just happened: a clock that was paused would jump by a second.
  return Math.ceil(Date.now() / SECOND) * SECOND;
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, SECOND / 4);
  return () => clearInterval(timer);
}
