import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { menu } from './menu.ts';
import type { Menu } from './menu.ts';
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
  /** Lines that show what a dragged element lines up with. */
  readonly snapLines: Locator;
  /** Presses an element and holds it at a distance from there, until the mouse is let go. */
  readonly hold: (title: string, by: Point) => Promise<void>;
  /** Selects several nodes. */
  readonly selectAll: (...titles: readonly string[]) => Promise<void>;
  readonly arrange: () => Promise<Menu>;
  readonly toolMenu: (name: string) => Promise<Menu>;
  readonly percent: Locator;
  readonly nodesSaying: (text: string) => Locator;
  readonly node: (title: string) => Locator;
  readonly edge: (name: string | RegExp) => Locator;
  readonly note: (text: string) => Locator;
  readonly ghost: (title: string) => Locator;
  readonly tool: (name: string | RegExp) => Locator;
  readonly view: (name: 'Zoom in' | 'Zoom out' | 'Fit everything') => Locator;
  /** A place on the surface, from its top left corner. */
  readonly at: (x: number, y: number) => Promise<Point>;
  /** A place on the surface, as shares of its width and height. */
  readonly share: (x: number, y: number) => Promise<Point>;
  /** A place with nothing over it, on every screen. */
  readonly free: () => Promise<Point>;
  /** Presses the node that lies nearest to the middle of the view. */
  readonly middlemost: () => Promise<void>;
  /** Waits until nothing moves any more. */
  readonly atRest: () => Promise<void>;
  readonly zoom: () => Promise<number>;
  readonly box: (title: string) => Promise<Box>;
  readonly select: (title: string) => Promise<void>;
  /** Clicks an arrow, on its line. */
  readonly selectEdge: (edge: Locator) => Promise<void>;
  readonly move: (title: string, by: Point) => Promise<void>;
  /** The dot beside a node that arrows begin at. */
  readonly handle: (title: string, side: 'top' | 'right' | 'bottom' | 'left') => Locator;
  readonly connect: (from: string, to: string) => Promise<void>;
  readonly marquee: (from: Point, to: Point) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** Writes a plain box onto an empty place. */
  readonly writeBox: (text: string, x: number, y: number) => Promise<void>;
  /** Moves a group by its title bar. */
  readonly moveGroup: (title: string, by: Point) => Promise<void>;
  readonly drawing: () => Promise<readonly Drawn[]>;
  readonly selected: Locator;
  readonly place: (title: string) => Promise<Point>;
  /** Where everything is at one moment. */
  readonly places: () => Promise<(title: string) => Point>;
}

