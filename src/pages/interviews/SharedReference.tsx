import type { Board } from '#core';
import { NOTHING_CARRIED } from '#core';
import { useMemo, useState } from 'react';
import { DiagramView } from '../compare/DiagramView.tsx';
import styles from './SharedPage.module.css';
import { useQuestion } from '../compare/useQuestion.ts';

/** The reference, once the interviewer shows it. */
export function SharedReference({
  question,
  diagram,
}: {
  readonly question: string;
  readonly diagram: string;
}) {
  const placed = useQuestion(question)?.references.find(
    ({ reference }) => reference.diagram === diagram,
  );
  const [lit, setLit] = useState<string>();
  const board = useMemo(
    (): Board | undefined =>
      placed && {
        graph: placed.reference.graph,
        placement: placed.placement,
        notes: [],
        answers: [],
        carried: NOTHING_CARRIED,
      },
    [placed],
  );
  if (placed === undefined || board === undefined) return null;
  return (
    <figure className={styles['reference']}>
      <figcaption>The reference</figcaption>
      <DiagramView
        board={board}
        label="The reference"
        lit={lit === undefined ? [] : [lit]}
        onLight={setLit}
        spots={placed.reference.components.map(({ title, nodes }) => ({
          key: title,
          name: title,
          ids: nodes,
        }))}
        zoom={2}
      />
    </figure>
  );
}
