import type { ConnectionMatch, Match, PatternVerdict, Report, ScorePart, Weight } from '#core';

/** A report as the panel tells it: what to add first, what to complete, what is there. */
export interface CheckSummary {
  /** Missing components, core ones first. */
  readonly missing: readonly Match[];
  readonly partly: readonly Match[];
  /** Components that are there, without a detail that a senior is expected to show. */
  readonly withoutDetail: readonly Match[];
  readonly found: readonly Match[];
  readonly missingConnections: readonly ConnectionMatch[];
  readonly reversed: readonly ConnectionMatch[];
  readonly via: readonly ConnectionMatch[];
  readonly foundConnections: readonly ConnectionMatch[];
  /** Rules of the question's author, where all they are about is drawn. */
  readonly broken: readonly PatternVerdict[];
  readonly kept: readonly PatternVerdict[];
  /** Options that were not chosen; nobody misses them. */
  readonly otherOptions: readonly Match[];
}

const ORDER: Readonly<Record<Weight, number>> = { core: 0, expected: 1, bonus: 2 };

export function summarise(report: Report): CheckSummary {
  const byStatus = (status: Match['status']): readonly Match[] =>
    report.components
      .filter((match) => match.status === status && match.aside !== 'other option')
      .toSorted((a, b) => ORDER[a.weight] - ORDER[b.weight]);
  const drawn = new Set(
    report.components.filter(({ status }) => status !== 'missing').map(({ title }) => title),
  );
  const wires = (status: ConnectionMatch['status']): readonly ConnectionMatch[] =>
    report.connections.filter((connection) => settled(connection) === status);
  // A connection of a missing component comes with it: what can be drawn now is listed first.
  const ready = ({ from, to }: ConnectionMatch): number =>
    drawn.has(from) && drawn.has(to) ? 0 : 1;
  return {
    missing: byStatus('missing'),
    partly: byStatus('partial'),
    withoutDetail: byStatus('present').filter(({ missingDetails }) => missingDetails.length > 0),
    found: byStatus('present'),
    missingConnections: wires('missing').toSorted((a, b) => ready(a) - ready(b)),
    reversed: wires('reversed'),
    via: wires('via'),
    foundConnections: wires('present'),
    broken: report.patterns.filter((verdict) => verdict.status === 'broken'),
    otherOptions: report.components.filter(({ aside }) => aside === 'other option'),
    kept: report.patterns.filter((verdict) => verdict.status === 'kept'),
  };
}

/** Another usual way counts as found, whatever the marking guide calls it. */
function settled({ status, otherWay }: ConnectionMatch): ConnectionMatch['status'] {
  return otherWay === true ? 'present' : status;
}

/** What a screen reader says when a check has come in. */
export function spokenSummary(report: Report): string {
  const { found, partly, missing } = summarise(report);
  return `Score ${report.score}. ${found.length} found, ${partly.length} partly, ${missing.length} missing.`;
}

/** A part of the score in whole per cent; a part that the diagram does not have counts for nothing. */
export function percentOf({ earned, possible }: ScorePart): number | undefined {
  return possible <= 0 ? undefined : Math.round((100 * earned) / possible);
}
