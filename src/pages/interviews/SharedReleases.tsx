import type { SharedInterview } from '#practice';
import { useActions } from '#store/react';
import { lazy, Suspense, useEffect } from 'react';
import styles from './SharedPage.module.css';

// What knows the answers comes over the wire only when it is released.
const SharedReference = lazy(async () => ({
  default: (await import('./SharedReference.tsx')).SharedReference,
}));

/** What the interviewer has shown, the newest first. */
export function SharedReleases({ shared }: { readonly shared: SharedInterview }) {
  const { check, closeCheck } = useActions();
  const marks = shared.released.some(({ says }) => says === 'marks');
  useEffect(() => {
    if (!marks) return undefined;
    void check();
    return closeCheck;
  }, [check, closeCheck, marks]);
  const words = shared.released.flatMap((one) => ('text' in one ? [one] : [])).toReversed();
  return (
    <>
      {words.length === 0 ? null : (
        <ul aria-label="From your interviewer" aria-live="polite" className={styles['released']}>
          {words.map(({ id, says, text }) => (
            <li key={id}>
              <small>{says === 'what-if' ? 'What if…' : 'From your interviewer'}</small>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {shared.released.some(({ says }) => says === 'reference') ? (
        <Suspense fallback={null}>
          <SharedReference diagram={shared.diagram} question={shared.question} />
        </Suspense>
      ) : null}
    </>
  );
}
