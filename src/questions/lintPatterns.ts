import { checkOnReference, parsePattern } from '#core';
import type { Diagnostic, Reference } from '#core';
import { problemAt } from './draft.ts';
import type { DraftDiagram, PatternRow } from './draft.ts';
import { nearest } from './nearest.ts';

/** Patterns can be read, say something when broken, and are kept by their own reference. */
export function lintPatterns(reference: Reference, diagram: DraftDiagram): readonly Diagnostic[] {
  const titles = reference.components.map(({ title }) => title);
  const verdicts = checkOnReference(reference);
  const seen = new Set<string>();
  return diagram.patterns.flatMap((row, at): readonly Diagnostic[] => {
    const { pattern, message } = row;
    const twice = seen.has(pattern.text.toLowerCase());
    seen.add(pattern.text.toLowerCase());
    const rule = parsePattern(pattern.text, titles);
    if (!rule.ok) return [unreadable(row, rule.problem, reference)];
    return [
      ...(twice
        ? [problemAt(pattern.place, 'warning', 'pattern-twice', 'This pattern stands here twice.')]
        : []),
      ...(message.text === '' ? [silent(row)] : []),
      ...(isKept(verdicts[at]?.status, rule.value.says) ? [] : [broken(row)]),
    ];
  });
}

/** Copies in each region are for drawings: a reference shows one of them. */
function isKept(status: string | undefined, says: string): boolean {
  return status === 'kept' || (status === 'unchecked' && says === 'each');
}

function unreadable({ pattern }: PatternRow, problem: string, reference: Reference): Diagnostic {
  const [, name] = /^The diagram has no component '(.+)'\.$/.exec(problem) ?? [];
  const hint = name === undefined ? '' : nearest(name, reference);
  return problemAt(pattern.place, 'error', 'no-pattern', `${problem}${hint}`);
}

function silent({ message }: PatternRow): Diagnostic {
  const text = 'A broken pattern needs a sentence that says what is wrong.';
  return problemAt(message.place, 'error', 'pattern-without-message', text);
}

function broken({ pattern }: PatternRow): Diagnostic {
  const text = `The diagram itself, with its 'Usually connected' rows, does not keep '${pattern.text}'.`;
  return problemAt(pattern.place, 'error', 'pattern-not-kept', text);
}
