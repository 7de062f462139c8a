import { paletteItem } from '#core';
import type { CategoryId } from '#core';

const COLOURS: Readonly<Record<CategoryId, string>> = {
  clients: 'var(--category-clients)',
  edge: 'var(--category-network)',
  compute: 'var(--category-compute)',
  stores: 'var(--category-data)',
  caches: 'var(--category-cache)',
  messaging: 'var(--category-messaging)',
  analytics: 'var(--category-analytics)',
  'machine-learning': 'var(--category-ml)',
  security: 'var(--category-security)',
  observability: 'var(--category-observability)',
  delivery: 'var(--category-platform)',
  'database-internals': 'var(--category-internals)',
  trading: 'var(--category-analytics)',
  devices: 'var(--category-clients)',
  external: 'var(--category-external)',
};

/** Colour of a palette kind's category; undefined for plain boxes. */
export function categoryColour(kind: string | undefined): string | undefined {
  const item = kind === undefined ? undefined : paletteItem(kind);
  return item === undefined ? undefined : COLOURS[item.category];
}
