import { EMPTY_BOARD, fail, ok } from '#core';
import type { Sitting } from './sitting.ts';
import { createAutosave } from './autosave.ts';
import { startHistory } from './history.ts';
import { packHistory, unpackHistory } from './keptHistory.ts';
import type { BoardRecord, BoardSummary, HistoryRecord, Ports } from './ports.ts';
import { EMPTY_SESSION } from './session.ts';
import { createSharing } from './sharing.ts';
import type { Sharing } from './sharing.ts';
import type { Actions } from './actions.ts';
import type { OpenBoard } from './shown.ts';
import type { LacunaState, LacunaStore } from './state.ts';

type BoardActions = Pick<
  Actions,
  | 'start'
  | 'createBoard'
  | 'openBoard'
  | 'closeBoard'
  | 'renameBoard'
  | 'duplicateBoard'
  | 'removeBoard'
  | 'loadBoard'
  | 'removeSetAside'
  | 'flush'
>;

/** Boards as records: made, opened, renamed, removed, and saved behind every edit. */
export function boardActions(
  ports: Ports,
  store: LacunaStore,
  sitting: Sitting,
): { readonly actions: BoardActions; readonly sharing: Sharing } {
  const sharing = createSharing(ports, store, requestSave);
  const autosave = createAutosave(async () => {
    const record = openRecord(store.getState(), ports.now());
    if (record === undefined || !writes()) return true;
    const saved = await ports.boards.save(record);
    const { actions, boards } = store.getState();
    if (!saved.ok) {
      store.setState({ saving: 'failed' });
      actions.say(saved.problem, 'problem');
      return false;
    }
    store.setState({ boards: withSummary(boards, summaryOf(record)) });
    const { history } = store.getState();
    if (history.present === record.board) {
      await ports.histories.save(record.id, { updated: record.updated, ...packHistory(history) });
    }
    return true;
  });

  function writes(): boolean {
    return sharing.saves() && store.getState().open?.passing !== true;
  }

  store.subscribe((state, before) => {
    const sameBoard = state.open !== undefined && state.open.id === before.open?.id;
    const changed =
      state.history.present !== before.history.present || state.open?.name !== before.open?.name;
    if (!sameBoard || !changed || !writes()) return;
    if (state.saving !== 'saving') store.setState({ saving: 'saving' });
    requestSave();
  });

  function requestSave(): void {
    void autosave.request().then((written) => {
      if (written && !autosave.pending()) store.setState({ saving: 'saved' });
    });
  }

  function show(record: BoardRecord & Pick<OpenBoard, 'passing'>, kept?: HistoryRecord): void {
    const { board, updated, ...open } = record;
    const history = kept?.updated === updated ? unpackHistory(board, kept) : startHistory(board);
    store.setState((state) => ({
      open,
      history,
      saving: 'saved',
      check: undefined,
      session: { ...EMPTY_SESSION, clipboard: state.session.clipboard },
    }));
    sharing.join(record.id);
    void sitting.resume(record.question);
  }

  async function keep(record: BoardRecord): Promise<void> {
    const saved = await ports.boards.save(record);
    const { actions, boards } = store.getState();
    store.setState({ boards: withSummary(boards, summaryOf(record)) });
    if (!saved.ok) actions.say(saved.problem, 'problem');
  }

  const actions: BoardActions = {
    start: async () => {
      const [{ boards, setAside }, packs] = await Promise.all([
        ports.boards.list(),
        ports.packs.list(),
      ]);
      store.setState({ boards, setAside, packs, ready: true });
    },
    createBoard: async ({ board = EMPTY_BOARD, ...wanted }) => {
      await autosave.flush();
      const now = ports.now();
      const record = { ...wanted, id: ports.newId(), board, created: now, updated: now };
      show(record);
      if (record.passing !== true) await keep(record);
      return record.id;
    },
    openBoard: async (id) => {
      await autosave.flush();
      const [loaded, kept] = await Promise.all([ports.boards.load(id), ports.histories.load(id)]);
      if (!loaded.ok) {
        const { boards, setAside } = await ports.boards.list();
        store.setState({ boards, setAside });
        return fail(loaded.problem);
      }
      show(loaded.value, kept);
      return ok(undefined);
    },
    loadBoard: async (id) => {
      const loaded = await ports.boards.load(id);
      return loaded.ok ? loaded.value.board : undefined;
    },
    closeBoard: async () => {
      await autosave.flush();
      sharing.leave();
      store.setState({
        open: undefined,
        check: undefined,
        attempt: undefined,
        history: startHistory(EMPTY_BOARD),
      });
    },
    renameBoard: async (id, name) => {
      const { open, boards } = store.getState();
      if (open?.id === id) {
        // Lists name it at once; the record follows with the autosave.
        const renamed = boards.map((board) => (board.id === id ? { ...board, name } : board));
        store.setState({ open: { ...open, name }, boards: renamed });
        sharing.rename(name);
        return;
      }
      const loaded = await ports.boards.load(id);
      if (loaded.ok) await keep({ ...loaded.value, name });
    },
    duplicateBoard: async (id) => {
      await autosave.flush();
      const loaded = await ports.boards.load(id);
      if (!loaded.ok) return undefined;
      const now = ports.now();
      const copy: BoardRecord = {
        ...loaded.value,
        id: ports.newId(),
        name: `${loaded.value.name} (copy)`,
        created: now,
        updated: now,
      };
      await keep(copy);
      return copy.id;
    },
    removeBoard: async (id) => {
      await autosave.flush();
      if (store.getState().open?.id === id) sharing.leave();
      await ports.boards.remove(id);
      await Promise.all([ports.histories.remove(id), ports.versions.remove(id)]);
      store.setState((state) => ({
        boards: state.boards.filter((board) => board.id !== id),
        ...(state.open?.id === id ? { open: undefined, check: undefined } : {}),
      }));
    },
    removeSetAside: async (id) => {
      await ports.boards.removeSetAside(id);
      store.setState((state) => ({ setAside: state.setAside.filter((kept) => kept.id !== id) }));
    },
    flush: autosave.flush,
  };
  return { actions, sharing };
}

function openRecord(state: LacunaState, now: number): BoardRecord | undefined {
  const open: OpenBoard | undefined = state.open;
  return open === undefined ? undefined : { ...open, board: state.history.present, updated: now };
}

function summaryOf({ board, ...summary }: BoardRecord): BoardSummary {
  return { ...summary, nodes: board.graph.nodes.length };
}

function withSummary(
  boards: readonly BoardSummary[],
  summary: BoardSummary,
): readonly BoardSummary[] {
  return [summary, ...boards.filter(({ id }) => id !== summary.id)].toSorted(
    (a, b) => b.updated - a.updated,
  );
}
