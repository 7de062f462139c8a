import { isPinned } from '#store';
import type { LacunaState } from '#store';
import { useLacuna, useLacunaStore } from '#store/react';
import { IconButton } from '#ui';
import { togglePins } from './togglePins.ts';

function allPinned({ history: { present }, session }: LacunaState): boolean {
  const edges = new Set(present.graph.edges.map(({ id }) => id));
  return [...session.selection].every((id) => edges.has(id) || isPinned(present, id));
}

/** Whether tidying leaves the selection where it is. */
export function PinButton() {
  const store = useLacunaStore();
  const pinned = useLacuna(allPinned);
  return (
    <IconButton
      aria-pressed={pinned}
      data-tip={pinned ? 'Unpin: tidying may move it' : 'Pin: tidying leaves it here'}
      icon="pin"
      keys="Alt+P"
      name="Pin in place"
      onClick={() => togglePins(store)}
      size={16}
    />
  );
}
