import * as v from 'valibot';
import { estimate, patch, text, words } from './boardSchema.ts';

/** Moments of a clock. */
export const clock = v.array(
  v.variant('says', [
    v.object({ says: v.picklist(['pause', 'resume']), at: v.number() }),
    v.object({ says: v.literal('phase'), at: v.number(), phase: v.number() }),
  ]),
);

/** Levels of a scorecard, by criterion. */
export const levels = v.record(text, v.object({ level: v.number(), note: text }));

const status = v.picklist(['present', 'partial', 'missing']);

const cardAnswer = v.object({
  text,
  side: v.exactOptional(v.number()),
  because: v.exactOptional(words),
  compared: v.exactOptional(v.number()),
  said: v.exactOptional(words),
});

/** One sitting on a question. */
export const attemptSchema = v.object({
  version: v.literal(1),
  id: text,
  question: text,
  started: v.number(),
  minutes: v.number(),
  clock,
  boards: v.record(text, text),
  questions: text,
  assumptions: text,
  estimate: v.exactOptional(estimate),
  ticks: words,
  hints: v.array(v.object({ component: text, diagram: text, step: v.number(), at: v.number() })),
  checks: v.array(
    v.object({
      at: v.number(),
      diagram: text,
      score: v.number(),
      found: v.number(),
      expected: v.number(),
    }),
  ),
  drawn: v.array(v.object({ at: v.number(), board: text, patch })),
  wrote: v.exactOptional(v.number()),
  talk: v.optional(v.record(text, cardAnswer), {}),
  followUps: v.optional(v.array(v.object({ whatIf: text, adds: words, at: v.number() })), []),
  levels: v.optional(levels, {}),
  dismissed: v.optional(v.record(text, text), {}),
  finished: v.exactOptional(
    v.object({
      at: v.number(),
      boards: v.record(
        text,
        v.object({
          score: v.number(),
          pieces: v.array(
            v.object({
              title: text,
              status,
              weight: v.picklist(['core', 'expected', 'bonus']),
              matters: text,
              kind: v.exactOptional(text),
            }),
          ),
          nodes: v.exactOptional(v.number()),
          extras: v.exactOptional(v.number()),
          connections: v.exactOptional(v.object({ drawn: v.number(), expected: v.number() })),
          broken: v.exactOptional(words),
        }),
      ),
      followUps: v.exactOptional(
        v.array(
          v.object({
            whatIf: text,
            pieces: v.array(v.object({ title: text, before: status, after: status })),
          }),
        ),
      ),
    }),
  ),
});
