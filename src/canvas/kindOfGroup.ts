import { GROUP_KINDS, titleOf } from '#core';
import type { Group, GroupKind } from '#core';

/** Titles that say the kind of a group whose kind nobody chose. */
const SAYING: readonly (readonly [RegExp, string])[] = [
  [/\bregions?\b|\b(?:us|eu|ap|sa|af)-(?:north|south|east|west|central)/i, 'region'],
  [/\bzones?\b|\baz\b|\brack\b/i, 'zone'],
  [/\b(?:layer|tier)\b/i, 'layer'],
  [/\b(?:trust|dmz|perimeter|pci)\b/i, 'trust-boundary'],
  [/\b(?:account|vpc|vnet|project|subnet)\b/i, 'account'],
  [/\bclusters?\b/i, 'cluster'],
];

/** The kind that a group was given, or that its title says. */
export function kindOfGroup({ kind, label }: Group): GroupKind | undefined {
  const said = kind ?? SAYING.find(([words]) => words.test(titleOf(label)))?.[1];
  return GROUP_KINDS.find((known) => known.kind === said);
}
