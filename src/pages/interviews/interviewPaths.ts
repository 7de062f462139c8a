/** Address of the window that is shared on a call, from anywhere in the app. */
export function sharedPath(id: string): string {
  return `#/interview/${encodeURIComponent(id)}`;
}

/** Address of the interviewer's own window. */
export function controlPath(id: string): string {
  return `#/control/${encodeURIComponent(id)}`;
}

/** Opens the control window; it shares no thread with this one, and cannot reach into it. */
export function openControl(id: string): void {
  window.open(controlPath(id), '_blank', 'noopener');
}
