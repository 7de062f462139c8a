import { titleOf } from '../graph.ts';
import type { Answer } from '../board.ts';
import type { Ask, Match } from '../report.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { Evidence, EvidenceTable } from './evidenceTable.ts';
import { ASK, WEIGHT } from './rubric.ts';

/** [N15] At most three drawn pieces whose role is thin, the most telling first; options in the order of the alphabet. */
export function askAbout(
  table: EvidenceTable,
  components: readonly Match[],
  answers: readonly Answer[],
): readonly Ask[] {
  const answered = new Set(
    answers.flatMap((answer) =>
      answer.says === 'differently' ? [] : [`${answer.node}\n${answer.component}`],
    ),
  );
  const stated = new Set(
    answers.flatMap((answer) => (answer.says === 'plays' ? [answer.node] : [])),
  );
  const match = new Map(components.map((one) => [one.title, one]));
  return table.pieces
    .filter(({ isGroup, ids }) => !isGroup && !ids.some((id) => stated.has(id)))
    .flatMap((piece) => askFor(piece, table, match, answered))
    .toSorted((a, b) => b.worth - a.worth || compareTexts(a.ask.label, b.ask.label))
    .slice(0, ASK.most)
    .map(({ ask }) => ask);
}

interface Weighed {
  readonly ask: Ask;
  readonly worth: number;
}

function askFor(
  piece: DrawnPiece,
  { byPiece, expected }: EvidenceTable,
  match: ReadonlyMap<string, Match>,
  answered: ReadonlySet<string>,
): readonly Weighed[] {
  const best = new Map<string, Evidence>();
  for (const evidence of byPiece.get(piece) ?? []) {
    const title = expected.components[evidence.component]?.component.title ?? '';
    const told = piece.ids.some((id) => answered.has(`${id}\n${title}`));
    if (told || evidence.touching || evidence.score < ASK.plausible || best.has(title)) continue;
    best.set(title, evidence);
  }
  const ranked = [...best].toSorted(([a, x], [b, y]) => y.score - x.score || compareTexts(a, b));
  const [first, second] = ranked;
  if (first === undefined) return [];
  const open = match.get(first[0])?.ask === true;
  const close = second !== undefined && first[1].score - second[1].score < ASK.close;
  const sure = first[1].how === 'exact' || first[1].score >= ASK.sure;
  if (sure || (!open && !close)) return [];
  const near = ranked.filter(([, { score }]) => score >= first[1].score - ASK.behind);
  const options = near
    .slice(0, ASK.options)
    .map(([title]) => title)
    .toSorted(compareTexts);
  const weight = Math.max(...options.map((title) => WEIGHT[match.get(title)?.weight ?? 'bonus']));
  const ask: Ask = { nodes: piece.ids, label: titleOf(piece.label), options };
  return [{ ask, worth: weight * (1 - first[1].score) + (open ? 1 : 0) }];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
