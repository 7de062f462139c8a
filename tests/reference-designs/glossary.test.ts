import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PALETTE } from '#core';
import { CONCEPTS } from '#core/grade';
import { readGlossary } from '#questions';
import { expect, test } from 'vitest';

const rows = readGlossary(
  readFileSync(path.resolve(import.meta.dirname, '../../reference-designs/glossary.md'), 'utf8'),
);

test('every concept of the vocabulary has one row, and no row is without a concept', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(CONCEPTS.map(({ id }) => id).toSorted());
});

test('each says what it is for, itself or in the palette, and when it is brought up', () => {
  const inPalette = new Set(PALETTE.map(({ kind }) => kind));
  const silent = rows.filter(
    ({ id, purpose, when }) => when === '' || (purpose === '') !== inPalette.has(id),
  );
  expect(silent).toEqual([]);
});

test('a sentence is one, and ends', () => {
  const texts = rows.flatMap(({ purpose, when }) => [purpose, when]).filter((text) => text !== '');
  expect(texts.filter((text) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(140);
});
