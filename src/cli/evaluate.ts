import { fail, ok } from '#core';
import type { Reference, Result } from '#core';
import { gatherEvidence, grade } from '#core/grade';
import { agreementOf, confusionOf, STATUSES, verdictsOf } from './agreement.ts';
import type { Agreement, GradedDesign } from './agreement.ts';
import { findQuestion } from './findQuestion.ts';
import { columns } from './gradeTable.ts';
import { lostAt } from './lostAt.ts';
import type { TracedDesign } from './lostAt.ts';
import { completed, readMarkedDesigns } from './markedDesigns.ts';
import type { KeptDesign } from './markedDesigns.ts';
import { readArguments } from './readArguments.ts';
import { readDrawing } from './readDrawing.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `evaluate DIR [--per-question] [--worst N] [--json]`: the grader against the readers of a folder. */
export async function evaluateCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readArguments(args, { 'per-question': 'flag', worst: 'text', json: 'flag' });
  if (!read.ok) return stop(read.problem, 2, terminal);
  const { files, text, flag } = read.value;
  const [folder, ...more] = files;
  const worst = Number(text('worst') ?? 0);
  if (folder === undefined || more.length > 0) return stop('Say which one folder.', 2, terminal);
  if (!Number.isInteger(worst) || worst < 0) return stop('--worst wants a number.', 2, terminal);
  const designs = await readMarkedDesigns(folder, terminal);
  if (!designs.ok) return stop(designs.problem, 2, terminal);
  const graded = await gradeAll(designs.value, terminal);
  if (!graded.ok) return stop(graded.problem, 1, terminal);

  const byQuestion = groupByQuestion(graded.value);
  if (flag('json')) {
    const questions = [...byQuestion].map(([slug, some]) => [slug, agreementOf(some)]);
    terminal.out(
      JSON.stringify({
        ...agreementOf(graded.value),
        ...(flag('per-question') ? { questions: Object.fromEntries(questions) } : {}),
      }),
    );
    return 0;
  }
  if (flag('per-question')) {
    for (const [slug, some] of byQuestion) terminal.out(figures(slug, agreementOf(some)));
  }
  terminal.out(figures('all', agreementOf(graded.value)));
  terminal.out(confusionTable(graded.value));
  terminal.out(stageTable(graded.value));
  for (const line of worstOf(graded.value, worst)) terminal.out(line);
  return 0;
}

function groupByQuestion(
  graded: readonly GradedDesign[],
): ReadonlyMap<string, readonly GradedDesign[]> {
  const slugs = new Set(graded.map(({ design }) => design.marks.question));
  return new Map(
    [...slugs].map((slug) => [slug, graded.filter(({ design }) => design.marks.question === slug)]),
  );
}

/** Reports for all designs; questions and mermaid are loaded once. */
async function gradeAll(
  designs: readonly KeptDesign[],
  terminal: Terminal,
): Promise<Result<readonly TracedDesign[], string>> {
  const references = new Map<string, Reference>();
  const graded: TracedDesign[] = [];
  for (const design of designs) {
    const slug = design.marks.question;
    const known = references.get(slug);
    const reference = known === undefined ? await architectureOf(slug, terminal) : ok(known);
    if (!reference.ok) return reference;
    references.set(slug, reference.value);
    const drawing = await readDrawing(design.file, terminal);
    if (!drawing.ok) return fail(`${design.file}: ${drawing.problem}`);
    const { graph } = drawing.value.board;
    graded.push({
      design: completed(design, reference.value, graph),
      report: grade(graph, reference.value, []),
      table: gatherEvidence(graph, reference.value, []),
    });
  }
  return ok(graded);
}

async function architectureOf(
  slug: string,
  terminal: Terminal,
): Promise<Result<Reference, string>> {
  const question = await findQuestion(slug, terminal);
  if (!question.ok) return question;
  const reference = question.value.references.find(({ role }) => role === 'architecture');
  return reference === undefined ? fail(`${slug} has no architecture.`) : ok(reference);
}

function figures(name: string, agreement: Agreement): string {
  const shown = Object.entries(agreement).map(
    ([figure, value]: [string, number]) =>
      `${figure} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
  );
  return `${name.padEnd(14)} ${shown.join('  ')}`;
}

/** Readers' statuses down, the grader's across. */
function confusionTable(graded: readonly GradedDesign[]): string {
  const counts = confusionOf(graded.flatMap(verdictsOf));
  return [
    '',
    'marked, then graded as',
    ...columns([
      ['', ...STATUSES],
      ...STATUSES.map((status, at) => [status, ...(counts[at] ?? []).map(String)]),
    ]),
  ].join('\n');
}

/** Wrong verdicts by the stage that lost them. */
function stageTable(graded: readonly TracedDesign[]): string {
  const lost = lostAt(graded);
  const changes = [...new Set([...lost.values()].flat())].toSorted();
  return [
    '',
    'lost at',
    ...columns([
      ['', ...changes],
      ...[...lost].map(([stage, list]) => [
        stage,
        ...changes.map((change) => String(list.filter((one) => one === change).length)),
      ]),
    ]),
  ].join('\n');
}

function worstOf(graded: readonly GradedDesign[], count: number): readonly string[] {
  return graded
    .map((one) => ({
      name: one.design.name,
      wrong: verdictsOf(one).filter((verdict) => verdict.marked !== verdict.graded),
    }))
    .toSorted((a, b) => b.wrong.length - a.wrong.length)
    .slice(0, count)
    .flatMap(({ name, wrong }) => [
      `\n${name}`,
      ...wrong.map(
        ({ title, marked, graded: given, markedNodes, gradedNodes, asked }) =>
          `  ${title}: marked ${marked} [${markedNodes.join(', ')}], graded ${given}${asked ? '?' : ''} [${gradedNodes.join(', ')}]`,
      ),
    ]);
}

function stop(problem: string, exitCode: ExitCode, terminal: Terminal): ExitCode {
  terminal.err(problem);
  return exitCode;
}
