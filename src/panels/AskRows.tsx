import type { Ask } from '#core';
import { stateNone, stateRole } from '#store';
import { useActions } from '#store/react';
import { Button } from '#ui';
import styles from './Statements.module.css';

export interface AskRowsProps {
  readonly asks: readonly Ask[];
  readonly onShow: (ids: readonly string[]) => void;
}

/** What the check could not tell from the drawing, asked without a hint at what would count. */
export function AskRows({ asks, onShow }: AskRowsProps) {
  const { edit } = useActions();
  return asks.map(({ nodes, label, options }) => (
    <fieldset className={styles['question']} key={nodes.join(' ')}>
      <legend>What does “{label === '' ? 'this box' : label}” stand for here?</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <Button
            key={option}
            onClick={() => {
              edit(stateRole(nodes, option, true));
            }}
          >
            {option}
          </Button>
        ))}
        <Button
          look="quiet"
          onClick={() => {
            edit(stateNone(nodes, options));
          }}
        >
          None of these
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            onShow(nodes);
          }}
        >
          Show it
        </Button>
      </div>
    </fieldset>
  ));
}
