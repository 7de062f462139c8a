import { useEffect } from 'react';
import { Link } from 'wouter';
import { Glossary } from './Glossary.tsx';
import { InterviewGuide } from './InterviewGuide.tsx';
import styles from './LearnPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { QuestionMap } from './QuestionMap.tsx';

export interface LearnPageProps {
  readonly part: string | undefined;
  readonly id: string | undefined;
}

const PARTS = [
  { part: 'pieces', name: 'Pieces' },
  { part: 'questions', name: 'Map of questions' },
  { part: 'interview', name: 'The senior interview' },
] as const;

/** What to know: every piece of the field, how the questions hang together, and how the interview goes. */
export function LearnPage({ part = 'pieces', id }: LearnPageProps) {
  useEffect(() => {
    document.title = 'Learn · Lacuna';
  }, []);
  return (
    <Sheet back="All boards and questions" className={styles['page']}>
      <header className={styles['head']}>
        <h1>Learn</h1>
        <nav aria-label="Parts" className={styles['parts']}>
          {PARTS.map((one) => (
            <Link
              aria-current={one.part === part ? 'page' : undefined}
              href={`/learn/${one.part}`}
              key={one.part}
            >
              {one.name}
            </Link>
          ))}
        </nav>
      </header>
      {part === 'questions' ? (
        <QuestionMap />
      ) : part === 'interview' ? (
        <InterviewGuide />
      ) : (
        <Glossary id={id === undefined ? undefined : decodeURIComponent(id)} />
      )}
    </Sheet>
  );
}
