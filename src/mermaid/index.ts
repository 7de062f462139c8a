export { parseMermaid, warmUp } from './parseMermaid.ts';
export type { Parsed, ParseOptions } from './parseMermaid.ts';
export { printMermaid } from './printMermaid.ts';
