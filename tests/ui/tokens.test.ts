import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const text = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [plain = '', strong = ''] = text.split(":root[data-contrast='more']");

/** Colours of a block by token, for light and dark. */
function tokensOf(block: string): ReadonlyMap<string, readonly [string, string]> {
  const pairs = block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

/** The contrast of WCAG 2: 1 (none) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const BLOCKS = [
  ['as usual', tokensOf(plain), 4.5, 3],
  [
    'in high contrast',
    new Map([...tokensOf(plain), ...tokensOf(strong.split('}')[0] ?? '')]),
    7,
    3,
  ],
] as const;

describe.each(BLOCKS)('colours %s', (_name, tokens, forWords, forIcons) => {
  const grounds = ['paper', 'surface', 'raised'] as const;
  const of = (name: string, theme: 0 | 1): string => tokens.get(name)?.[theme] ?? '#000000';

  test.each(['ink', 'ink-soft', 'ink-faint', 'found', 'missing', 'partly', 'accent'])(
    'words in %s can be read',
    (name) => {
      for (const ground of grounds) {
        for (const theme of [0, 1] as const) {
          expect(contrast(of(name, theme), of(ground, theme))).toBeGreaterThanOrEqual(forWords);
        }
      }
    },
  );

  test('the icon of every drawer stands out', () => {
    const categories = [...tokens.keys()].filter((name) => name.startsWith('category-'));
    expect(categories.length).toBeGreaterThan(10);
    for (const name of categories) {
      for (const theme of [0, 1] as const) {
        expect(contrast(of(name, theme), of('surface', theme))).toBeGreaterThanOrEqual(forIcons);
      }
    }
  });
});
