import type { Graph } from '#core';

/** Carried statements without what they say of pieces that are gone. */
export function stillValid(statements: readonly string[], graph: Graph): readonly string[] {
  if (statements.length === 0) return statements;
  const drawn = new Set([...graph.nodes, ...graph.groups, ...graph.edges].map(({ id }) => id));
  return statements
    .map((text) => validPart(text, drawn, graph.edges.length))
    .filter((text) => text !== '');
}

/** Ids of arrows that statements speak of: only these are written out. */
export function namedEdges(statements: readonly string[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((text) => {
      const data = DATA.exec(text)?.[1];
      return data === undefined ? (/^class\s+(\S+)/.exec(text)?.[1]?.split(',') ?? []) : [data];
    }),
  );
}

const DATA = /^([^\s@]+)@\{/;

function validPart(statement: string, drawn: ReadonlySet<string>, edges: number): string {
  const [keyword = '', subject = ''] = statement.split(/\s+/, 2);
  const data = DATA.exec(statement)?.[1];
  if (data !== undefined) return drawn.has(data) ? statement : '';
  if (keyword === 'style') return drawn.has(subject) ? statement : '';
  if (keyword === 'class' || keyword === 'click')
    return withSubjects(statement, subject, (id) => drawn.has(id));
  if (keyword === 'linkStyle' && subject !== 'default')
    return withSubjects(statement, subject, (index) => Number(index) < edges);
  return statement;
}

function withSubjects(text: string, subject: string, keep: (name: string) => boolean): string {
  const left = subject.split(',').filter(keep);
  return left.length === 0 ? '' : text.replace(subject, () => left.join(','));
}
