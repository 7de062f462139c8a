import { APART } from '../vocabulary/apart.ts';
import { SENSES } from '../vocabulary/senses.ts';
import { ancestors, CONCEPTS } from '../vocabulary/vocabulary.ts';
import { spell, wordsOf } from './words.ts';

/** What an alias of the vocabulary means. */
export interface Meaning {
  /** The concepts that it may mean, the most usual first. */
  readonly concepts: readonly string[];
  readonly product: boolean;
}

/** Words in the longest alias that is looked for. */
export const LONGEST_ALIAS = 6;

interface Branch {
  readonly next: Map<string, Branch>;
  concepts: string[];
  product: boolean;
}

const root: Branch = grow();

/** What the stems from one place to another mean together. */
export function aliasOf(stems: readonly string[], from: number, to: number): Meaning | undefined {
  let branch: Branch | undefined = root;
  for (let at = from; at < to && branch !== undefined; at++)
    branch = branch.next.get(stems[at] ?? '');
  return branch === undefined || branch.concepts.length === 0 ? undefined : branch;
}

/** What one word alone means. */
export function aliasOfWord(stem: string): Meaning | undefined {
  return aliasOf([stem], 0, 1);
}

const near = new Map<string, ReadonlyMap<string, Kinship>>();

/** How a concept stands to another: the drawn one is the expected one, narrower, or broader. */
export interface Kinship {
  readonly how: 'same' | 'narrower' | 'broader';
  readonly steps: number;
}

/** The expected concepts that a drawn concept has to do with. */
export function kinsOf(concept: string): ReadonlyMap<string, Kinship> {
  const known = near.get(concept);
  if (known !== undefined) return known;
  const kins = new Map<string, Kinship>();
  for (const { id } of CONCEPTS) {
    const down = stepsUp(id, concept);
    if (down !== undefined) kins.set(id, { how: 'broader', steps: down });
    const up = stepsUp(concept, id);
    if (up === 0 || (up !== undefined && !APART.has(concept))) {
      kins.set(id, { how: up === 0 ? 'same' : 'narrower', steps: up });
    }
  }
  near.set(concept, kins);
  return kins;
}

/** How many concepts are narrower than this one: a broad word says little about a role. */
export function breadthOf(concept: string): number {
  return breadths.get(concept) ?? 0;
}

const parents = new Map(CONCEPTS.map(({ id, is }) => [id, is]));
const breadths = countBreadths();

function stepsUp(from: string, to: string): number | undefined {
  let level: readonly string[] = [from];
  for (let steps = 0; level.length > 0 && steps < 8; steps++) {
    if (level.includes(to)) return steps;
    level = level.flatMap((id) => parents.get(id) ?? []);
  }
  return undefined;
}

function countBreadths(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of CONCEPTS) {
    for (const above of ancestors(id)) {
      if (above !== id) counts.set(above, (counts.get(above) ?? 0) + 1);
    }
  }
  return counts;
}

function grow(): Branch {
  const top: Branch = { next: new Map(), concepts: [], product: false };
  for (const { id, names, products } of CONCEPTS) {
    for (const name of names) plant(top, name, [id], false);
    plant(top, id.replaceAll('-', ' '), [id], false);
    for (const product of products) plant(top, product, [id], true);
  }
  for (const [alias, concepts] of Object.entries(SENSES)) replant(top, alias, concepts);
  return top;
}

function plant(top: Branch, alias: string, concepts: readonly string[], product: boolean): void {
  // `sign in` without its glue is any sign.
  if (spell(alias).length > 1 && wordsOf(alias).length < 2) return;
  const branch = branchOf(top, alias);
  branch.product = branch.concepts.length === 0 ? product : branch.product && product;
  for (const concept of concepts)
    if (!branch.concepts.includes(concept)) branch.concepts.push(concept);
}

/** Senses are a decision of their own: they replace what the lists say together. */
function replant(top: Branch, alias: string, concepts: readonly string[]): void {
  const branch = branchOf(top, alias);
  if (branch.concepts.length === 0) branch.product = true;
  branch.concepts = [...concepts];
}

function branchOf(top: Branch, alias: string): Branch {
  let branch = top;
  for (const { stem } of wordsOf(alias)) {
    let next = branch.next.get(stem);
    if (next === undefined) {
      next = { next: new Map(), concepts: [], product: false };
      branch.next.set(stem, next);
    }
    branch = next;
  }
  return branch;
}
