import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAWERS, PIECES } from '../../src/panels/pieces.ts';
import type { Piece } from '../../src/panels/pieces.ts';
import { searchPieces } from '../../src/panels/searchPieces.ts';
import { ICONS } from '../../src/ui/icons.ts';

function piece(name: string, ...words: readonly string[]): Piece {
  return { name, words };
}

function names(query: string, pieces: readonly Piece[] = PIECES): readonly string[] {
  return searchPieces(query, pieces).map((found) => found.piece.name);
}

describe('ranking', () => {
  const shelf = [
    piece('Write-ahead cache log'),
    piece('Distributed cache'),
    piece('Cache'),
    piece('Cache invalidator'),
    piece('Card hoarder'),
  ];

  test('exact goes before prefix, prefix before a word, a word before letters', () => {
    expect(names('cache', shelf)).toEqual([
      'Cache',
      'Cache invalidator',
      'Write-ahead cache log',
      'Distributed cache',
    ]);
    expect(names('crhr', shelf)).toEqual(['Card hoarder']);
  });

  test('a name goes before a product that fits as well', () => {
    const found = names('stream', [piece('Log', 'stream'), piece('Stream')]);
    expect(found).toEqual(['Stream', 'Log']);
  });

  test('an exact product goes before the beginning of a name', () => {
    expect(names('lb', [piece('Lbx'), piece('Load balancer', 'lb')])).toEqual([
      'Load balancer',
      'Lbx',
    ]);
  });

  test('every word of the query has to fit', () => {
    const pieces = [piece('Load balancer'), piece('Load tester')];
    expect(names('balancer load', pieces)).toEqual(['Load balancer']);
    expect(names('load bal', pieces)).toEqual(['Load balancer']);
  });

  test('blanks, accents and case do not matter', () => {
    expect(names('websocket', [piece('Web socket')])).toEqual(['Web socket']);
    expect(names('CAFÉ', [piece('cafe')])).toEqual(['cafe']);
  });

  test('loose letters count only where nothing fits better', () => {
    const pieces = [piece('Firmware update door'), piece('Fraud detection')];
    expect(names('fraud', pieces)).toEqual(['Fraud detection']);
  });

  test('two letters find no loose letters', () => {
    expect(names('dr', [piece('Door')])).toEqual([]);
  });

  test('equals keep the order of the drawers', () => {
    expect(names('a', [piece('Ab'), piece('Aa')])).toEqual(['Ab', 'Aa']);
  });
});

describe('the toolbox', () => {
  test('a product finds its piece and says so', () => {
    const [first] = searchPieces('Kafka', PIECES);
    expect(first?.piece.name).toBe('Event stream');
    expect(first?.via).toBe('kafka');
  });

  test.each([
    ['lb', 'Load balancer'],
    ['redis', 'Cache'],
    ['api gateway', 'API gateway'],
    ['region', 'Region'],
  ])('%s finds %s among the first', (query, name) => {
    expect(names(query).slice(0, 6).join('; ').toLowerCase()).toContain(name.toLowerCase());
  });

  test('a name needs no reason', () => {
    expect(searchPieces('API gateway', PIECES)[0]).not.toHaveProperty('via');
  });

  test('nothing is found by nothing, or by nonsense', () => {
    expect(searchPieces('  ', PIECES)).toEqual([]);
    expect(searchPieces('qqzzxx', PIECES)).toEqual([]);
  });

  test('every piece is found by its own name', () => {
    for (const { name } of PIECES) expect(names(name)).toContain(name);
  });

  test('no text makes the search throw, and it invents nothing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const all = new Set(PIECES);
        expect(searchPieces(query, PIECES).every((found) => all.has(found.piece))).toBe(true);
      }),
    );
  });

  test('every drawer has pieces, and every piece an icon that exists', () => {
    expect(DRAWERS.filter(({ pieces }) => pieces.length === 0)).toEqual([]);
    const without = PIECES.filter(({ icon }) => icon === undefined || !(icon in ICONS));
    expect(without.map(({ name, icon }) => `${name}: ${icon}`)).toEqual([]);
  });
});
