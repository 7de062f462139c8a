import type { Statement } from '#core';
import { useLacuna } from '#store/react';
import { packsOf } from './selectors.ts';
import { useServices } from './services.ts';

/** The question of a slug: one that the user opened goes before a built-in one. */
export function useStatement(slug: string | undefined): Statement | undefined {
  const { statements } = useServices();
  const packs = useLacuna(packsOf);
  if (slug === undefined) return undefined;
  const own = packs.flatMap(({ questions }) => questions.map(({ statement }) => statement));
  return [...own, ...statements].find((statement) => statement.slug === slug);
}

/** Titles of questions by slug, for lists of boards. */
export function useQuestionTitles(): ReadonlyMap<string, string> {
  const { statements } = useServices();
  const packs = useLacuna(packsOf);
  const own = packs.flatMap(({ questions }) => questions.map(({ statement }) => statement));
  return new Map([...statements, ...own].map(({ slug, title }) => [slug, title]));
}
