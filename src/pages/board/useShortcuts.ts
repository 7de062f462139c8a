import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onCheck: () => void;
  readonly onTidy: () => void;
  readonly onHelp: () => void;
  readonly onCommands: () => void;
  readonly onOutline: () => void;
  readonly onPresent: () => void;
}

/** The page's own keys. None fires while somebody types, in a dialog, or when the board has used the key. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const on = (what: keyof Shortcuts) => (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy(event.target)) return;
      event.preventDefault();
      latest.current[what]();
    };
    return tinykeys(window, {
      '/': on('onSearch'),
      '?': on('onHelp'),
      'Shift+?': on('onHelp'),
      '$mod+KeyK': on('onCommands'),
      '$mod+Shift+KeyO': on('onOutline'),
      '$mod+Backslash': on('onPresent'),
      '$mod+Enter': on('onCheck'),
      '$mod+Shift+KeyL': on('onTidy'),
    });
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type="radio"]), textarea, select, [role="menu"]') !== null)
  );
}
