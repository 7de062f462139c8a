import { readQuestions } from '#questions';
import type { DraftQuestion } from '#questions';
import { builtInFiles } from './builtInFiles.ts';
import { columns } from './gradeTable.ts';
import { readArguments } from './readArguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `questions [--json]`: the built-in questions, and the diagrams that each can be graded by. */
export async function questionsCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readArguments(args, { json: 'flag' });
  if (!read.ok || read.value.files.length > 0) {
    terminal.err(read.ok ? 'This command takes no files.' : read.problem);
    return 2;
  }
  let exitCode: ExitCode = 0;
  const drafts: DraftQuestion[] = [];
  for (const file of await builtInFiles()) {
    const text = await terminal.read(file);
    if (text.ok) drafts.push(...readQuestions(text.value, file).questions);
    else {
      terminal.err(`${file}: ${text.problem}`);
      exitCode = 1;
    }
  }
  if (read.value.flag('json')) {
    for (const draft of drafts) terminal.out(JSON.stringify(toLine(draft)));
  } else terminal.out(drafts.flatMap(toText).join('\n'));
  return exitCode;
}

function toLine(draft: DraftQuestion): object {
  const { slug, number, title, difficulty, minutes, category, diagrams } = draft;
  const named = diagrams.map(({ name, role }) => ({ name, role }));
  return { slug, number, title, difficulty, minutes, category, diagrams: named };
}

function toText({ slug, title, minutes, diagrams }: DraftQuestion): readonly string[] {
  return [
    `${slug}: ${title} (${minutes} minutes)`,
    ...columns(diagrams.map(({ name, role }) => [role, name])),
  ];
}
