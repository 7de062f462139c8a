import { basename } from 'node:path';
import { fail, formatDiagnostic, ok } from '#core';
import type { Question, Result } from '#core';
import { parseMermaid } from '#mermaid';
import { readQuestions, toQuestion } from '#questions';
import type { DraftQuestion } from '#questions';
import { builtInFiles } from './builtInFiles.ts';
import type { Terminal } from './terminal.ts';

/** The question that `SLUG`, `FILE.md` or `FILE.md#N` names; the problem is a sentence. */
export async function findQuestion(
  name: string,
  terminal: Terminal,
): Promise<Result<Question, string>> {
  const place = await findFile(name);
  if (!place.ok) return place;
  const { file, chosen } = place.value;
  const text = await terminal.read(file);
  if (!text.ok) return fail(`${file}: ${text.problem}`);
  const { questions, diagnostics } = readQuestions(text.value, file);
  const draft = choose(questions, chosen);
  if (!draft.ok) return fail([...diagnostics.map(formatDiagnostic), draft.problem].join('\n'));
  const read = await toQuestion(draft.value, parseMermaid);
  if (read.question !== undefined) return ok(read.question);
  const problems = [...diagnostics, ...read.diagnostics].map(formatDiagnostic);
  return fail([`No diagram of '${draft.value.title}' can be read.`, ...problems].join('\n'));
}

async function findFile(
  name: string,
): Promise<Result<{ readonly file: string; readonly chosen: string | undefined }, string>> {
  const [, path, chosen] = /^(.+\.md)(?:#(.+))?$/i.exec(name) ?? [];
  if (path !== undefined) return ok({ file: path, chosen });
  const files = await builtInFiles();
  const slugs = files.map((file) => basename(file, '.md').replace(/^\d+-/, ''));
  const file = files[slugs.indexOf(name)];
  if (file !== undefined) return ok({ file, chosen: undefined });
  return fail(`There is no question '${name}'. There are: ${slugs.join(', ')}.`);
}

function choose(
  questions: readonly DraftQuestion[],
  chosen: string | undefined,
): Result<DraftQuestion, string> {
  const [only, ...more] = questions;
  const list = questions.map(({ number, title }) => `  #${number} ${title}`).join('\n');
  if (chosen !== undefined) {
    const found = questions.find(({ number, slug }) => [String(number), slug].includes(chosen));
    return found === undefined
      ? fail(`There is no question #${chosen} in it.\n${list}`)
      : ok(found);
  }
  if (only === undefined) return fail('There is no question in it.');
  return more.length === 0
    ? ok(only)
    : fail(`This file has several questions: say which, as in FILE.md#${only.number}.\n${list}`);
}
