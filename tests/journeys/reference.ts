import { readFileSync } from 'node:fs';
import path from 'node:path';

const DESIGNS = path.resolve(import.meta.dirname, '../../reference-designs');

export const DESIGN_FILES = [
  '01-social-media',
  '02-payments',
  '03-analytics',
  '04-database',
  '05-orchestration',
  '06-saas',
  '07-trading',
  '08-iot',
  '09-gaming',
  '10-ml-platform',
] as const;

export type DesignFile = (typeof DESIGN_FILES)[number];

export interface DesignText {
  readonly title: string;
  readonly markdown: string;
  /** The architecture: the file's first Mermaid block. */
  readonly mermaid: string;
  /** Titles of the architecture's nodes, as the file writes them. */
  readonly titles: readonly string[];
}

/** A built-in question, read as its author reads it. */
export function readDesign(file: DesignFile): DesignText {
  const markdown = readFileSync(path.join(DESIGNS, `${file}.md`), 'utf8');
  const title = /^# Question \d+: (.+)$/m.exec(markdown)?.[1];
  const mermaid = /^```mermaid\n(.*?)^```$/ms.exec(markdown)?.[1];
  if (title === undefined || mermaid === undefined) throw new Error(`${file} is no question.`);
  const titles = [...mermaid.matchAll(/^ *\w+[[({]+"(.+?)(?:<br\/>.*)?"/gm)];
  return { title, markdown, mermaid, titles: titles.flatMap(([, found]) => found ?? []) };
}

/** The drawing with a piece taken out; what it stood between is wired together. */
export function withoutPiece(mermaid: string, title: string): string {
  const id = new RegExp(`^ *(\\w+)[[({]+"${title}`, 'm').exec(mermaid)?.[1];
  if (id === undefined) throw new Error(`The drawing has no ${title}.`);
  return mermaid
    .split('\n')
    .filter((line) => !new RegExp(`^ *${id}[[({]`).test(line))
    .map((line) => line.replace(new RegExp(` --> ${id}\\b`), ''))
    .filter((line) => !new RegExp(`\\b${id}\\b`).test(line))
    .join('\n');
}
