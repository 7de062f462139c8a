import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PALETTE } from '../../src/core/palette.ts';

/**
 * Everything of a question file that a candidate must not see: titles that are neither in the palette nor in the
 * statement, reasons, hints, headings of diagrams, discussion and evolution.
 */
export function secretsOf(file: string): readonly string[] {
  const text = readFileSync(
    path.resolve(import.meta.dirname, `../../reference-designs/${file}.md`),
    'utf8',
  );
  const [statement = '', ...rest] = text.split(/^## (?!Problem Statement)/m);
  const answers = rest.join('## ');
  const known = [
    statement,
    ...answers.split('\n').filter((line) => line.startsWith('**Task:**')),
    ...PALETTE.flatMap(({ name, description, words }) => [name, description, ...words]),
  ]
    .join('\n')
    .toLowerCase();
  const cells = answers
    .split('\n')
    .filter((line) => /^\| (?!-)/.test(line))
    .flatMap((line) => line.split('|').slice(1, 5))
    .map((cell) => cell.trim());
  const points = [...answers.matchAll(/^ {3}- (.+)$/gm)].map(([, point = '']) => point);
  const topics = [...answers.matchAll(/^\d+\. \*\*(.+?):?\*\*/gm)].map(([, topic = '']) => topic);
  const headings = rest.map((section) => section.split('\n')[0]?.trim() ?? '');
  return [...new Set([...cells, ...points, ...topics, ...headings])].filter(
    (secret) => secret.length > 6 && !known.includes(secret.toLowerCase()) && !PLAIN.has(secret),
  );
}

/** Words of the file's own form. */
const PLAIN: ReadonlySet<string> = new Set(['Component', 'expected', 'Why it matters', 'Message']);
