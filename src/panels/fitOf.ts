/** How well a text fits, best first. */
export const FITS = ['exact', 'prefix', 'word', 'inside', 'letters'] as const;
export type Fit = (typeof FITS)[number];

/** Two letters in their order are in half of all words: fewer than this say nothing. */
const FEWEST_LETTERS = 3;

/** Things whose name fits what somebody types, best first; all of them while nothing is typed. */
export function rankByName<Thing>(
  query: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly Thing[] {
  const wanted = plain(query);
  if (wanted === '') return things;
  return things
    .flatMap((thing) => {
      const fit = fitOf(wanted, plain(nameOf(thing)));
      return fit === undefined ? [] : [{ thing, rank: FITS.indexOf(fit) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}

/** How well a text fits what is wanted; both plain. */
export function fitOf(wanted: string, text: string): Fit | undefined {
  const [tightWanted, tight] = [wanted.replaceAll(' ', ''), text.replaceAll(' ', '')];
  if (text === wanted || tight === tightWanted) return 'exact';
  if (text.startsWith(wanted) || tight.startsWith(tightWanted)) return 'prefix';
  const words = text.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 'word';
  if (wanted.length >= FEWEST_LETTERS && text.includes(wanted)) return 'inside';
  return tightWanted.length >= FEWEST_LETTERS && hasLetters(tightWanted, tight)
    ? 'letters'
    : undefined;
}

/** All letters in their order, beginning with the text's first. */
function hasLetters(wanted: string, text: string): boolean {
  if (text[0] !== wanted[0]) return false;
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Lower case, without accents; whatever is no letter or digit is a blank. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
