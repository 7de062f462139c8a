import styles from './Keys.module.css';

/** Keys to press together, as on a keyboard: `mod+shift+L`, where `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['keys']}>
      {keyNames(keys).map((key) => (
        <kbd className={styles['key']} key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** What is printed on the keys of this machine. */
export function keyNames(keys: string): readonly string[] {
  const mac = typeof navigator !== 'undefined' && /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent);
  return keys.split('+').map((key) => {
    if (key === 'mod') return mac ? '⌘' : 'Ctrl';
    if (key === 'shift') return mac ? '⇧' : 'Shift';
    if (key === 'alt') return mac ? '⌥' : 'Alt';
    return key;
  });
}
