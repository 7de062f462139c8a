/** The built-in questions, made from `reference-designs/` when the app is built (`questionsPlugin.ts`). */

declare module 'virtual:statements' {
  import type { Statement } from '#core';

  export const statements: readonly Statement[];
}

declare module 'virtual:interview' {
  import type { Interview } from '#core';

  export const interview: Interview;
}

declare module 'virtual:drills' {
  import type { DrillTarget } from '#core';

  /** By kind of the palette. */
  export const drills: Readonly<Record<string, readonly DrillTarget[]>>;
}

declare module 'virtual:glossary' {
  import type { GlossaryEntry } from '#core';

  export const glossary: readonly GlossaryEntry[];
}

declare module 'virtual:references' {
  import type { PlacedQuestion } from '#core';

  /** By slug; each question is a chunk of its own, which only a worker loads. */
  export const load: Readonly<Record<string, () => Promise<PlacedQuestion>>>;
}

declare module 'virtual:reference/*' {
  import type { PlacedQuestion } from '#core';

  export const statement: PlacedQuestion['statement'];
  export const references: PlacedQuestion['references'];
  export const discussion: PlacedQuestion['discussion'];
  export const evolution: PlacedQuestion['evolution'];
}

declare module 'virtual:talks' {
  import type { PlacedQuestion } from '#core';

  /** By slug; what there is to talk about, apart from the references. */
  export const load: Readonly<
    Record<string, () => Promise<Pick<PlacedQuestion, 'discussion' | 'evolution'>>>
  >;
}
