import { fail, ok } from '#core';
import type { Result } from '#core';
import { createStore, del, set, values } from 'idb-keyval';
import type * as v from 'valibot';
import { attemptSchema } from './attemptSchema.ts';
import { readKept } from './readRecord.ts';

/** One sitting as it is kept. */
export type KeptAttempt = Omit<v.InferOutput<typeof attemptSchema>, 'version'>;

export interface AttemptStorage {
  readonly list: () => Promise<readonly KeptAttempt[]>;
  readonly save: (attempt: { readonly id: string }) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
}

/** Sittings, each as JSON text under its id; what no schema fits is left where it is, and out of the list. */
export function createAttemptStorage(): AttemptStorage {
  const attempts = createStore('lacuna-attempts', 'attempts');
  return {
    list: async () => {
      const texts = await values<unknown>(attempts);
      return texts
        .flatMap((text) => readKept(text, attemptSchema) ?? [])
        .map(({ version: _version, ...attempt }) => attempt)
        .toSorted((a, b) => b.started - a.started);
    },
    save: async (attempt) => {
      try {
        await set(attempt.id, JSON.stringify({ version: 1, ...attempt }), attempts);
        return ok(undefined);
      } catch {
        return fail('This sitting is not saved: the browser would not write it.');
      }
    },
    remove: (id) => del(id, attempts),
  };
}
