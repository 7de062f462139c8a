import { BoardProvider } from '#canvas';
import { useActions, useLacuna } from '#store/react';
import { useEffect, useState } from 'react';
import { BoardScreen } from './BoardScreen.tsx';
import { MessagePage } from './MessagePage.tsx';
import { openOf, setAsideOf } from './selectors.ts';
import { DownloadSetAside } from './SetAsideList.tsx';

/** The page of one board: opens it, and says kindly what is the matter when that fails. */
export function BoardPage({ id }: { readonly id: string }) {
  const open = useLacuna(openOf);
  const setAside = useLacuna(setAsideOf);
  const { openBoard } = useActions();
  const [problem, setProblem] = useState<string>();
  const isOpen = open?.id === id;

  useEffect(() => {
    if (isOpen) return;
    let stale = false;
    void openBoard(id).then((opened) => {
      if (!stale && !opened.ok) setProblem(opened.problem);
    });
    return () => {
      stale = true;
    };
  }, [id, isOpen, openBoard]);

  const name = isOpen ? open.name : undefined;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Lacuna`;
  }, [name]);

  if (isOpen) {
    return (
      <BoardProvider>
        <BoardScreen open={open} />
      </BoardProvider>
    );
  }
  if (problem === undefined) return null;
  const kept = setAside.find((board) => board.id === id);
  return kept === undefined ? (
    <MessagePage heading="This board is not here">
      <p>{problem}</p>
      <p>Boards are kept in the browser that they were drawn in, and nowhere else.</p>
    </MessagePage>
  ) : (
    <MessagePage heading="This board could not be read">
      <p>{kept.reason}</p>
      <p>It was set aside as it is, so nothing of it is lost.</p>
      <p>
        <DownloadSetAside id={id} text={kept.text} />
      </p>
    </MessagePage>
  );
}
