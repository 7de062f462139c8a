import { shareOf, stemsOf } from './stems.ts';

/** A stretch of numbers that a condition names; `middle` orders it among others. */
interface Stretch {
  readonly middle: number;
}

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
  '%': 0.01,
};
const NUMBER = /(\d+(?:[.,]\d+)?)\s*(k|m|b|%|thousand|million|billion)?(?![a-z])/gi;
const BELOW = /<|≤|\b(?:under|below|less|fewer|at most|up to|till|until|no more than)\b/i;
const ABOVE = />|≥|\b(?:over|above|more|greater|at least|from|beyond|exceeds?)\b/i;
const LOW = /\b(?:low|small|few|ordinary|normal|regular|little|green|safe|tiny)\b/i;
const HIGH = /\b(?:high|huge|large|big|celebrit\w*|stars?|whales?|famous|many|red|most)\b/i;
const REST =
  /\b(?:else|otherwise|rest|between|middle|medium|grey|gray|unclear|unsure|amber|yellow|others?)\b/i;

/**
 * Which of a question's cases a drawn condition states, or nothing when it states none.
 * Figures may differ when they are ordered alike; `all` are the conditions drawn for the cases.
 */
export function caseOf(drawn: string, cases: readonly string[]): number | undefined {
  const wanted = cases.map(stretchOf);
  const said = stretchOf(drawn);
  if (said !== undefined && wanted.every((stretch) => stretch !== undefined)) {
    return sideOf(drawn, wanted);
  }
  if (wanted.every((stretch) => stretch !== undefined)) {
    const order = byMiddle(wanted);
    if (LOW.test(drawn) && !HIGH.test(drawn)) return order[0];
    if (HIGH.test(drawn) && !LOW.test(drawn)) return order.at(-1);
    if (REST.test(drawn)) return order.length === 3 ? order[1] : order.at(-1);
    return undefined;
  }
  return byDirection(drawn, cases) ?? byLevel(drawn, cases) ?? byWords(drawn, cases);
}

const LESS =
  /<|≤|\b(?:insufficient|too few|not enough|within|under|below|less|fewer|younger|shorter|before|until)\b/i;
const MORE =
  />|≥|\b(?:sufficient|enough|exceed\w*|over|above|beyond|more|older|longer|elapsed|expired)\b/i;

/** Two cases at the two ends of a measure: `8 or more` is enough, `under 8` is not. */
function byDirection(drawn: string, cases: readonly string[]): number | undefined {
  const ends = cases.map(directionOf);
  if (cases.length !== 2 || ends[0] === ends[1] || ends.includes(undefined)) return undefined;
  const found = ends.indexOf(directionOf(drawn));
  return found < 0 ? undefined : found;
}

function directionOf(text: string): 'less' | 'more' | undefined {
  if (LESS.test(text)) return 'less';
  return MORE.test(text) ? 'more' : undefined;
}

/** The case at the other end, for who answers no. */
export function otherCase(asked: number, cases: readonly string[]): number {
  const wanted = cases.map(stretchOf);
  const order = wanted.every((stretch) => stretch !== undefined)
    ? byMiddle(wanted)
    : [...cases.keys()];
  return (asked === order[0] ? order.at(-1) : order[0]) ?? asked;
}

const LEVELS = [
  /\b(?:none|no|without|regular|ordinary|normal|zero)\b/i,
  /\b(?:few|some|has|have|any|couple|one or two)\b/i,
  /\b(?:many|most|mostly|all|mainly|lots)\b/i,
];

/** Cases that differ by how many: none, some, many. */
function byLevel(drawn: string, cases: readonly string[]): number | undefined {
  const levels = cases.map(levelOf);
  if (levels.includes(-1) || new Set(levels).size < cases.length) return undefined;
  const found = levels.indexOf(levelOf(drawn));
  return found < 0 ? undefined : found;
}

function levelOf(text: string): number {
  return LEVELS.findLastIndex((words) => words.test(text));
}

/** Below everything, above everything, or between. */
function sideOf(drawn: string, wanted: readonly (Stretch | undefined)[]): number | undefined {
  const order = byMiddle(wanted);
  const numbers = numbersIn(drawn).length;
  if (numbers > 1) return order.length === 3 ? order[1] : undefined;
  if (BELOW.test(drawn)) return order[0];
  if (ABOVE.test(drawn)) return order.at(-1);
  return undefined;
}

function byMiddle(stretches: readonly (Stretch | undefined)[]): readonly number[] {
  return [...stretches.keys()].toSorted(
    (a, b) => (stretches[a]?.middle ?? 0) - (stretches[b]?.middle ?? 0),
  );
}

/** The case whose own words are said best; equal ones say nothing. */
function byWords(drawn: string, cases: readonly string[]): number | undefined {
  const said = stemsOf(drawn);
  const negated = NEGATIVE.test(drawn);
  const stems = cases.map((text) => stemsOf(text));
  const shares = cases.map((text, at) => {
    const own = (stems[at] ?? []).filter((stem) => !stems.every((other) => other.includes(stem)));
    const share = shareOf(own.length > 0 ? own : (stems[at] ?? []), said);
    return NEGATIVE.test(text) === negated ? share + AGREES : share;
  });
  const best = Math.max(...shares);
  const found = shares.indexOf(best);
  if (best < ENOUGH || shares.filter((share) => share === best).length > 1) return undefined;
  return found;
}

const NEGATIVE =
  /\b(?:no|not|none|never|without|insufficient|too few|lack\w*|missing|exceeded|expired|over|elapsed|degraded|worse|bad|fail\w*|invalid|only)\b/i;
const AGREES = 0.25;
const ENOUGH = 0.35;

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].map(
    ([, digits = '', unit = '']) =>
      Number(digits.replace(',', '.')) * (SCALE[unit.toLowerCase()] ?? 1),
  );
}

function stretchOf(text: string): Stretch | undefined {
  const [first, second] = numbersIn(text);
  if (first === undefined) return undefined;
  if (second !== undefined) return { middle: (first + second) / 2 };
  if (BELOW.test(text)) return { middle: first / 2 };
  if (ABOVE.test(text)) return { middle: first * 2 };
  return { middle: first };
}
