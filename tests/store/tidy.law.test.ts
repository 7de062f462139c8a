import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_BOARD, EMPTY_GRAPH, centreOf, framesOf, ok } from '#core';
import type { Board, Edge, Frame, Graph, Group, Node, Placement } from '#core';
import { layoutInNode } from '#layout';
import { createLacunaStore, setPinned } from '#store';
import type { LacunaStore } from '#store';
import { builtInReferences } from '../core/builtInReferences.ts';
import { fakePorts } from './fakePorts.ts';

const SEED = 20_260_303;
const RUNS = { seed: SEED, numRuns: 25 };
const PATIENCE = 120_000;

/** A store on a board, with the real ELK. */
async function storeOn(board: Board): Promise<LacunaStore> {
  const layout = {
    warmUp: () => undefined,
    arrange: async (graph: Graph, wishes = {}) => ok(await layoutInNode(graph, wishes)),
  };
  const store = createLacunaStore({ ...fakePorts(), layout });
  await store.getState().actions.start();
  await store.getState().actions.createBoard({ name: 'Law', board });
  return store;
}

async function tidied(board: Board, only?: readonly string[]): Promise<Board> {
  const store = await storeOn(board);
  await store.getState().actions.tidy(only);
  return store.getState().history.present;
}

/** Boards of some nodes and groups anywhere, with arrows between them; pinned ones do not lie on each other. */
const boards: fc.Arbitrary<Board> = fc
  .record({
    nodes: fc.array(
      fc.record({
        x: fc.nat(40),
        y: fc.nat(30),
        group: fc.option(fc.nat(2)),
        pinned: fc.nat(5).map((number) => number === 0),
      }),
      { minLength: 2, maxLength: 14 },
    ),
    arrows: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 18 }),
  })
  .map(({ nodes: wanted, arrows }) => {
    const nodes = wanted.map(({ group }, index): Node => ({
      id: `n${index}`,
      label: `Service ${index}`,
      shape: 'box',
      ...(group === null ? {} : { group: `g${group}` }),
    }));
    const used = [...new Set(nodes.flatMap(({ group }) => group ?? []))];
    const groups = used.map((id): Group => ({ id, label: id }));
    const edges = arrows.map(([a, b], index): Edge => ({
      id: `e${index}`,
      from: `n${a % nodes.length}`,
      to: `n${b % nodes.length}`,
      label: '',
      line: 'solid',
      start: 'none',
      end: 'arrow',
    }));
    const placement: Placement = Object.fromEntries([
      ...wanted.map(({ x, y }, index) => [`n${index}`, { x: x * 40, y: y * 40 }] as const),
      ...groups.map(
        ({ id }, index) => [id, { x: index * 500, y: 0, width: 400, height: 300 }] as const,
      ),
    ]);
    const board = { ...EMPTY_BOARD, graph: { ...EMPTY_GRAPH, nodes, edges, groups }, placement };
    return setPinned(
      apart(
        board,
        wanted.flatMap(({ pinned }, index) => (pinned ? `n${index}` : [])),
      ),
      true,
    )(board);
  });

/** Those of some nodes that lie on none before them. */
function apart(board: Board, ids: readonly string[]): readonly string[] {
  const frames = framesOf(board);
  const kept: string[] = [];
  for (const id of ids) {
    const frame = frames.get(id);
    const meets = kept.some((other) => overlap(frame, frames.get(other)));
    if (!meets) kept.push(id);
  }
  return kept;
}

function overlap(a: Frame | undefined, b: Frame | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlapping(board: Board): readonly string[] {
  const frames = framesOf(board);
  const { nodes } = board.graph;
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => overlap(frames.get(a.id), frames.get(b.id)))
      .map((b) => `${a.id} on ${b.id}`),
  );
}

