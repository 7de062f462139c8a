import { applyPatch, diffBoards, renameInPatch } from '#core';
import type { Board, BoardPatch } from '#core';
import { commit, endGesture, redo, undo } from './history.ts';
import type { History } from './history.ts';
import { packHistory, unpackHistory } from './keptHistory.ts';
import type { KeptHistory } from './keptHistory.ts';
import type { Line, Ports } from './ports.ts';
import type { LacunaStore } from './state.ts';

/** A change of the open board's history. */
export type Step =
  | { readonly says: 'commit'; readonly board: Board; readonly gesture?: string }
  | { readonly says: 'endGesture' | 'undo' | 'redo' };

/** The same as it crosses to another tab. */
type Operation =
  | {
      readonly says: 'commit';
      readonly patch: BoardPatch;
      readonly gesture?: string;
      /** Ids that were new to the tab; somebody else may have given them too. */
      readonly added: readonly string[];
    }
  | { readonly says: 'endGesture' | 'undo' | 'redo' };

/** A step of a tab that the holder has not confirmed yet. */
interface Wish {
  readonly id: number;
  readonly operation: Operation;
}

type Message = { readonly version: 1; readonly from: string } & (
  | { readonly says: 'hello' }
  | {
      readonly says: 'whole';
      readonly number: number;
      readonly name: string;
      readonly board: Board;
      readonly history: KeptHistory;
      /** The last wish of each tab that is in it. */
      readonly heard: Readonly<Record<string, number>>;
    }
  | ({ readonly says: 'wish' } & Wish)
  | ({
      readonly says: 'done';
      readonly number: number;
      readonly by: string;
      /** New names of what was added under a name that was taken. */
      readonly renamed: Readonly<Record<string, string>>;
    } & Wish)
  | { readonly says: 'named'; readonly name: string }
);

type Sent<Said = Message> = Said extends unknown ? Omit<Said, 'version' | 'from'> : never;

export interface Sharing {
  readonly perform: (step: Step) => void;
  /** Meets the other tabs of a board that has just been opened here. */
  readonly join: (id: string) => void;
  readonly leave: () => void;
  readonly rename: (name: string) => void;
  /** Whether this tab writes the board down: one of all that show it does. */
  readonly saves: () => boolean;
}

/**
 * One board in several tabs. The tab that holds the board's lock owns its history and saves it; the others show
 * their steps at once, send them as wishes, and go by the holder's order. When the holder is gone, another one
 * of them gets the lock: it has every confirmed step, and the rest send their open wishes again.
 */
