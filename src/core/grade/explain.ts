import { titleOf } from '../graph.ts';
import type { Component } from '../question.ts';
import type { Match } from '../report.ts';
import type { Part, Role } from './casting.ts';
import type { ComparedConnection } from './compareConnections.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import { phraseOf } from './phrase.ts';

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
  const others = listed(more.map(({ piece }) => quoted(piece)));
  return `${sentence} ${others} ${more.length === 1 ? 'belongs' : 'belong'} to it too.`;
}

function explainPart(title: string, { piece, way, evidence, words }: Part): string {
  const label = quoted(piece);
  // What stands around a piece is no part of what it says.
  const said = evidence?.place === 'around' ? undefined : (evidence?.words ?? words);
  const saying = said === undefined ? label : `"${said.trim()}"`;
  switch (way) {
    case 'stated':
      return `You stated that ${label} plays ${theRole(title)}.`;
    case 'paired':
    case 'further':
      if (evidence?.how === 'exact' && evidence.source === 'title') return `${saying} is there.`;
      return `${label} ${isRole(title)}${saying === label ? '' : `: it says ${saying}`}.`;
    case 'between':
      return `${label} stands where ${theRole(title)} stands, and says something of it.`;
    case 'frame':
      return `The frame ${label} ${isRole(title)}.`;
    case 'broader':
      return `${saying} comes near ${theRole(title)}, but what makes it one is not shown.`;
    case 'mentioned':
      return `${saying} only mentions ${theRole(title)}; no piece of its own does the work.`;
    case 'shared':
      return `${saying} is drawn for something else and only touches on ${theRole(title)}.`;
    case 'near':
      return `${saying} touches on ${theRole(title)}, without saying it plainly.`;
    case 'included':
      return `${label} usually brings ${theRole(title)} along, but it is not spelled out.`;
    case 'composed':
      return `${label} is a part of ${theRole(title)}; the whole is not drawn.`;
  }
}

function explainMissing({ title, card }: Component, nearMisses: readonly DrawnPiece[]): string {
  const others = card.alsoDrawnAs.slice(0, 2).map((name) => `"${name}"`);
  const looked = others.length === 0 ? '' : `, also drawn as ${listed(others, 'or')}`;
  const sentence = `Nothing plays ${theRole(title)}${looked}.`;
  if (nearMisses.length === 0) return sentence;
  const near = listed(nearMisses.map((piece) => quoted(piece)));
  const does = nearMisses.length === 1 ? 'is a near miss and does' : 'are near misses and do';
  return `${sentence} ${near} ${does} not count.`;
}

/** One sentence about a connection, naming the drawn pieces along the way. */
export function explainConnection(
  { connection, status, path, otherWay }: ComparedConnection,
  components: readonly Match[],
  labelOf: (id: string) => string,
): string {
  const { from, to } = connection;
  const [start = 'One piece', middle = '', end = ''] = path.map((id) => `"${labelOf(id)}"`);
  switch (status) {
    case 'present':
      return middle === '' ? `${start} plays both ends.` : `${start} leads to ${middle}.`;
    case 'via':
      return `${start} leads to ${end} through ${middle}.`;
    case 'reversed':
      if (otherWay) {
        return `${start} asks ${middle}, as its arrow says: what flows comes back along it.`;
      }
      return `The arrow runs from ${start} to ${middle}; expected is the other direction.`;
    case 'missing': {
      if (otherWay) {
        const elsewhere = components.some(
          ({ title, stated }) => stated?.as === 'differently' && (title === from || title === to),
        );
        return elsewhere
          ? 'One of its ends you cover differently, as you stated.'
          : 'Wired in another usual way.';
      }
      const absent = components.filter(
        (match) => match.status === 'missing' && (match.title === from || match.title === to),
      );
      if (absent.length === 0) {
        return `Both ends are drawn, but nothing leads from ${from} to ${to}.`;
      }
      const names = listed(absent.map(({ title }) => title));
      return `${names} ${absent.length === 1 ? 'is' : 'are'} missing.`;
    }
  }
}

/** Ends of titles that take no article: `stream processing`, `card networks`. */
const NO_ARTICLE = /(?:ing|ion|ment|ics|sync|[^su]s)$/i;

function isRole(title: string): string {
  if (isName(title)) return `does the work of ${title}`;
  const role = inSentence(title);
  if (NO_ARTICLE.test(role)) return `stands for ${role}`;
  return `is ${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`;
}

function theRole(title: string): string {
  return isName(title) ? title : `the ${inSentence(title)}`;
}

/** Titles with a product in them stay as they are. */
function isName(title: string): boolean {
  return phraseOf(title).units.some(({ product }) => product) || / [A-Z]$/.test(title);
}

/** Ordinary words small, abbreviations as they are. */
function inSentence(title: string): string {
  return title.replaceAll(/(?<![A-Za-z])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function quoted({ label }: DrawnPiece): string {
  return `"${titleOf(label)}"`;
}

function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
