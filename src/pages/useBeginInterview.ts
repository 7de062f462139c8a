import type { Statement } from '#core';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { useLocation } from 'wouter';
import { openControl } from './interviewPaths.ts';
import { shortTitle } from './names.ts';

type Wanted = Pick<InterviewRecord, 'minutes' | 'candidate' | 'prompts' | 'criteria'>;

/** Begins an interview on a fresh board: this tab is what is shared, and the control window opens beside it. */
export function useBeginInterview(): (statement: Statement, wanted: Wanted) => Promise<void> {
  const { createBoard, startInterview } = useActions();
  const [, navigate] = useLocation();
  return async (statement, { minutes, candidate, prompts, criteria }) => {
    const { slug, title, tasks } = statement;
    const diagram = tasks.find(({ role }) => role === 'architecture')?.diagram ?? '';
    const board = await createBoard({
      name: `${shortTitle(title)} – interview`,
      question: slug,
      diagram,
    });
    const id = await startInterview({
      question: slug,
      diagram,
      board,
      minutes,
      candidate: candidate.trim(),
      prompts,
      criteria,
    });
    openControl(id);
    navigate(`/interview/${id}`);
  };
}
