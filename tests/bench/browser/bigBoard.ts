import { EMPTY_BOARD, nodeSize } from '#core';
import type { Board } from '#core';

/** A drawing by boxes and lines alone. */
export interface BigBoard {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

const COLUMNS = 40;
const NAMES = ['API gateway', 'Orders service', 'User database', 'Cache', 'Event bus', 'Worker'];

/** Boxes in rows, each with one and a half lines to near ones. */
export function bigBoard(size: number): BigBoard {
  const nodes = Array.from({ length: size }, (_, at) => {
    const label = `${NAMES[at % NAMES.length]} ${at}`;
    const place = { x: (at % COLUMNS) * 260, y: Math.floor(at / COLUMNS) * 150 };
    return { id: `n${at}`, label, ...place, ...nodeSize({ label, shape: 'box' }) };
  });
  const edges = Array.from({ length: Math.round(size * 1.5) }, (_, at) => {
    const from = at % size;
    const step = at < size ? 1 : COLUMNS;
    return { id: `e${at}`, from: `n${from}`, to: `n${(from + step) % size}` };
  });
  return { nodes, edges };
}

/** The same as a board of the app. */
export function asBoard({ nodes, edges }: BigBoard): Board {
  return {
    ...EMPTY_BOARD,
    graph: {
      ...EMPTY_BOARD.graph,
      nodes: nodes.map(({ id, label }) => ({ id, label, shape: 'box' })),
      edges: edges.map(({ id, from, to }) => ({
        id,
        from,
        to,
        label: '',
        line: 'solid',
        start: 'none',
        end: 'arrow',
      })),
    },
    placement: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])),
  };
}
