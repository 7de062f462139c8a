/** How an interview goes and what is looked for in it, by `reference-designs/interview.md`. */
export interface Interview {
  readonly phases: readonly InterviewPhase[];
  readonly categories: readonly QuestionCategory[];
  /** Where the categories come from and where they lead, column by column. */
  readonly categoryMap: CategoryMap;
  readonly differences: readonly Named[];
  readonly factors: readonly Named[];
  readonly tradeOffs: readonly TradeOff[];
  /** Follow-ups that fit every question. */
  readonly evolution: readonly Named[];
  readonly competencies: readonly Competency[];
  readonly criteria: readonly Criterion[];
  readonly redFlags: readonly RedFlag[];
  readonly fromJunior: readonly Comparison[];
  readonly growth: readonly GrowthStep[];
  readonly books: readonly Named[];
  readonly papers: readonly Named[];
  readonly handsOn: readonly Named[];
  readonly success: readonly Named[];
  readonly current: readonly Named[];
}

/** A thing, and what is to be said of it in a sentence. */
export interface Named {
  readonly name: string;
  readonly meaning: string;
}

export interface InterviewPhase {
  readonly name: string;
  readonly minutes: number;
  readonly activities: readonly Named[];
  /** What is expected of a senior in it. */
  readonly expectations: readonly string[];
}

export interface QuestionCategory {
  /** `S1`. */
  readonly id: string;
  readonly name: string;
  readonly focus: string;
  readonly minutes: number;
  readonly skills: readonly string[];
}

export interface CategoryMap {
  readonly columns: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

export interface TradeOff {
  /** `Strong Consistency vs High Availability`. */
  readonly name: string;
  readonly question: string;
  /** Decision factors that pull at it. */
  readonly factors: readonly string[];
}

export interface Competency {
  readonly area: string;
  readonly level: string;
  readonly points: readonly string[];
}

export interface Criterion {
  readonly name: string;
  /** What each level looks like, from 5 down to 1. */
  readonly levels: readonly {
    readonly level: number;
    readonly name: string;
    readonly looks: string;
  }[];
}

export interface RedFlag {
  readonly kind: 'Technical' | 'Process';
  readonly name: string;
  readonly seen: string;
}

export interface Comparison {
  readonly aspect: string;
  readonly junior: string;
  readonly senior: string;
}

export interface GrowthStep {
  readonly name: string;
  readonly points: readonly string[];
}
