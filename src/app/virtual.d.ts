/** The built-in questions, made from `reference-designs/` when the app is built (`questionsPlugin.ts`). */

declare module 'virtual:statements' {
  import type { Statement } from '#core';

  export const statements: readonly Statement[];
}

declare module 'virtual:references' {
  import type { DiscussionPoint, Evolution, PlacedReference } from '#core';

  /** A question's answers: never loaded by a page that must not show them. */
  export interface Answers {
    readonly references: readonly PlacedReference[];
    readonly discussion: readonly DiscussionPoint[];
    readonly evolution: readonly Evolution[];
  }

  /** By slug. */
  export const load: Readonly<Record<string, () => Promise<Answers>>>;
}

declare module 'virtual:reference/*' {
  import type { DiscussionPoint, Evolution, PlacedReference } from '#core';

  export const references: readonly PlacedReference[];
  export const discussion: readonly DiscussionPoint[];
  export const evolution: readonly Evolution[];
}
