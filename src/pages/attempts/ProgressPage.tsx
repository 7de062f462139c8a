import { paletteItem } from '#core';
import { blindSpots, coverageOf, dueDrills, reportOf } from '#practice';
import type { Attempt, BlindSpot, Drill } from '#practice';
import { TrendChart } from '#panels';
import { useActions } from '#store/react';
import { Icon } from '#ui';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import styles from './ProgressPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { TextLink } from '../TextLink.tsx';
import { shortTitle } from '../names.ts';
import { SittingsTable } from './SittingsTable.tsx';
import { useAttempts } from './useAttempts.ts';
import { useNow } from '../useNow.ts';
import { useQuestionTitles } from '../useStatements.ts';

/** As many as are worked on at a time. */
const FIRST = 6;

/** What was practised, how it went, and which roles are forgotten again and again. */
export function ProgressPage() {
  const { attempts, remove } = useAttempts();
  const { listDrills } = useActions();
  const now = useNow();
  const [drills, setDrills] = useState<readonly Drill[]>([]);
  useEffect(() => {
    document.title = 'Progress · Lacuna';
    void listDrills().then(setDrills);
  }, [listDrills]);
  if (attempts === undefined) return null;
  return (
    <Sheet back="All boards and questions" className={styles['page']}>
      <h1>Progress</h1>
      {attempts.length === 0 ? (
        <>
          <p className={styles['none']}>
            There is no sitting yet. Press “Practise” on a question, and it will be here when it
            ends: how much you covered each time, the pieces that you forget again and again, and
            short drills for just those.
          </p>
          <TextLink href="/">Pick a question</TextLink>
        </>
      ) : (
        <>
          <Due kinds={dueDrills(attempts, drills, now)} />
          <BlindSpots spots={blindSpots(attempts)} />
          <Trend attempts={attempts} />
          <Questions attempts={attempts} />
          <SittingsTable attempts={attempts} onRemove={remove} />
        </>
      )}
    </Sheet>
  );
}

/** What is to be drilled now, by spaced repetition. */
function Due({ kinds }: { readonly kinds: readonly string[] }) {
  if (kinds.length === 0) return null;
  const names = kinds.slice(0, FIRST).map((kind) => paletteItem(kind)?.name ?? kind);
  const more = kinds.length - names.length;
  return (
    <section aria-labelledby="due" className={styles['due']}>
      <h2 id="due">{kinds.length === 1 ? 'One drill is due' : `${kinds.length} drills are due`}</h2>
      <p>
        A drawing with one gap to close, a minute and a half each: {names.join(', ')}
        {more > 0 ? `, and ${more} more` : ''}.
      </p>
      <Link className={styles['start']} href="/drill">
        <Icon name="timer" /> Start
      </Link>
    </section>
  );
}

/** Score and coverage of every sitting that has ended, the oldest first. */
function Trend({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const titles = useQuestionTitles();
  const ended = attempts
    .filter(({ finished }) => finished !== undefined)
    .toSorted((a, b) => a.started - b.started);
  if (ended.length < 2) return null;
  const dates = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">How it goes</h2>
      <TrendChart
        label="Score and coverage of your sittings"
        lines={[
          { key: 'score', name: 'Score' },
          { key: 'coverage', name: 'Coverage, % of pieces' },
        ]}
        points={ended.map((attempt) => ({
          at: dates.format(attempt.started),
          name: shortTitle(titles.get(attempt.question) ?? attempt.question),
          values: {
            score: reportOf(attempt, 1)?.afterHints ?? 0,
            coverage: Math.round(coverageOf(attempt) * 100),
          },
        }))}
      />
    </section>
  );
}

function BlindSpots({ spots }: { readonly spots: readonly BlindSpot[] }) {
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="spots">
      <h2 id="spots">Your blind spots</h2>
      {spots.length === 0 ? (
        <p className={styles['none']}>
          None so far: a role shows here when it is forgotten in half of the sittings that want it,
          twice at least.
        </p>
      ) : (
        <ul className={styles['spots']}>
          {(all ? spots : spots.slice(0, FIRST)).map(({ kind, expected, forgotten, titles }) => (
            <li key={kind}>
              <Icon name={paletteItem(kind)?.icon ?? 'square'} size={20} />
              <div>
                <strong>{paletteItem(kind)?.name ?? kind}</strong>
                <span>
                  forgotten in {forgotten} of {expected}
                </span>
                <small>{titles.join(', ')}</small>
                <TextLink href={`/drill/${kind}`}>
                  <Icon name="timer" /> Drill it
                </TextLink>
              </div>
            </li>
          ))}
        </ul>
      )}
      {all || spots.length <= FIRST ? null : (
        <TextLink
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {spots.length}
        </TextLink>
      )}
    </section>
  );
}

/** Best and latest of each question. */
function Questions({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const titles = useQuestionTitles();
  const scores = new Map<string, number[]>();
  for (const attempt of attempts) {
    const report = reportOf(attempt, 1);
    if (report === undefined) continue;
    scores.set(attempt.question, [...(scores.get(attempt.question) ?? []), report.afterHints]);
  }
  if (scores.size === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">By question</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Sittings</th>
            <th scope="col">Best</th>
            <th scope="col">Latest</th>
          </tr>
        </thead>
        <tbody>
          {[...scores].map(([slug, all]) => (
            <tr key={slug}>
              <th scope="row">{shortTitle(titles.get(slug) ?? slug)}</th>
              <td>{all.length}</td>
              <td>{Math.max(...all)}</td>
              <td>{all[0]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
