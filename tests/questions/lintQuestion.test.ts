import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '#core';
import type { Diagnostic } from '#core';
import { parseMermaid } from '#mermaid';
import { lintQuestion, readQuestions, toQuestion } from '#questions';

const QUESTION = `# Question 1: Design a Chat
**Difficulty:** ⭐
**Time:** 60 minutes
**Category:** A

## Problem Statement
Talk.

## Overview
**Task:** Draw it.
**Marked as:** pipeline; Inner Ring: checklist

\`\`\`mermaid
graph TB
  subgraph ring["Inner Ring"]
    item["Item"]
  end
  gate["API Gateway<br/>Auth, Rate Limiting"] --> store[("Message Store<br/>Sharded")]
  queue["Dead Letter Queue"]
\`\`\`

### What earns each piece

| Component | Weight | Why it matters | Hint | Must show |
|---|---|---|---|---|
| API Gateway | core | a | Who opens the door? | Rate Limiting |
| Message Store | core | b | Where do words stay? | Sharded |
| Dead Letter Queue | expected | c | What fails goes where? | |
| Item | bonus | d | Which? | |

### Usually connected

| From | To | Why |
|---|---|---|
| Message Store | Dead Letter Queue | e |

### Also connected as

| Connection | Other usual way |
|---|---|
| API Gateway → Message Store | Dead Letter Queue → Message Store |
`;

function withPatterns(rows: string): string {
  return `${QUESTION}\n### Patterns\n\n| Pattern | Message |\n|---|---|\n${rows}\n`;
}

async function complaints(text: string): Promise<readonly string[]> {
  const { questions, diagnostics } = readQuestions(text, 'f.md');
  const found: Diagnostic[] = [...diagnostics];
  for (const draft of questions) {
    const read = await toQuestion(draft, parseMermaid);
    found.push(...read.diagnostics);
    if (read.question !== undefined) found.push(...lintQuestion(read.question, draft));
  }
  return found.map(formatDiagnostic);
}

describe('a question that is as it should be', () => {
  test('has no complaint', async () => {
    expect(await complaints(QUESTION)).toEqual([]);
  });

  test('becomes a question with its cards', async () => {
    const [draft] = readQuestions(QUESTION, '01-chat.md').questions;
    const { question } = draft === undefined ? {} : await toQuestion(draft, parseMermaid);
    expect(question?.statement.tasks).toEqual([
      { diagram: 'Overview', role: 'architecture', text: 'Draw it.', inOrder: false },
    ]);
    const [reference] = question?.references ?? [];
    expect(reference).toMatchObject({ slug: 'chat', groupMarks: { 'Inner Ring': 'checklist' } });
    expect(
      reference?.components.map(({ title, markedAs, card }) => [title, markedAs, card.mustShow]),
    ).toEqual([
      ['Item', 'checklist', []],
      ['API Gateway', 'pipeline', ['Rate Limiting']],
      ['Message Store', 'pipeline', ['Sharded']],
      ['Dead Letter Queue', 'pipeline', []],
    ]);
  });
});

