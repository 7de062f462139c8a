import type { Board } from '#core';
import type { Ports, Version } from './ports.ts';
import type { Actions } from './actions.ts';
import type { LacunaStore } from './state.ts';

type VersionActions = Pick<Actions, 'listVersions' | 'restoreVersion'>;

const HOUR = 3_600_000;

/** What a board was: kept at each check and each hour of work, to be looked at and restored. */
export function versionActions(ports: Ports, store: LacunaStore): VersionActions {
  /** The open board, and since when it was not kept. */
  let work = { id: '', since: 0 };
  let kept: Board | undefined;

  async function keep(reason: Version['reason'], score?: number): Promise<void> {
    const { open, history } = store.getState();
    const board = history.present;
    if (open === undefined || board === kept || board.graph.nodes.length === 0) return;
    kept = board;
    work = { id: open.id, since: ports.now() };
    const scored = score === undefined ? {} : { score };
    await ports.versions.add(open.id, { at: work.since, reason, board, ...scored });
  }

  store.subscribe(({ open, history, check }, before) => {
    if (open === undefined) return;
    if (open.id !== work.id) {
      work = { id: open.id, since: ports.now() };
      kept = undefined;
    }
    const graded = check?.graded;
    if (graded !== undefined && before.check?.graded === undefined) {
      void keep('check', graded.report.score);
    } else if (history !== before.history && ports.now() - work.since > HOUR) void keep('hour');
  });

  return {
    listVersions: async () => {
      const { open } = store.getState();
      return open === undefined ? [] : ports.versions.list(open.id);
    },
    restoreVersion: async ({ board }) => {
      await keep('restore');
      store.getState().actions.edit(() => board);
      store.getState().actions.focusOn([]);
    },
  };
}
