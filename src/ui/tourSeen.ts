const KEY = 'lacuna-tour';

/** Whether the tour was taken or left in this browser: it does not come back by itself. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'seen';
  } catch {
    return true;
  }
}

export function noteTourSeen(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // A browser that keeps nothing shows no tour by itself.
  }
}
