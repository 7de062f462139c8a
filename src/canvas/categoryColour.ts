import { paletteItem } from '#core';

/** Colour of a palette kind's category; undefined for plain boxes. */
export function categoryColour(kind: string | undefined): string | undefined {
  const item = kind === undefined ? undefined : paletteItem(kind);
  return item === undefined ? undefined : `var(--category-${item.category})`;
}
