import { componentSpellings, detailOf, titleOf } from '#core';
import type { Component, Diagnostic, Reference } from '#core';
import { problemAt } from './draft.ts';
import type { DraftDiagram, PieceRow } from './draft.ts';
import { nearest, wordsOf } from './nearest.ts';

/** Rows of *What earns each piece* against the components that the diagram has. */
export function lintPieces(
  reference: Reference,
  diagram: DraftDiagram,
  taught: boolean,
): readonly Diagnostic[] {
  const spellings = componentSpellings(reference.graph, reference.role);
  const byTitle = new Map(reference.components.map((component) => [component.title, component]));
  const rowed = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const row of diagram.pieces) {
    const component = byTitle.get(spellings.get(row.component.text) ?? '');
    if (component === undefined) diagnostics.push(strayRow(row, reference));
    else {
      if (rowed.has(component.title)) diagnostics.push(doubleRow(row));
      rowed.add(component.title);
      diagnostics.push(...lintHint(row, component, reference));
      diagnostics.push(...lintMustShow(row, component, reference));
    }
  }
  if (!taught) return diagnostics;
  const rowless = reference.components.filter(({ title }) => !rowed.has(title));
  return [...diagnostics, ...rowless.map(({ title }) => noRow(title, diagram))];
}

function lintHint(
  row: PieceRow,
  component: Component,
  reference: Reference,
): readonly Diagnostic[] {
  const told = new Set(wordsOf(row.card.hint).map(stem));
  const given = tellingWords(drawnTitle(component, reference)).find((word) => told.has(stem(word)));
  if (given === undefined) return [];
  const message = `The hint says '${given}', a word of '${component.title}'.`;
  return [problemAt(row.hint, 'warning', 'hint-names-title', message)];
}

function lintMustShow(
  row: PieceRow,
  component: Component,
  reference: Reference,
): readonly Diagnostic[] {
  const details = reference.graph.nodes
    .filter((node) => component.nodes.includes(node.id))
    .flatMap((node) => detailOf(node.label));
  return row.card.mustShow
    .filter((item) => !details.some((line) => line.includes(item)))
    .map((item) =>
      problemAt(
        row.mustShow,
        'error',
        'must-show-not-drawn',
        `'${item}' is no detail of '${component.title}' in the diagram.`,
      ),
    );
}

function strayRow(row: PieceRow, reference: Reference): Diagnostic {
  const { text, place } = row.component;
  const message = `The diagram has no component '${text}'.${nearest(text, reference)}`;
  return problemAt(place, 'error', 'row-without-component', message);
}

function doubleRow(row: PieceRow): Diagnostic {
  const message = `'${row.component.text}' has a row already.`;
  return problemAt(row.component.place, 'warning', 'double-row', message);
}

function noRow(title: string, diagram: DraftDiagram): Diagnostic {
  const message = `'${title}' has no row in the table of '${diagram.name}'.`;
  return problemAt(diagram.place, 'warning', 'component-without-row', message);
}

/** The title as it stands in the node, without what tells variants apart. */
function drawnTitle(component: Component, reference: Reference): string {
  const node = reference.graph.nodes.find(({ id }) => id === component.nodes[0]);
  return node === undefined ? component.title : titleOf(node.label) || component.title;
}

/** Words that would give a title away: long ones, and abbreviations in capitals. */
function tellingWords(title: string): readonly string[] {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= 4 || /^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.toLowerCase());
}

function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ings?|ers?|ed|es|s|e)$/, '');
}
