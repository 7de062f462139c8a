import type { Graph } from '#core';
import type { SyntaxHash } from './syntaxHash.ts';

/** A mistake that many people make, with a message of its own and the place to look at. */
export interface Slip {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** Recognises mistakes whose cause lies elsewhere than where mermaid stops. */
export function commonSlip(hash: SyntaxHash, body: string, type: Graph['type']): Slip | undefined {
  return type === 'flowchart' ? flowchartSlip(hash, body) : sequenceSlip(hash, body);
}

function flowchartSlip(hash: SyntaxHash, body: string): Slip | undefined {
  const open = openAt(body, hash.offset);
  if (open?.char === '"') {
    return slip('unclosed-quote', 'The quotation mark opened here is not closed.', open.offset);
  }
  const inLabel = open !== undefined || hash.expected.includes('PIPE');
  if (inLabel && /^[([{"]/.test(hash.text.trim()) && hash.token !== 'EOF') {
    const char = hash.text.trim().charAt(0);
    const example = open === undefined ? '|"…"|' : '["…"]';
    const message = `A label with \`${char}\` in it needs quotation marks around it: ${example}.`;
    return slip('label-needs-quotes', message, hash.offset);
  }
  if (open !== undefined && hash.token === '') {
    const message = 'This label needs quotation marks around it: ["…"].';
    return slip('label-needs-quotes', message, open.offset);
  }
  if (open !== undefined) {
    return slip(
      'unclosed-bracket',
      `The bracket \`${open.char}\` opened here is not closed.`,
      open.offset,
    );
  }
  const word = /^(end|graph|flowchart|subgraph|style|class|click|default)\b/.exec(
    hash.text.trim(),
  )?.[1];
  if (word !== undefined && isNamePlace(body, hash.offset, word)) {
    const message = `\`${word}\` is a word of Mermaid's own and cannot name a node. Give the node another name, such as \`${word}Node\`.`;
    return slip('reserved-id', message, hash.offset);
  }
  const arrow = /(?:--+[-xo>]|==+[=xo>]|\.+-[xo>]?|~~~+)\s*(?:\|[^|\n]*\|\s*)?$/.exec(
    body.slice(0, hash.offset),
  );
  if (arrow !== null && hash.expected.includes('NODE_STRING')) {
    const message = 'This arrow leads nowhere: the name of a node belongs after it.';
    return slip('arrow-without-end', message, arrow.index);
  }
  if (hash.token === 'EOF') return missingEnd(body, /^[^\S\n]*subgraph\b/gim, 'subgraph');
  if (word === 'end') {
    return slip('stray-end', 'This `end` closes nothing: no subgraph is open here.', hash.offset);
  }
  return undefined;
}

function sequenceSlip(hash: SyntaxHash, body: string): Slip | undefined {
  if (hash.token === 'EOF' || hash.expected.includes('end')) {
    const blocks = /^[^\S\n]*(?:alt|opt|loop|par|par_over|critical|break|rect|box)\b/gim;
    const arrow = /(?:--+[-xo>]|==+[=xo>]|\.+-[xo>]?|~~~+)\s*(?:\|[^|\n]*\|\s*)?$/.exec(
      body.slice(0, hash.offset),
    );
    if (arrow !== null && hash.expected.includes('NODE_STRING')) {
      const message = 'This arrow leads nowhere: the name of a node belongs after it.';
      return slip('arrow-without-end', message, arrow.index);
    }
    if (hash.token === 'EOF') return missingEnd(body, blocks, 'block');
  }
  if (hash.token === 'NEWLINE' && hash.expected.includes('TXT')) {
    return slip(
      'message-without-text',
      'A message needs a colon and its text here: `A->>B: text`.',
      hash.offset,
    );
  }
  return undefined;
}

function slip(code: string, message: string, offset: number): Slip {
  return { code, message, offset };
}

/** A place where a node's name belongs: next to an arrow, or before a bracket. */
function isNamePlace(body: string, offset: number, word: string): boolean {
  const before = body.slice(Math.max(0, offset - 40), offset);
  const after = body.slice(offset + word.length, offset + word.length + 20);
  return (
    /(?:[-=.~]{2}|[-=.][>xo]|&|\|)[^\S\n]*$/.test(before) ||
    /^[^\S\n]*(?:[-=]{2}|-\.|<-|[[({&])/.test(after) ||
    /^[-.]\w/.test(after)
  );
}

/** The innermost block that no `end` closes. */
function missingEnd(body: string, opening: RegExp, name: string): Slip | undefined {
  const open: number[] = [];
  const both = new RegExp(`${opening.source}|^[^\\S\\n]*end\\b`, 'gim');
  for (const found of body.matchAll(both)) {
    if (/^\s*end$/i.test(found[0])) open.pop();
    else open.push(found.index + found[0].search(/\S/));
  }
  const offset = open.at(-1);
  if (offset === undefined) return undefined;
  return slip('missing-end', `This ${name} is not closed: an \`end\` is missing.`, offset);
}

/** The last bracket or quotation mark before the place of the error that is still open there. */
function openAt(body: string, until: number): { char: string; offset: number } | undefined {
  const open: { char: string; offset: number }[] = [];
  let quote: number | undefined;
  for (let at = 0; at < until; at += 1) {
    const char = body.charAt(at);
    if (char === '"') quote = quote === undefined ? at : undefined;
    else if (quote !== undefined) continue;
    else if ('[({'.includes(char)) open.push({ char, offset: at });
    else if ('])}'.includes(char)) open.pop();
  }
  return quote === undefined ? open.at(-1) : { char: '"', offset: quote };
}
