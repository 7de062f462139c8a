import { comparePhrases } from './comparePhrases.ts';
import type { Claim } from './nodeEvidence.ts';
import { mayShare } from './keysOf.ts';
import type { Phrase } from './phrase.ts';
import type { ExpectedComponent } from './readReference.ts';
import { NEAR_MISS_LEAD } from './rubric.ts';

const NO_RIVALS: ReadonlyMap<string, number> = new Map();

/** The author warns of what the words say, or they say it better than the role. */
export function isNearMiss(
  { score, place }: Claim,
  phrase: Phrase,
  title: Phrase,
  { rivals, rivalNames }: ExpectedComponent,
): boolean {
  if (rivals.some((near) => isSaid(near, phrase, title))) return true;
  const said = place === 'title' ? [phrase, title] : [phrase];
  return rivalNames.some((near) =>
    said.some((text) => {
      if (!mayShare(text, near.phrase)) return false;
      const likeness = comparePhrases(text, text.form, near, NO_RIVALS);
      return likeness.how !== 'broader' && likeness.score > score + NEAR_MISS_LEAD;
    }),
  );
}

function isSaid(near: Phrase, phrase: Phrase, title: Phrase): boolean {
  const key = joined(near.key);
  return key === joined(phrase.key) || key === joined(title.key);
}

function joined(key: string): string {
  return key.replaceAll(' ', '');
}
