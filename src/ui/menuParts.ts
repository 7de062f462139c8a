import { createContext, useContext } from 'react';
import type { DropdownMenu } from './radixMenu.ts';

export type MenuParts = typeof DropdownMenu;

/** What a menu gives to its items. */
export interface MenuInside {
  readonly parts: MenuParts;
  /** Runs an action once the menu is closed and its button has the focus back, so that a dialog can return it there. */
  readonly run: (action: () => void) => void;
}

export const MenuContext = createContext<MenuInside | undefined>(undefined);

let loaded: Promise<MenuParts> | undefined;

/** The library that menus are made of, loaded once. */
export function loadMenuParts(): Promise<MenuParts> {
  loaded ??= import('./radixMenu.ts').then((module) => module.DropdownMenu);
  return loaded;
}

/** For what stands in a menu. */
export function useMenuInside(): MenuInside {
  const inside = useContext(MenuContext);
  if (inside === undefined) throw new Error('No Menu around this item.');
  return inside;
}
