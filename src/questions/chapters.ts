import { plainText } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Place } from './draft.ts';

/** A question's part of the text: its heading, and its sections. */
export interface Chapter {
  readonly place: Place;
  /** Absent when the heading says `Question: …`. */
  readonly number?: number;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The blocks below one heading, up to the next; the first section has the question's own heading. */
export interface Section {
  readonly heading: string;
  readonly place: Place;
  readonly blocks: readonly Block[];
}

const QUESTION = /^question(?:\s+(\d+))?\s*[:：]\s*(\S.*)$/i;

interface OpenChapter {
  readonly depth: number;
  readonly chapter: Chapter;
  readonly sections: { heading: string; place: Place; blocks: Block[] }[];
}

/** Questions in the text, without what stands around them. */
export function readChapters(blocks: readonly Block[]): readonly Chapter[] {
  const chapters: OpenChapter[] = [];
  let open: OpenChapter | undefined;
  for (const block of blocks) {
    const { token, line } = block;
    if (token.type !== 'heading') {
      open?.sections.at(-1)?.blocks.push(block);
      continue;
    }
    const heading = plainText(String(token['text']));
    const depth = Number(token['depth']);
    const section = { heading, place: { line, column: 1 }, blocks: [] };
    const [, number, title] = QUESTION.exec(heading) ?? [];
    if (title !== undefined) {
      open = openChapter(depth, section, number, title);
      chapters.push(open);
    } else if (open !== undefined && depth <= open.depth) open = undefined;
    else open?.sections.push(section);
  }
  return chapters.map(({ chapter }) => chapter);
}

function openChapter(
  depth: number,
  section: { heading: string; place: Place; blocks: Block[] },
  number: string | undefined,
  title: string,
): OpenChapter {
  const sections = [section];
  const { place } = section;
  return {
    depth,
    sections,
    chapter: {
      place,
      title,
      sections,
      ...(number === undefined ? {} : { number: Number(number) }),
    },
  };
}
