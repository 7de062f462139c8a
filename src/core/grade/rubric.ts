/** Grows with every change that can move a verdict. */
export const RUBRIC_VERSION = '5';

/** How much a unit of a phrase says, and from how many narrower concepts on a word counts as broad. */
export const UNIT_WEIGHT = {
  word: 1,
  wide: 0.7,
  wideFrom: 3,
  broad: 0.5,
  broadFrom: 8,
  plainHead: 0.25,
  decoration: 0.2,
} as const;

/** How far a name carries by itself: an author's detail line is no name unless the title is a product. */
export const NAME_TRUST = { title: 1, alias: 0.97, detailOfProduct: 0.9, detail: 0.58 } as const;

/** What a word is worth that several components share. */
export const RARITY = { least: 0.35, step: 0.3 } as const;

/** Weight left to a product that only tells siblings apart: `NYSE` in `NYSE Feed` among other feeds. */
export const DISTINCT_PRODUCT = 0.1;

/** How much words beside the name take from it: a name among others is still said. */
export const SHARE_OF_EXTRA_WORDS = { said: 0.45, joined: 0.25 } as const;

/** Likeness of two units that are not the same word. */
export const LIKENESS = {
  sameConcept: 0.94,
  /** Two products of one class are less alike than two names of it. */
  otherProduct: 0.9,
  /** Kinship through a concept that only other names have, not the title. */
  farKin: 0.7,
  narrower: 0.9,
  step: 0.05,
  broader: 0.5,
  /** A store of a broader class: object storage for a data lake. */
  broaderStore: 0.65,
  /** An alias's second sense counts a little less than its first. */
  laterSense: 0.03,
  plainHead: 0.8,
  /** `Pipeline` for `controller`. */
  otherPlainHead: 0.5,
  /** An alias counts by its words; the concept it happens to belong to is not the component's own. */
  stranger: 0.6,
  /** Unless both are whole names of that concept, and no products. */
  wholeName: 0.7,
  /** The head of the drawn phrase is another piece. */
  otherHead: 0.8,
  /** The drawn words have a meaning of their own, which is not this one. */
  otherMeaning: 0.75,
  /** A user cache is not a timeline cache, although both may be some product. */
  looseProduct: 0.6,
  /** Everyday synonyms within a phrase. */
  synonym: 0.85,
  /** A drawing that says one word only must say the right one. */
  loneSynonym: 0.75,
  /** Equal but for plain heads and decoration. */
  sameCore: 0.97,
  /** The same, but only the name says that something is done with it. */
  loneCore: 0.7,
  /** A word of an alias whose other words find nothing. */
  torn: 0.75,
} as const;

/** Factors for two forms, sorted by name. */
export const UNLIKE_FORMS: Readonly<Record<string, number>> = {
  'cache store': 0.75,
  'queue store': 0.7,
  'queue running': 0.75,
  'running store': 0.6,
  'cache running': 0.6,
  'running view': 0.75,
  'external running': 0.75,
  'hardware running': 0.85,
  other: 0.6,
};

/** How far the place of a phrase in its label carries. */
export const PLACE_TRUST = {
  title: 1,
  /** A product or plain word before details that say what it does. */
  bareTitle: 0.8,
  /** One broad word (`Queue`) inside a longer name. */
  broadWord: 0.6,
  /** A name says `per tenant` or `nightly`, and the drawing does not. */
  lacking: 0.6,
  part: 0.98,
  joined: 0.95,
  /** A bare label with words that stand around it. */
  around: 0.8,
  aside: 0.92,
  detail: 0.92,
  mention: 0.85,
} as const;

/** From which claim on a title in words of its own names a role, so that its details only mention others. */
export const TITLE_SPEAKS = 0.6;

/** Weaker claims are not worth keeping. */
export const CLAIM_FLOOR = 0.3;

/** How much a label must say of a role without the word that its shape adds. */
export const SHAPE_ALONE = 0.3;

