const KEY = 'lacuna-snap-to-grid';

/** Whether what is dragged goes to the dots of the sheet: a wish of the person, kept for the next visit. */
export function isSnappingToGrid(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function snapToGrid(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing drags freely.
  }
}
