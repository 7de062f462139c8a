import { COMPOSED } from '../vocabulary/composed.ts';
import { INCLUDES } from '../vocabulary/includes.ts';
import type { Casting, Way } from './casting.ts';
import type { Evidence, EvidenceTable } from './evidenceTable.ts';
import type { Phrase } from './phrase.ts';
import { NEAR_THE_FIRST, SAME_PHRASE_MARGIN, SHARED_MARGIN, THRESHOLD, WORDING } from './rubric.ts';

/** Further roles that other words of a label name, and further nodes of a role that is played. */
export function castFurther(table: EvidenceTable, casting: Casting): void {
  for (const evidence of table.ofNodes) {
    if (evidence.touching || evidence.broader || evidence.afterSibling) continue;
    if (evidence.score < evidence.lead - SAME_PHRASE_MARGIN || casting.hasSpoken(evidence))
      continue;
    if (playsTwin(table, casting, evidence)) continue;
    const first = casting.parts(evidence.component).find(({ status }) => status === 'present');
    const need = Math.min(THRESHOLD.another, (first?.evidence?.score ?? 1) - NEAR_THE_FIRST);
    const played = first !== undefined;
    if (played && !isNamed(evidence)) continue;
    if (evidence.score < (played ? Math.max(need, THRESHOLD.present) : THRESHOLD.present)) continue;
    casting.cast(evidence.component, {
      piece: evidence.piece,
      status: 'present',
      way: 'further',
      evidence,
    });
  }
}

/** Half a label, or what stands below it, must name a further role as it is called. */
function isNamed({ how, source, place }: Evidence): boolean {
  if (source === 'touch' || (source === 'alias' && how === 'narrower')) return false;
  return how === 'exact' || source === 'title' || place === 'title' || place === 'joined';
}

/** The piece plays another component of the same class: it fully does one of the two jobs. */
function playsTwin(
  table: EvidenceTable,
  casting: Casting,
  { piece, component }: Evidence,
): boolean {
  return (table.expected.twins[component] ?? []).some((twin) =>
    casting.parts(twin).some((part) => part.piece === piece && part.status === 'present'),
  );
}

/** Frames that name a section of the drawing rather than a piece of the system. */
const SECTION =
  /\b(?:layer|tier|plane|zone|path|region|side|boundary|domain|area|phase|stage|level|external)s?\b/i;

/** A frame plays a role that no node in it plays, when its title says so plainly. */
export function castFrames(table: EvidenceTable, casting: Casting): void {
  for (const piece of table.pieces) {
    if (!piece.isGroup) continue;
    const section = SECTION.test(piece.label);
    for (const evidence of table.byPiece.get(piece) ?? []) {
      if (evidence.place !== 'title' || evidence.score < THRESHOLD.frameTouches) continue;
      if (evidence.broader || evidence.touching || evidence.afterSibling) continue;
      if (evidence.how !== 'exact') continue;
      const players = casting.parts(evidence.component);
      const inside = players.some(
        ({ status, piece: { ids } }) =>
          status === 'present' && ids.some((id) => piece.members.has(id)),
      );
      if (inside) continue;
      if (players.length > 0 && (section || evidence.score < THRESHOLD.frame)) continue;
      const plain = !section && evidence.score >= THRESHOLD.frame;
      const status = plain ? 'present' : 'partial';
      casting.cast(evidence.component, { piece, status, way: 'frame', evidence });
    }
  }
}

/** What is only touched on: a broader piece, a mention, words that already speak for another role. */
export function castTouched(table: EvidenceTable, casting: Casting): void {
  for (const evidence of table.ofNodes) {
    if (casting.isPresent(evidence.component)) continue;
    const spoken = casting.hasSpoken(evidence) || playsTwin(table, casting, evidence);
    const way = touchedBy(evidence, spoken) ?? broadWordFor(table, evidence, spoken);
    if (way === undefined) continue;
    const first = casting.parts(evidence.component)[0]?.evidence;
    if (first !== undefined && first.score - evidence.score > NEAR_THE_FIRST) continue;
    const { piece } = evidence;
    casting.cast(evidence.component, { piece, status: 'partial', way, evidence });
  }
}

/** `Database` where a user database is asked for: it may be meant, and is so for one role only. */
function broadWordFor(table: EvidenceTable, evidence: Evidence, spoken: boolean): Way | undefined {
  const { title, bare, detailed } = evidence.piece.reading;
  if (spoken || evidence.touching || detailed || !bare || !title.broad) return undefined;
  if (title.form !== 'store' && title.form !== 'cache') return undefined;
  const last = table.expected.components[evidence.component]?.title.words.at(-1);
  const meant = last?.concepts.some((id) => title.head?.concepts.includes(id)) ?? false;
  return meant && evidence.score >= THRESHOLD.broadWord ? 'broader' : undefined;
}

