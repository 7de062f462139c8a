import type { Statement } from '#core';
import type { InterviewPlan } from '#practice';
import type { OpenBoard } from '#store';
import { useActions } from '#store/react';
import { useLocation } from 'wouter';
import { openControl } from './interviewPaths.ts';
import { shortTitle } from '../names.ts';

type Wanted = Partial<Omit<InterviewPlan, 'name' | 'question'>> & {
  readonly candidate?: string;
  /** The board that is drawn on; without it, a fresh one. */
  readonly open?: OpenBoard;
};

/** Begins an interview: this tab is what is shared, and the control window opens beside it. */
export function useBeginInterview(): (statement: Statement, wanted: Wanted) => Promise<void> {
  const { createBoard, closeCheck, startInterview } = useActions();
  const [, navigate] = useLocation();

  async function freshBoard({ slug, title }: Statement, diagram: string): Promise<string> {
    const name = `${shortTitle(title)} – interview`;
    return createBoard({ name, question: slug, diagram });
  }

  return async (statement, { open, minutes, candidate = '', ...plan }) => {
    const { slug, tasks } = statement;
    const architecture = tasks.find(({ role }) => role === 'architecture');
    const diagram = open?.diagram ?? architecture?.diagram ?? '';
    closeCheck();
    const id = await startInterview({
      question: slug,
      diagram,
      board: open?.id ?? (await freshBoard(statement, diagram)),
      minutes: minutes ?? statement.minutes,
      candidate: candidate.trim(),
      prompts: plan.prompts ?? [],
      criteria: plan.criteria ?? [],
      phases: plan.phases ?? [],
      leaveOut: plan.leaveOut ?? [],
    });
    openControl(id);
    navigate(`/interview/${id}`);
  };
}
