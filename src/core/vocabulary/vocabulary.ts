import { analytics } from './analytics.ts';
import { caches } from './caches.ts';
import { clients } from './clients.ts';
import { compute } from './compute.ts';
import type { Concept } from './concept.ts';
import { databaseInternals } from './databaseInternals.ts';
import { delivery } from './delivery.ts';
import { devices } from './devices.ts';
import { edge } from './edge.ts';
import { external } from './external.ts';
import { games } from './games.ts';
import { machineLearning } from './machineLearning.ts';
import { messaging } from './messaging.ts';
import { observability } from './observability.ts';
import { orchestration } from './orchestration.ts';
import { payments } from './payments.ts';
import { properties } from './properties.ts';
import { security } from './security.ts';
import { SENSES } from './senses.ts';
import { social } from './social.ts';
import { stores } from './stores.ts';
import { tenancy } from './tenancy.ts';
import { trading } from './trading.ts';

/** Goes up by one whenever a concept or alias changes, so that old reports can say what they knew. */
export const VOCABULARY_VERSION = 3;

/** Every role of the field that the grader knows. */
export const CONCEPTS: readonly Concept[] = [
  ...clients,
  ...edge,
  ...compute,
  ...stores,
  ...caches,
  ...messaging,
  ...analytics,
  ...machineLearning,
  ...security,
  ...observability,
  ...delivery,
  ...orchestration,
  ...databaseInternals,
  ...trading,
  ...payments,
  ...tenancy,
  ...social,
  ...devices,
  ...games,
  ...external,
  ...properties,
];

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((entry) => [entry.id, entry]));
const BROADER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CONCEPTS.map((entry) => [entry.id, climb(entry)]),
);

const NONE: ReadonlySet<string> = new Set();

/** Concepts that an alias (in the form of `plainAlias`) names, the most usual sense first. */
export const ALIASES: ReadonlyMap<string, readonly string[]> = collectAliases();

export function conceptById(id: string): Concept | undefined {
  return BY_ID.get(id);
}

/** Broader concepts of a concept at every distance, without itself. */
export function ancestors(id: string): ReadonlySet<string> {
  return BROADER.get(id) ?? NONE;
}

/** The concept is the other, or a narrower one. */
export function isA(id: string, ancestor: string): boolean {
  return id === ancestor || ancestors(id).has(ancestor);
}

/** Aliases differ by case, hyphens and spacing only by accident. */
export function plainAlias(alias: string): string {
  return alias.toLowerCase().replaceAll('-', ' ').replaceAll(/\s+/gu, ' ').trim();
}

function climb(entry: Concept): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entry.is];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(BY_ID.get(id)?.is ?? []));
  }
  return found;
}

function collectAliases(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const entry of CONCEPTS) {
    for (const alias of [...entry.names, ...entry.products]) {
      const plain = plainAlias(alias);
      const before = found.get(plain) ?? [];
      if (!before.includes(entry.id)) found.set(plain, [...before, entry.id]);
    }
  }
  for (const [alias, senses] of Object.entries(SENSES)) found.set(plainAlias(alias), senses);
  return found;
}
