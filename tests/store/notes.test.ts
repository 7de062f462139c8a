import { EMPTY_BOARD, noteComment, NOTE_COLOURS, NOTE_TYPES, readNoteComment } from '#core';
import type { Board } from '#core';
import {
  addNode,
  addNote,
  fragmentOf,
  moveElements,
  removeElements,
  setNote,
  setNoteOn,
  withFragment,
} from '#store';
import type { Edit } from '#store';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function drawn(...edits: readonly Edit[]): Board {
  return edits.reduce((board, edit) => edit(board), EMPTY_BOARD);
}

const WITH_NOTE = drawn(
  addNode({ label: 'API', shape: 'box', x: 100, y: 100 }),
  addNote('sticky', { x: 400, y: 100 }, 'Stateless?'),
);

test('a note is no part of the drawing', () => {
  expect(WITH_NOTE.graph.nodes).toHaveLength(1);
  expect(WITH_NOTE.notes).toEqual([{ id: 'note1', type: 'sticky', text: 'Stateless?' }]);
});

test('a note moves with what it is on, and once only when both are moved', () => {
  const on = setNoteOn('note1', 'n1')(WITH_NOTE);
  const before = on.placement['note1'] ?? { x: 0, y: 0 };
  const expected = { x: before.x + 30, y: before.y - 20 };
  expect(moveElements(['n1'], 30, -20)(on).placement['note1']).toEqual(expected);
  expect(moveElements(['n1', 'note1'], 30, -20)(on).placement['note1']).toEqual(expected);
  const off = setNoteOn('note1', undefined)(on);
  expect(moveElements(['n1'], 30, -20)(off).placement['note1']).toEqual(before);
});

test('a note outlives what it was on', () => {
  const left = removeElements(['n1'])(setNoteOn('note1', 'n1')(WITH_NOTE));
  expect(left.notes).toEqual([{ id: 'note1', type: 'sticky', text: 'Stateless?' }]);
  expect(removeElements(['note1'])(left).notes).toEqual([]);
});

test('a copy of a note is on the copy of its piece', () => {
  const on = setNoteOn('note1', 'n1')(setNote('note1', { colour: 'blue' })(WITH_NOTE));
  const { board, ids } = withFragment(on, fragmentOf(on, ['n1', 'note1']), { x: 10, y: 10 });
  expect(board.notes[1]).toEqual({
    id: 'note2',
    type: 'sticky',
    text: 'Stateless?',
    colour: 'blue',
    on: 'n2',
  });
  expect(ids).toEqual(['n2', 'note2']);
});

test('a note survives a Mermaid text', () => {
  const note = fc.record(
    {
      id: fc.constant('note1'),
      type: fc.constantFrom(...NOTE_TYPES),
      text: fc.string(),
      colour: fc.constantFrom(...NOTE_COLOURS),
      on: fc.string(),
    },
    { requiredKeys: ['id', 'type', 'text'] },
  );
  fc.assert(
    fc.property(note, (given) => {
      const comment = noteComment(given);
      expect(comment).not.toContain('\n');
      expect({ id: 'note1', ...readNoteComment(comment) }).toEqual(given);
    }),
    { seed: 20_260_103 },
  );
});
