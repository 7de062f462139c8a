import { isPinned, setPinned } from '#store';
import type { LacunaStore } from '#store';
import { framed } from './grouping.ts';

/** Pins what is selected, or lets it go when all of it is pinned. */
export function togglePins(store: LacunaStore): void {
  const { history, session, actions } = store.getState();
  const ids = framed(store, session.selection);
  const pinned = ids.every((id) => isPinned(history.present, id));
  actions.edit(setPinned(ids, !pinned));
}