describe('what an author is told', () => {
  const slips: readonly (readonly [name: string, from: string, to: string, said: string])[] = [
    [
      'a row that names nothing, and the component that it leaves without one',
      '| Message Store | core',
      '| Massage Store | core',
      "f.md:27:3: The diagram has no component 'Massage Store'. Do you mean 'Message Store'?\nf.md:9:1: 'Message Store' has no row in the table of 'Overview'.",
    ],
    [
      'a second row',
      '| Item | bonus',
      '| API Gateway | bonus | | | |\n| Item | bonus',
      "f.md:29:3: 'API Gateway' has a row already.",
    ],
    [
      'a hint with a word of its title',
      'What fails goes where?',
      'Which queues hold it?',
      "f.md:28:38: The hint says 'queue', a word of 'Dead Letter Queue'.",
    ],
    [
      'an abbreviation in the hint',
      'Who opens the door?',
      'Who opens the api?',
      "f.md:26:28: The hint says 'api', a word of 'API Gateway'.",
    ],
    [
      'a detail that the diagram does not show',
      '| Sharded |',
      '| Replicated |',
      "f.md:27:53: 'Replicated' is no detail of 'Message Store' in the diagram.",
    ],
    [
      'an end that is no component',
      '| Message Store | Dead Letter Queue | e |',
      '| Message Store | Dead Letters | e |',
      "f.md:35:19: The diagram has no component 'Dead Letters'. Do you mean 'Dead Letter Queue'?\nf.md:9:1: 'Dead Letter Queue' has no connection and no row in 'Usually connected'.",
    ],
    [
      'a way instead of a connection that is not drawn',
      '| API Gateway → Message Store |',
      '| Message Store → API Gateway |',
      'f.md:41:3: The diagram has no connection Message Store → API Gateway.',
    ],
    [
      'a way through nothing',
      'Dead Letter Queue → Message Store |',
      'Nowhere → Message Store |',
      "f.md:41:33: The diagram has no component 'Nowhere'.",
    ],
    [
      'a mark for a group that is not there',
      'Inner Ring: checklist',
      'Inner Rang: checklist',
      "f.md:11:26: There is no group 'Inner Rang' in this diagram.\nf.md:9:1: 'Item' has no connection and no row in 'Usually connected'.",
    ],
    [
      'a diagram without a task',
      '**Task:** Draw it.\n',
      '\n',
      "f.md:9:1: 'Overview' has no Task line: its heading is shown instead, and may tell the answer.",
    ],
  ];

  test.each(slips)('%s', async (_name, from, to, said) => {
    expect(QUESTION).toContain(from);
    const found = await complaints(QUESTION.replace(from, to));
    expect(found.toSorted()).toEqual(said.split('\n').toSorted());
  });

  test('a plain document is not told what it lacks', async () => {
    const plain = QUESTION.slice(0, QUESTION.indexOf('### What earns'));
    expect(await complaints(plain.replace(/\*\*(Task|Marked as):.*\n/g, ''))).toEqual([]);
  });
});

describe('a diagram that cannot be read', () => {
  const broken = QUESTION.replace('queue["Dead Letter Queue"]', 'queue["Dead Letter Queue"');

  test('is told with its place in the file', async () => {
    const found = await complaints(broken);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^f\.md:(19|20):/);
  });

  test('hides neither its neighbours nor other questions', async () => {
    const second = QUESTION.replace('Question 1', 'Question 2');
    const dive = '\n## Sending\n```mermaid\nsequenceDiagram\n  a->>b: hi\n```\n';
    const drafts = readQuestions(`${broken}${dive}\n${second}`, 'f.md').questions;
    const read = await Promise.all(drafts.map((draft) => toQuestion(draft, parseMermaid)));
    expect(read.map(({ question }) => question?.references.map(({ diagram }) => diagram))).toEqual([
      ['Sending'],
      ['Overview'],
    ]);
  });
});

describe('patterns', () => {
  test.each([
    ['something leads to Dead Letter Queue | What fails?', undefined],
    [
      'something leads to Letter Queue | What?',
      "The diagram has no component 'Letter Queue'. Do you mean 'Dead Letter Queue'?",
    ],
    ['API Gateway or not | What?', "'API Gateway or not' is no pattern. The forms are:"],
    [
      'API Gateway leads to Message Store | ',
      'A broken pattern needs a sentence that says what is wrong.',
    ],
    [
      'every path from API Gateway to Message Store passes Dead Letter Queue | What?',
      "The diagram itself, with its 'Usually connected' rows, does not keep",
    ],
  ])('%s', async (row, complaint) => {
    const before = await complaints(QUESTION);
    const added = (await complaints(withPatterns(`| ${row} |`))).filter(
      (line) => !before.includes(line),
    );
    expect(added).toHaveLength(complaint === undefined ? 0 : 1);
    expect(added.join()).toContain(complaint ?? '');
  });

  test('one that stands twice is said once', async () => {
    const row = '| something leads to Dead Letter Queue | What fails? |';
    const found = await complaints(withPatterns(`${row}\n${row}`));
    expect(found.filter((line) => line.includes('stands here twice'))).toHaveLength(1);
  });
});
