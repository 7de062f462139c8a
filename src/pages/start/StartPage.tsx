import { useActions, useLacuna } from '#store/react';
import { Button, Dialog, isTourSeen } from '#ui';
import { useEffect, useState } from 'react';
import type { DragEvent } from 'react';
import { Link } from 'wouter';
import { BoardList } from './BoardList.tsx';
import { FileButton } from '../FileButton.tsx';
import type { FileButtonProps } from '../FileButton.tsx';
import { FileProblems } from './FileProblems.tsx';
import { Logo } from '../Logo.tsx';
import { PackList } from './PackList.tsx';
import { FreeCard, QuestionCard } from './QuestionCard.tsx';
import { boardsOf, readyOf } from '../selectors.ts';
import { useServices } from '../services.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { Sketch } from './Sketch.tsx';
import styles from './StartPage.module.css';
import { ThemeSwitch } from '../ThemeSwitch.tsx';
import { useBoards } from '../useBoards.ts';
import { useOpenFiles } from './useOpenFiles.ts';

const FILES = '.mmd,.mermaid,.txt,.md,.markdown';

/** Where everything begins: the questions, a blank sheet, and what was drawn before. */
export function StartPage() {
  const { statements, readBoard, forCandidate } = useServices();
  const ready = useLacuna(readyOf);
  const { closeBoard } = useActions();
  const { startExample } = useBoards();
  const isNew = useLacuna(boardsOf).length === 0;
  const { openFiles, problems, clearProblems } = useOpenFiles();
  const [dropping, setDropping] = useState(false);
  const files: Pick<FileButtonProps, 'accept' | 'onFiles'> = {
    accept: readBoard === undefined ? FILES : `${FILES},.json`,
    onFiles: (chosen) => void openFiles(chosen),
  };

  useEffect(() => {
    document.title = 'Lacuna';
    void closeBoard();
  }, [closeBoard]);

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    void openFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      className={styles['page']}
      data-dropping={dropping}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(document.elementFromPoint(event.clientX, event.clientY)))
          setDropping(false);
      }}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <header className={styles['header']}>
        <span className={styles['brand']}>
          <Logo /> Lacuna
        </span>
        <span className={styles['tools']}>
          {forCandidate ? null : (
            <>
              <Link className={styles['progress']} href="/learn">
                Learn
              </Link>
              <Link className={styles['progress']} href="/interviews">
                Interviews
              </Link>
              <Link className={styles['progress']} href="/progress">
                Progress
              </Link>
            </>
          )}
          <FileButton {...files} name="Open a file" several />
          <ThemeSwitch />
        </span>
      </header>
      <main className={styles['main']}>
        <section className={styles['title']}>
          <div>
            <h1>Draw a system. See what is missing.</h1>
            <p>
              A whiteboard for practising senior system design. Pick a question, draw your answer,
              and check it against a reference. Everything stays in this browser.
            </p>
            {forCandidate ? (
              <p className={styles['candidate']}>
                This is the view for a candidate: it draws, and shows no check, hint or reference.
                It is no lock: who looks into the files of this page can still read them.
              </p>
            ) : null}
            {ready && !forCandidate && (isNew || !isTourSeen()) ? (
              <Button
                className={styles['try']}
                icon="sparkles"
                look="primary"
                onClick={() => void startExample()}
              >
                Try it on a started design
              </Button>
            ) : null}
          </div>
          <Sketch />
        </section>
        <div className={styles['columns']}>
          <section aria-labelledby="questions">
            <h2 className={styles['heading']} id="questions">
              Pick a question, or a blank sheet
            </h2>
            <ul className={styles['cards']}>
              <li>
                <FreeCard />
              </li>
              {statements.map((statement) => (
                <li key={statement.slug}>
                  <QuestionCard statement={statement} />
                </li>
              ))}
            </ul>
          </section>
          <div className={styles['own']}>
            {ready ? (
              <>
                <BoardList />
                <SetAsideList />
                <PackList {...files} />
              </>
            ) : null}
          </div>
        </div>
      </main>
      {dropping ? (
        <div className={styles['drop']}>
          <p>Drop a Mermaid drawing or a file of questions</p>
        </div>
      ) : null}
      {problems.map(({ file, heading, text, diagnostics }) => (
        <Dialog description={heading} key={file} onClose={clearProblems} title={file}>
          <FileProblems diagnostics={diagnostics} text={text} />
        </Dialog>
      ))}
    </div>
  );
}
