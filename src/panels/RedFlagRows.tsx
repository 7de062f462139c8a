import type { RedFlag } from '#core';
import type { SeenFlag } from '#practice';
import { Button, Icon } from '#ui';
import { useState } from 'react';
import styles from './RedFlagRows.module.css';

export interface RedFlagRowsProps {
  readonly flags: readonly RedFlag[];
  readonly seen: readonly SeenFlag[];
  /** Reasons, by the flag's name. */
  readonly dismissed: Readonly<Record<string, string>>;
  readonly onDismiss: (name: string, reason: string | undefined) => void;
}

/** Warning signs that the sitting showed, each with what was seen; a person may dismiss one, and says why. */
export function RedFlagRows({ flags, seen, dismissed, onDismiss }: RedFlagRowsProps) {
  const [dismissing, setDismissing] = useState<string>();
  const [reason, setReason] = useState('');
  return (
    <ul className={styles['flags']}>
      {seen.map(({ name, evidence }) => {
        const given = dismissed[name];
        return (
          <li data-dismissed={given !== undefined} key={name}>
            <Icon name="flag" size={15} />
            <div>
              <strong>{name}</strong>
              <p>{flags.find((flag) => flag.name === name)?.seen}</p>
              <p className={styles['evidence']}>{evidence}</p>
              {given === undefined ? null : <p>Dismissed: {given}</p>}
              {dismissing === name ? (
                <form
                  className={styles['form']}
                  onSubmit={(event) => {
                    event.preventDefault();
                    onDismiss(name, reason.trim());
                    setDismissing(undefined);
                    setReason('');
                  }}
                >
                  <input
                    aria-label={`Why ${name} does not hold here`}
                    onChange={(event) => {
                      setReason(event.target.value);
                    }}
                    placeholder="Why it does not hold here"
                    ref={focus}
                    value={reason}
                  />
                  <Button disabled={reason.trim() === ''} type="submit">
                    Dismiss
                  </Button>
                </form>
              ) : (
                <Button
                  aria-label={given === undefined ? `Dismiss ${name}` : `Bring back ${name}`}
                  className={styles['button']}
                  look="quiet"
                  onClick={() => {
                    if (given === undefined) setDismissing(name);
                    else onDismiss(name, undefined);
                  }}
                >
                  {given === undefined ? 'Dismiss…' : 'Bring it back'}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The field was asked for by the press of a button. */
function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
