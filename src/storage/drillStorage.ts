import { fail, ok } from '#core';
import type { Result } from '#core';
import { createStore, set, values } from 'idb-keyval';
import * as v from 'valibot';
import { readKept } from './readRecord.ts';

const drillSchema = v.object({
  kind: v.string(),
  due: v.number(),
  stability: v.number(),
  difficulty: v.number(),
  elapsed: v.number(),
  scheduled: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.number(),
  last: v.exactOptional(v.number()),
});

/** What is remembered of one role that is drilled. */
export type KeptDrill = v.InferOutput<typeof drillSchema>;

export interface DrillStorage {
  readonly list: () => Promise<readonly KeptDrill[]>;
  readonly save: (drill: KeptDrill) => Promise<Result<void, string>>;
}

/** Drilled roles, each as JSON text under its kind. */
export function createDrillStorage(): DrillStorage {
  const drills = createStore('lacuna-drills', 'drills');
  return {
    list: async () => {
      const texts = await values<unknown>(drills);
      return texts.flatMap((text) => readKept(text, drillSchema) ?? []);
    },
    save: async (drill) => {
      try {
        await set(drill.kind, JSON.stringify(drill), drills);
        return ok(undefined);
      } catch {
        return fail('This drill is not saved: the browser would not write it.');
      }
    },
  };
}