/** What its author says only touches on a role must be said nearly as it stands. */
export const TOUCH_FLOOR = 0.75;

/** From which claim on a piece plays a role, plays it together with others, or touches on it. */
export const THRESHOLD = {
  present: 0.6,
  /** A second node for a role that is played already. */
  another: 0.8,
  partial: 0.5,
  /** `Database` for a user database: one role that it may be meant for. */
  broadWord: 0.3,
  mention: 0.6,
  /** Words that already speak for another role. */
  shared: 0.6,
  broader: 0.51,
  frame: 0.9,
  /** A frame's title that says the role, if not as plainly. */
  frameTouches: 0.75,
  /** Words on a line. */
  line: 0.75,
  /** Parts of a piece that must be drawn to touch on the whole: a number, not a score. */
  partsOfPiece: 2,
} as const;

/** A name of broad words only (`client app`) must be said as it is. */
export const NAME_STRENGTH = { enough: 0.6, factor: 0.75, core: 0.45 } as const;

/** How near to its best role a phrase must name another one to be taken for it instead. */
export const SAME_PHRASE_MARGIN = 0.05;

/** A concept is a component's own when its title says it, or when this many of its names mean it. */
export const OWN_CONCEPT = { names: 3, trust: 0.9 } as const;

/** How steeply evidence counts when pieces are paired: one plain claim beats two thin ones. */
export const PAIRING = { power: 3, touched: 0.1 } as const;

/** Components of one class are told apart only by a clearer claim than this. */
export const SIBLING_MARGIN = 0.06;

/** From which likeness on a text says the words that are looked for. */
export const SAYS_WORDS = 0.7;

/**
 * A design fails without its core, a senior brings what is expected, a bonus is a bonus. Careful readers weigh them
 * nearly alike when they say how much of a reference is shown: these fit their overall marks better than 3, 2, 1.
 */
export const WEIGHT = { core: 5, expected: 4, bonus: 3 } as const;

/** Readers give a touched role about two fifths, a detour most, and a wrong arrow half. */
export const CREDIT = { present: 1, partial: 0.4, missing: 0, via: 0.8, reversed: 0.5 } as const;

/**
 * Wiring follows the pieces: who lacks a component lacks its connections too, so that a large share
 * would punish twice. A property that must show is a tenth of its component.
 */
export const SHARE = { connections: 0.1, details: 0.1, messages: 0.7 } as const;

/** Words for another role touch on this one when they fit it nearly as well. */
export const SHARED_MARGIN = 0.12;

/** Further pieces that touch on a role are listed when they do so about as well as the first. */
export const NEAR_THE_FIRST = 0.05;

/** Which verdicts are thin enough to be asked about. */
export const ASK = {
  /** Claims below which a piece plays a role less surely. */
  presentBelow: 0.72,
  furtherBelow: 0.95,
  missingFrom: 0.43,
  /** A claim that is worth naming as an option, and one that needs no question. */
  plausible: 0.42,
  /** Options lie no farther than this behind the best. */
  behind: 0.2,
  sure: 0.85,
  /** Two roles this near to each other are a question. */
  close: 0.06,
  options: 4,
  /** More would tire somebody who wants to go on drawing. */
  most: 3,
} as const;

/** Statements are the owner's word: they help, and cannot carry a design. */
export const STATED_CAP = 20;

/** Readers differ by about six points, so a score is told by its band. */
export const BANDS = [
  { from: 0, name: 'A start' },
  { from: 30, name: 'Getting there' },
  { from: 55, name: 'Solid' },
  { from: 75, name: 'Strong' },
  { from: 92, name: 'Complete' },
] as const;

/** What a label that is the reference's own, word for word, has over an equal title. */
export const WHOLE_LABEL = 0.1;

/** A piece with more equals in its title, or lines below it, lists roles rather than plays them. */
export const MOST_EQUALS = 4;

/** Items below a title from which on the label is a list. */
export const MOST_ITEMS = 8;

/** Nobody names one role in more words than these. */
export const MOST_WORDS = 12;

