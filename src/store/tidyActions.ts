import type { Ports } from './ports.ts';
import { inSession } from './session.ts';
import type { Actions } from './actions.ts';
import type { LacunaStore } from './state.ts';

type TidyActions = Pick<Actions, 'tidy' | 'tidyAgain' | 'keepTidied'>;

/** Tidying; how it is done comes over the wire when it is first wanted. */
export function tidyActions(ports: Ports, store: LacunaStore): TidyActions {
  return {
    tidy: async (only) => (await import('./tidying.ts')).tidy(ports, store, only),
    tidyAgain: async (wishes) => (await import('./tidying.ts')).tidyAgain(ports, store, wishes),
    keepTidied: () => {
      store.getState().actions.endGesture();
      store.setState(inSession({ tidied: undefined }));
    },
  };
}
