import type { Match } from '#core';
import { takeBack } from '#store';
import { useActions } from '#store/react';
import { Button } from '#ui';
import { CheckMark } from './CheckMark.tsx';
import styles from './CheckRow.module.css';
import { Evidence } from './Evidence.tsx';
import { RowMenu } from './RowMenu.tsx';
import notes from './Statements.module.css';

export interface ComponentRowProps {
  readonly match: Match;
  /** Titles of the nodes that play it. */
  readonly drawnAs?: string;
  /** Only what it leaves out: the component itself is there. */
  readonly detailsOnly?: boolean;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onPointAt: (component: string | undefined) => void;
  readonly onAdd?: (component: string) => void;
}

const WEIGHTS: Readonly<Record<Match['weight'], string>> = {
  core: 'Core',
  expected: '',
  bonus: 'Bonus',
};

/** A component in the verdict; the row shows it on the board. */
export function ComponentRow(props: ComponentRowProps) {
  const { match, drawnAs, detailsOnly = false, onShow, onPointAt, onAdd } = props;
  const { title, status, nodes, weight, missingDetails, matters, why, stated } = match;
  const { edit } = useActions();
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
        <Evidence match={match} />
        {stated === undefined ? null : (
          <p className={notes['stated']}>
            <span>
              {stated.note === undefined ? 'As you stated.' : `As you stated: ${stated.note}`}
            </span>
            <Button
              aria-label={`Take back what you stated about ${title}`}
              className={styles['above']}
              look="quiet"
              onClick={() => {
                edit(takeBack(title));
              }}
            >
              Take back
            </Button>
          </p>
        )}
      </div>
      {match.aside === undefined ? <RowMenu match={match} /> : null}
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
