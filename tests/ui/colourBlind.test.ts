import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PALETTE } from '#core';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];

/** What is left of linear red, green and blue for eyes without one sort of cone (Machado, Oliveira and Fernandes 2009). */
const EYES = {
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_9],
  ],
} as const;

/** Two colours this far apart in OKLab are told apart side by side. */
const APART = 0.02;

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--category-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

function linear(colour: string): Rgb {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(rows: readonly Rgb[], [r, g, b]: Rgb): Rgb {
  const row = (at: number): number => {
    const [x, y, z] = rows[at] ?? [0, 0, 0];
    return x * r + y * g + z * b;
  };
  return [row(0), row(1), row(2)];
}

function oklab(rgb: Rgb): Rgb {
  const cones = times(
    [
      [0.412_221_47, 0.536_332_54, 0.051_445_99],
      [0.211_903_5, 0.680_699_55, 0.107_396_96],
      [0.088_302_46, 0.281_718_84, 0.629_978_7],
    ],
    rgb,
  ).map((value) => Math.cbrt(Math.max(0, value)));
  return times(
    [
      [0.210_454_26, 0.793_617_79, -0.004_072_05],
      [1.977_998_5, -2.428_592_2, 0.450_593_71],
      [0.025_904_04, 0.782_771_77, -0.808_675_77],
    ],
    [cones[0] ?? 0, cones[1] ?? 0, cones[2] ?? 0],
  );
}

function distance(a: string, b: string, eyes: readonly Rgb[]): number {
  const [one, other] = [a, b].map((colour) => oklab(times(eyes, linear(colour))));
  return Math.hypot(...(one ?? []).map((value, at) => value - (other?.[at] ?? 0)));
}

const sharing = PALETTE.flatMap((piece, at) =>
  PALETTE.slice(at + 1)
    .filter(({ icon, category }) => icon === piece.icon && category !== piece.category)
    .map((other) => [piece.name, other.name, piece.category, other.category] as const),
);

describe.each(Object.entries(EYES))('%s', (_name, eyes) => {
  test.each(sharing)('%s and %s share an icon, and differ in colour', (_a, _b, one, other) => {
    for (const theme of [0, 1] as const) {
      const [a, b] = [colours.get(one)?.[theme] ?? '', colours.get(other)?.[theme] ?? ''];
      expect(distance(a, b, eyes)).toBeGreaterThan(APART);
    }
  });
});
