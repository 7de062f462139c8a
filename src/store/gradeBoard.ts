import type { Board } from '#core';
import type { FinishedBoard } from '#practice';
import type { Graded, Ports } from './ports.ts';
import type { LacunaStore } from './state.ts';

/** A board by its id: the open one as it is now, others as they are kept. */
export async function boardOf(
  ports: Ports,
  store: LacunaStore,
  id: string,
): Promise<Board | undefined> {
  const { open, history } = store.getState();
  if (open?.id === id) return history.present;
  const loaded = await ports.boards.load(id);
  return loaded.ok ? loaded.value.board : undefined;
}

/** A drawing against a diagram of a question, built in or of a pack; nothing when it cannot be graded. */
export async function gradeOf(
  ports: Ports,
  store: LacunaStore,
  slug: string,
  diagram: string,
  { graph, answers }: Board,
): Promise<Graded | undefined> {
  const question = store
    .getState()
    .packs.flatMap(({ questions }) => questions)
    .find(({ statement }) => statement.slug === slug);
  const asked = { slug, diagram, graph, answers };
  const graded = await ports.grader.grade(question === undefined ? asked : { ...asked, question });
  return graded.ok ? graded.value : undefined;
}

/** What is kept of a grading. */
export function worthOf({ report, kinds }: Graded, { graph }: Board): FinishedBoard {
  const { score, components, connections, extras, patterns } = report;
  return {
    score,
    pieces: components
      .filter(({ aside }) => aside === undefined)
      .map(({ title, status, weight, matters }) => {
        const kind = kinds[title];
        return { title, status, weight, matters, ...(kind === undefined ? {} : { kind }) };
      }),
    nodes: graph.nodes.length,
    extras: extras.length,
    connections: {
      drawn: connections.filter(({ status, otherWay }) => status !== 'missing' || otherWay).length,
      expected: connections.length,
    },
    broken: patterns.filter(({ status }) => status === 'broken').map(({ message }) => message),
  };
}
