import { applyPatch, diffBoards, EMPTY_BOARD } from '#core';
import type { Board, BoardPatch } from '#core';
import { commit, createLacunaStore, packHistory, startHistory, undo, unpackHistory } from '#store';
import type { Edit, LacunaStore } from '#store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit } from './anyEdit.ts';
import { fakePorts } from './fakePorts.ts';
import { createHub } from './hub.ts';

const SEED = 20_260_105;
const edits = fc.array(anyEdit, { maxLength: 20 });

test('a patch gives exactly the board that it was made for', () => {
  fc.assert(
    fc.property(edits, edits, (first, then) => {
      const from = first.reduce((board, edit) => edit(board), EMPTY_BOARD);
      const to = then.reduce((board, edit) => edit(board), from);
      const crossed: BoardPatch = JSON.parse(JSON.stringify(diffBoards(from, to)));
      expect(applyPatch(from, crossed)).toEqual(to);
    }),
    { seed: SEED },
  );
});

test('a history that was kept steps back and on as before', () => {
  fc.assert(
    fc.property(edits, fc.nat(8), (changes, back) => {
      let history = startHistory(EMPTY_BOARD);
      for (const change of changes) history = commit(history, change(history.present));
      for (let step = 0; step < back; step += 1) history = undo(history);
      const kept: ReturnType<typeof packHistory> = JSON.parse(JSON.stringify(packHistory(history)));
      const again = unpackHistory(history.present, kept);
      expect(again.past).toEqual(history.past);
      expect(again.future).toEqual(history.future);
    }),
    { seed: SEED },
  );
});

async function tabs(count: number) {
  const hub = createHub();
  const ports = fakePorts();
  const stores: LacunaStore[] = [];
  for (let tab = 0; tab < count; tab += 1) {
    stores.push(createLacunaStore({ ...ports, channel: hub.channel }));
  }
  const id = await stores[0]?.getState().actions.createBoard({ name: 'Shared' });
  hub.settle();
  for (const store of stores.slice(1)) {
    await store.getState().actions.openBoard(id ?? '');
    hub.settle();
  }
  return { hub, stores, ports };
}

function boardOf(store: LacunaStore | undefined): Board {
  return store?.getState().history.present ?? EMPTY_BOARD;
}

type Act =
  | { readonly tab: number; readonly edit: Edit }
  | { readonly tab: number; readonly says: 'undo' | 'redo' }
  | { readonly deliver: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tab: fc.nat(2), edit: anyEdit }) },
  { weight: 1, arbitrary: fc.record({ tab: fc.nat(2), says: fc.constantFrom('undo', 'redo') }) },
  { weight: 3, arbitrary: fc.record({ deliver: fc.nat(5) }) },
);

function perform(stores: readonly LacunaStore[], deliver: (count: number) => void, one: Act): void {
  if ('deliver' in one) {
    deliver(one.deliver);
    return;
  }
  const actions = stores[one.tab % stores.length]?.getState().actions;
  if ('edit' in one) actions?.edit(one.edit);
  else if (one.says === 'undo') actions?.undo();
  else actions?.redo();
}

test('whatever tabs do at once, they come to the same board and the same steps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const { hub, stores } = await tabs(3);
      for (const one of acts) perform(stores, hub.deliver, one);
      hub.settle();
      const [first, ...others] = stores;
      for (const other of others) {
        expect(boardOf(other)).toEqual(boardOf(first));
        expect(other.getState().history.past).toEqual(first?.getState().history.past);
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test('when the tab that holds the board goes, another goes on with every step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), edits, async (acts, after) => {
      const { hub, stores } = await tabs(3);
      for (const one of acts) perform(stores, hub.deliver, one);
      hub.settle();
      const before = boardOf(stores[1]);
      await stores[0]?.getState().actions.closeBoard();
      hub.settle();
      expect(boardOf(stores[1])).toEqual(before);
      for (const edit of after) stores[2]?.getState().actions.edit(edit);
      hub.settle();
      expect(boardOf(stores[1])).toEqual(boardOf(stores[2]));
    }),
    { seed: SEED, numRuns: 60 },
  );
});

function add(label: string): Edit {
  return (board) => ({
    ...board,
    graph: { ...board.graph, nodes: [...board.graph.nodes, { id: 'n1', label, shape: 'box' }] },
    placement: { ...board.placement, n1: { x: 0, y: 0 } },
  });
}

test('two tabs that add at once both keep what they added', async () => {
  const { hub, stores } = await tabs(2);
  stores[0]?.getState().actions.edit(add('Here'));
  stores[1]?.getState().actions.edit(add('There'));
  hub.settle();
  const labels = boardOf(stores[0]).graph.nodes.map(({ label }) => label);
  expect(labels.toSorted()).toEqual(['Here', 'There']);
  expect(boardOf(stores[1])).toEqual(boardOf(stores[0]));
});

test('only one of the tabs saves', async () => {
  const { hub, stores, ports } = await tabs(2);
  const before = ports.writes.count;
  stores[1]?.getState().actions.edit((board) => ({
    ...board,
    notes: [{ id: 'note1', type: 'sticky', text: 'Hello' }],
  }));
  hub.settle();
  await Promise.all(stores.map((store) => store.getState().actions.flush()));
  expect(ports.writes.count).toBe(before + 1);
  expect([...ports.records.values()][0]?.board.notes).toHaveLength(1);
});

test('a tab says that it is saved only when the one that saves has its step', async () => {
  const { hub, stores, ports } = await tabs(2);
  const [first, second] = stores;
  const saving = (): string | undefined => second?.getState().saving;
  expect(saving()).toBe('saved');
  second?.getState().actions.edit(add('Heard'));
  expect(saving()).toBe('saving');
  hub.settle();
  expect(saving()).toBe('saved');

  await first?.getState().actions.closeBoard();
  second?.getState().actions.edit(add('In between'));
  expect(saving()).toBe('saving');
  hub.settle();
  await expect.poll(saving).toBe('saved');
  const [kept] = [...ports.records.values()];
  expect(kept?.board.graph.nodes.map(({ label }) => label)).toContain('In between');
});
