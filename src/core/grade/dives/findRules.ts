import type { Graph } from '../../graph.ts';
import { titleOf } from '../../graph.ts';
import type { Connection, Reference } from '../../question.ts';
import type { Match, Status } from '../../report.ts';
import { caseOf, otherCase } from './caseOf.ts';

/** A case of a question with the outcome that it leads to. */
export interface Rule {
  readonly question: string;
  readonly when: string;
  readonly outcome: string;
}

/** What became of a rule in a drawing. */
export interface RuleVerdict {
  readonly rule: Rule;
  readonly status: Status;
  readonly nodes: readonly string[];
  readonly why: string;
}

/** Rules of a reference: labelled branches that leave a question, in the order of the reference. */
export function rulesOf({ components, connections }: Reference): readonly Rule[] {
  const deciding = new Set(
    components.filter(({ markedAs }) => markedAs === 'decision').map(({ title }) => title),
  );
  const branches = connections.filter(({ from, label }) => deciding.has(from) && label !== '');
  return branches
    .filter(({ from }) => branches.filter((other) => other.from === from).length > 1)
    .map(({ from, label, to }: Connection) => ({ question: from, when: label, outcome: to }));
}

/** [D2] An outcome with its case, wherever the condition stands: on an arrow, in the outcome, its frame. */
export function findRules(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
): readonly RuleVerdict[] {
  const rules = rulesOf(reference);
  const match = new Map(components.map((one) => [one.title, one]));
  return rules.map((rule) => {
    const outcome = match.get(rule.outcome);
    const behind = behindCase(rule, reference, graph, match);
    if (behind !== undefined)
      return verdict(rule, 'present', [behind.node], explained(rule, behind.text));
    const cases = rules
      .filter(({ question }) => question === rule.question)
      .map(({ when }) => when);
    if (outcome === undefined || outcome.status === 'missing') {
      return verdict(rule, 'missing', [], `Nothing is drawn for the case ${quoted(rule.when)}.`);
    }
    const nodes = outcome.nodes;
    const stated = conditionsAt(nodes, graph, cases).map((text) => ({
      text,
      says: caseOf(text, cases),
    }));
    const own = cases.indexOf(rule.when);
    const right = stated.find(({ says }) => says === own);
    if (right !== undefined) {
      return verdict(rule, outcome.status, nodes, explained(rule, right.text));
    }
    const wrong = stated.find(({ says }) => says !== undefined);
    if (wrong !== undefined) {
      const why = `${quoted(wrong.text)} leads to ${rule.outcome}; expected is ${quoted(rule.when)}.`;
      return verdict(rule, 'missing', [], why);
    }
    const status = outcome.status === 'present' ? 'partial' : 'missing';
    return verdict(
      rule,
      status,
      status === 'partial' ? nodes : [],
      `${rule.outcome} is drawn, but not when it applies.`,
    );
  });
}

function verdict(rule: Rule, status: Status, nodes: readonly string[], why: string): RuleVerdict {
  return { rule, status, nodes, why };
}

function explained({ when, outcome }: Rule, drawn: string): string {
  const same = drawn.trim().toLowerCase() === when.trim().toLowerCase();
  return same
    ? `${quoted(drawn)} leads to ${outcome}.`
    : `${quoted(drawn)} leads to ${outcome}; the reference says ${quoted(when)}.`;
}

/** Who stands behind the right case of the right question is its outcome, unless it plays another's, or what another's leads to. */
function behindCase(
  { question, when, outcome }: Rule,
  reference: Reference,
  graph: Graph,
  match: ReadonlyMap<string, Match>,
): { readonly node: string; readonly text: string } | undefined {
  const asking = new Set(match.get(question)?.nodes);
  const rules = rulesOf(reference);
  const cases = rules.filter((rule) => rule.question === question).map((rule) => rule.when);
  const others = new Set(rules.flatMap((rule) => (rule.outcome === outcome ? [] : [rule.outcome])));
  const after = reference.connections.filter(({ from }) => others.has(from)).map(({ to }) => to);
  const taken = new Set(
    [...others, ...after].flatMap((title) => {
      const found = title === outcome ? undefined : match.get(title);
      return found?.status === 'present' ? found.nodes : [];
    }),
  );
  const label = new Map(graph.nodes.map((node) => [node.id, titleOf(node.label)]));
  for (const { from, to, label: text } of graph.edges) {
    if (!asking.has(from) || taken.has(to) || text.trim() === '') continue;
    const stated = answered(text, label.get(from) ?? '', cases);
    if (caseOf(stated, cases) === cases.indexOf(when)) return { node: to, text: stated };
  }
  return undefined;
}

/** Texts that may state when some nodes apply, the nearest first. */
export function conditionsAt(
  nodes: readonly string[],
  graph: Graph,
  cases: readonly string[],
): readonly string[] {
  const own = new Set(nodes);
  const label = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const into = graph.edges
    .filter(({ to, from }) => own.has(to) && !own.has(from))
    .map((edge) => answered(edge.label, titleOf(label.get(edge.from) ?? ''), cases));
  const frames = new Map(graph.groups.map((group) => [group.id, group]));
  const labels = graph.nodes
    .filter(({ id }) => own.has(id))
    .flatMap((node) => node.label.split('\n'));
  const around = [...graph.nodes, ...graph.groups]
    .filter(({ id }) => own.has(id))
    .flatMap(({ group }) => (group === undefined ? [] : [frames.get(group)?.label ?? '']));
  return [...into, ...labels, ...around].filter((text) => text.trim() !== '');
}

const YES = /^\s*(?:yes|y|true|ok)\s*$/i;
const NO = /^\s*(?:no|n|false)\s*$/i;

/** `yes` on an arrow states what its question asks; `no` the other case of two. */
function answered(label: string, question: string, cases: readonly string[]): string {
  if (YES.test(label)) return question;
  if (!NO.test(label)) return label;
  const asked = caseOf(question, cases);
  return asked === undefined ? `not ${question}` : (cases[otherCase(asked, cases)] ?? label);
}

function quoted(text: string): string {
  return `"${text.trim()}"`;
}
