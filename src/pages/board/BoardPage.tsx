import { BoardProvider } from '#canvas';
import { useLacuna, useLacunaStore } from '#store/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { BoardScreen } from './BoardScreen.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { openOf, setAsideOf } from '../selectors.ts';
import { boardPath } from '../useBoards.ts';
import { DownloadSetAside } from '../DownloadSetAside.tsx';

const Tour = lazy(async () => ({ default: (await import('./Tour.tsx')).Tour }));

/** The page of one board: opens it, and says kindly what is the matter when that fails. */
export function BoardPage({ id, touring }: { readonly id: string; readonly touring: boolean }) {
  const store = useLacunaStore();
  const open = useLacuna(openOf);
  const setAside = useLacuna(setAsideOf);
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string }>();

  // Only when the address changes: a board that was just made is open before its address is.
  useEffect(() => {
    const { open: already, actions } = store.getState();
    if (already?.id === id) return;
    let stale = false;
    void actions.openBoard(id).then((opened) => {
      if (!stale && !opened.ok) setProblem({ id, text: opened.problem });
    });
    return () => {
      stale = true;
    };
  }, [id, store]);

  const name = open?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Lacuna`;
  }, [name]);

  if (problem?.id !== id) {
    return open === undefined ? null : (
      <BoardProvider key={open.id}>
        <BoardScreen open={open} />
        {touring ? (
          <Suspense fallback={null}>
            <Tour
              onEnd={() => {
                navigate(boardPath(id), { replace: true });
              }}
            />
          </Suspense>
        ) : null}
      </BoardProvider>
    );
  }
  const kept = setAside.find((board) => board.id === id);
  return kept === undefined ? (
    <MessagePage heading="This board is not here">
      <p>{problem.text}</p>
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
