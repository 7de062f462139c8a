import type { ConnectionMatch, Match } from '../report.ts';
import type { Component } from '../question.ts';
import type { Part, Role } from './casting.ts';
import type { ComparedConnection } from './compareConnections.ts';
import type { DrawnPiece } from './drawnPieces.ts';

/** One sentence about a component, with the words that decided. */
export function explainComponent(
  component: Component,
  role: Role,
  nearMisses: readonly DrawnPiece[],
): string {
  const [first, ...more] = role.parts;
  if (first === undefined) return explainMissing(component, nearMisses);
  const sentence = explainPart(component.title, first);
  if (more.length === 0 || role.status !== 'present') return sentence;
  return `${sentence} ${listed(more.map(({ piece }) => quoted(piece)))} ${more.length === 1 ? 'belongs' : 'belong'} to it too.`;
}

function explainPart(title: string, { piece, way, evidence, words: onLine }: Part): string {
  const label = quoted(piece);
  const said = evidence?.words ?? onLine;
  const words = said === undefined ? label : `"${said.trim()}"`;
  const plain = spoken(title);
  switch (way) {
    case 'stated':
      return `You stated that ${label} plays the ${plain}.`;
    case 'paired':
    case 'further':
      if (evidence?.how === 'exact' && evidence.source === 'title') return `${words} is there.`;
      if (evidence?.how === 'exact' || words === label) return `${words} is the ${plain}.`;
      return `${label} is the ${plain}: it says ${words}.`;
    case 'frame':
      return `The frame ${label} stands for the ${plain}.`;
    case 'broader':
      return `${words} comes near, but what makes it the ${plain} is not shown.`;
    case 'mentioned':
      return `${words} only mentions the ${plain}; no piece of its own does the work.`;
    case 'shared':
      return `${words} is drawn for something else and only touches on the ${plain}.`;
    case 'near':
      return `${words} touches on the ${plain}, without saying it plainly.`;
    case 'included':
      return `${label} usually brings the ${plain} along, but it is not spelled out.`;
    case 'composed':
      return `The pieces of the ${plain} are drawn, such as ${label}, but not the ${plain} itself.`;
  }
}

function explainMissing({ title, card }: Component, nearMisses: readonly DrawnPiece[]): string {
  const others = card.alsoDrawnAs.slice(0, 2).map((name) => `"${name}"`);
  const looked = others.length === 0 ? '' : `, also drawn as ${listed(others, 'or')}`;
  const sentence = `Nothing plays the ${spoken(title)}${looked}.`;
  if (nearMisses.length === 0) return sentence;
  const near = listed(nearMisses.map((piece) => quoted(piece)));
  return `${sentence} ${near} ${nearMisses.length === 1 ? 'is a near miss and does' : 'are near misses and do'} not count.`;
}

export function explainConnection(
  { connection, status, path, otherWay }: ComparedConnection,
  components: readonly Match[],
  labelOf: (id: string) => string,
): ConnectionMatch['why'] {
  const { from, to } = connection;
  const names = path.map((id) => `"${labelOf(id)}"`);
  switch (status) {
    case 'present':
      if (path.length < 2) return `${names[0] ?? 'One node'} plays both ends.`;
      return `${names[0]} leads to ${names[1]}.`;
    case 'via':
      return `${names[0]} leads to ${names[2]} through ${names[1]}.`;
    case 'reversed':
      return `The arrow runs from ${names[0]} to ${names[1]}; expected is the other direction.`;
    case 'missing': {
      if (otherWay) return 'Wired in another usual way.';
      const absent = [from, to].filter((title) =>
        components.some((match) => match.title === title && match.status === 'missing'),
      );
      if (absent.length > 0)
        return `${listed([...new Set(absent)])} ${absent.length === 1 ? 'is' : 'are'} missing.`;
      return `Both ends are drawn, but nothing leads from ${from} to ${to}.`;
    }
  }
}

/** A title inside a sentence: ordinary words small, abbreviations and names as they are. */
function spoken(title: string): string {
  return title
    .split(' ')
    .map((word) => (/^[A-Z][a-z-]+$/.test(word) && ORDINARY.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

/** Endings and words that hardly a product is called by. */
const ORDINARY =
  /(?:er|or|ing|ion|ions|ment|ory|ase|ases|ache|ueue|ine|ice|ices|ways?|ay|log|bus|lake|store|letter|dead|book|feed|edge|global|user|users|load|data|path|node|audit|event|model|game|player|social|shared|key|rate|smart)$/i;

function quoted({ label }: DrawnPiece): string {
  const [title = ''] = label.split('\n');
  return `"${title.trim()}"`;
}

function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
