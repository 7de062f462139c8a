import type { BoardSummary } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, IconButton, Menu, MenuItem } from '#ui';
import { useState } from 'react';
import { Link } from 'wouter';
import styles from './Lists.module.css';
import { ago, shortTitle } from '../names.ts';
import { RenameField } from './RenameField.tsx';
import { boardsOf } from '../selectors.ts';
import { boardPath, useBoards } from '../useBoards.ts';
import { useNow } from '../useNow.ts';
import { useQuestionTitles } from '../useStatements.ts';

/** The rest is a press away. */
const SHOWN = 8;

/** What was drawn before, last changed first. */
export function BoardList() {
  const boards = useLacuna(boardsOf);
  const titles = useQuestionTitles();
  const now = useNow();
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="boards">
      <h2 className={styles['heading']} id="boards">
        Your boards
      </h2>
      {boards.length === 0 ? (
        <p className={styles['nothing']}>
          What you draw is kept here, in this browser only. Nothing is sent anywhere.
        </p>
      ) : (
        <ul className={styles['list']}>
          {(all ? boards : boards.slice(0, SHOWN)).map((board) => (
            <BoardLine
              board={board}
              now={now}
              key={board.id}
              question={board.question === undefined ? undefined : titles.get(board.question)}
            />
          ))}
        </ul>
      )}
      {all || boards.length <= SHOWN ? null : (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {boards.length}
        </Button>
      )}
    </section>
  );
}

function BoardLine({
  board,
  now,
  question,
}: {
  readonly board: BoardSummary;
  readonly now: number;
  readonly question: string | undefined;
}) {
  const [renaming, setRenaming] = useState(false);
  const { renameBoard } = useActions();
  const { duplicate, remove, openBoard } = useBoards();
  const { id, name, nodes, updated } = board;
  // Named after it, as boards are at first, a board need not say so twice.
  const from = question === undefined ? 'Free drawing' : shortTitle(question);
  return (
    <li className={styles['line']}>
      <div className={styles['text']}>
        {renaming ? (
          <RenameField
            name={name}
            onDone={(wanted) => {
              setRenaming(false);
              if (wanted !== undefined) void renameBoard(id, wanted);
            }}
          />
        ) : (
          <Link className={styles['name']} href={boardPath(id)}>
            {name}
          </Link>
        )}
        <p className={styles['facts']}>
          {nodes === 0 ? 'Empty' : nodes === 1 ? '1 piece' : `${nodes} pieces`} ·{' '}
          <time dateTime={new Date(updated).toISOString()}>{ago(updated, now)}</time>
        </p>
        {!name.startsWith(from) && <p className={styles['facts']}>{from}</p>}
      </div>
      <Menu
        align="end"
        trigger={
          <IconButton className={styles['more']} icon="ellipsis" name={`More about ${name}`} />
        }
      >
        <MenuItem
          icon="folder-open"
          onSelect={() => {
            openBoard(id);
          }}
        >
          Open
        </MenuItem>
        <MenuItem
          icon="pencil"
          onSelect={() => {
            setRenaming(true);
          }}
        >
          Rename
        </MenuItem>
        <MenuItem icon="copy" onSelect={() => void duplicate(id)}>
          Duplicate
        </MenuItem>
        <MenuItem icon="trash-2" onSelect={() => void remove(id, name)}>
          Delete
        </MenuItem>
      </Menu>
    </li>
  );
}
