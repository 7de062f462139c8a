import { useActions, useLacuna } from '#store/react';
import { Button, IconButton, Menu } from '#ui';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import styles from './BoardHeader.module.css';
import type { BoardControls } from './boardControls.ts';
import { BoardName } from './BoardName.tsx';
import { BoardsMenu } from './BoardsMenu.tsx';
import { CheckButton } from './CheckButton.tsx';
import { Logo } from '../Logo.tsx';
import { MoreItems, ShareItems } from './MoreItems.tsx';
import { arrangingOf, canRedoOf, canUndoOf, isEmptyOf } from '../selectors.ts';
import { SavedState } from './SavedState.tsx';
import type { SittingClockProps } from './SittingClock.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import type { Width } from './useWidth.ts';

const SittingClock = lazy(async () => ({
  default: (await import('./SittingClock.tsx')).SittingClock,
}));

/** A sitting that goes on, and how the interview goes. */
type Sitting = Pick<SittingClockProps, 'attempt' | 'interview'>;

/** Name and task of the board, and what can be done with all of it. */
export function BoardHeader(
  props: BoardControls & { readonly width: Width; readonly sitting: Sitting | undefined },
) {
  const {
    open,
    statement,
    side,
    width,
    onSide,
    canCheck,
    onCheck,
    onDialog,
    onPresent,
    onInterview,
    sitting,
  } = props;
  const canUndo = useLacuna(canUndoOf);
  const canRedo = useLacuna(canRedoOf);
  const arranging = useLacuna(arrangingOf);
  const isEmpty = useLacuna(isEmptyOf);
  const { undo, redo, tidy } = useActions();
  const small = width === 'small';
  return (
    <header className={styles['header']}>
      <Link
        aria-label="All boards and questions"
        className={styles['home']}
        data-tip="All boards and questions"
        href="/"
      >
        <Logo size={24} />
      </Link>
      <div className={styles['board']}>
        <BoardName id={open.id} name={open.name} />
        <BoardsMenu open={open} />
      </div>
      {small || statement === undefined ? null : (
        <TaskMenu diagram={open.diagram} statement={statement} />
      )}
      {sitting === undefined ? null : (
        <Suspense fallback={null}>
          <SittingClock
            {...sitting}
            onOpen={() => {
              onSide(side === 'sitting' ? undefined : 'sitting');
            }}
            pressed={side === 'sitting'}
          />
        </Suspense>
      )}
      <SavedState />
      <span className={styles['space']} />
      <IconButton disabled={!canUndo} icon="undo-2" keys="mod+Z" name="Undo" onClick={undo} />
      <IconButton disabled={!canRedo} icon="redo-2" keys="mod+shift+Z" name="Redo" onClick={redo} />
      {small ? null : (
        <>
          <span className={styles['line']} />
          <Button
            aria-busy={arranging}
            aria-label="Tidy"
            className={styles['tidy']}
            data-keys="mod+shift+L"
            data-tip="Tidy: lay everything out anew"
            disabled={isEmpty || arranging}
            icon="wand-sparkles"
            look="quiet"
            onClick={() => void tidy()}
          >
            <span className={styles['word']}>{arranging ? 'Tidying…' : 'Tidy'}</span>
          </Button>
          {statement === undefined ? null : (
            <Button
              aria-label="Question"
              aria-pressed={side === 'question'}
              className={styles['toggle']}
              data-tip={side === 'question' ? 'Hide the question' : 'Show the question'}
              icon="message-circle-question-mark"
              look="quiet"
              onClick={() => {
                onSide(side === 'question' ? undefined : 'question');
              }}
            >
              <span className={styles['word']}>Question</span>
            </Button>
          )}
          <Menu
            align="end"
            trigger={
              <Button
                aria-label="Share"
                data-tour="share"
                endIcon="chevron-down"
                icon="share"
                look="quiet"
              >
                <span className={styles['word']}>Share</span>
              </Button>
            }
          >
            <ShareItems onDialog={onDialog} />
          </Menu>
          <Menu align="end" trigger={<IconButton icon="ellipsis" name="More" />}>
            <MoreItems
              onDialog={onDialog}
              onInterview={onInterview}
              onPresent={onPresent}
              onSide={onSide}
            />
          </Menu>
          {canCheck ? <CheckButton onCheck={onCheck} statement={statement} /> : null}
        </>
      )}
    </header>
  );
}
