import {
  calibrate,
  elapsed,
  flagsApart,
  newInterview,
  packetText,
  sharedOf,
  suggestedLevel,
  timelineOf,
} from '#practice';
import type { InterviewRecord } from '#practice';
import { expect, test } from 'vitest';

const MINUTE = 60_000;

function interview(more: Partial<InterviewRecord> = {}): InterviewRecord {
  const made = { id: 'i', question: 'payments', diagram: 'Architecture', board: 'b', minutes: 60 };
  return { ...newInterview({ ...made, candidate: 'Ada' }, 0), ...more };
}

const told = interview({
  clock: [
    { says: 'pause', at: 0 },
    { says: 'resume', at: MINUTE },
    { says: 'phase', at: 3 * MINUTE, phase: 1 },
  ],
  notes: [{ id: 'n', at: 2 * MINUTE, tag: 'concern', text: 'No estimate.' }],
  released: [{ id: 'r', at: 4 * MINUTE, says: 'hint', text: 'What if it fails twice?' }],
  levels: { Communication: { level: 4, note: 'calm' } },
  flags: { 'Ignores Scale': 'Never asked.' },
  finished: { at: 5 * MINUTE },
});

function levels(...all: readonly number[]): InterviewRecord['levels'] {
  return Object.fromEntries(all.map((level, at) => [`C${at}`, { level, note: '' }]));
}

const WORDS = {
  title: 'Payments',
  problem: 'Money has to move.',
  date: 'Today',
  phases: ['Understanding', 'Design'],
  criteria: [],
  report: undefined,
  mermaid: 'flowchart TB\n  a --> b\n',
};

test('[I1] the clock of a new interview stands', () => {
  expect(elapsed(interview(), 10 * MINUTE)).toBe(0);
});

test('[I2] what crosses to the shared view has no word of the private record', () => {
  const crossing = sharedOf(told);
  expect(Object.keys(crossing).toSorted()).toEqual([
    'board',
    'clock',
    'diagram',
    'finished',
    'id',
    'minutes',
    'question',
    'released',
    'started',
  ]);
  expect(JSON.stringify(crossing)).not.toMatch(/No estimate|calm|Never asked|Ada/);
});

test('[I3] a level is the mean, held down by a weak criterion and by red flags', () => {
  expect(suggestedLevel({ levels: {}, flags: {} })).toBeUndefined();
  expect(suggestedLevel({ levels: levels(4, 5, 4), flags: {} })?.level).toBe(4);
  expect(suggestedLevel({ levels: levels(5, 5, 5, 5, 5, 5, 1), flags: {} })).toMatchObject({
    level: 4,
    because: [expect.stringContaining('7 criteria'), 'Held down by C6.'],
  });
  const flags = { A: '', B: '', C: '' };
  expect(suggestedLevel({ levels: levels(4, 4), flags })?.level).toBe(3);
});

test('[I4] scorecards side by side, the furthest apart first', () => {
  const mine = {
    levels: { A: { level: 4, note: '' }, B: { level: 2, note: '' } },
    flags: { X: '' },
  };
  const theirs = { levels: { B: { level: 5, note: '' }, A: { level: 4, note: '' } }, flags: {} };
  expect(calibrate(mine, theirs)).toEqual([
    { criterion: 'B', mine: 2, theirs: 5, apart: 3 },
    { criterion: 'A', mine: 4, theirs: 4, apart: 0 },
  ]);
  expect(flagsApart(mine, theirs)).toEqual({ mine: ['X'], theirs: [] });
});

test('[I5] what happened when, by a clock that stood at first', () => {
  expect(timelineOf(told, WORDS.phases)).toEqual([
    { ran: 0, text: 'The clock runs' },
    { ran: MINUTE, text: 'concern: No estimate.' },
    { ran: 2 * MINUTE, text: 'Design' },
    { ran: 3 * MINUTE, text: 'Hint shown: What if it fails twice?' },
  ]);
});

test('[I6] the packet carries everything; the candidate gets no judgement', () => {
  const whole = packetText(told, WORDS);
  for (const part of [
    'Money has to move.',
    'Suggested level: 4',
    'calm',
    'Never asked.',
    'No estimate.',
    'a --> b',
  ]) {
    expect(whole).toContain(part);
  }
  const redacted = packetText(told, WORDS, true);
  expect(redacted).not.toMatch(/Suggested|calm|Never asked|No estimate/);
  expect(redacted).toContain('What if it fails twice?');
  expect(redacted).toContain('```mermaid\nflowchart TB\n  a --> b\n```');
});
