import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { boxOf, centreOf, drag } from './pointer.ts';
import type { Box, Point } from './pointer.ts';

/** What lies on the board, in its own pixels: the same before and after zooming. */
export interface Drawn {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface Canvas {
  readonly surface: Locator;
  readonly nodes: Locator;
  readonly edges: Locator;
  readonly ghosts: Locator;
  readonly editor: Locator;
  readonly toolbar: Locator;
  readonly percent: Locator;
  readonly node: (title: string) => Locator;
  readonly edge: (name: string | RegExp) => Locator;
  readonly ghost: (title: string) => Locator;
  readonly tool: (name: string | RegExp) => Locator;
  readonly view: (name: 'Zoom in' | 'Zoom out' | 'Fit everything') => Locator;
  /** A place on the surface, from its top left corner. */
  readonly at: (x: number, y: number) => Promise<Point>;
  /** A place on the surface, as shares of its width and height. */
  readonly share: (x: number, y: number) => Promise<Point>;
  readonly box: (title: string) => Promise<Box>;
  readonly select: (title: string) => Promise<void>;
  readonly move: (title: string, by: Point) => Promise<void>;
  readonly connect: (from: string, to: string) => Promise<void>;
  readonly marquee: (from: Point, to: Point) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** Writes a box of its own onto an empty place. */
  readonly box0: (text: string, x: number, y: number) => Promise<void>;
  readonly drawing: () => Promise<readonly Drawn[]>;
  readonly selected: () => Locator;
}

/** The drawing surface. */
export function canvas(page: Page): Canvas {
  const surface = page.getByRole('application', { name: 'Drawing' });
  const nodes = surface.locator('[aria-roledescription="node"]');
  const edges = surface.locator('[aria-roledescription="edge"]');
  const editor = surface.getByRole('textbox', { name: 'Label' });
  const toolbar = surface.getByRole('toolbar', { name: 'Selection' });
  const node = (title: string): Locator =>
    surface
      .getByRole('group', { name: new RegExp(`^${escaped(title)}(,|$)`) })
      .and(nodes);
  const at = async (x: number, y: number): Promise<Point> => {
    const box = await boxOf(surface);
    return { x: box.x + x, y: box.y + y };
  };
  const write = async (text: string): Promise<void> => {
    await expect(editor).toBeFocused();
    await editor.fill(text);
    await editor.press('Enter');
    await expect(editor).toBeHidden();
  };
  return {
    surface,
    nodes,
    edges,
    ghosts: surface.getByRole('button', { name: /^Missing: / }),
    editor,
    toolbar,
    percent: surface.getByRole('toolbar', { name: 'View' }).getByText(/^\d+%$/),
    node,
    edge: (name) => surface.getByRole('img', { name }).and(edges),
    ghost: (title) =>
      surface.getByRole('button', { name: new RegExp(`^Missing: ${escaped(title)}\\.`) }),
    tool: (name) => toolbar.getByRole('button', { name }),
    view: (name) => surface.getByRole('button', { name, exact: true }),
    at,
    share: async (x, y) => {
      const { width, height } = await boxOf(surface);
      return at(width * x, height * y);
    },
    box: (title) => boxOf(node(title)),
    select: async (title) => {
      await node(title).click();
      await expect(toolbar).toBeVisible();
    },
    move: async (title, { x, y }) => {
      const from = await centreOf(node(title));
      await drag(page, from, { x: from.x + x, y: from.y + y });
    },
    connect: async (from, to) => {
      await node(from).hover();
      const handle = node(from).getByRole('button', { name: /^Draw an arrow from the right/ });
      await drag(page, await centreOf(handle), await centreOf(node(to)));
    },
    marquee: (from, to) => drag(page, from, to),
    write,
    box0: async (text, x, y) => {
      const point = await at(x, y);
      await page.mouse.dblclick(point.x, point.y);
      await write(text);
    },
    drawing: () =>
      nodes.evaluateAll((elements) =>
        elements.map((element) => {
          const { m41, m42 } = new DOMMatrix(getComputedStyle(element).transform);
          return { name: element.getAttribute('aria-label') ?? '', x: m41, y: m42 };
        }),
      ),
    selected: () => surface.locator('[aria-roledescription="node"].selected'),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
