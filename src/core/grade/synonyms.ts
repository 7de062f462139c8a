import { stemOf } from './stem.ts';

/** Words that people use for one another inside the name of a piece. */
const GROUPS = [
  'database store vault repository base table datastore storage archive warehouse shelf drawer',
  'log journal trail record history tape diary',
  'registry catalog catalogue directory list repository register roster',
  'check checker validator validation verification verifier gate guard screening inspection gatekeeper bouncer sanity',
  'detection detector scoring scorer recognition control analysis',
  'bus backbone stream log topic queue broker pipeline channel conveyor firehose spine',
  'feed timeline stream',
  'player gamer',
  'tenant customer organization company client',
  'payment charge pay',
  'balancer balancing distributor',
  'node host machine worker server',
  'alert alarm alerting paging notification warning pager',
  'monitor monitoring surveillance supervision watch observation',
  'dashboard panel screen board chart console display view wall pane',
  'command control downlink instruction',
  'update upgrade',
  'ranking leaderboard scoreboard rank',
  'matching pairing matchmaking matcher',
  'merge merging compaction compactor',
  'copy replica replication replicator',
  'meter metering counter counting',
  'usage consumption',
  'invoice billing bill',
  'training learning trainer',
  'inference prediction serving scoring scorer',
  'drift skew',
  'experiment trial run',
  'tracking tracker ledger',
  'tweet post status',
  'router routing selector selection chooser picker',
  'artifact artefact weight checkpoint',
  'identity login account authentication',
  'recovery restore rebuild',
  'replay reprocessing rerun redrive replayer',
  'failed bad broken poison poisoned rejected dead invalid erroneous faulty',
  'limit quota throttle limiter throttling limiting',
  'gateway entry entrypoint door ingress porch hatch perimeter',
  'parser decoder handler reader deserializer',
  'normalizer normaliser translator unifier converter',
  'strategy algorithm algo',
  'device thing sensor',
  'historical history past old',
  'offline batch',
  'online realtime live',
  'tokenizer tokeniser tokenization',
  'splitter split splitting',
  'scaling scaler autoscaler',
  'scheduler scheduling placement placer packer',
  'hash hashing',
  'membership member',
  'coordinator coordination',
  'merchant seller',
  'bank acquirer',
  'rule policy',
  'report reporting',
  'settlement clearing',
  'state session',
  'friend social',
  'shop store marketplace economy',
  'sync synchronization synchronisation',
  'notebook workbench',
];

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = index();

export function areSynonyms(stem: string, other: string): boolean {
  const groups = groupsOf.get(stem);
  if (groups === undefined) return false;
  for (const group of groupsOf.get(other) ?? []) if (groups.has(group)) return true;
  return false;
}

/** All synonyms of a stem. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return companions.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
const companions: ReadonlyMap<string, ReadonlySet<string>> = gather();

function index(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [group, words] of GROUPS.entries()) {
    for (const word of words.split(' ')) {
      const stem = stemOf(word);
      const groups = found.get(stem) ?? new Set<number>();
      groups.add(group);
      found.set(stem, groups);
    }
  }
  return found;
}

function gather(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const words of GROUPS) {
    const stems = words.split(' ').map((word) => stemOf(word));
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) others.add(other);
      found.set(stem, others);
    }
  }
  return found;
}
