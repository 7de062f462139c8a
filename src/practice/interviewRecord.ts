import type { Answer } from '#core';
import type { ClockEvent, SetLevel } from './attempt.ts';

export const NOTE_TAGS = ['strength', 'concern', 'quote', 'note'] as const;
export type NoteTag = (typeof NOTE_TAGS)[number];

/** What an interviewer writes down for themselves, at a moment. */
export interface InterviewNote {
  readonly id: string;
  readonly at: number;
  readonly tag: NoteTag;
  readonly text: string;
}

/** Something that the interviewer has chosen to show the candidate. */
export type Released = { readonly id: string; readonly at: number } & (
  | { readonly says: 'hint' | 'topic' | 'what-if'; readonly text: string }
  /** Their own drawing with its marks, or the reference: the shared view fetches these itself. */
  | { readonly says: 'marks' | 'reference' }
);

/** All that the shared view knows of an interview: nothing that was not released. */
export interface SharedInterview {
  readonly id: string;
  /** Slug of its question. */
  readonly question: string;
  readonly diagram: string;
  readonly board: string;
  /** Planned length. */
  readonly minutes: number;
  /** The clock stands until it is started: it is made paused. */
  readonly started: number;
  readonly clock: readonly ClockEvent[];
  readonly finished?: { readonly at: number };
  readonly released: readonly Released[];
}

/** The interviewer's own record; kept on their machine, and never sent to the shared view. */
export interface InterviewRecord extends SharedInterview {
  readonly candidate: string;
  readonly notes: readonly InterviewNote[];
  /** Prompts, topics and follow-ups that were asked. */
  readonly asked: readonly string[];
  readonly levels: Readonly<Record<string, SetLevel>>;
  /** Red flags that were ticked, each with its evidence. */
  readonly flags: Readonly<Record<string, string>>;
  /** Matches that were overruled. */
  readonly answers: readonly Answer[];
  /** Of the plan: criteria and prompts beside the usual ones. */
  readonly criteria: readonly string[];
  readonly prompts: readonly string[];
  /** Of the plan: minutes of each phase, and cards that are left out; empty by proportion, and with all cards. */
  readonly phases: readonly number[];
  readonly leaveOut: readonly string[];
}

/** What is decided before an interview, and can be used again. */
export interface InterviewPlan {
  readonly name: string;
  readonly question: string;
  readonly minutes: number;
  readonly prompts: readonly string[];
  readonly criteria: readonly string[];
  readonly phases: readonly number[];
  readonly leaveOut: readonly string[];
}

/** [I1] A new interview: its clock stands, and nothing is released. */
export function newInterview(
  made: Pick<InterviewRecord, 'id' | 'question' | 'diagram' | 'board' | 'minutes' | 'candidate'> &
    Partial<Pick<InterviewRecord, 'prompts' | 'criteria' | 'phases' | 'leaveOut'>>,
  now: number,
): InterviewRecord {
  return {
    prompts: [],
    criteria: [],
    phases: [],
    leaveOut: [],
    ...made,
    started: now,
    clock: [{ says: 'pause', at: now }],
    released: [],
    notes: [],
    asked: [],
    levels: {},
    flags: {},
    answers: [],
  };
}

/** [I2] What may cross to the shared view: named one by one, so that nothing new slips through. */
export function sharedOf({
  id,
  question,
  diagram,
  board,
  minutes,
  started,
  clock,
  finished,
  released,
}: InterviewRecord): SharedInterview {
  return {
    id,
    question,
    diagram,
    board,
    minutes,
    started,
    clock,
    released,
    ...(finished === undefined ? {} : { finished }),
  };
}
