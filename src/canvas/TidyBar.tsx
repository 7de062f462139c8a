import { boundsOf, framesOf } from '#core';
import type { Direction } from '#core';
import type { LacunaState, Spacing, Tidied } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, Segmented } from '#ui';
import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { isBoardsKey } from './isBoardsKey.ts';
import { useBoardInside } from './boardContext.ts';
import styles from './TidyBar.module.css';
import { calmly, isWhole, viewFor } from './viewFor.ts';

type Flow = 'down' | 'right';

const FLOWS: readonly { readonly value: Flow; readonly name: string; readonly icon: string }[] = [
  { value: 'down', name: 'Top down', icon: 'arrow-down' },
  { value: 'right', name: 'Left to right', icon: 'arrow-right' },
];

const SPACINGS: readonly { readonly value: Spacing; readonly name: string }[] = [
  { value: 'close', name: 'Close' },
  { value: 'normal', name: 'Normal' },
  { value: 'wide', name: 'Wide' },
];

function arrangingOf({ session }: LacunaState): boolean {
  return session.arranging;
}

/** After tidying: what was done, in which direction and how far apart, to be kept or undone. Enter keeps, Escape undoes. */
export function TidyBar({ tidied }: { readonly tidied: Tidied }) {
  const { keepTidied, tidyAgain, undo } = useActions();
  const arranging = useLacuna(arrangingOf);
  const { surface } = useBoardInside();
  const { getViewport, setViewport } = useReactFlow();
  const { after, direction, spacing, only } = tidied;

  // What was laid out may need more room than it had.
  useEffect(() => {
    const box = surface.current?.getBoundingClientRect();
    const bounds = boundsOf(framesOf(after).values());
    if (box === undefined || bounds === undefined || isWhole(bounds, getViewport(), box)) return;
    void setViewport(viewFor(bounds, box), { duration: calmly() });
  }, [after, surface, getViewport, setViewport]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      const onBar = target instanceof Element && target.closest(`.${styles['bar'] ?? ''}`) !== null;
      if (!onBar && !isBoardsKey(event, surface.current)) return;
      const onButton = target instanceof Element && target.closest('button') !== null;
      if (key === 'Escape') undo();
      else if (key === 'Enter' && !onButton) keepTidied();
      else return;
      event.preventDefault();
      event.stopPropagation();
      surface.current?.focus({ preventScroll: true });
    };
    // Before the board's own keys: Enter would edit a label, Escape let go of the selection.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [keepTidied, undo, surface]);

  return (
    <div
      aria-busy={arranging}
      aria-label="Tidied"
      className={`${styles['bar'] ?? ''} nopan nokey`}
      onPointerDown={(event) => event.stopPropagation()}
      role="toolbar"
    >
      <output className={styles['said']}>
        {only === undefined ? 'Tidied' : 'Tidied these'}
        <span className={styles['unseen']}>. Enter keeps it, Escape undoes it.</span>
      </output>
      <Segmented
        iconsOnly
        label="Direction"
        onChange={(flow) => void tidyAgain({ direction: DIRECTIONS[flow] })}
        options={FLOWS}
        value={direction === 'LR' || direction === 'RL' ? 'right' : 'down'}
      />
      <Segmented
        label="Spacing"
        onChange={(wanted) => void tidyAgain({ spacing: wanted })}
        options={SPACINGS}
        value={spacing}
      />
      <Button data-keys="Escape" data-tip="Undo" icon="undo-2" look="quiet" onClick={undo}>
        <span className={styles['word']}>Undo</span>
      </Button>
      <Button data-keys="Enter" data-tip="Keep it" look="primary" onClick={keepTidied}>
        Keep
      </Button>
    </div>
  );
}

const DIRECTIONS: Readonly<Record<Flow, Direction>> = { down: 'TB', right: 'LR' };
