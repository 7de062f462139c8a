import { titleOf } from '#core';
import type { Answer, Board, Match } from '#core';
import type { InterviewRecord } from '#practice';
import type { Graded } from '#store';
import { useActions } from '#store/react';
import { Button, Icon, IconButton, Menu, MenuHeading, MenuItem } from '#ui';
import styles from './ControlPage.module.css';
import { useRelease } from './useRelease.ts';

export interface ControlGapsProps {
  readonly record: InterviewRecord;
  readonly graded: Graded;
  readonly board: Board;
}

const BY_WEIGHT = { core: 0, expected: 1, bonus: 2 } as const;

/** What is missing, the weightiest first, each with a question to ask; and every other match, to be overruled. */
export function ControlGaps({ record, graded, board }: ControlGapsProps) {
  const { isShown, toggle } = useRelease(record);
  const pieces = graded.report.components.filter(({ aside }) => aside === undefined);
  const gaps = pieces
    .filter(({ status }) => status !== 'present')
    .toSorted((a, b) => BY_WEIGHT[a.weight] - BY_WEIGHT[b.weight]);
  const found = pieces.filter(({ status }) => status === 'present');
  const broken = graded.report.patterns.filter(({ status }) => status === 'broken');
  return (
    <section aria-labelledby="gaps" className={styles['gaps']}>
      <div className={styles['bar']}>
        <h2 id="gaps">What is missing</h2>
        <Button
          aria-pressed={isShown('marks')}
          icon="list-checks"
          look="quiet"
          onClick={() => {
            toggle({ id: 'marks', says: 'marks' });
          }}
        >
          {isShown('marks') ? 'Hide the marks' : 'Show the marks'}
        </Button>
        <Button
          aria-pressed={isShown('reference')}
          icon="book-open-text"
          look="quiet"
          onClick={() => {
            toggle({ id: 'reference', says: 'reference' });
          }}
        >
          {isShown('reference') ? 'Hide the reference' : 'Show the reference'}
        </Button>
      </div>
      {broken.map(({ message }) => (
        <p className={styles['broken']} key={message}>
          <Icon name="triangle-alert" size={14} /> {message}
        </p>
      ))}
      <ul>
        {gaps.map((match) => (
          <Gap board={board} key={match.title} match={match} record={record} />
        ))}
      </ul>
      <details>
        <summary>{found.length} found</summary>
        <ul>
          {found.map((match) => (
            <li key={match.title}>
              <div className={styles['row']}>
                <strong>{match.title}</strong>
                <Overrule board={board} match={match} record={record} />
              </div>
              <p>{match.why}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface GapProps {
  readonly record: InterviewRecord;
  readonly match: Match;
  readonly board: Board;
}

function Gap({ record, match, board }: GapProps) {
  const { isShown, toggle } = useRelease(record);
  const { title, status, weight, hint, matters, why } = match;
  const asQuestion = `hint ${title}`;
  const whole = `whole ${title}`;
  return (
    <li data-status={status}>
      <div className={styles['row']}>
        <strong>{title}</strong>
        {weight === 'core' ? <em>core</em> : null}
        {status === 'partial' ? <small>in part: {why}</small> : null}
        <Overrule board={board} match={match} record={record} />
      </div>
      {hint === '' ? null : <p className={styles['prompt']}>{hint}</p>}
      <p>{matters}</p>
      <div className={styles['shows']}>
        {hint === '' ? null : (
          <Button
            aria-label={`${isShown(asQuestion) ? 'Hide' : 'Show'} the question about ${title}`}
            aria-pressed={isShown(asQuestion)}
            icon="message-circle-question-mark"
            look="quiet"
            onClick={() => {
              toggle({ id: asQuestion, says: 'hint', text: hint });
            }}
          >
            {isShown(asQuestion) ? 'Hide the question' : 'Show as a question'}
          </Button>
        )}
        <Button
          aria-label={`${isShown(whole) ? 'Hide' : 'Show'} all about ${title}`}
          aria-pressed={isShown(whole)}
          icon="lightbulb"
          look="quiet"
          onClick={() => {
            toggle({ id: whole, says: 'hint', text: `${title}: ${matters}` });
          }}
        >
          {isShown(whole) ? 'Hide it' : 'Show it whole'}
        </Button>
      </div>
    </li>
  );
}

/** The interviewer's word on a match; it never reaches the shared view. */
function Overrule({ record, match, board }: GapProps) {
  const { writeInterview } = useActions();
  const { title, nodes } = match;
  const mine = record.answers.filter(({ component }) => component === title);

  function state(answers: readonly Answer[]): void {
    writeInterview((before) => ({
      answers: [...before.answers.filter(({ component }) => component !== title), ...answers],
    }));
  }

  return (
    <Menu align="end" trigger={<IconButton icon="pencil" name={`Overrule: ${title}`} size={15} />}>
      {mine.length === 0 ? null : (
        <MenuItem
          icon="rotate-ccw"
          onSelect={() => {
            state([]);
          }}
        >
          As the check sees it
        </MenuItem>
      )}
      {nodes.length === 0 ? null : (
        <MenuItem
          icon="x"
          onSelect={() => {
            state(nodes.map((node) => ({ says: 'not', node, component: title })));
          }}
        >
          It does not count
        </MenuItem>
      )}
      <MenuItem
        icon="check"
        onSelect={() => {
          state([{ says: 'differently', component: title, note: 'As the interviewer saw it' }]);
        }}
      >
        Covered differently
      </MenuItem>
      <MenuHeading>It is played by</MenuHeading>
      {board.graph.nodes.map(({ id, label }) => (
        <MenuItem
          icon="square"
          key={id}
          onSelect={() => {
            state([{ says: 'plays', node: id, component: title }]);
          }}
        >
          {titleOf(label)}
        </MenuItem>
      ))}
    </Menu>
  );
}
