import type { Board } from '#core';
import type { Graded } from '#store';
import { useActions } from '#store/react';
import { useEffect, useState } from 'react';
import { Compared } from './Compared.tsx';
import { useQuestion } from './useQuestion.ts';

export interface SideBySideProps {
  readonly question: string;
  readonly diagram: string;
  readonly board: Board;
}

/** A drawing beside its reference: pairs light up together, and differences are stepped through. */
export function SideBySide({ question, diagram, board }: SideBySideProps) {
  const { gradeDrawing } = useActions();
  const [graded, setGraded] = useState<Graded>();
  const placed = useQuestion(question)?.references.find(
    ({ reference }) => reference.diagram === graded?.report.diagram,
  );
  useEffect(() => {
    let stale = false;
    void gradeDrawing(question, diagram, board).then((found) => {
      if (!stale) setGraded(found);
    });
    return () => {
      stale = true;
    };
  }, [board, diagram, gradeDrawing, question]);
  return graded === undefined || placed === undefined ? null : (
    <Compared board={board} graded={graded} placed={placed} />
  );
}
