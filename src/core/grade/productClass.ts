import { INCLUDES } from '../vocabulary/includes.ts';
import { conceptById } from '../vocabulary/vocabulary.ts';
import { kinsOf } from './aliasTrie.ts';
import { formFit } from './formFit.ts';
import type { Phrase } from './phrase.ts';
import type { ExpectedName, ReferenceReading } from './readReference.ts';

/** A product of a broader class, or of another form, than the title's: not all that the title asks for. */
export function isBroader(drawn: Phrase, name: ExpectedName, reference: ReferenceReading): boolean {
  const expected = reference.components[name.component];
  if (expected === undefined || expected.concepts.length === 0) return false;
  const concepts = drawn.units.flatMap((unit) => unit.concepts);
  let broader = false;
  for (const concept of concepts) {
    for (const other of expected.concepts) {
      const kin = kinsOf(concept).get(other);
      if (kin?.how === 'same' || kin?.how === 'narrower') return false;
      if (brings(other, concept)) return false;
      if (brings(concept, other)) broader = true;
      if (kin?.how === 'broader' && conceptById(concept)?.form !== 'client') broader = true;
    }
  }
  const product = drawn.units.some((unit) => unit.product);
  // A buffer takes things in, where its author's own names say so.
  const buffer = drawn.form === 'queue' && concepts.some((concept) => name.own.has(concept));
  return broader || (product && !buffer && formFit(drawn.form, expected.title.form) < 1);
}

/** The title asks for a class of products, and the drawn product is of another class. */
export function isOtherClass(
  drawn: Phrase,
  name: ExpectedName,
  reference: ReferenceReading,
): boolean {
  const expected = reference.components[name.component]?.concepts ?? [];
  const products = drawn.units.filter(({ product }) => product);
  if (products.length === 0 || expected.length === 0) return false;
  if (expected.some((concept) => (conceptById(concept)?.products.length ?? 0) === 0)) return false;
  return !products.some((unit) =>
    unit.concepts.some((concept) =>
      expected.some((other) => {
        const kin = kinsOf(concept).get(other);
        return (
          kin?.how === 'same' ||
          kin?.how === 'narrower' ||
          brings(concept, other) ||
          brings(other, concept)
        );
      }),
    ),
  );
}

function brings(whole: string, part: string): boolean {
  return (INCLUDES[whole] ?? []).includes(part);
}
