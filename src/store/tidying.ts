import type { Board, Placement } from '#core';
import { withGraph } from './edits/elements.ts';
import { placeElements } from './edits/places.ts';
import type { ArrangeWishes, Ports } from './ports.ts';
import { inSession } from './session.ts';
import type { Tidied } from './shown.ts';
import type { LacunaStore } from './state.ts';
import { placeTidied, scopeOf } from './tidyBoard.ts';

/** Edits of this gesture are one step, so that trying directions out leaves one way back. */
const GESTURE = 'tidy';

/** Lays out the board, or some elements alone, and shows it as one step that can still be changed. */
export async function tidy(
  ports: Ports,
  store: LacunaStore,
  only: Iterable<string> | undefined,
): Promise<void> {
  const { history, session, actions } = store.getState();
  actions.keepTidied();
  const wishes = { spacing: session.spacing };
  await arrange(ports, store, history.present, only && new Set(only), wishes);
}

/** Tidies what was there before the last tidying, in another way. */
export async function tidyAgain(
  ports: Ports,
  store: LacunaStore,
  wishes: Pick<ArrangeWishes, 'direction' | 'spacing'>,
): Promise<void> {
  const { history, session } = store.getState();
  const { tidied } = session;
  if (tidied === undefined || tidied.after !== history.present) return;
  const { before, only, direction, spacing } = tidied;
  const wanted = { direction, spacing, ...wishes };
  store.setState(inSession({ spacing: wanted.spacing }));
  await arrange(ports, store, before, only, wanted);
}

async function arrange(
  ports: Ports,
  store: LacunaStore,
  before: Board,
  only: ReadonlySet<string> | undefined,
  wishes: Pick<ArrangeWishes, 'direction' | 'spacing'>,
): Promise<void> {
  const { getState, setState } = store;
  if (before.graph.nodes.length === 0 || getState().session.arranging) return;
  setState(inSession({ arranging: true }));
  const started = getState().history.present;
  const scope = scopeOf(before, only);
  const { direction = scope.direction, spacing = 'normal' } = wishes;
  const laid = await ports.layout.arrange(scope.graph, { from: scope.from, direction, spacing });
  setState(inSession({ arranging: false }));
  const { history, actions } = getState();
  if (!laid.ok) {
    actions.say(laid.problem, 'problem');
    return;
  }
  // What was drawn in the meantime keeps its place: only elements that were laid out move.
  const spots = Object.fromEntries(
    Object.entries(placeTidied(before, only, laid.value)).filter(
      ([id]) => history.present.placement[id] !== undefined,
    ),
  );
  const base = history.present === started ? before : history.present;
  const after = changed(base, spots, only === undefined ? direction : base.graph.direction);
  if (after === history.present) {
    actions.say('This is tidy already.');
    return;
  }
  actions.edit(() => after, GESTURE);
  const tidied: Tidied = { before, after, direction, spacing, ...(only && { only }) };
  setState(inSession({ tidied }));
}

/** The board with its new places; the same one where nothing moves. */
function changed(board: Board, spots: Placement, direction: Board['graph']['direction']): Board {
  const moves = Object.entries(spots).some(([id, spot]) => {
    const was = board.placement[id];
    return (
      was?.x !== spot.x ||
      was.y !== spot.y ||
      was.width !== spot.width ||
      was.height !== spot.height
    );
  });
  if (!moves && board.graph.direction === direction) return board;
  const turned = board.graph.direction === direction ? board : withGraph(board, { direction });
  return placeElements(spots)(turned);
}
