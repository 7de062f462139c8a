import { centreOf, edgeLabel, framesOf, nodeSize, noteSize } from '#core';
import type { Board, Frame, NoteType } from '#core';
import {
  growAround,
  placeElements,
  setEdgeText,
  setGroup,
  setNode,
  setNote,
  textOfEdge,
} from '#store';
import type { Edit } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './LabelEditor.module.css';
import type { Flow } from './toFlow.ts';

/** What is being edited, with where and how its text lies on the board. */
interface Subject {
  readonly sort: 'node' | 'group' | 'edge' | 'note';
  readonly noteType?: NoteType;
  readonly label: string;
  readonly frame: Frame;
}

interface Props {
  readonly id: string;
  readonly flow: Flow;
  /** Back to the board's keyboard when the editing ends. */
  readonly onDone: (id: string) => void;
}

const PLACEHOLDERS = { node: 'Name', group: 'Name', edge: 'Label', note: 'Write…' } as const;

/** A text field over a label, in the same type. Enter and leaving it keep the text, Escape does not. */
export function LabelEditor({ id, flow, onDone }: Props) {
  const store = useLacunaStore();
  const actions = useActions();
  const [subject] = useState(() => subjectOf(store.getState().history.present, flow, id));
  const [draft, setDraft] = useState(subject?.label ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  if (subject === undefined) return null;
  const { sort, label, frame } = subject;

  function finish(keep: boolean): void {
    if (done.current) return;
    done.current = true;
    const text = draft.replaceAll('\r', '').trimEnd();
    if (keep && text !== label) actions.edit(relabel(id, sort, text));
    actions.stopEditing();
  }

  function press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const commits = event.key === 'Enter' && !event.shiftKey;
    if (!commits && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    finish(event.key !== 'Escape');
    onDone(id);
  }

  const { width, height } = fieldSize(subject, draft);
  const { x, y } = centreOf(frame);
  return (
    <ViewportPortal>
      <textarea
        ref={field}
        className={`${styles['field'] ?? ''} nodrag nopan nowheel`}
        data-sort={sort}
        data-note={subject.noteType}
        aria-label="Label"
        placeholder={PLACEHOLDERS[sort]}
        spellCheck={false}
        value={draft}
        rows={1}
        style={{
          width,
          height,
          transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`,
        }}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => finish(true)}
        onPointerDown={(event) => event.stopPropagation()}
      />
    </ViewportPortal>
  );
}

function subjectOf(board: Board, flow: Flow, id: string): Subject | undefined {
  const node = board.graph.nodes.find((candidate) => candidate.id === id);
  const group = board.graph.groups.find((candidate) => candidate.id === id);
  const frame = flow.frames.get(id);
  if (node !== undefined && frame !== undefined) return { sort: 'node', label: node.label, frame };
  if (group !== undefined && frame !== undefined) {
    return { sort: 'group', label: group.label, frame: { ...frame, height: 38 } };
  }
  const note = board.notes.find((candidate) => candidate.id === id);
  if (note !== undefined && frame !== undefined) {
    const { type, text } = note;
    const height = type === 'estimate' ? 44 : frame.height;
    return { sort: 'note', noteType: type, label: text, frame: { ...frame, height } };
  }
  const edge = board.graph.edges.find((candidate) => candidate.id === id);
  const route = flow.edges.find((candidate) => candidate.id === id)?.data?.route;
  if (edge === undefined || route === undefined) return undefined;
  return { sort: 'edge', label: textOfEdge(edge), frame: { ...route.label, width: 0, height: 0 } };
}

function fieldSize(
  { sort, frame, noteType }: Subject,
  draft: string,
): { readonly width: number; readonly height: number } {
  switch (sort) {
    case 'node': {
      // The whole text in the title's type: each line of it takes a line of the field.
      const title = nodeSize({ label: '', shape: 'box' });
      const lines = draft.split('\n').map((line) => nodeSize({ label: line, shape: 'box' }));
      const text = lines.reduce((sum, { height }) => sum + height - 24, 24);
      return {
        width: Math.max(frame.width, 130, ...lines.map(({ width }) => width)) + 4,
        height: Math.max(frame.height, title.height, text),
      };
    }
    case 'note': {
      const grown = noteSize({ type: noteType ?? 'sticky', text: draft });
      return noteType === 'estimate'
        ? frame
        : {
            width: Math.max(frame.width, grown.width),
            height: Math.max(frame.height, grown.height),
          };
    }
    case 'group':
      return { width: Math.max(120, frame.width - 24), height: 30 };
    case 'edge': {
      const chip = edgeLabel({
        id: '',
        from: '',
        to: '',
        label: draft || 'Label',
        line: 'solid',
        start: 'none',
        end: 'none',
      });
      return { width: (chip?.width ?? 0) + 26, height: (chip?.height ?? 0) + 4 };
    }
  }
}

/** Gives an element its label; a node keeps its middle where it was. */
function relabel(id: string, sort: Subject['sort'], label: string): Edit {
  switch (sort) {
    case 'note':
      return setNote(id, { text: label });
    case 'group':
      return setGroup(id, { label });
    case 'edge':
      return setEdgeText(id, label);
    case 'node':
      return (board) => {
        const before = framesOf(board).get(id);
        const named = setNode(id, { label })(board);
        const after = framesOf(named).get(id);
        if (before === undefined || after === undefined) return named;
        const x = Math.round(before.x + (before.width - after.width) / 2);
        const y = Math.round(before.y + (before.height - after.height) / 2);
        return growAround([id])(placeElements({ [id]: { x, y } })(named));
      };
  }
}
