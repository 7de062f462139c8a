import type { Board } from '#core';
import { setEdgeText, setGroup, setNode, setNote, textOfEdge } from '#store';
import type { Edit } from '#store';
import { useActions } from '#store/react';
import { useEffect, useRef, useState } from 'react';
import type { OutlineRow } from './outline.ts';
import styles from './OutlinePanel.module.css';

export interface OutlineFieldProps {
  readonly row: OutlineRow;
  readonly board: Board;
  readonly onDone: () => void;
}

/** Writes an element's label in its line. Enter keeps it, Escape does not; a line break is written as `|`. */
export function OutlineField({ row, board, onDone }: OutlineFieldProps) {
  const { edit } = useActions();
  const before = labelOf(row, board).replaceAll('\n', ' | ');
  const [draft, setDraft] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function finish(keep: boolean): void {
    if (keep && draft !== before) edit(relabel(row, draft.replaceAll(/\s*\|\s*/g, '\n').trim()));
    onDone();
  }

  return (
    <input
      aria-label={row.sort === 'edge' ? 'Label' : 'Name'}
      className={styles['field']}
      onBlur={() => {
        finish(true);
      }}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setDraft(before);
        onDone();
      }}
      ref={field}
      spellCheck={false}
      value={draft}
    />
  );
}

function labelOf({ sort, id }: OutlineRow, { graph, notes }: Board): string {
  switch (sort) {
    case 'edge': {
      const edge = graph.edges.find((other) => other.id === id);
      return edge === undefined ? '' : textOfEdge(edge);
    }
    case 'note':
      return notes.find((note) => note.id === id)?.text ?? '';
    case 'group':
    case 'node':
      return [...graph.nodes, ...graph.groups].find((one) => one.id === id)?.label ?? '';
  }
}

function relabel({ sort, id }: OutlineRow, label: string): Edit {
  switch (sort) {
    case 'edge':
      return setEdgeText(id, label);
    case 'note':
      return setNote(id, { text: label });
    case 'group':
      return setGroup(id, { label });
    case 'node':
      return setNode(id, { label });
  }
}
