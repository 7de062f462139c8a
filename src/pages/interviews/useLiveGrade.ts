import type { Answer, Board } from '#core';
import type { Graded, LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { useEffect, useRef, useState } from 'react';

/** What is drawn now and how it compares, graded anew at every edit; answers are the interviewer's own. */
export function useLiveGrade(
  question: string,
  diagram: string,
  answers: readonly Answer[],
): { readonly board: Board; readonly graded: Graded | undefined } {
  const { gradeDrawing } = useActions();
  const board = useLacuna(presentOf);
  const [graded, setGraded] = useState<Graded>();
  const asked = useRef(0);
  useEffect(() => {
    const number = (asked.current += 1);
    void gradeDrawing(question, diagram, { ...board, answers }).then((found) => {
      // A later drawing may have been graded before this one.
      if (number === asked.current && found !== undefined) setGraded(found);
    });
  }, [answers, board, diagram, gradeDrawing, question]);
  return { board, graded };
}

function presentOf({ history }: LacunaState): Board {
  return history.present;
}
