/** A component that a drill can leave out. */
export interface DrillTarget {
  readonly slug: string;
  readonly diagram: string;
  readonly title: string;
}

/** A role of the field, for somebody who wants to know it. */
export interface GlossaryEntry {
  /** Of the concept in the vocabulary. */
  readonly id: string;
  readonly name: string;
  /** Heading that it stands under. */
  readonly field: string;
  readonly purpose: string;
  /** When a senior brings it up. */
  readonly when: string;
  readonly alsoCalled: readonly string[];
  readonly products: readonly string[];
  /** Ids of broader and of narrower roles. */
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  /** Questions that expect it, with what they call it and why it matters there. */
  readonly usedIn: readonly {
    readonly slug: string;
    readonly title: string;
    readonly matters: string;
  }[];
  /** Ids of what it is mistaken for. */
  readonly confusedWith: readonly string[];
}
