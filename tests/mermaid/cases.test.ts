import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMermaid, printMermaid } from '#mermaid';
import { compact } from './compact.ts';
import { isKind } from './generate.ts';

const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mmd'))
  .map((file) => file.slice(0, -'.mmd'.length));

describe('each text is read as the file beside it says', () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(new URL(`${name}.mmd`, folder), 'utf8');
    const result = await parseMermaid(text, { isKind });
    await expect(compact(result)).toMatchFileSnapshot(`./cases/${name}.txt`);
  });
});

describe('what was read is printed so that it is read again', () => {
  test.each(names.filter((name) => !name.startsWith('error-')))('%s', async (name) => {
    const text = readFileSync(new URL(`${name}.mmd`, folder), 'utf8');
    const first = await parseMermaid(text, { isKind });
    if (!first.ok) throw new Error(compact(first));
    const printed = printMermaid(first.value.graph, first.value.carried);
    const second = await parseMermaid(printed, { isKind });
    if (!second.ok) throw new Error(compact(second));
    expect(second.value.carried).toEqual(first.value.carried);
    expect(printMermaid(second.value.graph, second.value.carried)).toBe(printed);
  });
});
