import type { CategoryMap, Statement } from '#core';
import { Link } from 'wouter';
import styles from './LearnPage.module.css';
import { shortTitle } from '../names.ts';
import { useServices } from '../services.ts';
import { useInterview } from '../useInterview.ts';

/** Rows and gaps of the map, in its own units. */
const ROW = 100;
const COLUMN = 100;
const BOX = 68;

/** The questions where they belong: what leads to each category, and where it leads. */
export function QuestionMap() {
  const interview = useInterview(true);
  const { statements } = useServices();
  if (interview === undefined) return null;
  const { categoryMap, categories } = interview;
  return (
    <>
      <div className={styles['map']}>
        <Arrows {...categoryMap} />
        {categoryMap.columns.map(({ title, items }) => (
          <section className={styles['column']} key={title}>
            <h2>{title}</h2>
            {items.map((item) => (
              <div className={styles['category']} key={item}>
                <strong>{item}</strong>
                {statements
                  .filter((statement) => belongsTo(statement, item))
                  .map(({ slug, title: question }) => (
                    <Link href={`/questions/${slug}`} key={slug}>
                      {shortTitle(question)}
                    </Link>
                  ))}
              </div>
            ))}
          </section>
        ))}
      </div>
      <ul className={styles['facts']}>
        {categories.map(({ id, name, focus, skills, minutes }) => (
          <li key={id}>
            <h3>
              {id} · {name}
            </h3>
            <p>{focus}.</p>
            <p>
              {minutes} minutes. Skills: {skills.join(', ')}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Arrows({ columns, links }: CategoryMap) {
  const place = (item: string): { readonly column: number; readonly row: number } | undefined => {
    const column = columns.findIndex(({ items }) => items.includes(item));
    const row = columns[column]?.items.indexOf(item);
    return row === undefined ? undefined : { column, row };
  };
  const rows = Math.max(...columns.map(({ items }) => items.length));
  return (
    <svg
      aria-hidden="true"
      className={styles['arrows']}
      preserveAspectRatio="none"
      viewBox={`0 0 ${columns.length * COLUMN} ${rows * ROW}`}
    >
      {links.map(({ from, to }) => {
        const [a, b] = [place(from), place(to)];
        if (a === undefined || b === undefined) return null;
        const [x1, y1] = [a.column * COLUMN + BOX, (a.row + 0.5) * ROW];
        const [x2, y2] = [b.column * COLUMN, (b.row + 0.5) * ROW];
        const middle = (x1 + x2) / 2;
        return (
          <path
            d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
            key={from + to}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}

/** `S1 - High-Scale Web Services` by its name; a specialization by the first word that it shares with the map. */
function belongsTo({ category }: Statement, item: string): boolean {
  const name = category.replace(/^S\d - /, '');
  return name === item || (name === category && name.split(' ')[0] === item.split(' ')[0]);
}
