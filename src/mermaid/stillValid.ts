import type { Graph } from '#core';

/** A carried statement without what it says of pieces that are gone; empty when nothing is left. */
export function stillValid(statement: string, graph: Graph): string {
  const [keyword = '', subject = ''] = statement.split(/\s+/, 2);
  const drawn = new Set([...graph.nodes, ...graph.groups, ...graph.edges].map(({ id }) => id));
  const data = /^([^\s@]+)@\{/.exec(statement)?.[1];
  if (data !== undefined) return drawn.has(data) ? statement : '';
  if (keyword === 'style') return drawn.has(subject) ? statement : '';
  if (keyword === 'class' || keyword === 'click') {
    const left = subject.split(',').filter((id) => drawn.has(id));
    return left.length === 0 ? '' : statement.replace(subject, () => left.join(','));
  }
  if (keyword === 'linkStyle' && subject !== 'default') {
    const left = subject.split(',').filter((index) => Number(index) < graph.edges.length);
    return left.length === 0 ? '' : statement.replace(subject, () => left.join(','));
  }
  return statement;
}
