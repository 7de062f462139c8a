import { plainText } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Place, Placed } from './draft.ts';

/** A line `**Key:** value`; lines without a key of their own continue the value. */
export interface KeyLine {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Placed;
}

const KEY_LINE = /^(\s*(?:[-*]\s+)?)\*\*\s*([^*]+?)\s*:?\s*\*\*\s*:?[ \t]*(.*)$/;

/** The key lines of a section's paragraphs, keys in lower case. */
export function readKeyLines(blocks: readonly Block[]): readonly KeyLine[] {
  return blocks.flatMap((block) => {
    const { type, raw } = block.token;
    if (type !== 'paragraph' && type !== 'list') return [];
    const found: KeyLine[] = [];
    raw
      .trim()
      .split('\n')
      .forEach((text, index) => {
        const line = block.line + index;
        const [, indent, key, value] = KEY_LINE.exec(text) ?? [];
        const last = found.at(-1);
        if (indent !== undefined && key !== undefined && value !== undefined) {
          const column = text.length - value.length + 1;
          found.push({
            key: plainText(key).toLowerCase(),
            keyPlace: { line, column: indent.length + 1 },
            value: { text: value.trim(), place: { line, column } },
          });
        } else if (last !== undefined) {
          const longer = { ...last.value, text: `${last.value.text} ${text.trim()}`.trim() };
          found[found.length - 1] = { ...last, value: longer };
        }
      });
    return found;
  });
}
