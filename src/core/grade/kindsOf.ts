import { paletteItem } from '../palette.ts';
import type { Component, Reference } from '../question.ts';
import { conceptById } from '../vocabulary/vocabulary.ts';
import { phraseOf } from './phrase.ts';

/** What a name is worth: the title says most, and one name alone may mean something else. */
const VOTES = { title: 3, detail: 1, alias: 1, needed: 3 } as const;

/** The palette's kind for each component, where one fits: what its ghost becomes when it is added. */
export function kindsOf({ components }: Reference): Readonly<Record<string, string>> {
  return Object.fromEntries(
    components.flatMap((component) => {
      const kind = kindOf(component);
      return kind === undefined ? [] : [[component.title, kind]];
    }),
  );
}

/** The kind that most of its names mean. */
function kindOf({ title, detail, card }: Component): string | undefined {
  const votes = new Map<string, number>();
  const vote = (text: string, weight: number): void => {
    for (const kind of kindsOfText(text)) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  vote(title, VOTES.title);
  for (const text of detail) vote(text, VOTES.detail);
  for (const text of card.alsoDrawnAs) vote(text, VOTES.alias);
  const [best] = [...votes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= VOTES.needed ? best[0] : undefined;
}

/** The kinds of the phrase's whole meaning: its concept's own, or that of the concept's parents. */
function kindsOfText(text: string): ReadonlySet<string> {
  const concepts = phraseOf(text).head?.concepts ?? [];
  const kinds = concepts.slice(0, 1).flatMap((id) => {
    if (paletteItem(id) !== undefined) return [id];
    return (conceptById(id)?.is ?? []).filter((parent) => paletteItem(parent) !== undefined);
  });
  return new Set(kinds);
}
