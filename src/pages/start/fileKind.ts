/** What a file is to us, and its text: a drawing inside Markdown stays on its own lines, so that places are right. */
export interface FileShape {
  readonly kind: 'drawing' | 'questions' | 'board';
  readonly text: string;
}

/** Tells by the name, and where that is not enough by the text. */
export function shapeOfFile(name: string, text: string): FileShape {
  if (/\.json$/i.test(name)) return { kind: 'board', text };
  if (/\.(?:md|markdown)$/i.test(name)) {
    if (/^#{1,6}\s+question\b/im.test(text)) return { kind: 'questions', text };
    const drawing = firstDrawing(text);
    return drawing === undefined ? { kind: 'questions', text } : { kind: 'drawing', text: drawing };
  }
  return { kind: 'drawing', text };
}

/** The first Mermaid block, after as many empty lines as stood before it. */
function firstDrawing(markdown: string): string | undefined {
  const lines = markdown.split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => /^\s*(?:`{3,}|~{3,})\s*mermaid\b/i.test(line));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^\s*(?:`{3,}|~{3,})\s*$/.test(line));
  const block = length < 0 ? lines.slice(start + 1) : lines.slice(start + 1, start + 1 + length);
  return [...lines.slice(0, start + 1).map(() => ''), ...block].join('\n');
}
