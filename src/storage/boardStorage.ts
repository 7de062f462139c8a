import { fail, ok } from '#core';
import type { Board, Result } from '#core';
import { createStore, del, entries, get, promisifyRequest, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { readRecord } from './readRecord.ts';

/** What is kept of a board beside its drawing. */
export interface BoardFacts {
  readonly id: string;
  readonly name: string;
  readonly question?: string;
  readonly diagram?: string;
  readonly created: number;
  readonly updated: number;
}

export interface KeptBoard extends BoardFacts {
  readonly board: Board;
}

export interface BoardLine extends BoardFacts {
  readonly nodes: number;
}

/** A kept text that no schema fits. */
export interface UnreadableBoard {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

export interface BoardStorage {
  readonly list: () => Promise<{
    readonly boards: readonly BoardLine[];
    readonly setAside: readonly UnreadableBoard[];
  }>;
  readonly load: (id: string) => Promise<Result<KeptBoard, string>>;
  readonly save: (record: KeptBoard) => Promise<Result<void, string>>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeSetAside: (id: string) => Promise<void>;
}

/**
 * Boards in IndexedDB, as JSON text (quicker to write than objects, and offered for download as it stands).
 * What cannot be read moves to a database of its own and stays there until its owner deletes it.
 */
export function createBoardStorage(): BoardStorage {
  const boards = createStore('lacuna-boards', 'boards');
  const aside = createStore('lacuna-set-aside', 'boards');

  async function setAside(id: string, text: string): Promise<void> {
    await set(id, text, aside);
    await del(id, boards);
  }

  async function list(): ReturnType<BoardStorage['list']> {
    const lines: BoardLine[] = [];
    for (const [id, text] of await textsOf(boards)) {
      const record = readRecord(text);
      if (record.ok) {
        const { board, version: _version, ...facts } = record.value;
        lines.push({ ...facts, nodes: board.graph.nodes.length });
      } else {
        await setAside(id, text);
      }
    }
    const unreadable = (await textsOf(aside)).map(([id, text]) => {
      const record = readRecord(text);
      return { id, text, reason: record.ok ? 'It was set aside before.' : record.problem };
    });
    return { boards: lines.toSorted((a, b) => b.updated - a.updated), setAside: unreadable };
  }

  async function load(id: string): Promise<Result<KeptBoard, string>> {
    const text = await get<unknown>(id, boards);
    if (text === undefined) {
      const kept = await get<unknown>(id, aside);
      return fail(
        kept === undefined
          ? 'There is no such board here. It may have been deleted, or drawn in another browser.'
          : 'This board could not be read. Its text is kept safe: you can download it.',
      );
    }
    const raw = typeof text === 'string' ? text : JSON.stringify(text);
    const record = readRecord(raw);
    if (!record.ok) {
      await setAside(id, raw);
      return fail(`This board could not be read. ${record.problem} Its text is kept safe.`);
    }
    const { version: _version, ...kept } = record.value;
    return ok(kept);
  }

  return {
    list,
    load,
    save: async (record) => {
      try {
        const text = JSON.stringify({ version: 1, ...record });
        await boards('readwrite', (store) => {
          store.put(text, record.id);
          // Without waiting for the page to hear of it: a page that is being left never does.
          store.transaction.commit();
          return promisifyRequest(store.transaction);
        });
        return ok(undefined);
      } catch (error) {
        return fail(`Your last changes are not saved: ${reasonOf(error)}`);
      }
    },
    remove: (id) => del(id, boards),
    removeSetAside: (id) => del(id, aside),
  };
}

async function textsOf(store: UseStore): Promise<readonly (readonly [string, string])[]> {
  const all = await entries<string, unknown>(store);
  return all.map(
    ([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'this browser has no room left. Export the board, or delete old ones.'
    : 'this browser would not write. Export the board to be safe.';
}
