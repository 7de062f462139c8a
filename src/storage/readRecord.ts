import { fail, ok } from '#core';
import type { Board, Result } from '#core';
import * as v from 'valibot';
import { boardSchema, recordSchema } from './boardSchema.ts';

/** One board as it is kept, with the version of its shape. */
export type KeptRecord = v.InferOutput<typeof recordSchema>;

/** Reads a kept text; fails with the place in it and what was expected there. */
export function readRecord(text: string): Result<KeptRecord, string> {
  return read(text, recordSchema);
}

/** Reads a board that somebody exported, alone or as a whole record. */
export function readBoard(text: string): Result<Board, string> {
  const record = readRecord(text);
  return record.ok ? ok(record.value.board) : read(text, boardSchema);
}

/** Reads one kept text by its schema; nothing when it does not fit. */
export function readKept<Schema extends v.GenericSchema>(
  text: unknown,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  const kept = typeof text === 'string' ? read(text, schema) : undefined;
  return kept?.ok === true ? kept.value : undefined;
}

/** Reads a text by its schema; fails with what it is not, or the place in it and what was expected there. */
export function read<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  what = 'a board file',
): Result<v.InferOutput<Schema>, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(`It is not ${what}: the text is no JSON.`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return fail(`At ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`);
}