function touchedBy(evidence: Evidence, spoken: boolean): Way | undefined {
  const { score, how, touching, broader, lead } = evidence;
  if (spoken && evidence.source === 'wording') return undefined;
  if (spoken) {
    const fits = score >= THRESHOLD.shared && score >= lead - SHARED_MARGIN;
    const kin = how === 'narrower' || (how === 'same concept' && evidence.source === 'touch');
    return fits && !kin ? 'shared' : undefined;
  }
  const named = !broader || evidence.source === 'touch';
  if (touching) return score >= THRESHOLD.mention && named ? 'mentioned' : undefined;
  if (how === 'broader') return score >= THRESHOLD.broader ? 'broader' : undefined;
  if (score < (evidence.source === 'wording' ? WORDING.touches : THRESHOLD.partial))
    return undefined;
  return broader ? 'broader' : 'near';
}

/** Words on a line mention a role that nothing else plays: both its ends touch on it. */
export function castFromLines(table: EvidenceTable, casting: Casting): void {
  const open = new Set(
    [...table.expected.components.keys()].filter((index) => casting.parts(index).length === 0),
  );
  for (const { claim, ends, mutual } of table.ofLines) {
    const touches = claim.broader && !(mutual && claim.source === 'touch');
    if (!open.has(claim.component) || touches || claim.score < THRESHOLD.line) continue;
    // One word on a line (`read`, `index`) says what is done, rather than by whom; peers do it together.
    const named = /\S[\s/]+\S/.test(claim.words.trim()) || (mutual && claim.how === 'exact');
    if (!named) continue;
    for (const piece of ends) {
      casting.cast(claim.component, {
        piece,
        status: 'partial',
        way: 'mentioned',
        words: claim.words,
      });
    }
  }
}

/** What a broad piece usually brings along, and what several pieces make up together. */
export function castImplied(table: EvidenceTable, casting: Casting): void {
  const { expected, pieces } = table;
  const drawn = pieces
    .filter(({ isGroup, reading }) => !isGroup && isBroadPiece(reading.title))
    .map((piece) => ({ piece, concepts: conceptsOfHead(piece.reading.title) }));
  for (const [component, { concepts }] of expected.components.entries()) {
    if (casting.parts(component).length > 0) continue;
    for (const { piece, concepts: meant } of drawn) {
      const brings = meant.some((id) =>
        (INCLUDES[id] ?? []).some((part) => concepts.includes(part)),
      );
      if (brings) casting.cast(component, { piece, status: 'partial', way: 'included' });
    }
  }
  castByParts(table, casting);
  for (const [component, { concepts }] of expected.components.entries()) {
    if (casting.parts(component).length > 0) continue;
    for (const concept of concepts) {
      for (const piece of composers(table, casting, COMPOSED[concept] ?? [])) {
        casting.cast(component, { piece, status: 'partial', way: 'composed' });
      }
    }
  }
}

/** Several parts of what a piece usually includes are drawn: they touch on the piece. */
function castByParts({ expected, pieces }: EvidenceTable, casting: Casting): void {
  const drawn = pieces
    .filter(({ isGroup }) => !isGroup)
    .flatMap((piece) =>
      piece.reading.sayings
        .filter(({ place, parts }) => (place === 'title' || place === 'part') && parts.length === 1)
        .map(({ phrase, parts: [part] }) => ({
          piece,
          part,
          means: conceptsOfTitle(phrase.units),
        })),
    );
  for (const [component, { concepts }] of expected.components.entries()) {
    if (casting.parts(component).length > 0) continue;
    const included = new Set(concepts.flatMap((concept) => INCLUDES[concept] ?? []));
    const having = drawn.filter(({ means }) => means.some((id) => included.has(id)));
    const shown = new Set(having.flatMap(({ means }) => means.filter((id) => included.has(id))));
    const places = new Set(having.map(({ piece, part }) => `${part}:${piece.label}`));
    if (Math.min(shown.size, places.size) < THRESHOLD.partsOfPiece) continue;
    for (const { piece } of having) {
      casting.cast(component, { piece, status: 'partial', way: 'composed' });
    }
  }
}

/** The pieces that play each of the constituents, or nothing when one of them is not drawn. */
function composers(
  table: EvidenceTable,
  casting: Casting,
  constituents: readonly (readonly string[])[],
): readonly EvidenceTable['pieces'][number][] {
  const found = constituents.map((options) =>
    table.expected.components.flatMap(({ concepts }, component) =>
      casting.isPresent(component) && concepts.some((id) => options.includes(id))
        ? casting.parts(component).map(({ piece }) => piece)
        : [],
    ),
  );
  return found.some((pieces) => pieces.length === 0) ? [] : found.flat();
}

/** Products and whole platforms bring parts along; a service of ours has what it shows. */
function isBroadPiece(title: Phrase): boolean {
  const { form } = title;
  return (
    form === 'platform' ||
    form === 'edge' ||
    form === 'view' ||
    title.units.some(({ product }) => product)
  );
}

/** An `AKS endpoint` is an endpoint, and brings along what one does rather than all of AKS. */
function conceptsOfHead({ head, units }: Phrase): readonly string[] {
  return conceptsOfTitle(head === undefined ? units : [head]);
}

function conceptsOfTitle(
  units: readonly { readonly plainHead: boolean; readonly concepts: readonly string[] }[],
): readonly string[] {
  return units.flatMap(({ plainHead, concepts }) => (plainHead ? [] : concepts.slice(0, 2)));
}
