import type { Board } from '#core';
import type { Edit } from './edits/elements.ts';
import { fragmentOf, withFragment } from './edits/fragments.ts';
import type { Fragment } from './edits/fragments.ts';
import { removeElements } from './edits/nodes.ts';
import { withNotesOf } from './edits/notesOfText.ts';
import type { History } from './history.ts';
import type { Ports } from './ports.ts';
import { inSession } from './session.ts';
import type { Sharing } from './sharing.ts';
import type { Actions } from './actions.ts';
import type { LacunaState, LacunaStore } from './state.ts';

type DrawingActions = Pick<
  Actions,
  | 'edit'
  | 'endGesture'
  | 'undo'
  | 'redo'
  | 'showHistory'
  | 'select'
  | 'startEditing'
  | 'stopEditing'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'removeSelected'
  | 'pointAt'
  | 'startStating'
  | 'startPicking'
  | 'spotlightOn'
  | 'focusOn'
  | 'replaceDrawing'
>;

/** How far a copy lies beside its original, in pixels. */
const BESIDE = { x: 28, y: 28 };

/** What happens on the open board: edits with their history, selection, clipboard. */
export function drawingActions(ports: Ports, store: LacunaStore, sharing: Sharing): DrawingActions {
  const { getState, setState } = store;
  const present = (): Board => getState().history.present;

  function edit(change: Edit, gesture?: string): void {
    const board = change(present());
    sharing.perform({ says: 'commit', board, ...(gesture === undefined ? {} : { gesture }) });
  }

  /** Drops from the selection what is no longer there. */
  function showHistory(history: History): void {
    setState((state) => ({ history, session: withoutGone(state, history.present) }));
  }

  function select(ids: Iterable<string>): void {
    setState(inSession({ selection: new Set(ids) }));
  }

  function copy(): Fragment | undefined {
    const { selection } = getState().session;
    if (selection.size === 0) return undefined;
    const fragment = fragmentOf(present(), selection);
    if (isNothing(fragment)) return undefined;
    setState(inSession({ clipboard: fragment }));
    return fragment;
  }

  function removeSelected(): void {
    edit(removeElements(getState().session.selection));
  }

  function insert(
    fragment: Fragment,
    at: { readonly x: number; readonly y: number } | undefined,
  ): void {
    const spots = Object.values(fragment.placement);
    const offset =
      at === undefined || spots.length === 0
        ? BESIDE
        : {
            x: at.x - Math.min(...spots.map(({ x }) => x)),
            y: at.y - Math.min(...spots.map(({ y }) => y)),
          };
    const { board, ids } = withFragment(present(), fragment, offset);
    edit(() => board);
    select(ids);
  }

  return {
    edit,
    endGesture: () => sharing.perform({ says: 'endGesture' }),
    undo: () => sharing.perform({ says: 'undo' }),
    redo: () => sharing.perform({ says: 'redo' }),
    showHistory,
    select,
    startEditing: (id) => setState(inSession({ editing: id, selection: new Set([id]) })),
    stopEditing: () => setState(inSession({ editing: undefined })),
    copy,
    cut: () => {
      const fragment = copy();
      if (fragment !== undefined) removeSelected();
      return fragment;
    },
    paste: (fragment = getState().session.clipboard, at) => {
      if (fragment === undefined) return;
      insert(fragment, at);
      // The next paste lies beside this one rather than on top of it.
      if (at === undefined) copy();
    },
    duplicate: () => {
      const { selection } = getState().session;
      const fragment = fragmentOf(present(), selection);
      if (!isNothing(fragment)) insert(fragment, undefined);
    },
    removeSelected,
    startStating: (stating) => setState(inSession({ stating })),
    startPicking: (picking) => setState(inSession({ picking })),
    spotlightOn: (id) => setState(inSession({ spotlight: id })),
    pointAt: (component) => setState(inSession({ pointedAt: component })),
    focusOn: (ids) =>
      setState((state) =>
        inSession({ focus: { ids, at: (state.session.focus?.at ?? 0) + 1 } })(state),
      ),
    replaceDrawing: async ({ graph, carried }) => {
      const arranged = await ports.layout.arrange(graph);
      const placement = arranged.ok ? arranged.value : {};
      edit((board) => withNotesOf(carried, { ...board, graph, placement, answers: [], notes: [] }));
      if (!arranged.ok) getState().actions.say(arranged.problem, 'problem');
      getState().actions.focusOn([]);
    },
  };
}

function isNothing({ nodes, groups, notes = [] }: Fragment): boolean {
  return nodes.length + groups.length + notes.length === 0;
}

function withoutGone(state: LacunaState, { graph, notes }: Board): LacunaState['session'] {
  const { session } = state;
  if (session.selection.size === 0 && session.editing === undefined) return session;
  const there = new Set(
    [...graph.nodes, ...graph.edges, ...graph.groups, ...notes].map(({ id }) => id),
  );
  const selection = [...session.selection].filter((id) => there.has(id));
  const editing =
    session.editing !== undefined && there.has(session.editing) ? session.editing : undefined;
  if (selection.length === session.selection.size && editing === session.editing) return session;
  return { ...session, selection: new Set(selection), editing };
}
