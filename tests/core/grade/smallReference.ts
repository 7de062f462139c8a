import { DEFAULT_CARD, toReference } from '#core';
import type { DiagramSource, Reference, RoleCard } from '#core';
import { graph } from '../notation.ts';

/** A reference from a drawing in a line, with the cards that a test is about. */
export function reference(
  drawing: string,
  cards: Readonly<Record<string, Partial<RoleCard>>> = {},
  source: Partial<DiagramSource> = {},
): Reference {
  const full = Object.entries(cards).map(
    ([title, card]) => [title, { ...DEFAULT_CARD, ...card }] as const,
  );
  return toReference(graph(drawing), { ...source, cards: Object.fromEntries(full) });
}
