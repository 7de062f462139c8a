import { comparePhrases } from './comparePhrases.ts';
import type { Candidate } from './nameIndex.ts';
import type { Claim } from './nodeEvidence.ts';
import type { Phrase } from './phrase.ts';
import type { ReferenceReading } from './readReference.ts';
import { NEAR_MISS_LEAD, SHARE_OF_EXTRA_WORDS } from './rubric.ts';
import type { Saying } from './readLabel.ts';

const NO_RIVALS: ReadonlyMap<string, number> = new Map();

/** What is said, and the near misses that it may say. */
interface Warning {
  readonly text: Phrase;
  readonly near: readonly Candidate[];
}

/** Leaves out what an author warns of: the words are a near miss, or say one better than the role. */
export function withoutNearMisses(
  claims: readonly Claim[],
  { phrase, place }: Saying,
  title: Phrase,
  { components, nearMisses }: ReferenceReading,
): readonly Claim[] {
  if (claims.every(({ how }) => how === 'exact')) return claims;
  const said = place === 'title' && title !== phrase ? [phrase, title] : [phrase];
  const warnings = said.map((text) => ({
    text,
    near: nearMisses(text, SHARE_OF_EXTRA_WORDS.said),
  }));
  return claims.filter((claim) => {
    if (claim.how === 'exact') return true;
    const warned = components[claim.component]?.nearMisses;
    if (warned?.has(phrase.joined) === true || warned?.has(title.joined) === true) return false;
    return !warnings.some((warning) => saysBetter(warning, claim));
  });
}

function saysBetter({ text, near }: Warning, { component, score }: Claim): boolean {
  const least = score + NEAR_MISS_LEAD;
  return near.some(({ name, most }) => {
    if (name.component !== component || most <= least) return false;
    const likeness = comparePhrases(text, text.form, name, NO_RIVALS);
    return likeness.how !== 'broader' && likeness.score > least;
  });
}
