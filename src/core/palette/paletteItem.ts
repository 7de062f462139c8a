import type { Shape } from '../graph.ts';

/** Drawers of the toolbox, in the order in which a designer usually reaches for them. */
export const CATEGORIES = [
  { id: 'clients', title: 'Clients' },
  { id: 'edge', title: 'Edge and network' },
  { id: 'compute', title: 'Services and compute' },
  { id: 'stores', title: 'Data stores' },
  { id: 'caches', title: 'Caches' },
  { id: 'messaging', title: 'Messaging and streaming' },
  { id: 'analytics', title: 'Search and analytics' },
  { id: 'machine-learning', title: 'Machine learning' },
  { id: 'security', title: 'Security and identity' },
  { id: 'observability', title: 'Observability' },
  { id: 'delivery', title: 'Delivery and platform' },
  { id: 'database-internals', title: 'Inside a database' },
  { id: 'trading', title: 'Trading' },
  { id: 'devices', title: 'Devices and games' },
  { id: 'external', title: 'External parties' },
] as const;

export type CategoryId = (typeof CATEGORIES)[number]['id'];

/** A piece that can be dragged onto the canvas. */
export interface PaletteItem {
  /** Id of a concept of the vocabulary. */
  readonly kind: string;
  readonly name: string;
  readonly category: CategoryId;
  readonly shape: Shape;
  /** Lucide's name, in kebab case. */
  readonly icon: string;
  /** What it does, one short sentence. */
  readonly description: string;
  /** Products and abbreviations that people search by, lower case. */
  readonly words: readonly string[];
}

/** What a drawn frame can stand for. */
export interface GroupKind {
  readonly kind: string;
  readonly name: string;
  readonly icon: string;
  readonly description: string;
}

/** One line of a drawer; words are separated by commas. */
export type Row = readonly [
  kind: string,
  name: string,
  shape: Shape,
  icon: string,
  description: string,
  words: string,
];

/** All pieces of one drawer. */
export function drawer(category: CategoryId, rows: readonly Row[]): readonly PaletteItem[] {
  return rows.map(([kind, name, shape, icon, description, words]) => ({
    kind,
    name,
    category,
    shape,
    icon,
    description,
    words: words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  }));
}
