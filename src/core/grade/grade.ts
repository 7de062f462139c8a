import type { Answer } from '../board.ts';
import { titleOf } from '../graph.ts';
import { checkPatterns } from '../pattern/checkPatterns.ts';
import type { Players } from '../pattern/checkPatterns.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import type { Match, Report } from '../report.ts';
import type { Role } from './casting.ts';
import { askAbout } from './askAbout.ts';
import { bandOf } from './bands.ts';
import { compareConnections } from './compareConnections.ts';
import type { ComparedConnection } from './compareConnections.ts';
import { confidenceOf } from './confidence.ts';
import { markDive } from './dives/markDive.ts';
import type { MarkedDive } from './dives/markDive.ts';
import { gatherEvidence } from './evidenceTable.ts';
import type { EvidenceTable } from './evidenceTable.ts';
import { evidenceOf } from './evidenceOf.ts';
import { explainComponent, explainConnection } from './explain.ts';
import { findExtras } from './findExtras.ts';
import { matchComponents } from './matchComponents.ts';
import { drawnDetails, missingDetails } from './missingDetails.ts';
import { nearMissesOf } from './nearMisses.ts';
import { score } from './score.ts';
import { standInsFor } from './standIns.ts';
import { capped, withStatements } from './withStatements.ts';

/** Compares a drawing with what is expected. Pure: the same drawing and answers, the same report. */
export function grade(graph: Graph, reference: Reference, answers: readonly Answer[]): Report {
  const report = gradeAsStated(graph, reference, answers);
  const denials = answers.filter(({ says }) => says === 'not');
  if (denials.length === answers.length) return report;
  return capped(report, gradeAsStated(graph, reference, denials));
}

function gradeAsStated(graph: Graph, reference: Reference, answers: readonly Answer[]): Report {
  const table = gatherEvidence(graph, reference, answers);
  const roles = matchComponents(graph, reference, table, answers);
  const matches = withStatements(toMatches(graph, reference, table, roles), answers);
  const { components, compared, violations, ...dive } = mark(graph, reference, matches, table);
  const extras = findExtras(graph, [...matches, ...components]);
  const wired = compared.map((item) => withoutOwners(item, components));
  const marked = score(dive.reference, components, wired, dive.rules, violations);
  const labels = new Map([...graph.nodes, ...graph.groups].map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => titleOf(labels.get(id) ?? id) || id;
  return {
    question: reference.slug,
    diagram: reference.diagram,
    score: marked.score,
    parts: marked.parts,
    components,
    connections: wired.map((item) => ({
      from: item.connection.from,
      to: item.connection.to,
      status: item.status,
      path: item.path,
      why: explainConnection(item, components, labelOf),
      otherWay: item.otherWay,
    })),
    extras,
    patterns: checkPatterns(graph, reference, playersOf(components)),
    violations,
    asks: askAbout(table, components, answers),
    band: bandOf(marked.score),
  };
}

/** An architecture by its components; a deep dive as its author wants it marked. */
function mark(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
  table: EvidenceTable,
): MarkedDive {
  if (reference.role === 'deep-dive') return markDive(graph, reference, components);
  const standIns = standInsFor(reference, table, components);
  const compared = compareConnections(graph, reference, components, standIns);
  return { reference, components, compared, rules: [], violations: [] };
}

/** [C8] What is covered differently is wired differently: its lines are not marked. */
function withoutOwners(item: ComparedConnection, components: readonly Match[]): ComparedConnection {
  const { from, to } = item.connection;
  const elsewhere = components.some(
    ({ title, stated }) => stated?.as === 'differently' && (title === from || title === to),
  );
  return elsewhere && item.status === 'missing' ? { ...item, otherWay: true } : item;
}

function playersOf(components: readonly Match[]): Players {
  return new Map(components.map(({ title, nodes }) => [title, nodes]));
}

function toMatches(
  graph: Graph,
  reference: Reference,
  table: EvidenceTable,
  roles: readonly Role[],
): readonly Match[] {
  const details = drawnDetails(graph, table.expected);
  return reference.components.map((component, index): Match => {
    const role = roles[index] ?? { status: 'missing', parts: [] };
    const nodes = [...new Set(role.parts.flatMap(({ piece }) => piece.ids))].toSorted();
    const { confidence, ask } = confidenceOf(index, role, table);
    const evidence = evidenceOf(index, role, table);
    return {
      title: component.title,
      status: role.status,
      nodes,
      confidence,
      ask,
      why: explainComponent(component, role, nearMissesOf(index, role, table)),
      weight: component.card.weight,
      missingDetails: missingDetails(component, nodes, details),
      matters: component.card.why,
      hint: component.card.hint,
      ...(evidence === undefined ? {} : { evidence }),
    };
  });
}
