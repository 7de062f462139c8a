import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../src/core/graph.ts';
import { CATEGORIES, GROUP_KINDS, PALETTE, paletteItem } from '../../src/core/palette.ts';
import { ALIASES, conceptById, isA, plainAlias } from '../../src/core/vocabulary/vocabulary.ts';

const icons = join(
  dirname(createRequire(import.meta.url).resolve('lucide/package.json')),
  'dist/esm/icons',
);

describe('palette', () => {
  test('holds at least 75 pieces, each kind once', () => {
    expect(PALETTE.length).toBeGreaterThanOrEqual(75);
    expect(new Set(PALETTE.map((item) => item.kind)).size).toBe(PALETTE.length);
  });

  test('every kind is a concept of the vocabulary', () => {
    expect(PALETTE.filter((item) => conceptById(item.kind) === undefined)).toEqual([]);
  });

  test('no drawer is empty, and pieces lie in the order of drawers', () => {
    const order = CATEGORIES.map((category) => category.id);
    const used = [...new Set(PALETTE.map((item) => item.category))];
    expect(used).toEqual(order);
  });

  test('shapes are known, names unique, descriptions one sentence', () => {
    expect(PALETTE.filter((item) => !SHAPES.includes(item.shape))).toEqual([]);
    expect(new Set(PALETTE.map((item) => item.name)).size).toBe(PALETTE.length);
    expect(PALETTE.filter((item) => !/^[A-Z][^.]{5,80}\.$/u.test(item.description))).toEqual([]);
  });

  test.each([...PALETTE, ...GROUP_KINDS].map((item) => [item.kind, item.icon]))(
    '%s has the icon %s',
    (_kind, icon) => {
      expect(existsSync(join(icons, `${icon}.mjs`))).toBe(true);
    },
  );

  test('people find a piece by words that name it, or something narrower', () => {
    const strange = PALETTE.flatMap((item) =>
      item.words
        .filter((word) => {
          const named = ALIASES.get(plainAlias(word)) ?? [];
          return !named.some((id) => isA(id, item.kind));
        })
        .map((word) => `${item.kind}: ${word}`),
    );
    expect(strange).toEqual([]);
  });

  test('kinds of frames are no pieces', () => {
    expect(GROUP_KINDS.map((group) => group.kind)).toEqual([
      'region',
      'zone',
      'layer',
      'trust-boundary',
      'account',
      'cluster',
    ]);
    expect(GROUP_KINDS.filter((group) => paletteItem(group.kind) !== undefined)).toEqual([]);
  });

  test('a piece is found by its kind', () => {
    expect(paletteItem('message-queue')?.name).toBe('Message queue');
    expect(paletteItem('no-such-kind')).toBeUndefined();
  });
});