/** Roles that one piece may play or touch on: who writes everything on one box has drawn nothing. */
export const MOST_ROLES = { piece: 4, crowded: 3 } as const;

/** A plain title (`Backend application`) over so many items stands for each of them a little. */
export const PLAIN_LIST = 3;

/** A near miss that is said this much better than the role takes the words. */
export const NEAR_MISS_LEAD = 0.02;

/** Points by which an alternative must fit better: a poor drawing is near to several by chance. */
export const BEST_FIT_LEAD = 5;

/** Points from which on a drawing may be said to follow an alternative at all. */
export const ALTERNATIVE_FROM = 50;

/** Steps and items of deep dives are said in sentences, and compared word by word. */
export const WORDING = {
  /** Of an author's words: how near they stand to the name. */
  alias: 0.95,
  itsDetail: 0.85,
  group: 0.3,
  why: 0.4,
  hint: 0.4,
  /** Of drawn words: lines below the title, and what stands around the piece. */
  detail: 0.7,
  beside: 0.35,
  synonym: 0.8,
  /** A word that no component has: it takes away little. */
  unknown: 0.3,
  rarity: 0.35,
  /** Share of what is said against share of a name that is said. */
  precision: 0.5,
  /** From which likeness on words are worth keeping, and how they count as a claim. */
  floor: 0.12,
  from: 0.25,
  to: 0.75,
  /** What a whole label must say more than one of its parts. */
  part: 0.1,
  /** From which claim on such words touch on a component. */
  touches: 0.5,
} as const;

/** In deep dives neighbours say more than in an architecture: its steps have an order. */
export const NEIGHBOURS = { raise: 0.35, rounds: 2, from: 0.3, over: 0.15 } as const;

/** A drawn diamond is a question, and a question is seldom anything else. */
export const QUESTION_SHAPE = { other: 0.5, same: 1.3 } as const;

/** A step of a deep dive that stands beside its neighbours needs fewer words. */
export const BETWEEN = { side: 0.12, present: 0.55, rounds: 3 } as const;

/** Messages of a sequence are told by their words, and a little by who sends them to whom. */
export const MESSAGE = {
  words: 0.5,
  /** Share of what is expected against share of what is said. */
  wanted: 0.65,
  oneEnd: 0.4,
  present: 0.5,
  /** Of messages that are told alike, the one at about the same place in the order. */
  place: 0.05,
  /** From which share an arrow that says another message too says this one. */
  shared: 0.6,
  /** Between the right two, in other words: fully where so many others are found, else so much. */
  surroundedBy: 0.85,
  unsaid: 0.3,
  /** Share of its messages by which a lifeline is known. */
  lifeline: 0.75,
  /** What is left of a message that comes too early. */
  early: 0.5,
} as const;

/** A tier is told by what it keeps, and wants its key or age; without one it must be plainly said. */
export const TIER = { what: 0.4, plain: 0.55, key: 0.5 } as const;

/** Of a decision: outcomes with their case, the questions, and other steps. */
export const DECISION = { rules: 0.6, questions: 0.2, steps: 0.2 } as const;

/** The case that a step states says which of a question's outcomes it is, where its words leave that open. */
export const STATED_CASE = { margin: 0.1, raise: 0.3, other: 0.8 } as const;

/** A checklist is full at this share of its items. */
export const CHECKLIST_FULL = 0.5;

/** An option without its consequence is worth this much. */
export const OPTION_ALONE = 0.4;

/** What stands around a piece: a thin claim with fitting neighbours is worth more. */
export const CONTEXT = {
  /** From which claim on a neighbour counts as playing its role. */
  plays: 0.6,
  thinFrom: 0.45,
  thinTo: 0.72,
  raise: 0.15,
  wrongEnd: 0.6,
  otherQueue: 0.5,
} as const;

/** [C9] How well a piece must say a role to stand in for its players at the ends of lines. */
export const STANDS_IN = 0.6;
