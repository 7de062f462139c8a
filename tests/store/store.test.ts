import { addNode, connect, createLacunaStore, removeElements } from '#store';
import type { LacunaStore } from '#store';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePorts, gradedWith } from './fakePorts.ts';
import type { FakePorts } from './fakePorts.ts';

let ports: FakePorts;
let store: LacunaStore;

beforeEach(async () => {
  vi.useFakeTimers();
  ports = fakePorts();
  store = createLacunaStore(ports);
  await store.getState().actions.start();
});

afterEach(() => {
  vi.useRealTimers();
});

const box = (x = 0, y = 0) => addNode({ label: 'Box', shape: 'box', x, y });

async function openPayments(): Promise<string> {
  return store
    .getState()
    .actions.createBoard({ name: 'Try', question: 'payments', diagram: 'Architecture' });
}

describe('saving', () => {
  test('an edit is written within 300 ms, also while drawing goes on', async () => {
    const id = await openPayments();
    const { actions } = store.getState();
    for (let edits = 0; edits < 40; edits += 1) {
      actions.edit(box(edits));
      await vi.advanceTimersByTimeAsync(50);
      const kept = ports.records.get(id)?.board.graph.nodes.length ?? 0;
      expect(edits + 1 - kept).toBeLessThanOrEqual(6);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(ports.records.get(id)?.board.graph.nodes).toHaveLength(40);
    expect(store.getState().saving).toBe('saved');
  });

  test('leaving a board writes what is not yet written', async () => {
    const id = await openPayments();
    const { actions } = store.getState();
    actions.edit(box());
    const left = actions.closeBoard();
    await vi.advanceTimersByTimeAsync(1);
    await left;
    expect(ports.records.get(id)?.board.graph.nodes).toHaveLength(1);
    expect(store.getState().open).toBeUndefined();
  });

  test('a failed write is said and shown, and the drawing stays', async () => {
    await openPayments();
    ports.failing = true;
    store.getState().actions.edit(box());
    await vi.advanceTimersByTimeAsync(300);
    expect(store.getState().saving).toBe('failed');
    expect(store.getState().session.notice?.text).toBe('No room left.');
    expect(store.getState().history.present.graph.nodes).toHaveLength(1);
  });

  test('a renamed board keeps its new name', async () => {
    const id = await openPayments();
    await store.getState().actions.renameBoard(id, 'Second try');
    await vi.advanceTimersByTimeAsync(300);
    expect(ports.records.get(id)?.name).toBe('Second try');
    expect(store.getState().boards[0]?.name).toBe('Second try');
  });

  test('a board opens as it was left', async () => {
    const id = await openPayments();
    const { actions } = store.getState();
    actions.edit(box());
    await actions.createBoard({ name: 'Other' });
    const opened = await actions.openBoard(id);
    expect(opened.ok).toBe(true);
    expect(store.getState().history.present.graph.nodes).toHaveLength(1);
  });

  test('a board that is not there is a sentence', async () => {
    const opened = await store.getState().actions.openBoard('nowhere');
    expect(opened).toEqual({ ok: false, problem: 'There is no such board here.' });
  });
});

describe('drawing', () => {
  test('what is removed leaves the selection, and undo brings the piece back', async () => {
    await openPayments();
    const { actions } = store.getState();
    actions.edit(box());
    actions.select(['n1']);
    actions.edit(removeElements(['n1']));
    expect(store.getState().session.selection.size).toBe(0);
    actions.undo();
    expect(store.getState().history.present.graph.nodes).toHaveLength(1);
  });

  test('copies come with the edges between them, beside the originals', async () => {
    await openPayments();
    const { actions } = store.getState();
    actions.edit(box(0, 0));
    actions.edit(box(200, 0));
    actions.edit(connect('n1', 'n2'));
    actions.select(['n1', 'n2']);
    actions.copy();
    actions.paste();
    const { graph, placement } = store.getState().history.present;
    expect(graph.nodes).toHaveLength(4);
    expect(graph.edges.at(-1)).toMatchObject({ from: 'n3', to: 'n4' });
    expect(placement['n3']).toEqual({ x: 28, y: 28 });
    expect([...store.getState().session.selection]).toEqual(['n3', 'n4']);
  });

  test('tidy is one step, around the middle of what was there', async () => {
    await openPayments();
    const { actions } = store.getState();
    actions.edit(box(7, 7));
    actions.edit(box(8, 8));
    await actions.tidy();
    expect(store.getState().history.present.placement['n2']).toEqual({ x: 108, y: 8 });
    actions.undo();
    expect(store.getState().history.present.placement['n2']).toEqual({ x: 8, y: 8 });
  });
});

describe('checking', () => {
  test('a check asks for the open board and shows the answer', async () => {
    await openPayments();
    void store.getState().actions.check();
    expect(ports.asked[0]).toMatchObject({ slug: 'payments', diagram: 'Architecture' });
    ports.answers[0]?.(gradedWith(62));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().check?.graded?.report.score).toBe(62);
  });

  test('a stale answer is dropped', async () => {
    await openPayments();
    const { actions } = store.getState();
    void actions.check();
    void actions.check();
    ports.answers[1]?.(gradedWith(80));
    await vi.advanceTimersByTimeAsync(0);
    ports.answers[0]?.(gradedWith(20));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().check?.graded?.report.score).toBe(80);
  });

  test('marks follow the edits until the check is closed', async () => {
    await openPayments();
    const { actions } = store.getState();
    void actions.check();
    ports.answers[0]?.(gradedWith(1));
    await vi.advanceTimersByTimeAsync(0);
    actions.edit(box());
    await vi.advanceTimersByTimeAsync(200);
    expect(ports.asked).toHaveLength(2);
    actions.closeCheck();
    actions.edit(box());
    await vi.advanceTimersByTimeAsync(200);
    expect(ports.asked).toHaveLength(2);
    expect(store.getState().check).toBeUndefined();
  });

  test('a free drawing has nothing to be checked against', async () => {
    await store.getState().actions.createBoard({ name: 'Free' });
    await store.getState().actions.check();
    expect(ports.asked).toHaveLength(0);
    expect(store.getState().check).toBeUndefined();
  });
});
