import type { Ports } from './ports.ts';
import type { Actions } from './actions.ts';
import type { LacunaStore } from './state.ts';

/** Roles that are drilled, and when each comes back. */
export function drillActions(
  { drills, now }: Ports,
  store: LacunaStore,
): Pick<Actions, 'listDrills' | 'noteDrill'> {
  return {
    listDrills: drills.list,
    noteDrill: async (kind, result) => {
      const { drilled } = await import('./drilled.ts');
      const before = (await drills.list()).find((drill) => drill.kind === kind);
      const after = drilled(kind, before, result, now());
      const saved = await drills.save(after);
      if (!saved.ok) store.getState().actions.say(saved.problem, 'problem');
      return after;
    },
  };
}
