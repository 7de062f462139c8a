// A native list can neither be filtered as one types nor show an icon beside a name.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import styles from './PickList.module.css';

export interface PickRow {
  readonly id: string;
  readonly name: string;
  /** Lucide's name. */
  readonly icon?: string;
  /** A CSS colour of the icon. */
  readonly colour?: string;
  /** A few words beside the name. */
  readonly detail?: string;
  /** Keys that do the same from anywhere. */
  readonly keys?: string;
}

export interface PickSection<Row extends PickRow> {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface PickListProps<Row extends PickRow> {
  /** Name of the field, for those who hear it. */
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly PickSection<Row>[];
  readonly onPick: (row: Row, withShift: boolean) => void;
  readonly onLeave: () => void;
  /** What is said when nothing fits. */
  readonly nothing: string;
  readonly foot?: ReactNode;
}

/** A field and the list that it filters: typing narrows, arrow keys choose, Enter or a press takes. */
export function PickList<Row extends PickRow>(props: PickListProps<Row>) {
  const { label, placeholder, query, onQuery, sections, onPick, onLeave, nothing, foot } = props;
  const [at, setAt] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const active = useRef<HTMLDivElement>(null);
  const rows = sections.flatMap((section) => section.rows);
  const index = Math.min(at, Math.max(0, rows.length - 1));
  const chosen = rows[index];

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const next = nextIndex(event.key, index, rows.length);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && chosen !== undefined) onPick(chosen, event.shiftKey);
    else if (event.key === 'Escape' || event.key === 'Tab') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles['pick']}>
      <input
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${index}`}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded="true"
        aria-label={label}
        autoComplete="off"
        className={styles['field']}
        onChange={(event) => {
          onQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        ref={field}
        role="combobox"
        spellCheck={false}
        value={query}
      />
      <div aria-label={label} className={styles['list']} id={listId} role="listbox">
        {sections.map(({ title, rows: some }) =>
          some.length === 0 ? null : (
            <div aria-label={title} key={title} role="group">
              <div aria-hidden="true" className={styles['title']}>
                {title}
              </div>
              {some.map((row) => {
                const place = rows.indexOf(row);
                return (
                  <Choice
                    id={`${listId}-${place}`}
                    isActive={place === index}
                    key={row.id}
                    onPick={(withShift) => {
                      onPick(row, withShift);
                    }}
                    onPoint={() => {
                      setAt(place);
                    }}
                    row={row}
                    {...(place === index ? { mark: active } : {})}
                  />
                );
              })}
            </div>
          ),
        )}
        {rows.length === 0 ? <p className={styles['nothing']}>{nothing}</p> : null}
      </div>
      {foot === undefined ? null : <div className={styles['foot']}>{foot}</div>}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly row: PickRow;
  readonly isActive: boolean;
  readonly onPick: (withShift: boolean) => void;
  readonly onPoint: () => void;
  readonly mark?: React.RefObject<HTMLDivElement | null>;
}

/** The field keeps the focus and has the keys; a row is for the pointer. */
function Choice({ id, row, isActive, onPick, onPoint, mark }: ChoiceProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      aria-selected={isActive}
      className={styles['row']}
      id={id}
      onClick={(event) => {
        onPick(event.shiftKey);
      }}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onPointerMove={onPoint}
      ref={mark}
      role="option"
      tabIndex={-1}
    >
      <span
        className={styles['icon']}
        style={row.colour === undefined ? {} : { color: row.colour }}
      >
        {row.icon === undefined ? null : <Icon name={row.icon} size={18} />}
      </span>
      <span className={styles['name']}>{row.name}</span>
      {row.detail === undefined ? null : <span className={styles['detail']}>{row.detail}</span>}
      {row.keys === undefined ? null : <Keys keys={row.keys} />}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'PageDown':
      return Math.min(count - 1, at + 8);
    case 'PageUp':
      return Math.max(0, at - 8);
    default:
      return undefined;
  }
}
