import type { Named } from '#core';
import styles from './LearnPage.module.css';
import { useInterview } from '../useInterview.ts';

/** How the hour goes, what is expected of a senior, and how to get there. */
export function InterviewGuide() {
  const interview = useInterview(true);
  if (interview === undefined) return null;
  const { phases, fromJunior, growth, differences, success, books, papers, handsOn, current } =
    interview;
  return (
    <div className={styles['guide']}>
      <section>
        <h2>How the hour goes</h2>
        <ol className={styles['phases']}>
          {phases.map(({ name, minutes, activities }) => (
            <li key={name}>
              <h3>
                {name} <small>{minutes} minutes</small>
              </h3>
              <Terms terms={activities} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>From junior to senior</h2>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Aspect</th>
              <th scope="col">Junior</th>
              <th scope="col">Senior</th>
            </tr>
          </thead>
          <tbody>
            {fromJunior.map(({ aspect, junior, senior }) => (
              <tr key={aspect}>
                <th scope="row">{aspect}</th>
                <td>{junior}</td>
                <td>{senior}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>What makes a senior question</h3>
        <Terms terms={differences} />
      </section>
      <section>
        <h2>How to grow into it</h2>
        <ol className={styles['steps']}>
          {growth.map(({ name, points }) => (
            <li key={name}>
              <h3>{name}</h3>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <h3>What success rests on</h3>
        <Terms terms={success} />
      </section>
      <section>
        <h2>What to read and do</h2>
        <h3>Books</h3>
        <Terms terms={books} />
        <h3>Papers and articles</h3>
        <Terms terms={papers} />
        <h3>Hands-on</h3>
        <Terms terms={handsOn} />
        <h3>Stay current</h3>
        <Terms terms={current} />
      </section>
    </div>
  );
}

function Terms({ terms }: { readonly terms: readonly Named[] }) {
  return (
    <dl className={styles['terms']}>
      {terms.map(({ name, meaning }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
