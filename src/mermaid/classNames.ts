/** Whether a name is a kind of the palette. */
export type IsKind = (name: string) => boolean;

const PREFIX = 'kind-';
/** Words that mermaid reads as themselves even at the start of a class name. */
const WORDS =
  /^(?:style|linkStyle|classDef|class|click|href|call|default|interpolate|graph|flowchart|subgraph|end|direction|accTitle|accDescr|swimlane|_self|_blank|_parent|_top)(?![A-Za-z0-9_])/;
const NAME = /^[\p{L}\d_]+(?:[-.][\p{L}\d_]+)*$/u;

/** Sorts mermaid's classes: a kind of the palette is the piece's kind, others stay classes. */
export function kindAndClasses(
  names: readonly string[],
  isKind: IsKind,
): { readonly kind?: string; readonly classes?: readonly string[] } {
  const kind = names.map((name) => kindOf(name, isKind)).find((found) => found !== undefined);
  const others = names.filter((name) => kind === undefined || kindOf(name, isKind) !== kind);
  const classes = [...new Set(others)].toSorted();
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(classes.length === 0 ? {} : { classes }),
  };
}

/** A class name that mermaid reads whole, for a kind. */
export function kindClass(kind: string): string {
  return isClassName(kind) ? kind : `${PREFIX}${kind.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

/** Whether mermaid reads the name as one word. */
export function isClassName(name: string): boolean {
  return NAME.test(name) && !WORDS.test(name);
}

function kindOf(name: string, isKind: IsKind): string | undefined {
  if (isKind(name)) return name;
  const bare = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return bare !== '' && isKind(bare) ? bare : undefined;
}
