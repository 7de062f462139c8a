import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '#core';
import { readQuestions } from '#questions';

const WHOLE = `# Question 7: Design a Chat System (Like Slack)

**Difficulty:** ⭐⭐⭐
**Time:** 45 minutes
**Specialization:** Messaging & Co

## Problem Statement
Ten people talk,
and P&amp;L is *fine*.

**Scale Requirements:**
- 10M users
- latency < 1s

## Overview
**Task:** Draw the pieces,
and how they talk.
**Marked as:** pipeline; Tenant: Isolation: choices

\`\`\`mermaid
graph TB
  a[Gateway] --> b[Store]
\`\`\`

### What earns each piece

| Component | Weight | Why it matters | Hint | Must show | Also drawn as | Not to be confused with | Passes through |
|---|---|---|---|---|---|---|---|
| Gateway | core | Nobody \\| comes in. | Who opens? | Auth; Rate Limiting | door; entry | window | yes |
| Store | bonus | | | | | | |

### Usually connected

| From | To | Why |
|---|---|---|
| Gateway | Store | it asks |

### Also connected as

| Connection | Other usual way |
|---|---|
| Gateway → Store | Store → Gateway; Gateway -> Gateway |

## Alternative: Peer to Peer
\`\`\`mermaid
flowchart LR
  a --> b
\`\`\`

## Sending
**Set:** all
\`\`\`mermaid
%% a comment
sequenceDiagram
  a->>b: hi
\`\`\`

## Critical Discussion Points
1. **Consistency vs Speed:**
   - first
   - second

2. **Scale:** how far

## Evolution

| What if | It adds | Why |
|---|---|---|
| it grows | Shard; Cache | one is full |
`;

