import type { Form } from '../vocabulary/concept.ts';
import { UNLIKE_FORMS } from './rubric.ts';

/** Sorts of things that are not taken for each other. */
type Family = 'running' | 'store' | 'cache' | 'queue' | 'view' | 'client' | 'external' | 'hardware';

const FAMILY: Readonly<Partial<Record<Form, Family>>> = {
  client: 'client',
  edge: 'running',
  service: 'running',
  job: 'running',
  process: 'running',
  queue: 'queue',
  cache: 'cache',
  store: 'store',
  external: 'external',
  view: 'view',
  hardware: 'hardware',
  control: 'running',
};

/** The sort of thing that a form belongs to, where it tells one. */
export function familyOf(form: Form | undefined): Family | undefined {
  return form === undefined ? undefined : FAMILY[form];
}

/** A store is no service, however alike the words are. */
export function formFit(drawn: Form | undefined, expected: Form | undefined): number {
  const a = familyOf(drawn);
  const b = familyOf(expected);
  if (a === undefined || b === undefined || a === b) return 1;
  return UNLIKE_FORMS[a < b ? `${a} ${b}` : `${b} ${a}`] ?? UNLIKE_FORMS['other'] ?? 1;
}