export function createSharing(
  { channel, newId }: Pick<Ports, 'channel' | 'newId'>,
  store: LacunaStore,
  onHeld: () => void,
): Sharing {
  const me = newId();
  let line: Line | undefined;
  let giveUp: (() => void) | undefined;
  let holds = channel === undefined;
  let company = false;
  let number = 0;
  let wishes: readonly Wish[] = [];
  let wished = 0;
  let heard: Readonly<Record<string, number>> = {};
  /** As the holder last said it; what shows is this with the open wishes. */
  let confirmed: History | undefined;
  /** Nobody else's step came in since the first open wish. */
  let undisturbed = true;

  const shown = (): History => store.getState().history;

  function show(history: History): void {
    store.getState().actions.showHistory(history);
  }

  /** Nothing is kept before the holder has it: with the tab that is closed next, it would be lost. */
  function showKept(): void {
    const saving = wishes.length === 0 ? 'saved' : 'saving';
    if (store.getState().saving !== saving) store.setState({ saving });
  }

  function post(message: Sent): void {
    line?.post({ version: 1, from: me, ...message });
  }

  function postWhole(): void {
    const { history, open } = store.getState();
    post({
      says: 'whole',
      number,
      name: open?.name ?? '',
      board: history.present,
      history: packHistory(history),
      heard,
    });
  }

  function perform(step: Step): void {
    const before = shown();
    const after = take(before, step);
    if (after === before) return;
    if (!holds) {
      if (wishes.length === 0) undisturbed = true;
      confirmed ??= before;
      wished += 1;
      const wish = { id: wished, operation: asOperation(step, before.present, me) };
      wishes = [...wishes, wish];
      post({ says: 'wish', ...wish });
      showKept();
    } else if (company) {
      number += 1;
      const operation = asOperation(step, before.present, me);
      post({ says: 'done', number, by: me, id: 0, operation, renamed: {} });
    }
    show(after);
  }

  function hear(message: Message): void {
    switch (message.says) {
      case 'hello':
        company = true;
        if (holds) postWhole();
        return;
      case 'whole':
        if (!holds) meet(message);
        return;
      case 'wish':
        if (holds) grant(message);
        return;
      case 'done':
        if (!holds) follow(message);
        return;
      case 'named':
        showName(message.name);
        return;
    }
  }

  function meet(whole: Extract<Message, { says: 'whole' }>): void {
    company = true;
    number = whole.number;
    confirmed = unpackHistory(whole.board, whole.history);
    const last = whole.heard[me] ?? 0;
    wishes = wishes.filter(({ id }) => id > last);
    undisturbed = false;
    show(wishes.reduce(takeOperation, confirmed));
    showName(whole.name);
    for (const wish of wishes) post({ says: 'wish', ...wish });
    showKept();
  }

  function grant({ from, id, operation }: Extract<Message, { says: 'wish' }>): void {
    if (id <= (heard[from] ?? 0)) return;
    heard = { ...heard, [from]: id };
    company = true;
    number += 1;
    const renamed = operation.says === 'commit' ? takenNames(shown().present, operation.added) : {};
    const granted = renameIn(operation, renamed);
    show(takeOperation(shown(), { operation: granted }));
    post({ says: 'done', number, by: from, id, operation: granted, renamed });
  }

  function follow({
    by,
    id,
    operation,
    renamed,
    ...done
  }: Extract<Message, { says: 'done' }>): void {
    if (confirmed === undefined || done.number !== number + 1) {
      // Something was said before this tab listened.
      post({ says: 'hello' });
      return;
    }
    number = done.number;
    if (by === me && undisturbed && Object.keys(renamed).length === 0) {
      wishes = wishes.slice(1);
      confirmed = wishes.length === 0 ? shown() : takeOperation(confirmed, { operation });
      showKept();
      return;
    }
    confirmed = takeOperation(confirmed, { operation });
    if (by === me) {
      wishes = wishes
        .filter((wish) => wish.id > id)
        .map((wish) => ({ ...wish, operation: renameIn(wish.operation, renamed) }));
    }
    undisturbed = wishes.length === 0;
    show(wishes.reduce(takeOperation, confirmed));
    showKept();
  }

  function showName(name: string): void {
    const { open } = store.getState();
    if (open !== undefined && name !== '' && open.name !== name) {
      store.setState({ open: { ...open, name } });
    }
  }

  function leave(): void {
    line?.close();
    giveUp?.();
    line = undefined;
    giveUp = undefined;
    holds = channel === undefined;
    company = false;
    number = 0;
    wishes = [];
    heard = {};
    confirmed = undefined;
  }

  return {
    perform,
    join: (id) => {
      leave();
      if (channel === undefined) return;
      line = channel.open(`lacuna-board-${id}`, (message) => {
        if (isMessage(message) && message.from !== me) hear(message);
      });
      const hold = channel.hold(`lacuna-board-${id}`, () => {
        if (store.getState().open?.id !== id) return;
        holds = true;
        wishes = [];
        postWhole();
        onHeld();
      });
      giveUp = hold;
      post({ says: 'hello' });
    },
    leave,
    rename: (name) => {
      post({ says: 'named', name });
    },
    saves: () => holds,
  };
}

function take(history: History, step: Step): History {
  switch (step.says) {
    case 'commit':
      return commit(history, step.board, step.gesture);
    case 'endGesture':
      return history.gesture === undefined ? history : endGesture(history);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}

function takeOperation(history: History, { operation }: Pick<Wish, 'operation'>): History {
  if (operation.says !== 'commit') return take(history, operation);
  return commit(history, applyPatch(history.present, operation.patch), operation.gesture);
}

/** Gestures of two tabs are never one step. */
function asOperation(step: Step, from: Board, tab: string): Operation {
  if (step.says !== 'commit') return step;
  return {
    says: 'commit',
    patch: diffBoards(from, step.board),
    ...(step.gesture === undefined ? {} : { gesture: `${tab} ${step.gesture}` }),
    added: [...idsOf(step.board)].filter((id) => !idsOf(from).has(id)),
  };
}

function renameIn(operation: Operation, names: Readonly<Record<string, string>>): Operation {
  if (operation.says !== 'commit' || Object.keys(names).length === 0) return operation;
  return { ...operation, patch: renameInPatch(operation.patch, names) };
}

/** Free names for those of some ids that the board has already. */
function takenNames(board: Board, added: readonly string[]): Readonly<Record<string, string>> {
  const taken = new Set([...idsOf(board), ...added]);
  const names: Record<string, string> = {};
  for (const id of added) {
    if (!idsOf(board).has(id)) continue;
    const prefix = id.replace(/\d+$/, '');
    let number = 1;
    while (taken.has(`${prefix}${number}`)) number += 1;
    names[id] = `${prefix}${number}`;
    taken.add(`${prefix}${number}`);
  }
  return names;
}

function idsOf({ graph, notes }: Board): ReadonlySet<string> {
  return new Set([...graph.nodes, ...graph.groups, ...graph.edges, ...notes].map(({ id }) => id));
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'says' in value &&
    'from' in value
  );
}
