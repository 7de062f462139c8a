import type { Statement } from '#core';
import { useLacuna } from '#store/react';
import { Button } from '#ui';
import { checkOf } from '../selectors.ts';

export interface CheckButtonProps {
  readonly statement: Statement | undefined;
  readonly onCheck: () => void;
}

/** Compares the drawing with the reference. A drawing without a question has nothing to compare with. */
export function CheckButton({ statement, onCheck }: CheckButtonProps) {
  const running = useLacuna(checkOf)?.running === true;
  const free = statement === undefined;
  return (
    <Button
      aria-disabled={free}
      data-tour="check"
      data-keys={free ? undefined : 'mod+Enter'}
      data-tip={
        free
          ? 'A free drawing has no reference to check against. Pick a question on the start page.'
          : 'Compare with the reference'
      }
      icon="list-checks"
      look="primary"
      onClick={free ? undefined : onCheck}
    >
      {running ? 'Checking…' : 'Check'}
    </Button>
  );
}
