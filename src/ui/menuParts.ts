import { createContext, useContext } from 'react';
import type { DropdownMenu } from './radixMenu.ts';

export type MenuParts = typeof DropdownMenu;

export const MenuContext = createContext<MenuParts | undefined>(undefined);

let loaded: Promise<MenuParts> | undefined;

/** The library that menus are made of, loaded once. */
export function loadMenuParts(): Promise<MenuParts> {
  loaded ??= import('./radixMenu.ts').then((module) => module.DropdownMenu);
  return loaded;
}

/** For what stands in a menu. */
export function useMenuParts(): MenuParts {
  const parts = useContext(MenuContext);
  if (parts === undefined) throw new Error('No Menu around this item.');
  return parts;
}
