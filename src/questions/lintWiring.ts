import { componentSpellings } from '#core';
import type { Component, Diagnostic, MarkedAs, Reference } from '#core';
import { problemAt } from './draft.ts';
import type { DraftDiagram, Place } from './draft.ts';
import { nearest } from './nearest.ts';

/** Items that are marked by being there: nobody asks how they are wired. */
const UNWIRED: readonly MarkedAs[] = ['checklist', 'choices', 'decision'];

/** *Usually connected* and *Also connected as* against the diagram's components and connections. */
export function lintWiring(reference: Reference, diagram: DraftDiagram): readonly Diagnostic[] {
  const spellings = componentSpellings(reference.graph, reference.role);
  const end = (name: string, place: Place): readonly Diagnostic[] =>
    spellings.has(name) ? [] : [strayEnd(name, place, reference)];
  return [
    ...diagram.usual.flatMap(({ from, to }) => [
      ...end(from.text, from.place),
      ...end(to.text, to.place),
    ]),
    ...diagram.otherWays.flatMap(({ connection, way, connectionPlace, wayPlace }) => {
      const ends = [
        ...end(connection.from, connectionPlace),
        ...end(connection.to, connectionPlace),
      ];
      const stray = ends.length === 0 && !isDrawn(connection, reference, spellings);
      return [
        ...ends,
        ...(stray ? [strayConnection(connection, connectionPlace)] : []),
        ...end(way.from, wayPlace),
        ...end(way.to, wayPlace),
      ];
    }),
    ...(diagram.tabled ? lintLoose(reference, diagram) : []),
  ];
}

function lintLoose(reference: Reference, diagram: DraftDiagram): readonly Diagnostic[] {
  const wired = new Set(
    [...reference.connections, ...reference.usual].flatMap(({ from, to }) => [from, to]),
  );
  return reference.components
    .filter(({ title, markedAs }) => !wired.has(title) && !UNWIRED.includes(markedAs))
    .map((component) => looseEnd(component, diagram));
}

function isDrawn(
  { from, to }: { readonly from: string; readonly to: string },
  reference: Reference,
  spellings: ReadonlyMap<string, string>,
): boolean {
  return reference.connections.some(
    (known) => known.from === spellings.get(from) && known.to === spellings.get(to),
  );
}

function strayEnd(name: string, place: Place, reference: Reference): Diagnostic {
  const message = `The diagram has no component '${name}'.${nearest(name, reference)}`;
  return problemAt(place, 'error', 'end-without-component', message);
}

function strayConnection(
  { from, to }: { readonly from: string; readonly to: string },
  place: Place,
): Diagnostic {
  const message = `The diagram has no connection ${from} → ${to}.`;
  return problemAt(place, 'error', 'way-without-connection', message);
}

function looseEnd({ title }: Component, diagram: DraftDiagram): Diagnostic {
  const message = `'${title}' has no connection and no row in 'Usually connected'.`;
  return problemAt(diagram.place, 'warning', 'component-without-wiring', message);
}
