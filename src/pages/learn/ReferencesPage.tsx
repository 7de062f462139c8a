import type { Board, Component, PlacedReference } from '#core';
import { NOTHING_CARRIED } from '#core';
import { Button, Segmented } from '#ui';
import { useEffect, useMemo, useState } from 'react';
import { DiagramView } from '../compare/DiagramView.tsx';
import styles from './LearnPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { shortTitle } from '../names.ts';
import { useAttempts } from '../attempts/useAttempts.ts';
import { useQuestion } from '../compare/useQuestion.ts';
import { useStatement } from '../useStatements.ts';
import { ZOOMS, ZoomSteps } from '../compare/ZoomSteps.tsx';
import { useBoards } from '../useBoards.ts';

/** A question's references, piece by piece: after a sitting on it, or for who gives up. */
export function ReferencesPage({ slug }: { readonly slug: string }) {
  const statement = useStatement(slug);
  const { attempts } = useAttempts();
  const { startSitting } = useBoards();
  const [givenUp, setGivenUp] = useState(false);
  useEffect(() => {
    document.title = `${shortTitle(statement?.title ?? 'Question')} · Lacuna`;
  }, [statement]);
  if (attempts === undefined) return null;
  if (statement === undefined) {
    return (
      <MessagePage heading="This question is not here">
        <p>It may have been in a file that is no longer open.</p>
      </MessagePage>
    );
  }
  const ended = attempts.some(
    ({ question, finished }) => question === slug && finished !== undefined,
  );
  return (
    <Sheet back="Map of questions" backTo="/learn/questions" className={styles['page']}>
      <header className={styles['head']}>
        <h1>{shortTitle(statement.title)}</h1>
      </header>
      {ended || givenUp ? (
        <References slug={slug} />
      ) : (
        <section className={styles['closed']}>
          <p>
            You have not ended a sitting on this question yet. Seeing the reference first takes away
            most of what you could learn from it.
          </p>
          <p className={styles['buttons']}>
            <Button
              icon="timer"
              look="primary"
              onClick={() => void startSitting(statement, statement.minutes)}
            >
              Practise it first
            </Button>
            <Button
              icon="book-open-text"
              onClick={() => {
                setGivenUp(true);
              }}
            >
              I give up, show me
            </Button>
          </p>
        </section>
      )}
    </Sheet>
  );
}

function References({ slug }: { readonly slug: string }) {
  const references = useQuestion(slug)?.references;
  const [chosen, setChosen] = useState(0);
  const placed = references?.[chosen];
  return references === undefined || placed === undefined ? null : (
    <>
      <div className={styles['scrolls']}>
        <Segmented
          label="Diagram"
          onChange={(value) => {
            setChosen(Number(value));
          }}
          options={references.map(({ reference }, at) => ({
            value: String(at),
            name: reference.diagram,
          }))}
          value={String(chosen)}
        />
      </div>
      <Diagram key={placed.reference.diagram} placed={placed} />
    </>
  );
}

function Diagram({ placed: { reference, placement } }: { readonly placed: PlacedReference }) {
  const { graph, components, connections } = reference;
  const [lit, setLit] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [zoom, setZoom] = useState(0);
  const board = useMemo(
    (): Board => ({ graph, placement, notes: [], answers: [], carried: NOTHING_CARRIED }),
    [graph, placement],
  );
  const shown = components.find(({ title }) => title === (lit ?? picked));
  return (
    <div className={styles['reference']}>
      <div className={styles['diagram']}>
        <DiagramView
          board={board}
          label={reference.diagram}
          lit={shown === undefined ? [] : [shown.title]}
          onLight={setLit}
          onPick={setPicked}
          spots={components.map(({ title, nodes }) => ({ key: title, name: title, ids: nodes }))}
          zoom={ZOOMS[zoom] ?? 1}
        />
        <span className={styles['zoom']}>
          <ZoomSteps onStep={setZoom} step={zoom} />
        </span>
      </div>
      <aside aria-live="polite" className={styles['reason']}>
        {shown === undefined ? (
          <p>Point at a piece, or go to it with Tab, to read why it is there.</p>
        ) : (
          <Reason component={shown} connections={connections} />
        )}
      </aside>
    </div>
  );
}

const WEIGHTS = {
  core: 'Core: the design fails without it',
  expected: 'Expected of a senior',
  bonus: 'A bonus',
} as const;

function Reason({
  component: { title, detail, card },
  connections,
}: {
  readonly component: Component;
  readonly connections: PlacedReference['reference']['connections'];
}) {
  const to = connections.filter(({ from }) => from === title).map((one) => one.to);
  const from = connections.filter((one) => one.to === title).map((one) => one.from);
  return (
    <>
      <h2>{title}</h2>
      {detail.length === 0 ? null : <p>{detail.join(', ')}</p>}
      <p>{card.why}</p>
      <p>
        <strong>{WEIGHTS[card.weight]}.</strong>
      </p>
      {card.mustShow.length === 0 ? null : <p>Must show: {card.mustShow.join(', ')}.</p>}
      {from.length === 0 ? null : <p>From {from.join(', ')}.</p>}
      {to.length === 0 ? null : <p>To {to.join(', ')}.</p>}
    </>
  );
}
