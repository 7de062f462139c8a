import type { Match } from '#core';
import { Button } from '#ui';
import { CheckMark } from './CheckMark.tsx';
import styles from './CheckRow.module.css';

export interface ComponentRowProps {
  readonly match: Match;
  /** Titles of the nodes that play it. */
  readonly drawnAs?: string;
  /** Only what it leaves out: the component itself is there. */
  readonly detailsOnly?: boolean;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onPointAt: (component: string | undefined) => void;
  readonly onAdd?: (component: string) => void;
  readonly onAnswer?: (match: Match, plays: boolean) => void;
}

const WEIGHTS: Readonly<Record<Match['weight'], string>> = {
  core: 'Core',
  expected: '',
  bonus: 'Bonus',
};

/** A component in the verdict; the row shows it on the board. */
export function ComponentRow(props: ComponentRowProps) {
  const { match, drawnAs, detailsOnly = false, onShow, onPointAt, onAdd, onAnswer } = props;
  const { title, status, nodes, weight, missingDetails, matters, why } = match;
  const missing = status === 'missing';
  return (
    <div
      className={styles['row']}
      onPointerEnter={() => {
        onPointAt(title);
      }}
      onPointerLeave={() => {
        onPointAt(undefined);
      }}
    >
      <CheckMark
        mark={missing ? 'missing' : status === 'partial' || detailsOnly ? 'partly' : 'found'}
      />
      <div className={styles['body']}>
        <p className={styles['line']}>
          <button
            className={styles['title']}
            data-row=""
            onBlur={() => {
              onPointAt(undefined);
            }}
            onClick={() => {
              onShow(nodes.length > 0 ? nodes : [title]);
            }}
            onFocus={() => {
              onPointAt(title);
            }}
            type="button"
          >
            {title}
          </button>
          {WEIGHTS[weight] === '' ? null : (
            <span className={styles['weight']} data-weight={missing ? weight : undefined}>
              {WEIGHTS[weight]}
            </span>
          )}
        </p>
        {drawnAs === undefined || drawnAs === title || why.includes(drawnAs) ? null : (
          <p className={styles['as']}>Drawn as {drawnAs}</p>
        )}
        {missingDetails.map((detail) => (
          <p className={styles['detail']} key={detail}>
            {detail} is missing.
          </p>
        ))}
        {missing && matters !== '' ? <p className={styles['why']}>{matters}</p> : null}
        {missing || detailsOnly || why === '' ? null : <p className={styles['why']}>{why}</p>}
        {match.ask && onAnswer !== undefined && nodes.length > 0 ? (
          <p className={styles['ask']}>
            <span>Is that what you meant?</span>
            <Button
              aria-label={`Yes, ${drawnAs ?? 'this'} is ${title}`}
              onClick={() => {
                onAnswer(match, true);
              }}
            >
              Yes
            </Button>
            <Button
              aria-label={`No, ${drawnAs ?? 'this'} is not ${title}`}
              onClick={() => {
                onAnswer(match, false);
              }}
            >
              No
            </Button>
          </p>
        ) : null}
      </div>
      {missing && onAdd !== undefined ? (
        <Button
          aria-label={`Add ${title}`}
          className={styles['add']}
          icon="plus"
          onClick={() => {
            onAdd(title);
          }}
        >
          Add
        </Button>
      ) : null}
    </div>
  );
}
