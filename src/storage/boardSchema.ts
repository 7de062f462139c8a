import { NOTE_COLOURS, NOTE_TYPES, SHAPES } from '#core';
import * as v from 'valibot';

export const text = v.string();
export const words = v.array(text);

const node = v.object({
  id: text,
  label: text,
  shape: v.picklist(SHAPES),
  kind: v.exactOptional(text),
  group: v.exactOptional(text),
  shapeName: v.exactOptional(text),
  classes: v.exactOptional(words),
});

const direction = v.picklist(['TB', 'BT', 'LR', 'RL']);

const group = v.object({
  id: text,
  label: text,
  kind: v.exactOptional(text),
  group: v.exactOptional(text),
  direction: v.exactOptional(direction),
  classes: v.exactOptional(words),
  fill: v.exactOptional(text),
});

const arrowhead = v.picklist(['none', 'arrow', 'circle', 'cross']);

const edge = v.object({
  id: text,
  from: text,
  to: text,
  label: text,
  line: v.picklist(['solid', 'dashed', 'thick', 'invisible']),
  start: arrowhead,
  end: arrowhead,
  step: v.exactOptional(v.number()),
  branch: v.exactOptional(text),
  activate: v.exactOptional(v.picklist(['from', 'to', 'deactivateFrom'])),
});

const block = v.object({
  id: text,
  kind: v.picklist(['alt', 'opt', 'loop', 'par', 'critical', 'break', 'rect']),
  branch: v.exactOptional(text),
  branches: v.array(v.object({ id: text, label: text })),
});

const stepNote = v.object({
  text,
  side: v.picklist(['over', 'left', 'right']),
  at: words,
  after: v.number(),
  branch: v.exactOptional(text),
});

const lifelineChange = v.object({
  at: text,
  change: v.picklist(['activate', 'deactivate', 'create', 'destroy']),
  after: v.number(),
  branch: v.exactOptional(text),
});

const spot = v.object({
  x: v.number(),
  y: v.number(),
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  pinned: v.exactOptional(v.literal(true)),
  collapsed: v.exactOptional(v.literal(true)),
});

export const estimate = v.object({
  users: text,
  perUser: text,
  size: text,
  peak: text,
  keep: text,
  copies: text,
  each: text,
});

const note = v.object({
  id: text,
  type: v.picklist(NOTE_TYPES),
  text,
  colour: v.exactOptional(v.picklist(NOTE_COLOURS)),
  on: v.exactOptional(text),
  estimate: v.exactOptional(estimate),
});

const stated = v.variant('says', [
  v.object({
    says: v.picklist(['plays', 'not']),
    node: text,
    component: text,
    note: v.exactOptional(text),
  }),
  v.object({ says: v.literal('differently'), component: text, note: text }),
]);

/** Boards were first kept with `plays: true` or `false`. */
export const answer = v.union([
  stated,
  v.pipe(
    v.object({ node: text, component: text, plays: v.boolean() }),
    v.transform(({ plays, ...pair }) => ({
      says: plays ? ('plays' as const) : ('not' as const),
      ...pair,
    })),
  ),
]);

const graphRest = {
  type: v.picklist(['flowchart', 'sequence']),
  direction,
  blocks: v.exactOptional(v.array(block)),
  stepNotes: v.exactOptional(v.array(stepNote)),
  lifelines: v.exactOptional(v.array(lifelineChange)),
};

const carried = v.object({
  frontMatter: v.exactOptional(text),
  statements: words,
  comments: words,
});

/** A board as plain JSON: the door for everything that was kept or opened. */
export const boardSchema = v.object({
  graph: v.object({
    ...graphRest,
    nodes: v.array(node),
    edges: v.array(edge),
    groups: v.array(group),
  }),
  placement: v.record(text, spot),
  notes: v.array(note),
  answers: v.array(answer),
  carried,
});

function listPatch<Element extends v.GenericSchema>(element: Element) {
  return v.exactOptional(
    v.object({
      set: v.exactOptional(v.array(element)),
      gone: v.exactOptional(words),
      order: v.exactOptional(words),
    }),
  );
}

export const patch = v.object({
  nodes: listPatch(node),
  edges: listPatch(edge),
  groups: listPatch(group),
  notes: listPatch(note),
  placed: v.exactOptional(v.record(text, spot)),
  unplaced: v.exactOptional(words),
  rest: v.exactOptional(v.object(graphRest)),
  answers: v.exactOptional(v.array(answer)),
  carried: v.exactOptional(carried),
});

/** Steps around a board. */
export const historySchema = v.object({
  version: v.literal(1),
  updated: v.number(),
  past: v.array(patch),
  future: v.array(patch),
});

/** Boards as they were. */
export const versionSchema = v.object({
  version: v.literal(1),
  at: v.number(),
  reason: v.picklist(['check', 'hour', 'restore']),
  score: v.exactOptional(v.number()),
  board: boardSchema,
});

/** A kept board; `version` grows when the shape does, and a migration comes with it. */
export const recordSchema = v.object({
  version: v.literal(1),
  id: text,
  name: text,
  question: v.exactOptional(text),
  diagram: v.exactOptional(text),
  board: boardSchema,
  created: v.number(),
  updated: v.number(),
});
