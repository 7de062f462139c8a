import type { LacunaStore } from '#store';
import { alignElements, distributeElements } from './align.ts';
import type { Alignment } from './align.ts';
import { framed } from './grouping.ts';
import { togglePins } from './togglePins.ts';

const ALIGN: Readonly<Record<string, Alignment>> = {
  KeyA: 'left',
  KeyH: 'centre',
  KeyD: 'right',
  KeyW: 'top',
  KeyV: 'middle',
  KeyS: 'bottom',
};

/** Does to the selection what Alt with a letter stands for. */
export function arrangeByKey(store: LacunaStore, code: string, shifted: boolean): void {
  const { session, actions } = store.getState();
  const ids = framed(store, session.selection);
  const how = ALIGN[code];
  if (code === 'KeyP') togglePins(store);
  else if (code === 'KeyT') void actions.tidy(ids);
  else if (shifted) actions.edit(distributeElements(ids, code === 'KeyH' ? 'across' : 'down'));
  else if (how !== undefined) actions.edit(alignElements(ids, how));
}
