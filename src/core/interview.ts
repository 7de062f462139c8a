/** How an interview goes, by `reference-designs/interview.md`. */
export interface Interview {
  readonly phases: readonly InterviewPhase[];
}

export interface InterviewPhase {
  readonly name: string;
  readonly minutes: number;
  readonly activities: readonly { readonly name: string; readonly meaning: string }[];
  /** What is expected of a senior in it. */
  readonly expectations: readonly string[];
}
