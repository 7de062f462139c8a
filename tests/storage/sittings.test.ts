import { newInterview } from '#practice';
import { readInterviewRecord, readPlan } from '#storage/sittings';
import { expect, test } from 'vitest';

const made = newInterview(
  {
    id: 'i',
    question: 'payments',
    diagram: 'Architecture',
    board: 'b',
    minutes: 60,
    candidate: '',
  },
  1,
);

test('an interview comes back from its file as it was', () => {
  const record = {
    ...made,
    released: [{ id: 'r', at: 2, says: 'hint' as const, text: 'Why?' }],
    levels: { Communication: { level: 4, note: 'calm' } },
    finished: { at: 9 },
  };
  expect(readInterviewRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
});

test('a plan of an earlier day has phases by proportion, and leaves nothing out', () => {
  const plan = { name: 'Calm', question: 'iot', minutes: 45, prompts: [], criteria: [] };
  expect(readPlan(JSON.stringify(plan))).toEqual({
    ok: true,
    value: { ...plan, phases: [], leaveOut: [] },
  });
});

test('what is no interview says so, with its place', () => {
  expect(readInterviewRecord('# Notes')).toEqual({
    ok: false,
    problem: 'It is not an interview: the text is no JSON.',
  });
  const broken = readInterviewRecord(JSON.stringify({ ...made, minutes: 'an hour' }));
  expect(broken).toMatchObject({ ok: false, problem: expect.stringContaining('At minutes:') });
});
