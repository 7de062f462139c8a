import type { Graph } from '../../graph.ts';
import type { Reference } from '../../question.ts';
import type { Claims } from '../context.ts';
import type { Claim } from '../nodeEvidence.ts';
import { STATED_CASE } from '../rubric.ts';
import { caseOf } from './caseOf.ts';
import { conditionsAt, rulesOf } from './findRules.ts';
import type { Rule } from './findRules.ts';

/** [D2] Of a question's outcomes, a step is likeliest the one whose case it states. */
export function withCases(claims: Claims, graph: Graph, reference: Reference): Claims {
  const rules = rulesOf(reference);
  const questions = [...new Set(rules.map(({ question }) => question))].map((question) =>
    rules.filter((rule) => rule.question === question),
  );
  const titles = reference.components.map(({ title }) => title);
  return new Map(
    [...claims].map(([piece, list]) => {
      if (piece.isGroup) return [piece, list];
      let seen = list;
      for (const branches of questions) {
        const stated = statedAt(piece.ids, graph, branches);
        if (stated === undefined) continue;
        const right = titles.indexOf(stated.outcome);
        const outcomes = branches.map(({ outcome }) => titles.indexOf(outcome));
        // What plainly says another outcome is that one, behind the wrong case.
        if (bestOf(list, [right]) < bestOf(list, outcomes) - STATED_CASE.margin) continue;
        seen = seen.map((claim) => weighed(claim, right, outcomes));
      }
      const order = seen.toSorted((a, b) => b.score - a.score || a.component - b.component);
      return [piece, order];
    }),
  );
}

function statedAt(
  ids: readonly string[],
  graph: Graph,
  branches: readonly Rule[],
): Rule | undefined {
  const cases = branches.map(({ when }) => when);
  for (const text of conditionsAt(ids, graph, cases)) {
    const found = caseOf(text, cases);
    if (found !== undefined) return branches[found];
  }
  return undefined;
}

function bestOf(list: readonly Claim[], components: readonly number[]): number {
  return Math.max(
    0,
    ...list.filter(({ component }) => components.includes(component)).map(({ score }) => score),
  );
}

function weighed(claim: Claim, right: number, outcomes: readonly number[]): Claim {
  if (!outcomes.includes(claim.component)) return claim;
  const score =
    claim.component === right
      ? claim.score + STATED_CASE.raise * (1 - claim.score)
      : claim.score * STATED_CASE.other;
  const because =
    claim.component === right ? 'it states when this applies' : 'it states when another applies';
  return { ...claim, score, context: { added: score - claim.score, because } };
}
