import { EMPTY_BOARD } from '#core';
import { createStore } from 'zustand/vanilla';
import { createSitting } from './sitting.ts';
import { boardActions } from './boardActions.ts';
import { checkActions } from './checkActions.ts';
import { createInterviewing } from './interviewing.ts';
import { drillActions } from './drillActions.ts';
import { drawingActions } from './drawingActions.ts';
import { startHistory } from './history.ts';
import { packActions } from './packActions.ts';
import { versionActions } from './versionActions.ts';
import { tidyActions } from './tidyActions.ts';
import type { Ports } from './ports.ts';
import { EMPTY_SESSION, inSession } from './session.ts';
import type { LacunaState, LacunaStore } from './state.ts';

/** The one gateway for writes: saving and undo happen behind it and cannot be forgotten. */
export function createLacunaStore(ports: Ports): LacunaStore {
  return createStore<LacunaState>()((set, get, store) => {
    const sitting = createSitting(ports, store);
    const boards = boardActions(ports, store, sitting);
    return {
      boards: [],
      setAside: [],
      packs: [],
      ready: false,
      open: undefined,
      history: startHistory(EMPTY_BOARD),
      saving: 'saved',
      check: undefined,
      attempt: undefined,
      interview: undefined,
      shared: undefined,
      company: { able: false, other: false, second: false },
      session: EMPTY_SESSION,
      actions: {
        ...boards.actions,
        ...drawingActions(ports, store, boards.sharing),
        ...versionActions(ports, store),
        ...tidyActions(ports, store),
        ...checkActions(ports, store, sitting),
        ...sitting.actions,
        ...drillActions(ports, store),
        ...createInterviewing(ports, store),
        ...packActions(ports, store),
        say: (text, tone = 'info') => {
          set(inSession({ notice: { id: (get().session.notice?.id ?? 0) + 1, tone, text } }));
        },
        dismissNotice: () => {
          set(inSession({ notice: undefined }));
        },
      },
    };
  });
}
