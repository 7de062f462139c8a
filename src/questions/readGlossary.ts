import { plainText, readBlocks } from './blocks.ts';
import { readTable } from './tables.ts';

/** A row of the glossary: a concept by its id, under the heading of its field. */
export interface GlossaryRow {
  readonly id: string;
  readonly field: string;
  /** Empty where the palette says it. */
  readonly purpose: string;
  readonly when: string;
}

/** Reads `reference-designs/glossary.md`: a table for each field, below its heading. */
export function readGlossary(markdown: string): readonly GlossaryRow[] {
  const rows: GlossaryRow[] = [];
  let field = '';
  for (const block of readBlocks(markdown)) {
    const { token } = block;
    if (token.type === 'heading' && 'text' in token) field = plainText(String(token.text));
    for (const row of readTable(block)?.rows ?? []) {
      rows.push({
        id: row.cell('concept').text,
        field,
        purpose: row.cell('what it is for').text,
        when: row.cell('when a senior brings it up').text,
      });
    }
  }
  return rows;
}
