import { EMPTY_BOARD } from '#core';
import { commit, redo, startHistory, undo } from '#store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit } from './anyEdit.ts';

const SEED = 20_260_101;

const edits = fc.array(anyEdit, { maxLength: 30 });

test('undo gives back every board before, redo every board after', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      let history = startHistory(EMPTY_BOARD);
      for (const change of changes) history = commit(history, change(history.present));
      const last = history.present;
      const steps = history.past.length;
      for (let step = 0; step < steps; step += 1) history = undo(history);
      expect(history.present).toBe(EMPTY_BOARD);
      for (let step = 0; step < steps; step += 1) history = redo(history);
      expect(history.present).toBe(last);
    }),
    { seed: SEED },
  );
});

test('no edit leaves an arrow without an end, a member without its group, or an id twice', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const board = changes.reduce((before, change) => change(before), EMPTY_BOARD);
      const { nodes, groups, edges } = board.graph;
      const ids = [...nodes, ...groups, ...edges].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = new Set([...nodes, ...groups].map(({ id }) => id));
      for (const { from, to } of edges) expect(places.has(from) && places.has(to)).toBe(true);
      const groupIds = new Set(groups.map(({ id }) => id));
      for (const { group } of [...nodes, ...groups]) {
        if (group !== undefined) expect(groupIds.has(group)).toBe(true);
      }
      for (const id of Object.keys(board.placement)) expect(places.has(id)).toBe(true);
    }),
    { seed: SEED },
  );
});

test('no group ever lies within itself', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const { groups } = changes.reduce((before, change) => change(before), EMPTY_BOARD).graph;
      const parent = new Map(groups.map(({ id, group }) => [id, group]));
      for (const { id } of groups) {
        let steps = 0;
        for (let at = parent.get(id); at !== undefined; at = parent.get(at)) steps += 1;
        expect(steps).toBeLessThanOrEqual(groups.length);
        expect(ancestorsOf(id, parent).has(id)).toBe(false);
      }
    }),
    { seed: SEED },
  );
});

function ancestorsOf(id: string, parent: ReadonlyMap<string, string | undefined>): Set<string> {
  const found = new Set<string>();
  for (let at = parent.get(id); at !== undefined && !found.has(at); at = parent.get(at)) {
    found.add(at);
  }
  return found;
}
