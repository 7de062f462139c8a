import type { Statement } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { Button, Icon, Menu, MenuHeading, MenuItem, MenuLine } from '#ui';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { ago, firstSentence } from '../names.ts';
import styles from './QuestionCard.module.css';
import { useServices } from '../services.ts';
import { useBoards } from '../useBoards.ts';
import { useNow } from '../useNow.ts';

/** How long a sitting may be, in minutes. */
const LENGTHS = [60, 45, 30, 90] as const;

/** A question to draw an answer to. It opens a fresh board; a drawing that was begun can be gone on with. */
export function QuestionCard({ statement }: { readonly statement: Statement }) {
  const { slug, number, title, category, minutes, problem } = statement;
  const begun = useMemo(
    () =>
      ({ boards }: LacunaState) =>
        boards.find(({ question, nodes }) => question === slug && nodes > 0),
    [slug],
  );
  const board = useLacuna(begun);
  const now = useNow();
  const { startQuestion, startSitting, openBoard } = useBoards();
  const [, navigate] = useLocation();
  const { forCandidate } = useServices();
  return (
    <article className={styles['card']}>
      <span aria-hidden="true" className={styles['number']}>
        {number}
      </span>
      <h3 className={styles['title']}>
        <button
          className={styles['open']}
          onClick={() => void startQuestion(statement, { fresh: true })}
          type="button"
        >
          {title}
        </button>
      </h3>
      <p className={styles['sentence']}>{firstSentence(problem)}</p>
      <p className={styles['facts']}>
        <span className={styles['category']}>{category}</span>
        <span className={styles['minutes']}>
          <Icon name="clock" size={13} /> {minutes} min
        </span>
      </p>
      {forCandidate ? null : (
        <Menu
          trigger={
            <Button
              aria-label={`Practise: ${title}`}
              className={styles['practise']}
              endIcon="chevron-down"
              icon="timer"
              look="quiet"
            >
              Practise
            </Button>
          }
        >
          <MenuHeading>Against the clock</MenuHeading>
          {LENGTHS.map((length) => (
            <MenuItem
              icon="timer"
              key={length}
              onSelect={() => void startSitting(statement, length)}
            >
              {length} minutes
            </MenuItem>
          ))}
          <MenuLine />
          <MenuItem
            icon="presentation"
            onSelect={() => {
              navigate(`/prepare/${slug}`);
            }}
          >
            As the interviewer…
          </MenuItem>
        </Menu>
      )}
      {board === undefined ? null : (
        <button
          className={styles['continue']}
          onClick={() => {
            openBoard(board.id);
          }}
          type="button"
        >
          <Icon name="corner-down-right" size={14} />
          Go on where you were, {ago(board.updated, now)}
        </button>
      )}
    </article>
  );
}

/** A drawing without a question. */
export function FreeCard() {
  const { startFree } = useBoards();
  return (
    <article className={styles['card']} data-free="">
      <span aria-hidden="true" className={styles['number']}>
        <Icon name="pencil" size={20} />
      </span>
      <h3 className={styles['title']}>
        <button className={styles['open']} onClick={() => void startFree()} type="button">
          Free drawing
        </button>
      </h3>
      <p className={styles['sentence']}>
        A blank sheet for whatever you have in mind. Copy it out as Mermaid when it is done.
      </p>
    </article>
  );
}
