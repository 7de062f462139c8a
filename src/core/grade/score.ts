import type { Connection, Reference } from '../question.ts';
import type { Match, OrderViolation, ScorePart } from '../report.ts';
import type { ComparedConnection } from './compareConnections.ts';
import type { Rule } from './dives/findRules.ts';
import { connectionCredit, itemsOf } from './items.ts';
import { MESSAGE, SHARE } from './rubric.ts';

export interface Score {
  /** 0…100, whole. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** What is shown of what is expected; the parts add up to the whole. */
export function score(
  reference: Reference,
  components: readonly Match[],
  connections: readonly ComparedConnection[],
  rules: readonly Rule[] = [],
  violations: readonly OrderViolation[] = [],
): Score {
  const items = itemsOf(reference, components, rules, connections);
  const wired = connections.filter(({ connection }) => isMarked(reference, connection, rules));
  const early = new Set(violations.map((violation) => violation.early));
  const creditOf = (item: ComparedConnection): number =>
    connectionCredit(item) * (early.has(item.connection.label) ? MESSAGE.early : 1);
  const share = reference.markedAs === 'sequence' ? SHARE.messages : SHARE.connections;
  const connectionShare = wired.length === 0 ? 0 : items.length === 0 ? 1 : share;
  const unit =
    items.length === 0 ? 0 : (1 - connectionShare) / sum(items.map(({ weight }) => weight));
  const detailed = items.filter(({ details }) => details > 0);
  const detailsPossible = sum(detailed.map(({ weight }) => weight * SHARE.details)) * unit;
  const parts: readonly ScorePart[] = [
    {
      name: 'components',
      earned:
        sum(
          items.map(
            ({ weight, credit, details }) =>
              weight * credit * (details > 0 ? 1 - SHARE.details : 1),
          ),
        ) * unit,
      possible: 1 - connectionShare - detailsPossible,
    },
    {
      name: 'details',
      earned:
        sum(detailed.map(({ weight, credit, shown }) => weight * SHARE.details * credit * shown)) *
        unit,
      possible: detailsPossible,
    },
    {
      name: 'connections',
      earned: wired.length === 0 ? 0 : (connectionShare * sum(wired.map(creditOf))) / wired.length,
      possible: connectionShare,
    },
  ];
  const points = parts.map((part) => ({
    ...part,
    earned: toPoints(part.earned),
    possible: toPoints(part.possible),
  }));
  return { score: Math.round(100 * sum(parts.map(({ earned }) => earned))), parts: points };
}

/** Wiring of choices and of checklist items is not marked by itself, nor a rule's twice. */
function isMarked(
  reference: Reference,
  { from, to, label }: Connection,
  rules: readonly Rule[],
): boolean {
  if (rules.some((rule) => rule.question === from && rule.outcome === to && rule.when === label)) {
    return false;
  }
  const free = (title: string): boolean => {
    const marked = reference.components.find((component) => component.title === title)?.markedAs;
    return marked === 'checklist' || (marked === 'choices' && !reference.everyGroup);
  };
  return !free(from) && !free(to);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Hundredths are finer than anybody reads. */
function toPoints(share: number): number {
  return Math.round(share * 10_000) / 100;
}
