import type { Form } from '../vocabulary/concept.ts';
import { familyOf } from './formFit.ts';
import type { Phrase } from './phrase.ts';
import type { ExpectedComponent } from './readReference.ts';

/** A screen shows what the title asks for, and nobody has drawn what works it out. */
export function isOtherSort(
  { units }: Phrase,
  form: Form | undefined,
  expected: ExpectedComponent,
): boolean {
  if (units.some(({ product }) => product)) return false;
  return familyOf(form) === 'view' && familyOf(expected.title.form) === 'running';
}
