import type { OpenBoard } from '#store';
import { useLacuna } from '#store/react';
import { IconButton, Menu, MenuChoice, MenuHeading, MenuItem, MenuLine } from '#ui';
import { useLocation } from 'wouter';
import styles from './BoardHeader.module.css';
import { ago } from '../names.ts';
import { boardsOf } from '../selectors.ts';
import { useBoards } from '../useBoards.ts';
import { useNow } from '../useNow.ts';

/** As many as one finds at a glance; all of them are on the start page. */
const SHOWN = 7;

/** The other boards, and what can be done with this one. */
export function BoardsMenu({ open }: { readonly open: OpenBoard }) {
  const boards = useLacuna(boardsOf);
  const now = useNow();
  const [, navigate] = useLocation();
  const { openBoard, startFree, duplicate, remove } = useBoards();
  const { id, name } = open;
  return (
    <Menu
      trigger={
        <IconButton className={styles['boards']} icon="chevron-down" name="Boards" size={16} />
      }
    >
      <MenuHeading>Your boards</MenuHeading>
      <MenuChoice
        label="Your boards"
        onChoose={openBoard}
        options={boards.slice(0, SHOWN).map((board) => ({
          value: board.id,
          name: board.name,
          detail: ago(board.updated, now),
        }))}
        value={id}
      />
      <MenuItem
        icon="layers"
        onSelect={() => {
          navigate('/');
        }}
      >
        All boards and questions
      </MenuItem>
      <MenuLine />
      <MenuItem icon="plus" onSelect={() => void startFree()}>
        New free drawing
      </MenuItem>
      <MenuItem icon="copy" onSelect={() => void duplicate(id)}>
        Duplicate this board
      </MenuItem>
      <MenuItem icon="trash-2" onSelect={() => void remove(id, name)}>
        Delete this board
      </MenuItem>
    </Menu>
  );
}
