import { fail, ok } from '#core';
import type {
  MatchEvidence,
  OrderViolation,
  PatternVerdict,
  Question,
  Reference,
  Report,
  Result,
} from '#core';
import { bestFit } from '#core/grade';
import { findQuestion } from './findQuestion.ts';
import { gradeTable } from './gradeTable.ts';
import { readArguments } from './readArguments.ts';
import { readDrawing } from './readDrawing.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** A report as `--json` prints it, one a line. */
export interface GradeLine {
  readonly question: string;
  readonly diagram: string;
  readonly file: string;
  readonly score: number;
  readonly components: readonly {
    readonly title: string;
    readonly status: string;
    readonly nodes: readonly string[];
    readonly confidence: number;
    readonly ask?: true;
    readonly why: string;
    readonly evidence?: MatchEvidence;
  }[];
  readonly connections: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: string;
    readonly path?: readonly string[];
  }[];
  readonly extras: readonly string[];
  readonly patterns: readonly PatternVerdict[];
  readonly violations?: readonly OrderViolation[];
}

/** `grade --question SLUG|FILE.md[#N] [--diagram NAME|best] [--json] FILE…` */
export async function gradeCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, { question: 'text', diagram: 'text', json: 'flag' });
  if (!read.ok) return wrong(read.problem, terminal);
  const { files, text, flag } = read.value;
  const name = text('question');
  if (name === undefined) return wrong('Say which question: --question SLUG.', terminal);
  if (files.length === 0) return wrong('Say which files to grade.', terminal);
  const question = await findQuestion(name, terminal);
  if (!question.ok) return wrong(question.problem, terminal);
  const references = findReferences(question.value, text('diagram'));
  if (!references.ok) return wrong(references.problem, terminal);

  let exitCode: ExitCode = 0;
  for (const file of files) {
    const drawing = await readDrawing(file, terminal);
    if (drawing.ok) {
      const { graph, answers } = drawing.value.board;
      const { report } = bestFit(graph, references.value, answers);
      terminal.out(
        flag('json') ? JSON.stringify(gradeLine(file, report)) : gradeTable(file, report, graph),
      );
    } else {
      exitCode = 1;
      if (flag('json')) terminal.out(JSON.stringify({ file, error: drawing.problem }));
      else terminal.err(`${file}: ${drawing.problem}`);
    }
  }
  return exitCode;
}

/** A report as plain JSON for a line of output. */
export function gradeLine(file: string, report: Report): GradeLine {
  const { question, diagram, score, extras } = report;
  return {
    question,
    diagram,
    file,
    score,
    components: report.components.map(
      ({ title, status, nodes, confidence, ask, why, evidence }) => ({
        title,
        status,
        nodes,
        confidence,
        ...(ask ? { ask } : {}),
        why,
        ...(evidence === undefined ? {} : { evidence }),
      }),
    ),
    connections: report.connections.map(({ from, to, status, path }) => ({
      from,
      to,
      status,
      ...(path.length > 0 ? { path } : {}),
    })),
    extras,
    patterns: report.patterns,
    ...(report.violations.length > 0 ? { violations: report.violations } : {}),
  };
}

/** The references that a design is held against; it is graded by the one that it fits best. */
function findReferences(
  { references }: Question,
  name: string | undefined,
): Result<readonly [Reference, ...Reference[]], string> {
  const architectures = references.filter(({ role }) => role !== 'deep-dive');
  const accepted = name === 'best' && architectures.length > 0 ? architectures : references;
  const chosen = accepted.filter(
    ({ role, diagram }) =>
      name === 'best' || (name === undefined ? role === 'architecture' : sameName(diagram, name)),
  );
  const [first, ...others] = chosen;
  if (first !== undefined) return ok([first, ...others]);
  const names = references.map(({ diagram }) => `  ${diagram}`).join('\n');
  return fail(
    name === undefined
      ? `This question has no architecture: say which diagram, --diagram NAME.\n${names}`
      : `There is no diagram '${name}'. There are:\n${names}`,
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

function wrong(problem: string, terminal: Terminal): ExitCode {
  terminal.err(problem);
  return 2;
}
