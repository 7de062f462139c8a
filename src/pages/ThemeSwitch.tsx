import { chooseTheme, chosenTheme, MenuChoice, Segmented } from '#ui';
import type { Theme } from '#ui';
import { useState } from 'react';

const OPTIONS = [
  { value: 'system', name: 'As the system', icon: 'monitor' },
  { value: 'light', name: 'Light', icon: 'sun' },
  { value: 'dark', name: 'Dark', icon: 'moon' },
  { value: 'contrast', name: 'High contrast', icon: 'contrast' },
] as const;

/** Paper or night: side by side on the start page, as menu items elsewhere. */
export function ThemeSwitch({ inMenu = false }: { readonly inMenu?: boolean }) {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (wanted: Theme): void => {
    chooseTheme(wanted);
    setTheme(wanted);
  };
  return inMenu ? (
    <MenuChoice label="Theme" onChoose={choose} options={OPTIONS} value={theme} />
  ) : (
    <Segmented iconsOnly label="Theme" onChange={choose} options={OPTIONS} value={theme} />
  );
}
