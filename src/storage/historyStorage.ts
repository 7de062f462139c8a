import type { Board, BoardPatch } from '#core';
import { createStore, del, get, keys, set } from 'idb-keyval';
import { historySchema, versionSchema } from './boardSchema.ts';
import { readKept } from './readRecord.ts';

/** Steps around the board that was saved at this moment. */
export interface KeptSteps {
  readonly updated: number;
  readonly past: readonly BoardPatch[];
  readonly future: readonly BoardPatch[];
}

export interface HistoryStorage {
  readonly load: (id: string) => Promise<KeptSteps | undefined>;
  readonly save: (id: string, steps: KeptSteps) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Undo and redo of each board, in a database of their own, so that lists of boards stay quick to read. */
export function createHistoryStorage(): HistoryStorage {
  const histories = createStore('lacuna-histories', 'histories');
  return {
    load: async (id) => {
      const kept = readKept(await get<unknown>(id, histories), historySchema);
      return kept;
    },
    save: async (id, steps) => {
      // Without room for it, undo ends at the next reload; the board itself says when it is not saved.
      await set(id, JSON.stringify({ version: 1, ...steps }), histories).catch(() => undefined);
    },
    remove: (id) => del(id, histories),
  };
}

/** A board as it was at some moment. */
export interface KeptVersion {
  readonly at: number;
  readonly reason: 'check' | 'hour' | 'restore';
  readonly score?: number;
  readonly board: Board;
}

export interface VersionStorage {
  readonly list: (id: string) => Promise<readonly KeptVersion[]>;
  readonly add: (id: string, version: KeptVersion) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const MOST_VERSIONS = 50;

/** Versions by board and moment; the oldest make room for new ones. */
export function createVersionStorage(): VersionStorage {
  const versions = createStore('lacuna-versions', 'versions');

  /** A board's keys, the oldest first. */
  async function keysOf(id: string): Promise<readonly string[]> {
    const all = await keys<string>(versions);
    return all.filter((key) => key.startsWith(`${id} `)).toSorted();
  }

  return {
    list: async (id) => {
      const texts = await Promise.all((await keysOf(id)).map((key) => get<unknown>(key, versions)));
      return texts
        .flatMap((text) => readKept(text, versionSchema) ?? [])
        .toSorted((a, b) => b.at - a.at);
    },
    add: async (id, version) => {
      const text = JSON.stringify({ version: 1, ...version });
      await set(`${id} ${String(version.at).padStart(16, '0')}`, text, versions).catch(
        () => undefined,
      );
      const old = (await keysOf(id)).slice(0, -MOST_VERSIONS);
      await Promise.all(old.map((key) => del(key, versions)));
    },
    remove: async (id) => {
      await Promise.all((await keysOf(id)).map((key) => del(key, versions)));
    },
  };
}
