import { boundsOf } from '#core';
import type { Edge, Group, LineStyle, Node, Note } from '#core';
import { endsOf, NEXT_LINE, reverseEdge, setEnds, setLine, toggleStep } from '#store';
import type { Ends } from '#store';
import type { LacunaState } from '#store';
import { useActions, useLacuna, useLacunaStore } from '#store/react';
import { IconButton } from '#ui';
import { useStore } from '@xyflow/react';
import type { ReactFlowState } from '@xyflow/react';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { dissolveGroups, groupSelected } from './grouping.ts';
import { CopiesMenu, GroupTools } from './GroupTools.tsx';
import { NoteTools } from './NoteTools.tsx';
import { PinButton } from './PinButton.tsx';
import styles from './SelectionToolbar.module.css';
import type { Flow } from './toFlow.ts';

export interface SelectionToolbarProps {
  readonly flow: Flow;
  readonly selection: ReadonlySet<string>;
  readonly onConnect: (id: string) => void;
}

/** On a narrow board the tools stay at its top: beside the selection they would cover the rest. */
const NARROW = 700;
/** A selection that reaches up to here sends them to the bottom instead, in pixels. */
const DOCK = 72;

function transformOf({ transform }: ReactFlowState): ReactFlowState['transform'] {
  return transform;
}

function widthOf({ width }: ReactFlowState): number {
  return width;
}

/** What can be done with the selection, beside it: everything that the keyboard does, for a finger too. */
export function SelectionToolbar({ flow, selection, onConnect }: SelectionToolbarProps) {
  const [tx, ty, zoom] = useStore(transformOf);
  const width = useStore(widthOf);
  const elements = [...selection].flatMap((id) => flow.byId.get(id) ?? []);
  const [first] = elements;
  const frames = [...selection].flatMap((id) => flow.frames.get(id) ?? []);
  const single = elements.length === 1 ? first : undefined;
  const edge = single?.type === 'edge' ? single.data : undefined;
  const bounds =
    edge === undefined ? boundsOf(frames) : { ...edge.route.label, width: 0, height: 0 };
  if (first === undefined || bounds === undefined) return null;
  const gap = edge === undefined ? 34 : 26;
  const top = bounds.y * zoom + ty - gap;
  const bottom = (bounds.y + bounds.height) * zoom + ty + gap;
  const docked = width < NARROW;
  const dock = bounds.y * zoom + ty < DOCK ? 'bottom' : 'top';
  const below = top < 52;
  const half = Math.min(width / 2, edge === undefined ? 130 : 150);
  const x = Math.min(width - half, Math.max(half, (bounds.x + bounds.width / 2) * zoom + tx));
  return (
    <div
      className={`${styles['toolbar'] ?? ''} nopan nokey`}
      role="toolbar"
      aria-label="Selection"
      data-docked={docked ? dock : undefined}
      style={
        docked
          ? {}
          : {
              transform: `translate(${x}px, ${below ? bottom : top}px) translate(-50%, ${below ? 0 : -100}%)`,
            }
      }
      onPointerDown={(event) => event.stopPropagation()}
    >
      {edge === undefined ? (
        <NodeTools
          note={single?.type === 'note' ? single.data.note : undefined}
          node={single?.type === 'node' ? single.data.node : undefined}
          group={single?.type === 'frame' ? single.data.group : undefined}
          single={single?.id}
          several={frames.length > 1}
          many={frames.length > 2}
          onConnect={onConnect}
        />
      ) : (
        <EdgeTools edge={edge.edge} />
      )}
    </div>
  );
}

function isChecked({ check }: LacunaState): boolean {
  return check?.graded !== undefined;
}

interface NodeToolsProps extends Pick<SelectionToolbarProps, 'onConnect'> {
  readonly note: Note | undefined;
  readonly node: Node | undefined;
  readonly group: Group | undefined;
  readonly single: string | undefined;
  readonly several: boolean;
  readonly many: boolean;
}

