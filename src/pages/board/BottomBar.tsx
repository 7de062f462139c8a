import { useActions, useLacuna } from '#store/react';
import { Icon, Menu, MenuHeading, MenuItem, MenuLine } from '#ui';
import styles from './BottomBar.module.css';
import type { BoardControls } from './boardControls.ts';
import { MoreItems, ShareItems } from './MoreItems.tsx';
import { isEmptyOf } from '../selectors.ts';
import { TaskChoice } from './TaskMenu.tsx';

export interface BottomBarProps extends BoardControls {
  readonly palette: boolean;
  readonly onPalette: () => void;
}

/** On a small screen: everything within a thumb's reach. */
export function BottomBar(props: BottomBarProps) {
  const { open, statement, side, palette, onSide, canCheck, onCheck, onDialog, onPalette } = props;
  const { onPresent, onInterview } = props;
  const isEmpty = useLacuna(isEmptyOf);
  const { tidy } = useActions();
  return (
    <nav aria-label="Board" className={styles['bar']}>
      <button aria-pressed={palette} className={styles['tab']} onClick={onPalette} type="button">
        <Icon name="shapes" size={21} />
        Palette
      </button>
      {statement === undefined ? null : (
        <>
          <button
            aria-pressed={side === 'question'}
            className={styles['tab']}
            onClick={() => {
              onSide(side === 'question' ? undefined : 'question');
            }}
            type="button"
          >
            <Icon name="message-circle-question-mark" size={21} />
            Question
          </button>
          {canCheck ? (
            <button
              aria-pressed={side === 'check'}
              className={styles['tab']}
              data-tour="check"
              onClick={onCheck}
              type="button"
            >
              <Icon name="list-checks" size={21} />
              Check
            </button>
          ) : null}
        </>
      )}
      <Menu
        align="end"
        side="top"
        trigger={
          <button className={styles['tab']} data-tour="more" type="button">
            <Icon name="ellipsis" size={21} />
            More
          </button>
        }
      >
        {statement === undefined ? null : (
          <>
            <MenuHeading>What to draw</MenuHeading>
            <TaskChoice diagram={open.diagram} statement={statement} />
            <MenuLine />
          </>
        )}
        <MenuItem disabled={isEmpty} icon="wand-sparkles" onSelect={() => void tidy()}>
          Tidy
        </MenuItem>
        <ShareItems onDialog={onDialog} />
        <MenuLine />
        <MoreItems
          onDialog={onDialog}
          onInterview={onInterview}
          onPresent={onPresent}
          onSide={onSide}
        />
      </Menu>
    </nav>
  );
}
