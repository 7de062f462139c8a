import { CLIENT_PIECES, EDGE_PIECES } from './palette/accessPieces.ts';
import { COMPUTE_PIECES } from './palette/computePieces.ts';
import {
  ANALYTICS_PIECES,
  MACHINE_LEARNING_PIECES,
  MESSAGING_PIECES,
} from './palette/dataPieces.ts';
import {
  DELIVERY_PIECES,
  OBSERVABILITY_PIECES,
  SECURITY_PIECES,
} from './palette/operationsPieces.ts';
import type { GroupKind, PaletteItem } from './palette/paletteItem.ts';
import {
  DATABASE_INTERNALS_PIECES,
  DEVICE_PIECES,
  EXTERNAL_PIECES,
  TRADING_PIECES,
} from './palette/specialPieces.ts';
import { CACHE_PIECES, STORE_PIECES } from './palette/storePieces.ts';

export { CATEGORIES } from './palette/paletteItem.ts';
export type { CategoryId, GroupKind, PaletteItem } from './palette/paletteItem.ts';

/** The designer's toolbox, drawer by drawer, generic pieces first. */
export const PALETTE: readonly PaletteItem[] = [
  ...CLIENT_PIECES,
  ...EDGE_PIECES,
  ...COMPUTE_PIECES,
  ...STORE_PIECES,
  ...CACHE_PIECES,
  ...MESSAGING_PIECES,
  ...ANALYTICS_PIECES,
  ...MACHINE_LEARNING_PIECES,
  ...SECURITY_PIECES,
  ...OBSERVABILITY_PIECES,
  ...DELIVERY_PIECES,
  ...DATABASE_INTERNALS_PIECES,
  ...TRADING_PIECES,
  ...DEVICE_PIECES,
  ...EXTERNAL_PIECES,
];

/** Frames around pieces; a frame earns nothing by its kind alone. */
export const GROUP_KINDS: readonly GroupKind[] = [
  {
    kind: 'region',
    name: 'Region',
    icon: 'earth',
    description: 'A part of the world with its own data centres.',
  },
  {
    kind: 'zone',
    name: 'Zone',
    icon: 'map-pinned',
    description: 'One data centre, or rack, that may fail by itself.',
  },
  {
    kind: 'layer',
    name: 'Layer',
    icon: 'layers',
    description: 'Pieces that do the same sort of work.',
  },
  {
    kind: 'trust-boundary',
    name: 'Trust boundary',
    icon: 'shield',
    description: 'Inside, callers are trusted more than outside.',
  },
  {
    kind: 'account',
    name: 'Account or network',
    icon: 'cloud',
    description: 'A cloud account, project or private network.',
  },
  { kind: 'cluster', name: 'Cluster', icon: 'boxes', description: 'Machines that act as one.' },
];

const ITEMS: ReadonlyMap<string, PaletteItem> = new Map(PALETTE.map((item) => [item.kind, item]));

/** The piece of a kind, if the toolbox has one. */
export function paletteItem(kind: string): PaletteItem | undefined {
  return ITEMS.get(kind);
}

/** Whether a name, such as a Mermaid class, is a kind of piece or of frame. */
export function isKind(name: string): boolean {
  return ITEMS.has(name) || GROUP_KINDS.some(({ kind }) => kind === name);
}
