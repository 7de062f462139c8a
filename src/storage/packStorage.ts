import { fail, ok } from '#core';
import type { PlacedQuestion, Result } from '#core';
import { createStore, del, set, values } from 'idb-keyval';

export interface KeptPack {
  readonly id: string;
  readonly file: string;
  readonly markdown: string;
  readonly questions: readonly PlacedQuestion[];
}

export interface PackStorage {
  readonly list: () => Promise<readonly KeptPack[]>;
  readonly save: (pack: KeptPack) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
}

/** Grows when what is read from a pack changes shape; older packs are then read again from their text. */
const READ_BY = 1;

/** Questions that the user opened: the file's own text, and what was read from it, so that a start parses nothing. */
export function createPackStorage(reread: (pack: KeptPack) => Promise<KeptPack>): PackStorage {
  const packs = createStore('lacuna-packs', 'packs');
  return {
    list: async () => {
      const kept = await values<KeptPack & { readonly readBy: number }>(packs);
      return Promise.all(
        kept.map(async ({ readBy, ...pack }) => (readBy === READ_BY ? pack : reread(pack))),
      );
    },
    save: async (pack) => {
      try {
        await set(pack.id, { ...pack, readBy: READ_BY }, packs);
        return ok(undefined);
      } catch {
        return fail('These questions can be used now, but this browser would not keep them.');
      }
    },
    remove: (id) => del(id, packs),
  };
}
