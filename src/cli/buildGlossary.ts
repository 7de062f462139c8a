import { paletteItem } from '#core';
import type { Component, GlossaryEntry, PlacedQuestion } from '#core';
import { ALIASES, CONCEPTS, phraseOf, plainAlias } from '#core/grade';
import type { GlossaryRow } from '#questions';

/** As many other names and products as a reader takes in. */
const MOST = 8;
/** How words are written that are no plain words. */
const SPELLED: Readonly<Record<string, string>> = {
  coap: 'CoAP',
  etcd: 'etcd',
  gitops: 'GitOps',
  iot: 'IoT',
  lorawan: 'LoRaWAN',
  nosql: 'NoSQL',
  nvme: 'NVMe',
  pnl: 'P&L',
  var: 'VaR',
};
const CAPITALS =
  /\b(?:ap|api|cap|cdn|cli|cni|cp|cpu|cqrs|csi|dns|erp|etl|fpga|fx|http|id|llm|ml|pci|rag|rdma|sdk|slo|sms|sql|tls|tv|udp)\b/g;
/** Pairs of words that are one word with a hyphen. */
const HYPHENS =
  /\b(anti|blue|co|cross|event|fan|in|lock|long|low|multi|noisy|peer|pre|read|real|row|self|skill|two|write)-(entropy|green|location|driven|out|memory|free|tail|latency|factor|master|neighbor|to|aggregation|write|time|level|service|based|phase|behind)-?/g;

/** Every concept of the vocabulary with what the glossary's author says, and where the questions use it. */
export function buildGlossary(
  rows: readonly GlossaryRow[],
  questions: readonly PlacedQuestion[],
): readonly GlossaryEntry[] {
  const uses = usesOf(questions);
  return rows.flatMap(({ id, field, purpose, when }) => {
    const concept = CONCEPTS.find((one) => one.id === id);
    if (concept === undefined) return [];
    const used = uses.get(id) ?? [];
    const [, ...others] = concept.names;
    return [
      {
        id,
        name: nameOf(id),
        field,
        purpose: purpose === '' ? (paletteItem(id)?.description ?? '') : purpose,
        when,
        alsoCalled: others.slice(0, MOST),
        products: concept.products.slice(0, MOST),
        broader: concept.is,
        narrower: CONCEPTS.filter(({ is }) => is.includes(id)).map((one) => one.id),
        usedIn: used.map(({ slug, component: { title, card } }) => ({
          slug,
          title,
          matters: card.why,
        })),
        confusedWith: confusedWith(
          id,
          used.flatMap(({ component }) => component.card.notToBeConfusedWith),
        ),
      },
    ];
  });
}

interface Use {
  readonly slug: string;
  readonly component: Component;
}

/** Components of all questions by the concept that they are, each question once. */
function usesOf(questions: readonly PlacedQuestion[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { statement, references } of questions) {
    for (const component of references.flatMap(({ reference }) => reference.components)) {
      const [id] = phraseOf(component.title).head?.concepts ?? [];
      if (id === undefined) continue;
      const known = uses.get(id) ?? [];
      if (known.some(({ slug }) => slug === statement.slug)) continue;
      uses.set(id, [...known, { slug: statement.slug, component }]);
    }
  }
  return uses;
}

function confusedWith(id: string, names: readonly string[]): readonly string[] {
  const found = names.map((name) => ALIASES.get(plainAlias(name))?.[0]);
  return [...new Set(found)]
    .filter((other) => other !== undefined)
    .filter((other) => other !== id)
    .slice(0, MOST);
}

function nameOf(id: string): string {
  const item = paletteItem(id);
  if (item !== undefined) return item.name;
  const words = id
    .replaceAll(HYPHENS, '$1=$2 ')
    .replaceAll('-', ' ')
    .replaceAll('=', '-')
    .trim()
    .replaceAll(CAPITALS, (word) => word.toUpperCase())
    .replaceAll(/[a-z]+/g, (word) => SPELLED[word] ?? word);
  if (id in SPELLED) return words;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
