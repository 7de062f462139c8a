import type { PlacedQuestion } from '#core';
import { useLacuna } from '#store/react';
import { useEffect, useState } from 'react';
import { packsOf } from '../selectors.ts';
import { useServices } from '../services.ts';

/** A question with its references: for pages that may show answers. */
export function useQuestion(slug: string): PlacedQuestion | undefined {
  const { loadQuestion } = useServices();
  const packs = useLacuna(packsOf);
  const [loaded, setLoaded] = useState<PlacedQuestion>();
  const own = packs
    .flatMap(({ questions }) => questions)
    .find(({ statement }) => statement.slug === slug);
  const fetches = own === undefined;
  useEffect(() => {
    if (!fetches) return;
    void loadQuestion(slug).then(setLoaded);
  }, [fetches, loadQuestion, slug]);
  return own ?? (loaded?.statement.slug === slug ? loaded : undefined);
}
