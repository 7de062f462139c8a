import type { Reference } from '../../question.ts';
import type { DrawnPiece } from '../drawnPieces.ts';
import type { Claim } from '../nodeEvidence.ts';
import type { Place } from '../readLabel.ts';
import { QUESTION_SHAPE, WORDING } from '../rubric.ts';
import { compareWordings } from './wordings.ts';
import type { Wordings } from './wordings.ts';

/** What is said of a component in other words than its names: for steps and items of deep dives. */
export function withWordings(
  claims: readonly Claim[],
  piece: DrawnPiece,
  { components }: Reference,
  { wordings, questions }: { readonly wordings: Wordings; readonly questions: ReadonlySet<number> },
): readonly Claim[] {
  const best = new Map(claims.map((claim) => [keyOf(claim), claim]));
  const beside = piece.surroundings.around.join(' ');
  const add = (text: string, place: Place, parts: readonly number[]): void => {
    for (const [component, likeness] of compareWordings(text, beside, wordings).entries()) {
      if (likeness < WORDING.floor) continue;
      const score = WORDING.from + (1 - WORDING.from) * likeness * WORDING.to;
      const expected = components[component];
      const claim: Claim = {
        component,
        score,
        how: 'same words',
        place,
        parts,
        words: text.split('\n')[0] ?? '',
        name: expected?.title ?? '',
        source: 'wording',
        // Who lists everything has said nothing, but for the items of a list.
        touching: piece.reading.crowded && expected?.markedAs !== 'checklist',
        broader: false,
      };
      // What one of several equals says by itself leaves the others free for more.
      const part = [...best.values()].find(
        (other) => other.component === component && other.parts.length < parts.length,
      );
      if (part !== undefined && part.score >= score - WORDING.part) continue;
      const before = best.get(keyOf(claim));
      if (before === undefined || before.score < score) best.set(keyOf(claim), claim);
    }
  };
  const { sayings } = piece.reading;
  for (const { phrase, place, parts } of sayings) {
    if (parts.length === 1) add(phrase.text, place === 'title' ? 'title' : 'part', parts);
  }
  add(piece.label, 'title', [...new Set(sayings.flatMap(({ parts }) => parts))]);
  const shaped = [...best.values()].map((claim) => asShaped(claim, piece, questions));
  return shaped.toSorted((a, b) => b.score - a.score || a.component - b.component);
}

/** Of a decision, diamonds are the questions, and boxes are not. */
function asShaped(
  claim: Claim,
  { asks, label }: DrawnPiece,
  questions: ReadonlySet<number>,
): Claim {
  if (questions.size === 0) return claim;
  const wanted = questions.has(claim.component);
  if (wanted === asks)
    return wanted ? { ...claim, score: Math.min(1, claim.score * QUESTION_SHAPE.same) } : claim;
  if (wanted && label.trim().endsWith('?')) return claim;
  return { ...claim, score: claim.score * QUESTION_SHAPE.other };
}

function keyOf({ component, parts, broader }: Claim): string {
  return `${component}:${parts.join(',')}:${broader}`;
}
