import { detailOf, titleOf } from '../../graph.ts';
import type { Component, Reference } from '../../question.ts';
import { stepSynonyms } from './stepWords.ts';
import { stemsOf } from './stems.ts';
import { WORDING } from '../rubric.ts';

/** What a component of a deep dive is about, in all the words that its author has for it. */
interface Wording {
  /** Stems with how near they stand to its name, 0…1. */
  readonly words: ReadonlyMap<string, number>;
  readonly names: readonly (readonly string[])[];
  /** What its author says it is not to be confused with. */
  readonly nearMisses: readonly (readonly string[])[];
}

/** The wordings of a reference, ready to be compared with many texts. */
export interface Wordings {
  readonly all: readonly Wording[];
  /** How much a stem tells components apart, 0…1. */
  readonly telling: ReadonlyMap<string, number>;
}

const readings = new WeakMap<Reference, Wordings>();

/** Steps, conditions and items are said in sentences: they are known by their author's whole row. */
export function readWordings(reference: Reference): Wordings {
  const known = readings.get(reference);
  if (known !== undefined) return known;
  const wordings = wordingsOf(reference.components);
  readings.set(reference, wordings);
  return wordings;
}

/** The wordings of some components among each other. */
export function wordingsOf(components: readonly Component[]): Wordings {
  const all = components.map(wordingOf);
  return { all, telling: tellingWords(all) };
}

/** How well a text says each component, 0…1, in the order of the reference. */
export function compareWordings(
  text: string,
  beside: string,
  wordings: Wordings,
): readonly number[] {
  const said = new Map<string, number>();
  const add = (part: string, weight: number): void => {
    for (const stem of stemsOf(part)) said.set(stem, Math.max(said.get(stem) ?? 0, weight));
  };
  add(beside, WORDING.beside);
  for (const line of detailOf(text)) add(line, WORDING.detail);
  add(titleOf(text), 1);
  const own = new Set(stemsOf(text));
  return wordings.all.map((wording) =>
    isNearMiss(own, wording) ? 0 : likeness(said, wording, wordings.telling),
  );
}

/** A near miss is said, and no name of its own that is as long. */
function isNearMiss(own: ReadonlySet<string>, { names, nearMisses }: Wording): boolean {
  const isSaid = (stems: readonly string[]): boolean => stems.every((stem) => own.has(stem));
  return nearMisses.some(
    (near) => isSaid(near) && !names.some((name) => name.length >= near.length && isSaid(name)),
  );
}

function likeness(
  said: ReadonlyMap<string, number>,
  { words, names }: Wording,
  telling: ReadonlyMap<string, number>,
): number {
  let found = 0;
  let all = 0;
  for (const [stem, weight] of said) {
    const tells = telling.get(stem);
    all += weight * (tells ?? WORDING.unknown);
    if (tells !== undefined) found += weight * tells * nearestIn(stem, words);
  }
  if (all === 0 || found === 0) return 0;
  const named = Math.max(0, ...names.map((name) => shareSaid(name, said, telling)));
  return WORDING.precision * (found / all) + (1 - WORDING.precision) * named;
}

function nearestIn(stem: string, words: ReadonlyMap<string, number>): number {
  let best = words.get(stem) ?? 0;
  for (const other of stepSynonyms(stem)) {
    best = Math.max(best, (words.get(other) ?? 0) * WORDING.synonym);
  }
  return best;
}

/** How much of a name a text says. */
function shareSaid(
  name: readonly string[],
  said: ReadonlyMap<string, number>,
  telling: ReadonlyMap<string, number>,
): number {
  let found = 0;
  let all = 0;
  for (const stem of name) {
    const tells = telling.get(stem) ?? WORDING.unknown;
    all += tells;
    let best = said.get(stem) ?? 0;
    for (const other of stepSynonyms(stem)) {
      best = Math.max(best, (said.get(other) ?? 0) * WORDING.synonym);
    }
    found += tells * best;
  }
  return all === 0 ? 0 : found / all;
}

function stemsIn(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((name) => stemsOf(name)).filter((name) => name.length > 0);
}

function wordingOf({ title, detail, card, groups }: Component): Wording {
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const stem of stemsOf(text)) words.set(stem, Math.max(words.get(stem) ?? 0, weight));
  };
  add(card.why, WORDING.why);
  add(card.hint, WORDING.hint);
  for (const group of groups) add(group, WORDING.group);
  for (const line of detail) add(line, WORDING.itsDetail);
  for (const name of card.alsoDrawnAs) add(name, WORDING.alias);
  add(title, 1);
  return {
    words,
    names: stemsIn([title, ...card.alsoDrawnAs, ...detail]),
    nearMisses: stemsIn(card.notToBeConfusedWith),
  };
}

/** Words that few components have tell them apart; those of sentences hardly count for that. */
function tellingWords(all: readonly Wording[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { words } of all) {
    for (const [stem, weight] of words) owners.set(stem, (owners.get(stem) ?? 0) + weight);
  }
  return new Map(
    [...owners].map(([stem, count]) => [stem, 1 / (1 + WORDING.rarity * Math.max(0, count - 1))]),
  );
}