describe('a file of its own', () => {
  const { questions, diagnostics } = readQuestions(WHOLE, 'x/07-chat.md');
  const [question] = questions;

  test('is read without complaint', () => {
    expect(diagnostics).toEqual([]);
    expect(questions).toHaveLength(1);
  });

  test('has its statement', () => {
    expect(question).toMatchObject({
      slug: 'chat',
      number: 7,
      title: 'Design a Chat System (Like Slack)',
      difficulty: 3,
      minutes: 45,
      category: 'Messaging & Co',
      problem: 'Ten people talk, and P&L is *fine*.',
      requirementsTitle: 'Scale Requirements',
      requirements: ['10M users', 'latency < 1s'],
      discussion: [
        { topic: 'Consistency vs Speed', points: ['first', 'second'] },
        { topic: 'Scale', points: ['how far'] },
      ],
      evolution: [{ whatIf: 'it grows', adds: ['Shard', 'Cache'], why: 'one is full' }],
    });
  });

  test('has its diagrams with role, task and marks', () => {
    expect(
      question?.diagrams.map(({ name, role, everyGroup }) => [name, role, everyGroup]),
    ).toEqual([
      ['Overview', 'architecture', false],
      ['Alternative: Peer to Peer', 'alternative', false],
      ['Sending', 'deep-dive', true],
    ]);
    const [overview] = question?.diagrams ?? [];
    expect(overview?.task).toBe('Draw the pieces, and how they talk.');
    expect(overview?.markedAs).toBe('pipeline');
    expect(overview?.groupMarks).toEqual([
      {
        group: { text: 'Tenant: Isolation', place: { line: 18, column: 26 } },
        mark: 'choices',
      },
    ]);
    expect(overview?.mermaid).toEqual({
      text: 'graph TB\n  a[Gateway] --> b[Store]',
      place: { line: 21, column: 1 },
    });
  });

  test('has its rows with their places', () => {
    const [overview] = question?.diagrams ?? [];
    expect(overview?.pieces[0]).toEqual({
      component: { text: 'Gateway', place: { line: 29, column: 3 } },
      card: {
        weight: 'core',
        why: 'Nobody | comes in.',
        hint: 'Who opens?',
        mustShow: ['Auth', 'Rate Limiting'],
        alsoDrawnAs: ['door', 'entry'],
        notToBeConfusedWith: ['window'],
        touchedOnBy: [],
        passesThrough: true,
      },
      hint: { line: 29, column: 42 },
      mustShow: { line: 29, column: 55 },
    });
    expect(overview?.pieces[1]?.card).toMatchObject({ weight: 'bonus', passesThrough: false });
    expect(overview?.usual).toEqual([
      {
        from: { text: 'Gateway', place: { line: 36, column: 3 } },
        to: { text: 'Store', place: { line: 36, column: 13 } },
        why: 'it asks',
      },
    ]);
    expect(overview?.otherWays.map(({ connection, way }) => [connection, way])).toEqual([
      [
        { from: 'Gateway', to: 'Store' },
        { from: 'Store', to: 'Gateway' },
      ],
      [
        { from: 'Gateway', to: 'Store' },
        { from: 'Gateway', to: 'Gateway' },
      ],
    ]);
  });

  test('reads the same with other line ends and a byte order mark', () => {
    const other = readQuestions(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`, 'x/07-chat.md');
    expect(other).toEqual({ questions, diagnostics });
  });
});

const PACK = `# A collection

Text around, with a diagram that belongs to no question.

\`\`\`mermaid
graph TB
  x --> y
\`\`\`

## Core

### Question 1: Design a Thing
**Difficulty:** ⭐
**Time:** 1 hour
**Category:** A

#### Problem Statement
One.

#### Overview
\`\`\`mermaid
graph TB
  a --> b
\`\`\`

---

### Question 2: Design the Thing
**Difficulty:** 4/5
**Time:** 30 minutes
**Category:** B

#### Problem Statement
Two.

#### Overview
\`\`\`mermaid
graph TB
  c --> d
\`\`\`

## Conclusion

\`\`\`mermaid
graph TB
  p --> q
\`\`\`
`;

describe('a pack', () => {
  test('has its questions, and nothing of what stands around them', () => {
    const { questions, diagnostics } = readQuestions(PACK, '01-pack.md');
    expect(diagnostics).toEqual([]);
    expect(questions.map(({ slug, minutes, difficulty }) => [slug, minutes, difficulty])).toEqual([
      ['thing', 60, 1],
      ['thing-2', 30, 4],
    ]);
    expect(questions.map((question) => question.diagrams.map(({ mermaid }) => mermaid))).toEqual([
      [{ text: 'graph TB\n  a --> b', place: { line: 22, column: 1 } }],
      [{ text: 'graph TB\n  c --> d', place: { line: 38, column: 1 } }],
    ]);
  });

  test('an example inside a code block is no question', () => {
    const { questions } = readQuestions(`\`\`\`md\n# Question 9: No\n\`\`\`\n${PACK}`, 'pack.md');
    expect(questions.map(({ number }) => number)).toEqual([1, 2]);
  });
});

function complaints(text: string): readonly string[] {
  return readQuestions(text, 'f.md').diagnostics.map(formatDiagnostic);
}

describe('what is wrong is said with its place, and hides nothing', () => {
  test('a text without a question', () => {
    expect(complaints('# Hello\n')).toEqual([
      'f.md:1:1: No question here: one begins with a heading such as # Question 1: Design a Chat System.',
    ]);
    expect(complaints('')).toHaveLength(1);
  });

  test('a fence that nobody closed ends before the next heading', () => {
    const broken = PACK.replace('  a --> b\n```\n', '  a --> b\n');
    const { questions, diagnostics } = readQuestions(broken, 'f.md');
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'f.md:21:1: This block never ends: a line ``` is missing below it.',
    ]);
    expect(questions.map(({ diagrams }) => diagrams[0]?.mermaid.place.line)).toEqual([22, 37]);
  });

  test('every slip of one file at once', () => {
    const text = WHOLE.replace('⭐⭐⭐', 'hard')
      .replace('| core |', '| vital |')
      .replace('| yes |', '| maybe |')
      .replace('pipeline;', 'pipelin;')
      .replace('**Set:** all', '**Set:** every')
      .replace('| Store | bonus | | | | | | |', '| Store | bonus | a | b | c | d | e | | f | g |')
      .replace('| Gateway → Store |', '| Gateway, Store |')
      .replace('| From | To | Why |', '| From | To | Reason |');
    expect(complaints(text)).toEqual([
      "f.md:3:17: 'hard' cannot be read: write it as in **Difficulty:** ⭐⭐⭐. 3 is taken.",
      "f.md:18:16: 'pipelin' is no way to mark a diagram: pipeline, decision, checklist, choices, sequence.",
      "f.md:29:13: 'vital' is no weight: core, expected, bonus.",
      "f.md:29:101: 'maybe' is neither yes nor empty.",
      'f.md:30:41: This row has 10 cells and its table 8 columns. A bar inside a cell is written \\|.',
      "f.md:34:15: There is no column 'reason' here: it is not read. The columns are from, to, why.",
      "f.md:42:3: 'Gateway, Store' is no connection: write it as From → To.",
      "f.md:51:10: 'every' is neither 'all' nor 'one'.",
    ]);
  });

  test('a question without its parts', () => {
    expect(complaints('# Question 1: Empty\n')).toEqual([
      "f.md:1:1: 'Empty' has no Problem Statement.",
      "f.md:1:1: 'Empty' has no mermaid block.",
      'f.md:1:1: The line **Difficulty:** ⭐⭐⭐ is missing; 3 is taken.',
      'f.md:1:1: The line **Time:** 60 minutes is missing; 60 is taken.',
    ]);
  });

  test('two diagrams of one name, two under one heading, and no flowchart', () => {
    const sequence = '```mermaid\nsequenceDiagram\n  a->>b: hi\n```\n';
    const text = PACK.replace(
      '#### Overview\n```mermaid\ngraph TB\n  a --> b\n```\n',
      `#### Overview\n${sequence}${sequence}\n#### Overview\n${sequence}`,
    ).replace('### Question 2:', '### Question 1:');
    const { questions } = readQuestions(text, 'f.md');
    expect(questions[0]?.diagrams.map(({ name }) => name)).toEqual([
      'Overview',
      'Overview (2)',
      'Overview (3)',
    ]);
    expect(complaints(text)).toEqual([
      "f.md:12:1: 'Design a Thing' has no flowchart, and so no architecture to draw.",
      'f.md:25:1: A second diagram under one heading: give it a heading of its own.',
      "f.md:30:1: There is a diagram 'Overview' above already.",
      'f.md:38:1: There is a question 1 above already.',
    ]);
  });

  test('a table that nobody can read, and one without a diagram', () => {
    const text = PACK.replace(
      '#### Problem Statement\nOne.\n',
      '#### Problem Statement\nOne.\n\n| From | To |\n|---|---|\n| a | b |\n',
    ).replace(
      '\n---\n',
      '\n##### What earns each piece\n\n| Name |\n|---|\n| a |\n\n##### Evolution\n',
    );
    expect(complaints(text)).toEqual([
      'f.md:20:1: This table belongs to a diagram, and there is none above it.',
      "f.md:32:1: The table under 'What earns each piece' cannot be read by its columns 'name'.",
      "f.md:36:1: There is no table under 'Evolution'.",
    ]);
  });
});
