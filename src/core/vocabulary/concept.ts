/** What sort of thing a role is; two roles of different form are never the same role by accident. */
export const FORMS = [
  'client',
  'edge',
  'service',
  'job',
  'process',
  'queue',
  'cache',
  'store',
  'external',
  'view',
  'model',
  'network',
  'hardware',
  'platform',
  'control',
  'property',
] as const;

export type Form = (typeof FORMS)[number];

/** A role of the field, whatever it is called. */
export interface Concept {
  /** Kebab case, stable: palette kinds and written classes use it. */
  readonly id: string;
  readonly form: Form;
  /** Broader concepts. */
  readonly is: readonly string[];
  /** Names of the role, lower case, the usual one first; inflections and hyphens are the matcher's work. */
  readonly names: readonly string[];
  /** Products and services of this class, lower case. */
  readonly products: readonly string[];
}

/** One line of the vocabulary; lists are separated by commas. */
export function concept(id: string, form: Form, is: string, names: string, products = ''): Concept {
  return { id, form, is: list(is), names: list(names), products: list(products) };
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
