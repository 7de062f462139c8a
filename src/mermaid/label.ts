import { ENTITIES } from './entities.ts';

const BREAK = /<\/?br\b[^<>]*>|\\n|\r\n?/gi;
/** Tags that only dress text up; any other tag is text. */
const DRESS =
  /<\/?(?:b|strong|i|em|u|s|small|big|span|font|sub|sup|center|code|tt|del|ins|mark|div|p)(?:\s[^<>]*)?>/gi;
/** `#35;` and `#quot;` arrive as placeholders, `&amp;` as it stands. */
const ENTITY = /&?ﬂ°°(\d+)¶ß|&?ﬂ°(\w+)¶ß|&#(\d+);|&#x([0-9a-f]+);|&(\w+);/gi;

/** A label as it reads on the drawing: line breaks are `\n`, entities are their characters. */
export function decodeLabel(raw: string, markdown = false): string {
  const plain = raw.replace(BREAK, '\n').replace(DRESS, '');
  return trimLines(decodeEntities(markdown ? withoutEmphasis(plain) : plain));
}

/** Each line without blanks around it, no empty line at either end: the only form labels come in. */
export function trimLines(label: string): string {
  return label
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The characters that stand for entities, in text that is no label (a title, a link). */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [decimal, name, htmlDecimal, htmlHex, htmlName] = found;
    const number = decimal ?? htmlDecimal;
    if (number !== undefined) return character(Number.parseInt(number, 10), whole);
    if (htmlHex !== undefined) return character(Number.parseInt(htmlHex, 16), whole);
    return ENTITIES.get(name ?? htmlName ?? '') ?? asWritten(whole);
  });
}

function character(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : asWritten(whole);
}

function asWritten(entity: string): string {
  return entity.replace(/ﬂ°°?/, '#').replace('¶ß', ';');
}

/** A Markdown label without its asterisks, as mermaid draws it. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/__([^_\n]+)__/g, '$1')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/(?<!\w)_([^_\n]+)_(?!\w)/g, '$1');
}

const NAMED: Readonly<Record<string, string>> = { '"': '#quot;', '<': '#lt;' };
/** What would end the quotes, start an entity, a tag, a line break or a Markdown label. */
const UNSAFE = /["<#`\\ﬂ\p{Cc}\u2028\u2029\p{Cs}]/gu;
const UNSAFE_IN_SEQUENCE = /[;%"<#`\\ﬂ\p{Cc}\u2028\u2029\p{Cs}]/gu;

/** A label for inside `"…"` of a flowchart. */
export function encodeLabel(label: string): string {
  const text = encode(label, UNSAFE);
  // Wherever it stands, mermaid takes `direction LR` and all around it for a statement.
  return protectColons(text.replace(/direction(\s)(?=\s*(?:TB|TD|BT|RL|LR))/g, protectBlank));
}

/** A label after the colon of a sequence, where `#` starts a comment and `;` ends the line. */
export function encodeSequenceText(label: string): string {
  return protectStart(protectColons(encode(label, UNSAFE_IN_SEQUENCE)));
}

/** A title after the colour of a box, which reaches up to the last bracket of the line. */
export function encodeBoxTitle(label: string): string {
  const text = encode(label, UNSAFE_IN_SEQUENCE);
  return protectStart(protectColons(text.replaceAll(')', '#41;')));
}

function encode(label: string, unsafe: RegExp): string {
  return trimLines(label)
    .replace(unsafe, (char) =>
      char === '\n' ? '<br/>' : (NAMED[char] ?? `#${char.codePointAt(0)};`),
    )
    .replace(/%(?=%)|(?<=%)%/g, '#37;')
    .replace(/&(?!\s|$)/g, '#amp;');
}

/** Mermaid cuts the semicolon off `style x:y#35;`, wherever in a line it stands. */
function protectColons(text: string): string {
  return text.replace(/:(?=\S*#)/g, '#58;');
}

/** `wrap:` at the start of a text asks for line breaks. */
function protectStart(text: string): string {
  return text.replace(/^((?:no)?wrap)?:/, '$1#58;');
}

function protectBlank(found: string, blank: string): string {
  return found.replace(blank, `#${blank.codePointAt(0)};`);
}
