import { NEXT_ENDS, NEXT_LINE, endsOf, reverseEdge, setCollapsed, setEnds, setLine } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { MenuAt, MenuItem, MenuLine } from '#ui';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useBoardApi } from './boardContext.ts';
import { dissolveGroups, framed, groupSelected } from './grouping.ts';
import { togglePins } from './togglePins.ts';
import type { MenuPlace } from './useContextMenu.ts';
import type { OpenPicker } from './useOpenPicker.ts';

export interface ContextMenuProps {
  readonly place: MenuPlace;
  readonly onClose: () => void;
  readonly onPick: OpenPicker;
}

/** What can be done with what is under the pointer, or with the sheet. */
export function ContextMenu({ place, onClose, onPick }: ContextMenuProps) {
  const { history } = useLacunaStore().getState();
  const { x, y, id } = place;
  const edge = history.present.graph.edges.find((other) => other.id === id);
  let items: ReactNode;
  if (id === undefined) items = <SheetItems onPick={onPick} x={x} y={y} />;
  else if (edge === undefined) items = <PieceItems id={id} onPick={onPick} />;
  else items = <EdgeItems id={id} />;
  return (
    <MenuAt label="What to do here" onClose={onClose} x={x} y={y}>
      {items}
    </MenuAt>
  );
}

function SheetItems({ x, y, onPick }: { x: number; y: number; onPick: OpenPicker }) {
  const { paste, select, tidy } = useActions();
  const { session, history } = useLacunaStore().getState();
  const { screenToFlowPosition } = useReactFlow();
  const { fit } = useBoardApi();
  const { graph, notes } = history.present;
  const all = [...graph.groups, ...graph.nodes, ...graph.edges, ...notes].map(({ id }) => id);
  const at = screenToFlowPosition({ x, y });
  return (
    <>
      <MenuItem
        icon="plus"
        onSelect={() => {
          onPick({ connects: false, typed: '', at, screen: { x, y } });
        }}
      >
        Add a piece here…
      </MenuItem>
      <MenuItem
        disabled={session.clipboard === undefined}
        icon="clipboard-paste"
        keys="mod+V"
        onSelect={() => {
          paste(undefined, at);
        }}
      >
        Paste
      </MenuItem>
      <MenuLine />
      <MenuItem
        disabled={all.length === 0}
        keys="mod+A"
        onSelect={() => {
          select(all);
        }}
      >
        Select everything
      </MenuItem>
      <MenuItem disabled={all.length === 0} keys="mod+shift+L" onSelect={() => void tidy()}>
        Tidy
      </MenuItem>
      <MenuItem keys="shift+1" onSelect={fit}>
        Show everything
      </MenuItem>
    </>
  );
}

function PieceItems({ id, onPick }: { readonly id: string; readonly onPick: OpenPicker }) {
  const store = useLacunaStore();
  const { edit, startEditing, copy, cut, duplicate, removeSelected, tidy } = useActions();
  const flow = useStoreApi();
  const { session, history } = store.getState();
  const { graph, placement, notes } = history.present;
  const several = framed(store, session.selection).length > 1;
  const group = graph.groups.find((other) => other.id === id);
  const isNote = notes.some((note) => note.id === id);
  const collapsed = placement[id]?.collapsed === true;
  return (
    <>
      <MenuItem icon="pencil" keys="Enter" onSelect={() => startEditing(id)}>
        {isNote ? 'Write on it' : 'Rename'}
      </MenuItem>
      {isNote ? null : (
        <>
          <MenuItem
            icon="corner-down-right"
            keys="C"
            onSelect={() => {
              onPick({ connects: true, from: id, typed: '' });
            }}
          >
            Connect to…
          </MenuItem>
          <MenuItem
            icon="plus"
            onSelect={() => {
              onPick({ connects: false, from: id, typed: '' });
            }}
          >
            Add what comes next…
          </MenuItem>
        </>
      )}
      <MenuLine />
      {group === undefined ? null : (
        <>
          <MenuItem onSelect={() => edit(setCollapsed(id, !collapsed))}>
            {collapsed ? 'Open the group' : 'Close the group'}
          </MenuItem>
          <MenuItem
            keys="mod+shift+G"
            onSelect={() => {
              dissolveGroups(store);
            }}
          >
            Dissolve the group
          </MenuItem>
        </>
      )}
      {several ? (
        <MenuItem
          keys="G"
          onSelect={() => {
            groupSelected(store);
          }}
        >
          Put in a group
        </MenuItem>
      ) : null}
      {isNote ? null : (
        <MenuItem
          keys="alt+P"
          onSelect={() => {
            togglePins(store);
          }}
        >
          Pin or unpin it
        </MenuItem>
      )}
      {several || group !== undefined ? (
        <MenuItem keys="alt+T" onSelect={() => void tidy(session.selection)}>
          Tidy only this
        </MenuItem>
      ) : null}
      <MenuItem
        onSelect={() => {
          // Until the sheet is tapped, what is tapped comes to what is selected.
          flow.setState({ multiSelectionActive: true });
        }}
      >
        Select more
      </MenuItem>
      <MenuLine />
      <MenuItem keys="mod+C" onSelect={copy}>
        Copy
      </MenuItem>
      <MenuItem keys="mod+X" onSelect={cut}>
        Cut
      </MenuItem>
      <MenuItem keys="mod+D" onSelect={duplicate}>
        Duplicate
      </MenuItem>
      <MenuItem icon="trash-2" keys="Delete" onSelect={removeSelected}>
        Delete
      </MenuItem>
    </>
  );
}

function EdgeItems({ id }: { readonly id: string }) {
  const { edit, startEditing, removeSelected } = useActions();
  const { graph } = useLacunaStore().getState().history.present;
  const edge = graph.edges.find((other) => other.id === id);
  if (edge === undefined) return null;
  return (
    <>
      <MenuItem icon="pencil" keys="Enter" onSelect={() => startEditing(id)}>
        Write a label
      </MenuItem>
      <MenuItem icon="arrow-right-left" keys="R" onSelect={() => edit(reverseEdge(id))}>
        Turn it round
      </MenuItem>
      <MenuItem keys="K" onSelect={() => edit(setEnds(id, NEXT_ENDS[endsOf(edge)]))}>
        Change its heads
      </MenuItem>
      <MenuItem keys="L" onSelect={() => edit(setLine(id, NEXT_LINE[edge.line]))}>
        Change its line
      </MenuItem>
      <MenuLine />
      <MenuItem icon="trash-2" keys="Delete" onSelect={removeSelected}>
        Delete
      </MenuItem>
    </>
  );
}