function NodeTools({ note, node, group, single, several, many, onConnect }: NodeToolsProps) {
  const actions = useActions();
  const store = useLacunaStore();
  const checking = useLacuna(isChecked);
  const isGroup = group !== undefined;
  const counted = group ?? node;
  return (
    <>
      {single !== undefined && (
        <>
          <EditLabel id={single} />
          {note === undefined ? (
            <IconButton
              name="Draw an arrow from here"
              icon="corner-down-right"
              keys="Shift+Enter"
              size={16}
              onClick={() => onConnect(single)}
            />
          ) : (
            <NoteTools note={note} />
          )}
        </>
      )}
      {single !== undefined && note === undefined && checking && (
        <IconButton
          name="Say what it stands for"
          icon="message-circle-question-mark"
          size={16}
          onClick={() => actions.startStating({ about: 'node', node: single })}
        />
      )}
      {isGroup && <GroupTools group={group} />}
      {counted !== undefined && <CopiesMenu element={counted} isGroup={isGroup} />}
      {note === undefined && <PinButton />}
      {(several || isGroup) && <ArrangeMenu several={several} many={many} />}
      {several && (
        <IconButton
          name="Group"
          icon="group"
          keys="G"
          size={16}
          onClick={() => groupSelected(store)}
        />
      )}
      {isGroup && (
        <IconButton
          name="Dissolve group"
          icon="ungroup"
          keys="Ctrl+Shift+G"
          size={16}
          onClick={() => dissolveGroups(store)}
        />
      )}
      <IconButton
        name="Duplicate"
        icon="copy"
        keys="Ctrl+D"
        size={16}
        onClick={actions.duplicate}
      />
      <Delete />
    </>
  );
}

function EditLabel({ id }: { readonly id: string }) {
  const { startEditing } = useActions();
  return (
    <IconButton
      name="Edit label"
      icon="pencil"
      keys="F2"
      size={16}
      onClick={() => startEditing(id)}
    />
  );
}

function Delete() {
  const { removeSelected } = useActions();
  return (
    <IconButton name="Delete" icon="trash-2" keys="Delete" size={16} onClick={removeSelected} />
  );
}

const ENDS: readonly { readonly ends: Ends; readonly name: string; readonly icon: string }[] = [
  { ends: 'one-way', name: 'One way', icon: 'move-right' },
  { ends: 'two-way', name: 'Both ways', icon: 'move-horizontal' },
  { ends: 'none', name: 'No heads', icon: 'minus' },
];

const LINE_NAMES: Readonly<Record<LineStyle, string>> = {
  solid: 'solid',
  dashed: 'dashed',
  thick: 'thick',
  invisible: 'invisible',
};

function EdgeTools({ edge }: { readonly edge: Edge }) {
  const actions = useActions();
  const ends = endsOf(edge);
  return (
    <>
      <IconButton
        name="Turn the arrow round"
        icon="arrow-right-left"
        size={16}
        onClick={() => actions.edit(reverseEdge(edge.id))}
      />
      <span className={styles['line']} />
      {ENDS.map((choice) => (
        <IconButton
          key={choice.ends}
          name={choice.name}
          icon={choice.icon}
          size={16}
          aria-pressed={ends === choice.ends}
          onClick={() => actions.edit(setEnds(edge.id, choice.ends))}
        />
      ))}
      <span className={styles['line']} />
      <button
        type="button"
        className={styles['style']}
        aria-label={`Line: ${LINE_NAMES[edge.line]}. Change to ${NEXT_LINE[edge.line]}`}
        data-tip={`${LINE_NAMES[edge.line]} line`}
        onClick={() => actions.edit(setLine(edge.id, NEXT_LINE[edge.line]))}
      >
        <span className={styles['sample']} data-line={edge.line} />
      </button>
      <IconButton
        name={edge.step === undefined ? 'Number it as a step' : 'Take its number away'}
        icon="list-ordered"
        size={16}
        aria-pressed={edge.step !== undefined}
        onClick={() => actions.edit(toggleStep(edge.id))}
      />
      <span className={styles['line']} />
      <EditLabel id={edge.id} />
      <Delete />
    </>
  );
}
