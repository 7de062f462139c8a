import { titleOf } from '#core';
import type { Board, Report } from '#core';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Icon } from '#ui';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { outlineOf } from './outline.ts';
import type { OutlineRow } from './outline.ts';
import { OutlineField } from './OutlineField.tsx';
import styles from './OutlinePanel.module.css';
import { OutlineTools } from './OutlineTools.tsx';

/** The drawing as a tree in which everything can be read, gone to and changed without the canvas. */
export function OutlinePanel() {
  const board = useLacuna(boardOf);
  const report = useLacuna(reportOf);
  const selection = useLacuna(selectionOf);
  const { select, focusOn, pointAt } = useActions();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [renaming, setRenaming] = useState(false);
  const typed = useRef({ text: '', at: 0 });
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineOf(board, closed, report), [board, closed, report]);
  const [selected] = selection.size === 1 ? selection : [];
  const focused = rows.find(({ key }) => key === active);
  const [seen, setSeen] = useState(selected);
  if (selected !== seen) {
    // Something else was selected on the board: the outline goes there.
    setSeen(selected);
    if (focused?.id !== selected) setActive(undefined);
  }
  const current = focused ?? rows.find(({ id }) => id === selected) ?? rows[0];

  function goTo(row: OutlineRow | undefined): void {
    if (row === undefined) return;
    setActive(row.key);
    select([row.id]);
    focusOn([row.id]);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  }

  function open(key: string, wanted: boolean): void {
    const next = new Set(closed);
    if (wanted) next.delete(key);
    else next.add(key);
    setClosed(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (renaming || current === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.indexOf(current);
    const expanded = current.parent && !closed.has(current.key);
    switch (event.key) {
      case 'ArrowDown':
        goTo(rows[at + 1]);
        break;
      case 'ArrowUp':
        goTo(rows[at - 1]);
        break;
      case 'Home':
        goTo(rows[0]);
        break;
      case 'End':
        goTo(rows.at(-1));
        break;
      case 'ArrowRight':
        if (current.parent && !expanded) open(current.key, true);
        else if (expanded) goTo(rows[at + 1]);
        break;
      case 'ArrowLeft':
        if (expanded) open(current.key, false);
        else goTo(rows.slice(0, at).findLast(({ level }) => level < current.level));
        break;
      case 'Enter':
      case 'F2':
        setRenaming(true);
        break;
      default:
        if (event.key.length !== 1 || event.key === ' ') return;
        goTo(byTyping(event, at));
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next line that begins with what was typed within a second. */
  function byTyping({ key, timeStamp }: KeyboardEvent, at: number): OutlineRow | undefined {
    const goesOn = timeStamp - typed.current.at < 1000;
    const text = (goesOn ? typed.current.text : '') + key.toLowerCase();
    typed.current = { text, at: timeStamp };
    const from = goesOn ? at : at + 1;
    return [...rows.slice(from), ...rows.slice(0, from)].find(({ name }) =>
      name.toLowerCase().startsWith(text),
    );
  }

  const missing = (report?.components ?? []).filter(
    ({ status, aside }) => status === 'missing' && aside === undefined,
  );
  return (
    <div className={styles['outline']}>
      {current === undefined ? (
        <p className={styles['none']}>Nothing is drawn yet. Type a name on the board to begin.</p>
      ) : (
        <OutlineTools
          board={board}
          onRename={() => {
            setRenaming(true);
          }}
          row={current}
        />
      )}
      <div
        aria-label="Outline of the drawing"
        onKeyDown={onKeyDown}
        ref={tree}
        role="tree"
        tabIndex={-1}
      >
        {rows.map((row) => (
          // The tree around it has the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            aria-expanded={row.parent ? !closed.has(row.key) : undefined}
            aria-label={[row.name, row.detail].filter((text) => text !== '').join(', ')}
            aria-level={row.level}
            aria-posinset={row.at}
            aria-selected={selection.has(row.id)}
            aria-setsize={row.of}
            className={styles['row']}
            data-key={row.key}
            data-sort={row.sort}
            key={row.key}
            onClick={() => {
              goTo(row);
            }}
            onFocus={() => {
              setActive(row.key);
            }}
            role="treeitem"
            style={{ paddingLeft: 8 + (row.level - 1) * 18 }}
            tabIndex={row === current ? 0 : -1}
          >
            {/* The arrow keys do the same for those who hear the tree. */}
            <span
              aria-hidden="true"
              className={styles['chevron']}
              data-open={row.parent && !closed.has(row.key)}
              onClick={(event) => {
                event.stopPropagation();
                if (row.parent) open(row.key, closed.has(row.key));
              }}
            >
              {row.parent ? <Icon name="chevron-right" size={14} /> : null}
            </span>
            <Icon className={styles['icon']} name={row.icon} size={15} />
            {renaming && row === current ? (
              <OutlineField
                board={board}
                onDone={() => {
                  setRenaming(false);
                  goTo(row);
                }}
                row={row}
              />
            ) : (
              <span className={styles['name']}>{row.name}</span>
            )}
            {row.detail === '' ? null : <span className={styles['detail']}>{row.detail}</span>}
          </div>
        ))}
      </div>
      {missing.length === 0 ? null : (
        <section aria-label="Missing">
          <h3 className={styles['heading']}>Missing</h3>
          <ul className={styles['missing']}>
            {missing.map(({ title }) => (
              <li key={title}>
                <button
                  onBlur={() => {
                    pointAt(undefined);
                  }}
                  onClick={() => {
                    focusOn([title]);
                  }}
                  onFocus={() => {
                    pointAt(title);
                  }}
                  type="button"
                >
                  {titleOf(title)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function boardOf({ history }: LacunaState): Board {
  return history.present;
}

function reportOf({ check }: LacunaState): Report | undefined {
  return check?.graded?.report;
}

function selectionOf({ session }: LacunaState): ReadonlySet<string> {
  return session.selection;
}