describe('tidying any board', () => {
  test(
    'moves nothing pinned, lays no node on another, and holds members in their groups',
    async () => {
      await fc.assert(
        fc.asyncProperty(boards, async (board) => {
          const after = await tidied(board);
          for (const [id, spot] of Object.entries(board.placement)) {
            if (spot.pinned) expect(after.placement[id]).toEqual(spot);
          }
          expect(overlapping(after)).toEqual([]);
          const frames = framesOf(after);
          for (const { id, group } of after.graph.nodes) {
            const [inner, outer] = [
              frames.get(id),
              group === undefined ? undefined : frames.get(group),
            ];
            if (inner === undefined || outer === undefined) continue;
            const inside =
              inner.x >= outer.x &&
              inner.y >= outer.y &&
              inner.x + inner.width <= outer.x + outer.width &&
              inner.y + inner.height <= outer.y + outer.height;
            expect(inside, `${id} sticks out of ${group}`).toBe(true);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'gives the same places for the same board',
    async () => {
      await fc.assert(
        fc.asyncProperty(boards, async (board) => {
          expect((await tidied(board)).placement).toEqual((await tidied(board)).placement);
        }),
        { ...RUNS, numRuns: 10 },
      );
    },
    PATIENCE,
  );

  test(
    'a selection alone: nothing else moves, and no selected node lies on another',
    async () => {
      await fc.assert(
        fc.asyncProperty(boards, fc.nat(3), async (board, step) => {
          const only = board.graph.nodes.flatMap(({ id }, index) =>
            index % (step + 2) === 0 ? id : [],
          );
          const after = await tidied(board, only);
          for (const { id } of board.graph.nodes) {
            if (!only.includes(id)) expect(after.placement[id]).toEqual(board.placement[id]);
          }
          const moves = new Set(only.filter((id) => board.placement[id]?.pinned !== true));
          const bad = overlapping(after).filter((pair) =>
            pair.split(' on ').some((id) => moves.has(id)),
          );
          expect(bad).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('tidying the built-in references after they were disturbed', () => {
  const drawings: { readonly before: Board; readonly after: Board; readonly again: Board }[] = [];

  beforeAll(async () => {
    for (const { graph } of await builtInReferences()) {
      const laid = await layoutInNode(graph);
      const noise = fc.sample(fc.integer({ min: -150, max: 150 }), {
        seed: SEED,
        numRuns: 2 * Object.keys(laid).length,
      });
      const placement = Object.fromEntries(
        Object.entries(laid).map(([id, spot], index) => [
          id,
          {
            ...spot,
            x: spot.x + (noise[2 * index] ?? 0),
            y: spot.y + (noise[2 * index + 1] ?? 0),
          },
        ]),
      );
      const before = { ...EMPTY_BOARD, graph, placement };
      const after = await tidied(before);
      drawings.push({ before, after, again: await tidied(after) });
    }
  }, PATIENCE);

  test('siblings that end up beside each other keep the order that they had', () => {
    let pairs = 0;
    for (const { before, after } of drawings) {
      const upright = after.graph.direction === 'TB' || after.graph.direction === 'BT';
      const [was, is] = [framesOf(before), framesOf(after)];
      const across = (frames: ReadonlyMap<string, Frame>, id: string): number => {
        const { x, y } = centreOf(frames.get(id) ?? { x: 0, y: 0, width: 0, height: 0 });
        return upright ? x : y;
      };
      const layer = (id: string): number => {
        const frame = is.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
        return upright ? centreOf(frame).y : centreOf(frame).x;
      };
      const { nodes } = after.graph;
      for (const [index, a] of nodes.entries()) {
        for (const b of nodes.slice(index + 1)) {
          if (a.group !== b.group || Math.abs(layer(a.id) - layer(b.id)) > 20) continue;
          pairs += 1;
          const old = Math.sign(Math.round(across(was, a.id)) - Math.round(across(was, b.id)));
          const now = Math.sign(across(is, a.id) - across(is, b.id));
          expect(old === 0 || old === now, `${a.id} and ${b.id} changed places`).toBe(true);
        }
      }
    }
    expect(pairs).toBeGreaterThan(150);
  });

  test('tidying again changes nothing in nine of ten drawings', () => {
    const same = drawings.filter(({ after, again }) => again.placement === after.placement);
    expect(same.length / drawings.length).toBeGreaterThanOrEqual(0.9);
  });
});
