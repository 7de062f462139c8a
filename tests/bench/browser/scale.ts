// `npm run bench` runs it: a board of 1,000 nodes and 1,500 edges in the built app, beside a bare React Flow page.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { build, preview } from 'vite';
import { asBoard, bigBoard } from './bigBoard.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const NODES = 1000;
/** Of a gesture; each is made this many times and the middle one counts. */
const STEPS = 60;
const ROUNDS = 3;

/** In the page: notes the time between any two frames, until it is stopped. As text, since what runs this adds names to functions. */
const RECORD = `{
  const frames = [];
  window.recorded = frames;
  let before = performance.now();
  requestAnimationFrame(function next(now) {
    frames.push(now - before);
    before = now;
    if (window.recorded === frames) requestAnimationFrame(next);
  });
}`;
const STOP = `(() => {
  const frames = window.recorded;
  window.recorded = undefined;
  return frames;
})()`;

interface Frames {
  /** Milliseconds of the main thread for one frame, and between two frames. */
  readonly work: number;
  readonly median: number;
  readonly p95: number;
}

const NO_FRAMES: Frames = { work: 0, median: 0, p95: 0 };

type Gesture = (page: Page) => Promise<void>;

const drawing = bigBoard(NODES);
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
await build({ root: ROOT, logLevel: 'warn' });
const site = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 4319 } });
try {
  const bare = await openBare();
  const ours = await openOurs();
  await report(bare, ours);
  await reportMarks(ours);
} finally {
  await browser.close();
  await site.close();
}

async function openBare(): Promise<Page> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, 'barePage.ts'),
        formats: ['iife'],
        name: 'bare',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const css = path.join(ROOT, 'node_modules/@xyflow/react/dist/style.css');
  await page.addStyleTag({ content: readFileSync(css, 'utf8') });
  await page.addScriptTag({ content: code });
  await page.evaluate(`bare.showBare(${JSON.stringify(drawing)})`);
  await page.locator('.react-flow__node').first().waitFor();
  return page;
}

async function openOurs(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const [address = ''] = site.resolvedUrls?.local ?? [];
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const record = {
    version: 1,
    id: 'big',
    name: 'Big',
    question: 'payments',
    board: asBoard(drawing),
    created: 1,
    updated: 1,
    diagram: await architecture(page),
  };
  await page.evaluate(async (text) => {
    const opening = indexedDB.open('lacuna-boards');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('no database')));
    });
    const writing = database.transaction('boards', 'readwrite');
    writing.objectStore('boards').put(text, 'big');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  }, JSON.stringify(record));
  await page.goto(`${address}#/board/big`);
  await page.reload();
  await page.locator('.react-flow__node').first().waitFor();
  return page;
}

/** The name of the question's first diagram, as its file says. */
async function architecture(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const text = readFileSync(path.join(ROOT, 'reference-designs/02-payments.md'), 'utf8');
  const before = text.slice(0, text.indexOf('```mermaid'));
  return (
    before
      .match(/^#{2,4} (.+)$/gm)
      ?.at(-1)
      ?.replace(/^#+ /, '') ?? ''
  );
}

async function report(bare: Page, ours: Page): Promise<void> {
  const gestures: readonly (readonly [string, Gesture])[] = [
    ['pan', pan],
    ['zoom', zoom],
    ['drag a node', drag],
  ];
  const rows: Record<string, Record<string, number>> = {};
  for (const [scene, prepare] of [
    ['at 100 %', atFull],
    ['all in view', inView],
  ] as const) {
    await prepare(bare);
    await prepare(ours);
    for (const [name, gesture] of gestures) {
      const peer = await measured(bare, gesture);
      const own = await measured(ours, gesture);
      rows[`${name}, ${scene}`] = {
        'ours: work ms a frame': rounded(own.work),
        'bare: work ms a frame': rounded(peer.work),
        'times the bare page': rounded(own.work / peer.work),
        'ours: frame ms, median': rounded(own.median),
        'bare: frame ms, median': rounded(peer.median),
        'ours: p95': rounded(own.p95),
        'bare: p95': rounded(peer.p95),
      };
    }
  }
  console.log(`\n${NODES} nodes, ${drawing.edges.length} edges, in Chromium without a GPU`);
  console.table(rows);
}

/** Zoomed until a node has its own size. */
async function atFull(page: Page): Promise<void> {
  await zoomTo(page, 1);
}

async function inView(page: Page): Promise<void> {
  await zoomTo(page, 0.12);
}

async function zoomTo(page: Page, wanted: number): Promise<void> {
  await page.mouse.move(720, 450);
  await page.keyboard.down('Control');
  for (let step = 0; step < 80; step += 1) {
    const now = await zoomOf(page);
    if (Math.abs(Math.log(now / wanted)) < 0.08) break;
    await page.mouse.wheel(0, now < wanted ? -40 : 40);
    await page.waitForFunction((was) => {
      const view = document.querySelector<HTMLElement>('.react-flow__viewport');
      return view !== null && new DOMMatrix(getComputedStyle(view).transform).a !== was;
    }, now);
  }
  await page.keyboard.up('Control');
}

function zoomOf(page: Page): Promise<number> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a);
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(720, 450);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(step < STEPS / 2 ? 14 : -14, step < STEPS / 2 ? 9 : -9);
  }
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(720, 450);
  await page.keyboard.down('Control');
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? 6 : -6);
  await page.keyboard.up('Control');
}

async function drag(page: Page): Promise<void> {
  const boxes = await page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
  const at = boxes.map(centreOf).toSorted((a, b) => far(a) - far(b))[0] ?? { x: 720, y: 450 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    const way = Math.min(step, STEPS - step);
    await page.mouse.move(at.x + way * 3, at.y + way * 2);
  }
  await page.mouse.up();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function centreOf({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** From the middle of the window. */
function far({ x, y }: Point): number {
  return Math.hypot(x - 720, y - 450);
}

async function measured(page: Page, gesture: Gesture): Promise<Frames> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const rounds: Frames[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(page, client, gesture));
  await client.detach();
  return rounds.toSorted((a, b) => a.work - b.work)[Math.floor(ROUNDS / 2)] ?? NO_FRAMES;
}

async function once(page: Page, client: CDPSession, gesture: Gesture): Promise<Frames> {
  await page.evaluate(RECORD);
  const start = await workOf(client);
  await gesture(page);
  const end = await workOf(client);
  const frames = await page.evaluate<readonly number[]>(STOP);
  const sorted = frames.slice(1).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { work: (end - start) / Math.max(1, sorted.length), median: at(0.5), p95: at(0.95) };
}

/** Milliseconds that the main thread has worked so far. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** How many nodes a check touches, of those that are in view. */
async function reportMarks(page: Page): Promise<void> {
  await inView(page);
  const shown = await page.locator('.react-flow__node').count();
  await page.evaluate(() => {
    const touched = new Set<Element>();
    Object.assign(window, { touched });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        for (const node of [target, ...addedNodes]) {
          const element = node instanceof Element ? node.closest('.react-flow__node') : null;
          if (element !== null) touched.add(element);
        }
      }
    }).observe(document.querySelector('.react-flow__nodes') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
  const start = performance.now();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('[data-ghost]').first().waitFor();
  const took = performance.now() - start;
  const marked = await page.locator('.react-flow__node svg[data-status]').count();
  const touched = await page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'touched');
    return found instanceof Set ? found.size : 0;
  });
  console.log(`\nA check of it: ${Math.round(took)} ms until the marks show.`);
  console.log(`${touched} of ${shown} nodes in view were touched; ${marked} carry a mark.`);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
