import { fail, ok } from '#core';
import type { Result } from '#core';
import { createStore, del, get, set, values } from 'idb-keyval';
import * as v from 'valibot';
import { clock, levels } from './attemptSchema.ts';
import { answer, text, words } from './boardSchema.ts';
import { read, readKept } from './readRecord.ts';

const shown = { id: text, at: v.number() };
const released = v.array(
  v.variant('says', [
    v.object({ ...shown, says: v.picklist(['hint', 'topic', 'what-if']), text }),
    v.object({ ...shown, says: v.picklist(['marks', 'reference']) }),
  ]),
);

const sharedFields = {
  id: text,
  question: text,
  diagram: text,
  board: text,
  minutes: v.number(),
  started: v.number(),
  clock,
  finished: v.exactOptional(v.object({ at: v.number() })),
  released,
};

const sharedSchema = v.object(sharedFields);

const recordSchema = v.object({
  ...sharedFields,
  candidate: text,
  notes: v.array(
    v.object({
      id: text,
      at: v.number(),
      tag: v.picklist(['strength', 'concern', 'quote', 'note']),
      text,
    }),
  ),
  asked: words,
  levels,
  flags: v.record(text, text),
  answers: v.array(answer),
  criteria: words,
  prompts: words,
  phases: v.optional(v.array(v.number()), []),
  leaveOut: v.optional(words, []),
});

const planSchema = v.object({
  name: text,
  question: text,
  minutes: v.number(),
  prompts: words,
  phases: v.optional(v.array(v.number()), []),
  leaveOut: v.optional(words, []),
  criteria: words,
});

export type KeptInterview = v.InferOutput<typeof recordSchema>;
export type KeptShared = v.InferOutput<typeof sharedSchema>;
export type KeptPlan = v.InferOutput<typeof planSchema>;

export interface InterviewStorage {
  readonly list: () => Promise<readonly KeptInterview[]>;
  readonly load: (id: string) => Promise<KeptInterview | undefined>;
  readonly loadShared: (id: string) => Promise<KeptShared | undefined>;
  readonly save: (
    record: { readonly id: string },
    shared: { readonly id: string },
  ) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
  readonly listPlans: () => Promise<readonly KeptPlan[]>;
  readonly savePlan: (plan: { readonly name: string }) => Promise<void>;
  readonly removePlan: (name: string) => Promise<void>;
}

/** Interviews as JSON texts: the private records in one database, what may be shared of them in another. */
export function createInterviewStorage(): InterviewStorage {
  const records = createStore('lacuna-interviews', 'interviews');
  const shared = createStore('lacuna-shared', 'shared');
  const plans = createStore('lacuna-plans', 'plans');
  return {
    list: async () => {
      const texts = await values<unknown>(records);
      return texts
        .flatMap((kept) => readKept(kept, recordSchema) ?? [])
        .toSorted((a, b) => b.started - a.started);
    },
    load: async (id) => readKept(await get(id, records), recordSchema),
    loadShared: async (id) => readKept(await get(id, shared), sharedSchema),
    save: async (record, part) => {
      try {
        await set(part.id, JSON.stringify(part), shared);
        await set(record.id, JSON.stringify(record), records);
        return ok(undefined);
      } catch {
        return fail('The interview is not saved: the browser would not write it.');
      }
    },
    remove: async (id) => {
      await Promise.all([del(id, records), del(id, shared)]);
    },
    listPlans: async () => {
      const texts = await values<unknown>(plans);
      return texts.flatMap((kept) => readKept(kept, planSchema) ?? []);
    },
    savePlan: (plan) => set(plan.name, JSON.stringify(plan), plans),
    removePlan: (name) => del(name, plans),
  };
}

/** Reads an interview that somebody exported: for calibration. */
export function readInterviewRecord(kept: string): Result<KeptInterview, string> {
  return read(kept, recordSchema, 'an interview');
}

export function readPlan(kept: string): Result<KeptPlan, string> {
  return read(kept, planSchema, 'an interview plan');
}
