import type { SetAside } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button } from '#ui';
import { useState } from 'react';
import styles from './Lists.module.css';
import { setAsideOf } from '../selectors.ts';
import { DownloadSetAside } from '../DownloadSetAside.tsx';

/** Boards that cannot be read: kept as they are until their owner decides. */
export function SetAsideList() {
  const setAside = useLacuna(setAsideOf);
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 className={styles['heading']} id="set-aside">
        Set aside
      </h2>
      <p className={styles['nothing']}>
        {setAside.length === 1 ? 'This board' : 'These boards'} could not be read. Nothing of{' '}
        {setAside.length === 1 ? 'it' : 'them'} is lost: you can download what was kept.
      </p>
      <ul className={styles['list']}>
        {setAside.map((board) => (
          <SetAsideLine board={board} key={board.id} />
        ))}
      </ul>
    </section>
  );
}

function SetAsideLine({ board }: { readonly board: SetAside }) {
  const [sure, setSure] = useState(false);
  const { removeSetAside } = useActions();
  const { id, reason, text } = board;
  return (
    <li className={styles['aside']}>
      <p className={styles['reason']}>{reason}</p>
      <p className={styles['ways']}>
        <DownloadSetAside id={id} text={text} />
        <Button
          icon="trash-2"
          onClick={() => {
            if (sure) void removeSetAside(id);
            else setSure(true);
          }}
        >
          {sure ? 'Delete for good' : 'Delete'}
        </Button>
      </p>
    </li>
  );
}