/** The drawing surface. */
export function canvas(page: Page): Canvas {
  const surface = page.getByRole('application', { name: 'Drawing' });
  const nodes = surface.locator('[aria-roledescription="node"]');
  const edges = surface.locator('[aria-roledescription="edge"]');
  const editor = surface.getByRole('textbox', { name: 'Label' });
  const toolbar = surface.getByRole('toolbar', { name: 'Selection' });
  const node = (title: string): Locator =>
    surface.getByRole('group', { name: new RegExp(`^${escaped(title)}(,|$)`) }).and(nodes);
  const handle = (title: string, side: string): Locator =>
    node(title).getByRole('button', { name: new RegExp(`^Draw an arrow from the ${side} `) });
  const at = async (x: number, y: number): Promise<Point> => {
    const box = await boxOf(surface);
    return { x: box.x + x, y: box.y + y };
  };
  const drawing = (): Promise<readonly Drawn[]> =>
    nodes.evaluateAll((elements) =>
      elements.map((element) => {
        const { m41, m42 } = new DOMMatrix(getComputedStyle(element).transform);
        return { name: element.getAttribute('aria-label') ?? '', x: m41, y: m42 };
      }),
    );
  const write = async (text: string): Promise<void> => {
    await expect(editor).toBeFocused();
    await editor.fill(text);
    await editor.press('Enter');
    await expect(editor).toBeHidden();
  };
  const share = async (x: number, y: number): Promise<Point> => {
    const { width, height } = await boxOf(surface);
    return at(width * x, height * y);
  };
  const percent = surface.getByRole('toolbar', { name: 'View' }).getByText(/^\d+%$/);
  return {
    surface,
    nodes,
    edges,
    ghosts: surface.getByRole('button', { name: /^Missing: / }),
    editor,
    toolbar,
    snapLines: surface.locator('line[data-shows]'),
    hold: async (title, { x, y }) => {
      const from = await centreOf(node(title));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      // A drag begins a little way off, and counts from there.
      const begun = { x: from.x + 3, y: from.y + 3 };
      await page.mouse.move(begun.x, begun.y);
      await page.mouse.move(begun.x + x, begun.y + y, { steps: 6 });
    },
    selectAll: async (...titles) => {
      for (const [index, title] of titles.entries()) {
        await node(title).click(index === 0 ? {} : { modifiers: ['Shift'] });
      }
      await expect(toolbar).toBeVisible();
    },
    toolMenu: (name) => menu(page, toolbar.getByRole('button', { name })),
    arrange: () => menu(page, toolbar.getByRole('button', { name: 'Arrange' })),
    percent,
    nodesSaying: (text) => nodes.filter({ hasText: text }),
    node,
    note: (text) => surface.getByRole('group', { name: `Note: ${text}`, exact: true }),
    edge: (name) => surface.getByRole('img', { name }).and(edges),
    ghost: (title) =>
      surface.getByRole('button', { name: new RegExp(`^Missing: ${escaped(title)}\\.`) }),
    tool: (name) => toolbar.getByRole('button', { name }),
    view: (name) => surface.getByRole('button', { name, exact: true }),
    at,
    share,
    free: () => share(0.6, 0.15),
    middlemost: async () => {
      const { x, y } = await share(0.5, 0.5);
      const boxes = await nodes.evaluateAll((elements) =>
        elements.map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }),
      );
      const far = (point: Point): number => Math.hypot(point.x - x, point.y - y);
      const [nearest] = boxes.toSorted((a, b) => far(a) - far(b));
      if (nearest === undefined) throw new Error('No node is in view.');
      await page.mouse.click(nearest.x, nearest.y);
    },
    atRest: async () => {
      await expect(nodes.first()).toBeVisible();
      let before = '';
      await expect
        .poll(async () => {
          const now = await nodes.evaluateAll((elements) =>
            JSON.stringify(elements.map((element) => element.getBoundingClientRect())),
          );
          const same = now === before;
          before = now;
          return same;
        })
        .toBe(true);
    },
    zoom: async () => Number.parseInt((await percent.textContent()) ?? '', 10),
    box: (title) => boxOf(node(title)),
    select: async (title) => {
      await node(title).click();
      await expect(toolbar).toBeVisible();
    },
    selectEdge: async (edge) => {
      await expect(edge).toBeAttached();
      const point = await edge.locator('path').first().evaluate(middleOfPath);
      await page.mouse.click(point.x, point.y);
      await expect(toolbar).toBeVisible();
    },
    move: async (title, { x, y }) => {
      const from = await centreOf(node(title));
      await drag(page, from, { x: from.x + x, y: from.y + y });
    },
    handle,
    connect: async (from, to) => {
      await node(from).hover();
      await drag(page, await centreOf(handle(from, 'right')), await centreOf(node(to)));
    },
    marquee: (from, to) => drag(page, from, to),
    write,
    moveGroup: async (title, { x, y }) => {
      const box = await boxOf(node(title));
      const from = { x: box.x + 40, y: box.y + 16 };
      await drag(page, from, { x: from.x + x, y: from.y + y });
    },
    writeBox: async (text, x, y) => {
      const point = await at(x, y);
      await page.mouse.dblclick(point.x, point.y);
      await write(text);
    },
    drawing,
    selected: surface.locator('[aria-roledescription="node"].selected'),
    place: async (title) => placeIn(await drawing(), title),
    places: async () => {
      const drawn = await drawing();
      return (title) => placeIn(drawn, title);
    },
  };
}

function placeIn(drawn: readonly Drawn[], title: string): Point {
  const found = drawn.find(({ name }) => name === title || name.startsWith(`${title},`));
  if (found === undefined) throw new Error(`There is no ${title} on the board.`);
  return { x: found.x, y: found.y };
}

/** A point on the line in the window: an arrow's box is mostly empty. */
function middleOfPath(path: Element): Point {
  if (!(path instanceof SVGPathElement)) throw new Error('An arrow has no line.');
  const on = path.getPointAtLength(path.getTotalLength() * 0.4);
  const { x, y } = on.matrixTransform(path.getScreenCTM() ?? undefined);
  return { x, y };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
