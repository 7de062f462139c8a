import { stemOf } from '../stem.ts';
import { synonymsOf } from '../synonyms.ts';

/** Everyday words that people use for one another in steps, conditions and reasons. */
const GROUPS = [
  'hold reserve block lock earmark freeze set-aside',
  'release undo compensate revert refund rollback void cancel free unlock restore previous',
  'charge debit capture collect take withdraw',
  'approve accept allow pass permit grant ok yes green succeed success successful good well',
  'decline reject refuse deny stop forbid block turn no red fail failed failure bad',
  'notify tell inform announce publish emit event report send message fact note',
  'check validate verify inspect examine test prove screen vet control assess look',
  'score rate rating rank judge grade evaluate points',
  'fetch get read load retrieve lookup pull receive',
  'store save persist keep record write log book remember hold archive',
  'ask request call demand query question',
  'answer reply response result return give back outcome verdict',
  'drop discard omit skip ignore filter leave reduce cut suppress only',
  'merge combine join blend mix union add enrich attach decorate',
  'window period interval minute bucket rolling sliding tumbling',
  'limit cap ceiling maximum threshold bound quota rate throttle brake',
  'late delayed delay lag latency ping slow wait waiting',
  'fast quick low immediate instant direct real-time live',
  'big large many huge celebrity star whale famous popular million',
  'small few little regular ordinary normal usual plain',
  'average mean aggregate sum count total rollup counter tally',
  'strange odd unusual anomaly anomalous outlier abnormal deviation suspicious',
  'alarm alert page pager warn warning notify notification call',
  'customer user client shopper buyer member person people account reader visitor',
  'money funds amount balance cash wallet purse',
  'bank acquirer issuer provider psp',
  'step stage phase part',
  'match pair fit suit group assign',
  'near close nearby proximity distance local region regional geographic location place country',
  'skill level strength rating elo mmr',
  'even balance fair equal spread distribute',
  'wider expand widen relax loosen broaden lower soften',
  'timeout expire deadline long patience',
  'enough sufficient full plenty',
  'start begin launch boot run create open spin up',
  'end finish stop close retire decommission remove delete',
  'install issue provision enroll enrol set setup onboard claim',
  'update upgrade patch firmware flash new version rollout roll',
  'identity identify authenticate authentication who login prove certificate credential',
  'permission authorize authorization role right rights may allowed policy scope',
  'encrypt encryption cipher secret private tls secure',
  'watch observe monitor monitoring supervise track telemetry health heartbeat status',
  'whole full complete entire snapshot everything initial',
  'change changed changes delta difference diff incremental',
  'action input event command move',
  'predict prediction guess ahead anticipate extrapolate',
  'cheat cheater cheating hack bot fraud',
  'machine node host server worker box',
  'image artifact binary package',
  'choose select pick decide best winner highest take',
  'attach bind assign place placement put',
  'old history historical past cold archive offline',
  'new recent hot fresh latest current online',
  'transform convert compute derive prepare process clean engineer',
  'source input origin upstream raw table tables feed',
  'train training learn fit learning',
  'serve serving inference predict prediction score live',
  'batch nightly bulk scheduled',
  'catalog metadata lineage schema description documentation registry',
  'kernel os operating-system syscall system',
  'pin pinned dedicated isolated reserved core cores cpu',
  'spin poll polling busy loop',
  'copy copying copies zero-copy in-place',
  'lock locks lock-free lockless atomic mutex',
  'exposure concentration one single share',
  'loss losses drawdown pnl profit',
  'stress scenario shock crash crisis what-if',
  'position holding holdings inventory',
  'capital credit margin buying-power funds cash',
  'authority regulator regulatory official',
  'counterparty broker other-side opposite',
  'settle settlement clear clearing deliver delivery',
  'compare reconcile reconciliation recon match agree',
  'pool waiting-room queue lobby bucket',
  'team side squad',
  'tongue language speech',
  'mode type kind playlist variant',
  'quality ping packet-loss jitter connection bandwidth network line',
  'write push fan-out distribute copy deliver insert',
  'read pull fan-in request demand query',
  'active online recent engaged',
  'tenant customer organization company workspace org',
  'token jwt bearer signature credential',
  'context claims header identity',
  'rule policy',
  'trigger kick initiate start order',
  'deploy rollout release ship publish install',
  'canary slice trickle small five percent share fraction',
  'scale grow widen increase raise half all hundred whole full',
  'drift shift skew change',
  'mark flag label set tag record note',
] as const;

/** Stems that mean about the same in a step. */
export function stepSynonyms(stem: string): ReadonlySet<string> {
  const own = companions.get(stem);
  if (own !== undefined) return own;
  return synonymsOf(stem);
}

const companions: ReadonlyMap<string, ReadonlySet<string>> = gather();

function gather(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const stems = group.split(' ').map((word) => stemOf(word.replaceAll('-', '')));
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set(synonymsOf(stem));
      for (const other of stems) if (other !== stem) others.add(other);
      found.set(stem, others);
    }
  }
  return found;
}
