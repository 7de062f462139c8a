/** Gives the focus back to what had it before a sheet or menu, unless something else has taken it meanwhile. */
export function focusBack(before: Element | null): void {
  if (isFocusTaken()) return;
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
}

/** What closes has left the page by now, so that nothing has the focus until somebody takes it. */
export function isFocusTaken(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body;
}
