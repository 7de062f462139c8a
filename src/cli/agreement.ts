import type { Report, Status } from '#core';
import { markedConnections } from './markedConnections.ts';
import type { MarkedDesign } from './markedDesigns.ts';

/** A marked design with what the grader says about it. */
export interface GradedDesign {
  readonly design: MarkedDesign;
  readonly report: Report;
}

/** How far grader and readers agree; shares are 0…1. */
export interface Agreement {
  readonly designs: number;
  readonly marks: number;
  readonly accuracy: number;
  readonly asksPerDesign: number;
  /** Accuracy over the verdicts that the grader would not ask about. */
  readonly decidedAccuracy: number;
  /** Cohen's, with squared weights over missing < partial < present. */
  readonly kappa: number;
  /** Something there or nothing: present and partial against missing. */
  readonly coverageF1: number;
  /** Of what readers call present, what the grader calls missing. */
  readonly falseMissing: number;
  /** Of what readers call missing, what the grader calls present. */
  readonly falseCredit: number;
  /** Nodes named for a component. */
  readonly linkF1: number;
  readonly connectionAccuracy: number;
  readonly connectionF1: number;
  readonly scoreSpearman: number;
  readonly scoreMeanError: number;
}

export const STATUSES: readonly Status[] = ['missing', 'partial', 'present'];

/** One component as readers and grader see it. */
export interface Verdict {
  readonly title: string;
  readonly marked: Status;
  readonly graded: Status;
  readonly asked: boolean;
  readonly markedNodes: readonly string[];
  /** Marked nodes, and those that may be named too. */
  readonly fineNodes: readonly string[];
  readonly gradedNodes: readonly string[];
}

/** The figures over some designs. */
export function agreementOf(graded: readonly GradedDesign[]): Agreement {
  const verdicts = graded.flatMap(verdictsOf);
  const decided = verdicts.filter(({ asked }) => !asked);
  const connections = graded.flatMap(connectionsOf);
  const scores = graded.map(({ report }) => report.score);
  const overall = graded.map(({ design }) => design.marks.overall);
  const present = verdicts.filter(({ marked }) => marked === 'present');
  const missing = verdicts.filter(({ marked }) => marked === 'missing');
  return {
    designs: graded.length,
    marks: verdicts.length,
    accuracy: share(verdicts, isSame),
    asksPerDesign: (verdicts.length - decided.length) / graded.length,
    decidedAccuracy: share(decided, isSame),
    kappa: weightedKappa(confusionOf(verdicts)),
    coverageF1: f1(
      verdicts.map(({ marked, graded: given }) => [marked !== 'missing', given !== 'missing']),
    ),
    falseMissing: share(present, (verdict) => verdict.graded === 'missing'),
    falseCredit: share(missing, (verdict) => verdict.graded === 'present'),
    linkF1: linkF1(verdicts),
    connectionAccuracy: share(connections, ({ marked, given }) => marked === given),
    connectionF1: f1(connections.map(({ marked, given }) => [isThere(marked), isThere(given)])),
    scoreSpearman: correlation(ranks(scores), ranks(overall)),
    scoreMeanError: mean(scores.map((score, at) => Math.abs(score - (overall[at] ?? 0)))),
  };
}

/** Every component that readers have marked, with the grader's word on it. */
export function verdictsOf({ design, report }: GradedDesign): readonly Verdict[] {
  const matches = new Map(report.components.map((match) => [match.title, match]));
  return design.marks.components.map(({ title, status, nodes, also }) => {
    const match = matches.get(title);
    if (match === undefined) throw new Error(`${design.name}: the grader knows no '${title}'`);
    return {
      title,
      marked: status,
      graded: match.status,
      asked: match.ask,
      markedNodes: status === 'missing' ? [] : [...new Set(nodes)],
      fineNodes: also,
      gradedNodes: match.status === 'missing' ? [] : [...new Set(match.nodes)],
    };
  });
}

/** Counts by marked status, then graded status, both in the order of `STATUSES`. */
export function confusionOf(verdicts: readonly Verdict[]): readonly (readonly number[])[] {
  return STATUSES.map((marked) =>
    STATUSES.map(
      (given) =>
        verdicts.filter((verdict) => verdict.marked === marked && verdict.graded === given).length,
    ),
  );
}

function connectionsOf({ design, report }: GradedDesign): readonly {
  readonly marked: string;
  readonly given: string;
}[] {
  const given = new Map(
    report.connections.map(({ from, to, status }) => [JSON.stringify([from, to]), status]),
  );
  return markedConnections(design.marks).map(({ from, to, status }) => ({
    marked: status,
    given: given.get(JSON.stringify([from, to])) ?? 'absent',
  }));
}

function isSame({ marked, graded }: Verdict): boolean {
  return marked === graded;
}

function isThere(status: string): boolean {
  return status === 'present' || status === 'via';
}

function linkF1(verdicts: readonly Verdict[]): number {
  return f1(
    verdicts.flatMap(({ markedNodes, fineNodes, gradedNodes }) => [
      ...markedNodes.map((id): [boolean, boolean] => [true, gradedNodes.includes(id)]),
      ...gradedNodes
        .filter((id) => !markedNodes.includes(id) && !fineNodes.includes(id))
        .map((): [boolean, boolean] => [false, true]),
    ]),
  );
}

/** Of pairs wanted and got. */
function f1(pairs: readonly (readonly [wanted: boolean, got: boolean])[]): number {
  const hits = pairs.filter(([wanted, got]) => wanted && got).length;
  const faults = pairs.filter(([wanted, got]) => wanted !== got).length;
  return (2 * hits) / Math.max(1, 2 * hits + faults);
}

function weightedKappa(confusion: readonly (readonly number[])[]): number {
  const rows = confusion.map(sum);
  const columns = confusion.map((_, at) => sum(confusion.map((row) => row[at] ?? 0)));
  const all = sum(rows);
  let seen = 0;
  let expected = 0;
  confusion.forEach((row, marked) => {
    row.forEach((count, given) => {
      const weight = (marked - given) ** 2;
      seen += weight * count;
      expected += (weight * (rows[marked] ?? 0) * (columns[given] ?? 0)) / all;
    });
  });
  return 1 - seen / expected;
}

/** Ranks from 0; equal values share the middle of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const dx = xs.map((x) => x - mean(xs));
  const dy = ys.map((y) => y - mean(ys));
  const squares = (numbers: readonly number[]): number => sum(numbers.map((number) => number ** 2));
  return sum(dx.map((x, at) => x * (dy[at] ?? 0))) / Math.sqrt(squares(dx) * squares(dy));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
