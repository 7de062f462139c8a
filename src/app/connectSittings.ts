import type { Ports } from '#store';

type Sittings = Pick<Ports, 'attempts' | 'drills' | 'interviews'>;

/** Where sittings, drills and interviews are kept; comes over the wire when one of them is wanted. */
export function connectSittings(): Sittings {
  let loaded: Promise<Sittings> | undefined;

  async function load(): Promise<Sittings> {
    loaded ??= import('#storage/sittings').then((storage) => ({
      attempts: storage.createAttemptStorage(),
      drills: storage.createDrillStorage(),
      interviews: storage.createInterviewStorage(),
    }));
    return loaded;
  }

  return {
    attempts: {
      list: async () => (await load()).attempts.list(),
      save: async (attempt) => (await load()).attempts.save(attempt),
      remove: async (id) => (await load()).attempts.remove(id),
    },
    drills: {
      list: async () => (await load()).drills.list(),
      save: async (drill) => (await load()).drills.save(drill),
    },
    interviews: {
      list: async () => (await load()).interviews.list(),
      load: async (id) => (await load()).interviews.load(id),
      loadShared: async (id) => (await load()).interviews.loadShared(id),
      save: async (record, shared) => (await load()).interviews.save(record, shared),
      remove: async (id) => (await load()).interviews.remove(id),
      listPlans: async () => (await load()).interviews.listPlans(),
      savePlan: async (plan) => (await load()).interviews.savePlan(plan),
      removePlan: async (name) => (await load()).interviews.removePlan(name),
    },
  };
}
