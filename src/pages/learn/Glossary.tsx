import { paletteItem } from '#core';
import type { GlossaryEntry } from '#core';
import { rankByName } from '#panels';
import { Icon } from '#ui';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import styles from './LearnPage.module.css';
import { TextLink } from '../TextLink.tsx';
import { shortTitle } from '../names.ts';
import { useServices } from '../services.ts';
import { useAttempts } from '../attempts/useAttempts.ts';
import { useQuestionTitles } from '../useStatements.ts';

/** Every role of the field: found by name, other name or product, and read one at a time. */
export function Glossary({ id }: { readonly id: string | undefined }) {
  const { loadGlossary } = useServices();
  const [entries, setEntries] = useState<readonly GlossaryEntry[]>();
  const [query, setQuery] = useState('');
  useEffect(() => {
    void loadGlossary().then(setEntries);
  }, [loadGlossary]);
  const found = useMemo(() => search(entries ?? [], query), [entries, query]);
  if (entries === undefined) return null;
  const chosen = entries.find((entry) => entry.id === id);
  const fields = [...new Set(found.map(({ field }) => field))];
  return (
    <div className={styles['glossary']} data-chosen={chosen !== undefined}>
      <div className={styles['list']}>
        <label className={styles['search']}>
          <Icon name="search" />
          <input
            aria-label="Search the pieces"
            onChange={(event) => {
              setQuery(event.target.value);
            }}
            placeholder={`Search ${entries.length} pieces`}
            type="search"
            value={query}
          />
        </label>
        <nav aria-label="Pieces" className={styles['entries']}>
          {found.length === 0 ? <p>Nothing goes by that name here.</p> : null}
          {fields.map((field) => (
            <section key={field}>
              <h2>{field}</h2>
              <ul>
                {found
                  .filter((entry) => entry.field === field)
                  .map((entry) => (
                    <li key={entry.id}>
                      <Link
                        aria-current={entry.id === id ? 'page' : undefined}
                        href={piecePath(entry.id)}
                      >
                        {entry.name}
                      </Link>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </nav>
      </div>
      {chosen === undefined ? (
        <p className={styles['pick']}>
          Pick a piece to read what it is for, and when a senior brings it up.
        </p>
      ) : (
        <Entry entries={entries} entry={chosen} key={chosen.id} />
      )}
    </div>
  );
}

function search(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  return rankByName(query, entries, ({ name, alsoCalled, products }) =>
    query === '' ? name : [name, ...alsoCalled, ...products].join(' '),
  );
}

interface EntryProps {
  readonly entry: GlossaryEntry;
  readonly entries: readonly GlossaryEntry[];
}

function Entry({ entry, entries }: EntryProps) {
  const { id, name, purpose, when, alsoCalled, products, usedIn } = entry;
  const titles = useQuestionTitles();
  const { attempts } = useAttempts();
  const ended = new Set(
    attempts?.filter(({ finished }) => finished !== undefined).map(({ question }) => question),
  );
  const links = (ids: readonly string[]) => (
    <Links entries={entries.filter((other) => ids.includes(other.id))} />
  );
  return (
    <article className={styles['entry']}>
      <TextLink className={styles['back']} href="/learn/pieces">
        <Icon name="arrow-left" /> All pieces
      </TextLink>
      <h2>
        <Icon name={paletteItem(id)?.icon ?? 'circle-dot'} size={26} /> {name}
      </h2>
      <p className={styles['purpose']}>{purpose}</p>
      <h3>When a senior brings it up</h3>
      <p>{when}</p>
      {alsoCalled.length + products.length === 0 ? null : (
        <>
          <h3>Also called</h3>
          <p className={styles['names']}>
            {[...alsoCalled, ...products].map((other) => (
              <span key={other}>{other}</span>
            ))}
          </p>
        </>
      )}
      {entry.confusedWith.length === 0 ? null : (
        <>
          <h3>Not to be confused with</h3>
          {links(entry.confusedWith)}
        </>
      )}
      {entry.broader.length === 0 ? null : (
        <>
          <h3>A kind of</h3>
          {links(entry.broader)}
        </>
      )}
      {entry.narrower.length === 0 ? null : (
        <>
          <h3>Kinds of it</h3>
          {links(entry.narrower)}
        </>
      )}
      {usedIn.length === 0 ? null : (
        <>
          <h3>Questions that expect it</h3>
          <ul className={styles['uses']}>
            {usedIn.map(({ slug, matters }) => (
              <li key={slug}>
                <TextLink href={`/questions/${slug}`}>
                  {shortTitle(titles.get(slug) ?? slug)}
                </TextLink>
                {/* What it protects from is part of the answer. */}
                {ended.has(slug) ? <p>{matters}</p> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {paletteItem(id) === undefined ? null : (
        <TextLink className={styles['drill']} href={`/drill/${id}`}>
          <Icon name="timer" /> Drill it
        </TextLink>
      )}
    </article>
  );
}

function Links({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  return (
    <ul className={styles['links']}>
      {entries.map(({ id, name }) => (
        <li key={id}>
          <Link href={piecePath(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function piecePath(id: string): string {
  return `/learn/pieces/${encodeURIComponent(id)}`;
}
