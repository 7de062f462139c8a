import type { MermaidConfig } from 'mermaid';
import { isCssColour } from './cssColours.ts';

/** The part of mermaid that reads a text; internal there, so this is its only mention. */
export type ReadDiagram = (text: string) => Promise<{ readonly type: string; readonly db: object }>;

/** More arrows than anybody draws; mermaid compares each with all others. */
export const MOST_EDGES = 5000;

const CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  maxEdges: MOST_EDGES,
  logLevel: 'fatal',
};

let reader: Promise<ReadDiagram> | undefined;

/** Loads mermaid once; the first text after it need not wait. */
export function loadMermaid(): Promise<ReadDiagram> {
  reader ??= load().catch((problem: unknown) => {
    reader = undefined;
    throw problem;
  });
  return reader;
}

async function load(): Promise<ReadDiagram> {
  const { default: purify } = await import('dompurify');
  // Node and workers have no DOM: the sanitiser is a bare function there, and mermaid calls members.
  if (!purify.isSupported) Object.assign(purify, { addHook: doNothing, sanitize: asItStands });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(CONFIG);
  return (text) => withColours(() => mermaid.mermaidAPI.getDiagramFromText(text));
}

/** A box of a sequence asks `window.CSS` what is a colour; without a window we answer meanwhile. */
async function withColours<Value>(work: () => Promise<Value>): Promise<Value> {
  if ('window' in globalThis) return work();
  Object.assign(globalThis, { window: { CSS: { supports: isColour } } });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}

function isColour(_property: string, value: string): boolean {
  return isCssColour(value);
}

function doNothing(): void {}

function asItStands(text: string): string {
  return text;
}
