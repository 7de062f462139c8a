/** Whether a key or clipboard event is meant for the board: focus is on it, or nowhere, and nobody types. */
export function isBoardsKey(event: Event, surface: HTMLElement | null): boolean {
  const { target } = event;
  if (event.defaultPrevented || surface === null || !(target instanceof Element)) return false;
  if (isTyping(target) || document.querySelector('[role="dialog"][data-state="open"]') !== null) {
    return false;
  }
  return (
    target === document.body || target === document.documentElement || surface.contains(target)
  );
}

/** Whether what has the focus takes text itself. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
