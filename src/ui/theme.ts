export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'lacuna-theme';
/** Somebody asked the system for stronger lines. */
const MORE = '(prefers-contrast: more)';

/** The theme that was chosen last; the system's own where none was, or where nothing may be kept. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme (`tokens.css` reads the attribute) and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme until the page is left.
  }
}

/** Entries call it with `chosenTheme()` before the first paint. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  const wanted = theme === 'contrast' || (theme === 'system' && matchMedia(MORE).matches);
  if (wanted) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
}
