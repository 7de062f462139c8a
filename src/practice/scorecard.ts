import { paletteItem } from '#core';
import type { Attempt, AttemptPiece, FinishedBoard } from './attempt.ts';
import { statedFigures } from './statedScale.ts';
import { answeredOf } from './talk.ts';

/** What the sitting says of one criterion of the scorecard. */
export interface Proposal {
  /** 1…5; absent where a drawing cannot tell, and a person has to. */
  readonly level?: number;
  /** What it is drawn from, in sentences. */
  readonly evidence: readonly string[];
}

/** The least share of what is expected that each level asks for. */
const LADDER = [
  { level: 5, share: 0.85 },
  { level: 4, share: 0.65 },
  { level: 3, share: 0.45 },
  { level: 2, share: 0.2 },
] as const;

/** Palette kinds that let a system grow: what balances, caches, splits and copies. */
const SCALING: ReadonlySet<string> = new Set([
  'load-balancer',
  'global-load-balancer',
  'cdn',
  'edge-location',
  'router',
  'cache',
  'distributed-cache',
  'local-cache',
  'session-store',
  'query-result-cache',
  'timeline-cache',
  'read-replica',
  'database-shard',
  'partitioner',
  'hash-ring',
  'replication',
  'auto-scaling',
  'message-queue',
  'event-stream',
]);

/** Palette kinds that keep it running, beside all that observes. */
const OPERATING: ReadonlySet<string> = new Set([
  'dead-letter-queue',
  'event-replay',
  'backup-service',
  'audit-log',
  'ci-cd',
  'feature-flags',
  'model-monitoring',
  'ota-update',
]);

/** [S1] Levels that the drawing gives evidence for, and what is known of the others; by the criterion's name. */
export function proposals(
  attempt: Attempt,
  requirements: readonly string[],
): Readonly<Record<string, Proposal>> {
  const [architecture, ...dives] = Object.values(attempt.finished?.boards ?? {});
  const pieces = architecture?.pieces ?? [];
  return {
    'Problem Analysis': { evidence: understanding(attempt, requirements) },
    'Architecture Design': ofArchitecture(architecture),
    'Distributed Systems': ofDives(dives, architecture?.broken ?? []),
    'Scalability Planning': ofShare(pieces.filter(isScaling), 'that let it grow'),
    'Trade-off Analysis': {
      evidence: [
        `${count(answeredOf(attempt, 'trade-off'), 'trade-off')} and ${count(answeredOf(attempt, 'topic'), 'topic')} answered.`,
      ],
    },
    'Operational Readiness': ofShare(pieces.filter(isOperating), 'that keep it running'),
    Communication: { evidence: [] },
  };
}

export function isScaling({ kind = '' }: AttemptPiece): boolean {
  return SCALING.has(kind);
}

export function isOperating({ kind = '' }: AttemptPiece): boolean {
  return OPERATING.has(kind) || paletteItem(kind)?.category === 'observability';
}

function understanding(attempt: Attempt, requirements: readonly string[]): readonly string[] {
  const { questions, assumptions, estimate } = attempt;
  const stated = statedFigures(requirements).length;
  return [
    `${count(linesOf(questions), 'line')} of questions, ${count(linesOf(assumptions), 'line')} of assumptions.`,
    ...(stated === 0
      ? []
      : [estimate === undefined ? 'Nothing was estimated.' : 'The scale was estimated.']),
  ];
}

function ofArchitecture(board: FinishedBoard | undefined): Proposal {
  if (board === undefined) return { evidence: ['No architecture was drawn.'] };
  const { score, pieces, connections } = board;
  const found = pieces.filter(({ status }) => status === 'present').length;
  const partly = pieces.filter(({ status }) => status === 'partial').length;
  const half = partly === 0 ? '' : `, ${partly} more in part`;
  return {
    level: levelOf(score / 100),
    evidence: [
      `${found} of ${pieces.length} pieces are there${half}.`,
      ...(connections === undefined || connections.expected === 0
        ? []
        : [`${connections.drawn} of ${connections.expected} connections are drawn.`]),
    ],
  };
}

/** Understanding shows in the deep dives, and in rules kept: each broken one takes as much as a tenth of a dive. */
function ofDives(dives: readonly FinishedBoard[], broken: readonly string[]): Proposal {
  if (dives.length === 0) return { evidence: ['No deep dive was drawn.', ...broken] };
  const mean = dives.reduce((sum, { score }) => sum + score, 0) / dives.length / 100;
  return {
    level: levelOf(mean - broken.length / 10),
    evidence: [
      `${count(dives.length, 'deep dive')} drawn, at ${Math.round(mean * 100)} of 100 in the mean.`,
      ...broken,
    ],
  };
}

function ofShare(pieces: readonly AttemptPiece[], that: string): Proposal {
  if (pieces.length === 0) return { evidence: [] };
  const worth = pieces.map(({ status }) =>
    status === 'present' ? 1 : status === 'partial' ? 0.5 : 0,
  );
  const share = worth.reduce<number>((sum, part) => sum + part, 0) / pieces.length;
  const named = (status: AttemptPiece['status']): string =>
    pieces
      .filter((piece) => piece.status === status)
      .map(({ title }) => title)
      .join(', ');
  return {
    level: levelOf(share),
    evidence: [
      `Of ${count(pieces.length, 'piece')} ${that}:`,
      ...(['present', 'partial', 'missing'] as const).flatMap((status) =>
        named(status) === '' ? [] : [`${SAID[status]}: ${named(status)}.`],
      ),
    ],
  };
}

const SAID = { present: 'there', partial: 'in part', missing: 'missing' } as const;

function levelOf(share: number): number {
  return LADDER.find((step) => share >= step.share)?.level ?? 1;
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'No' : number} ${what}${number === 1 ? '' : 's'}`;
}
