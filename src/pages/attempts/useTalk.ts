import { useLacuna } from '#store/react';
import { useEffect, useState } from 'react';
import { packsOf } from '../selectors.ts';
import { useServices } from '../services.ts';
import type { Talk } from '../services.ts';

/** What there is to talk about in a question, fetched when it is wanted; one that the user opened has it at hand. */
export function useTalk(slug: string | undefined): Talk | undefined {
  const { loadTalk } = useServices();
  const packs = useLacuna(packsOf);
  const [talk, setTalk] = useState<{ readonly slug: string; readonly talk: Talk | undefined }>();
  const own = packs
    .flatMap(({ questions }) => questions)
    .find(({ statement }) => statement.slug === slug);
  const fetches = own === undefined ? slug : undefined;
  useEffect(() => {
    if (fetches === undefined) return;
    void loadTalk(fetches).then((loaded) => {
      setTalk({ slug: fetches, talk: loaded });
    });
  }, [fetches, loadTalk]);
  return own ?? (talk !== undefined && talk.slug === slug ? talk.talk : undefined);
}
