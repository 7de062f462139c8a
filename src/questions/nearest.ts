import type { Reference } from '#core';

/** ` Do you mean '…'?` with the component that shares most words with a name, if any does. */
export function nearest(name: string, reference: Reference): string {
  const words = new Set(wordsOf(name));
  const candidates = reference.components
    .map(({ title }) => ({
      title,
      shared: wordsOf(title).filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = candidates;
  return best === undefined ? '' : ` Do you mean '${best.title}'?`;
}

/** Words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
