import type { Component, Connection, Reference } from '../question.ts';
import type { Match, ScorePart } from '../report.ts';
import type { ComparedConnection } from './compareConnections.ts';
import { CREDIT, SHARE, WEIGHT } from './rubric.ts';

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
): Score {
  const items = itemsOf(reference, components);
  const wired = connections.filter(({ connection }) => isMarked(reference, connection));
  const connectionShare = wired.length === 0 ? 0 : items.length === 0 ? 1 : SHARE.connections;
  const unit = items.length === 0 ? 0 : (1 - connectionShare) / sum(items.map(({ weight }) => weight));
  const detailed = items.filter(({ details }) => details > 0);
  const detailsPossible = sum(detailed.map(({ weight }) => weight * SHARE.details)) * unit;
  const parts: readonly ScorePart[] = [
    {
      name: 'components',
      earned: sum(items.map(({ weight, credit, details }) => weight * credit * (details > 0 ? 1 - SHARE.details : 1))) * unit,
      possible: 1 - connectionShare - detailsPossible,
    },
    {
      name: 'details',
      earned: sum(detailed.map(({ weight, credit, shown }) => weight * SHARE.details * credit * shown)) * unit,
      possible: detailsPossible,
    },
    {
      name: 'connections',
      earned:
        wired.length === 0
          ? 0
          : (connectionShare * sum(wired.map((item) => creditOf(item)))) / wired.length,
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

/** One thing that earns points: a component, or a set of choices of which one is enough. */
interface Item {
  readonly weight: number;
  readonly credit: number;
  /** Details that must show, and the share of them that does. */
  readonly details: number;
  readonly shown: number;
}

function itemsOf(reference: Reference, components: readonly Match[]): readonly Item[] {
  const chosen = completeSets(reference, components);
  return reference.components.map((component, index) => {
    const match = components[index];
    const details = component.card.mustShow.length;
    const missing = match?.missingDetails.length ?? 0;
    const inSet = chosen.has(component.title);
    const present = match !== undefined && match.status !== 'missing';
    return {
      weight: WEIGHT[component.card.weight],
      credit: inSet ? 1 : match === undefined ? 0 : CREDIT[match.status],
      details,
      shown: details === 0 ? 0 : !present ? (inSet ? 1 : 0) : (details - missing) / details,
    };
  });
}

/** Titles in sets of choices of which one whole option is drawn: the others are not asked for. */
function completeSets(reference: Reference, components: readonly Match[]): ReadonlySet<string> {
  const complete = new Set<string>();
  if (reference.everyGroup) return complete;
  const drawn = new Set(components.filter(({ status }) => status === 'present').map(({ title }) => title));
  const sets = new Map<string, Component[]>();
  for (const component of reference.components) {
    if (component.markedAs !== 'choices') continue;
    const key = reference.markedAs === 'choices' ? '' : (component.groups[0] ?? '');
    sets.set(key, [...(sets.get(key) ?? []), component]);
  }
  for (const set of sets.values()) {
    const options = optionsOf(set.map(({ title }) => title), reference.connections);
    if (options.some((option) => option.every((title) => drawn.has(title)))) {
      for (const { title } of set) complete.add(title);
    }
  }
  return complete;
}

/** Choices that are connected belong together: an option with its consequence. */
function optionsOf(
  titles: readonly string[],
  connections: readonly Connection[],
): readonly (readonly string[])[] {
  const rest = new Set(titles);
  const options: string[][] = [];
  for (const title of titles) {
    if (!rest.delete(title)) continue;
    const option = [title];
    for (const member of option) {
      for (const { from, to } of connections) {
        const other = from === member ? to : to === member ? from : undefined;
        if (other !== undefined && rest.delete(other)) option.push(other);
      }
    }
    options.push(option);
  }
  return options;
}

/** Wiring of choices and of checklist items is not marked by itself. */
function isMarked(reference: Reference, { from, to }: Connection): boolean {
  const free = (title: string): boolean => {
    const marked = reference.components.find((component) => component.title === title)?.markedAs;
    return marked === 'checklist' || (marked === 'choices' && !reference.everyGroup);
  };
  return !free(from) && !free(to);
}

function creditOf({ status, otherWay }: ComparedConnection): number {
  return otherWay ? CREDIT.present : CREDIT[status];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Hundredths are finer than anybody reads. */
function toPoints(share: number): number {
  return Math.round(share * 10_000) / 100;
}
