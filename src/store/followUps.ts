import { EMPTY_BOARD, toReference } from '#core';
import type { Board, PlacedQuestion, Status } from '#core';
import { framesOf } from '#practice';
import type { Attempt, FollowUp, FollowUpResult } from '#practice';
import type { Grader } from './ports.ts';

const DIAGRAM = 'What if';

/** What the redraw after each follow-up brought: its pieces before it was asked, and at the end. */
export async function gradeFollowUps(
  attempt: Attempt,
  grader: Grader,
): Promise<readonly FollowUpResult[]> {
  const [board = ''] = Object.values(attempt.boards);
  const results: FollowUpResult[] = [];
  for (const followUp of attempt.followUps) {
    const before = await statuses(grader, followUp, boardAt(attempt, board, followUp.at));
    const after = await statuses(grader, followUp, boardAt(attempt, board, Infinity));
    results.push({
      whatIf: followUp.whatIf,
      pieces: followUp.adds.map((title) => ({
        title,
        before: before.get(title) ?? 'missing',
        after: after.get(title) ?? 'missing',
      })),
    });
  }
  return results;
}

function boardAt(attempt: Attempt, board: string, at: number): Board {
  const drawn = attempt.drawn.filter((step) => step.at <= at);
  return framesOf({ ...attempt, drawn }, board).at(-1)?.board ?? EMPTY_BOARD;
}

async function statuses(
  grader: Grader,
  followUp: FollowUp,
  { graph, answers }: Board,
): Promise<ReadonlyMap<string, Status>> {
  const asked = { slug: '', diagram: DIAGRAM, graph, answers, question: asQuestion(followUp) };
  const graded = await grader.grade(asked);
  const components = graded.ok ? graded.value.report.components : [];
  return new Map(components.map(({ title, status }) => [title, status]));
}

/** A reference of nothing but the pieces that are to be added. */
function asQuestion({ adds }: FollowUp): Pick<PlacedQuestion, 'references'> {
  const graph = {
    type: 'flowchart',
    direction: 'TB',
    nodes: adds.map((label, at) => ({ id: `n${at}`, label, shape: 'box' }) as const),
    edges: [],
    groups: [],
  } as const;
  return {
    references: [{ reference: toReference(graph, { diagram: DIAGRAM }), placement: {} }],
  };
}
