import fc from 'fast-check';
import type { Arrowhead, Block, Direction, Edge, Graph, Group, Node, StepNote } from '#core';
import { trimLines } from '../../src/mermaid/label.ts';
import { readShape } from '../../src/mermaid/shapes.ts';

/** Kinds that the tests' palette knows; some begin with words of mermaid's own. */
export const KINDS = ['event-stream', 'cache', 'graph-database', 'end-user', 'default-route'];

export function isKind(name: string): boolean {
  return KINDS.includes(name);
}

const NASTY = [
  '"',
  "'",
  '`',
  '#',
  '#35;',
  '#quot;',
  '&amp;',
  '&',
  '<',
  '>',
  '<br/>',
  '<b>x</b>',
  '<script>',
  '\\n',
  '\\',
  '\n',
  '\r\n',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '|',
  ';',
  ':',
  '%',
  '%%',
  '%%{init}%%',
  '--',
  '-->',
  '==>',
  '~~~',
  '@{',
  'ﬂ°°35¶ß',
  '°',
  '😀',
  '👩‍👩‍👧',
  'é',
  '日本',
  ' ',
  '\t',
  '  ',
  'style a:b#1;',
  'classDef x:#y;',
  'direction LR',
  'direction  TB',
  'end',
  'subgraph',
  'wrap:',
  ':wrap:',
  'nowrap: x',
  'title',
  '**x**',
  '_y_',
  'fa:fa-x',
  '$$x$$',
  '.',
  '-',
  'x',
  'o',
  '\u2028',
  '\u0000',
  '\ud800',
  '\u00a0',
  '---',
  '```',
  'Note over',
  '+',
  ',',
  '*',
  '~',
  '^',
  '=',
  '/',
];

/** Text of any kind, in the only form that labels come in: each line without blanks around it. */
export const labels: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'API', 'Load Balancer', 'Orders\nPostgreSQL 15') },
    {
      weight: 5,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom('a', 'B c', '1'), fc.string()), {
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  .map(trimLines);

const GOOD_IDS = [
  'api',
  'LB',
  'db_1',
  'web-app',
  'a.b',
  '2fa',
  'x',
  'o',
  'v',
  'LR',
  'Ünï',
  '日本',
  'n3',
];
const BAD_IDS = [
  'end',
  'graph',
  'end-user',
  'style',
  'a b',
  '',
  'x"y',
  '-a',
  'a-',
  'a--b',
  '😀',
  'class',
  'subgraph',
];

const directions: fc.Arbitrary<Direction> = fc.constantFrom('TB', 'BT', 'LR', 'RL');
const SHAPE_NAMES = [
  'square',
  'round',
  'stadium',
  'subroutine',
  'cylinder',
  'circle',
  'doublecircle',
  'diamond',
  'hexagon',
  'odd',
  'lean_right',
  'lean_left',
  'trapezoid',
  'inv_trapezoid',
  'das',
  'person',
  'ellipse',
  'doc',
  'lin-cyl',
  'bolt',
  'fr-circ',
  'tag-rect',
  'delay',
];
const classes = fc.option(
  fc
    .uniqueArray(fc.constantFrom('hot', 'cold-store', 'x1', 'Ünï'), { minLength: 1, maxLength: 3 })
    .map((names) => names.toSorted()),
  { nil: undefined },
);
const kinds = fc.option(fc.constantFrom(...KINDS), { nil: undefined });

interface Parts {
  readonly ids: readonly string[];
  readonly groups: number;
  readonly of: readonly {
    readonly label: string;
    readonly kind: string | undefined;
    readonly classes: readonly string[] | undefined;
    readonly parent: number;
    readonly shape: string;
    readonly direction: Direction | undefined;
  }[];
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly line: Edge['line'];
    readonly head: Arrowhead;
    readonly both: boolean;
  }[];
  readonly direction: Direction;
}

/** Flowcharts of all that mermaid can express (src/mermaid/README.md names what it cannot). */
export const flowcharts: fc.Arbitrary<Graph> = fc
  .record<Parts>({
    ids: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...GOOD_IDS, ...BAD_IDS),
        fc.stringMatching(/^[a-z]{1,4}[0-9]?$/),
        fc.string({ maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 12 },
    ),
    groups: fc.nat(4),
    of: fc.array(
      fc.record({
        label: labels,
        kind: kinds,
        classes,
        parent: fc.nat(6),
        shape: fc.constantFrom(...SHAPE_NAMES),
        direction: fc.option(directions, { nil: undefined }),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    edges: fc.array(
      fc.record({
        from: fc.nat(11),
        to: fc.nat(11),
        label: labels,
        line: fc.constantFrom('solid', 'dashed', 'thick', 'invisible'),
        head: fc.constantFrom('none', 'arrow', 'circle', 'cross'),
        both: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    direction: directions,
  })
  .map(flowchartOf);

function flowchartOf(parts: Parts): Graph {
  const { ids, edges, direction } = parts;
  const groupCount = Math.min(parts.groups, ids.length - 1);
  const groupIds = ids.slice(0, groupCount);
  const groups: Group[] = [];
  const nodes: Node[] = [];
  for (const [index, id] of ids.entries()) {
    const piece = parts.of[index];
    if (piece === undefined) continue;
    const isGroup = index < groupCount;
    // A group lies in one of those before it, so that no circle arises.
    const group = groupIds.slice(0, isGroup ? index : groupCount)[piece.parent];
    const shared = {
      id,
      label: piece.label,
      ...(group === undefined ? {} : { group }),
      ...(piece.kind === undefined ? {} : { kind: piece.kind }),
      ...(piece.classes === undefined ? {} : { classes: piece.classes }),
    };
    if (!isGroup) nodes.push({ ...shared, ...readShape(piece.shape) });
    else if (piece.direction === undefined) groups.push(shared);
    else groups.push({ ...shared, direction: piece.direction });
  }
  return {
    type: 'flowchart',
    direction,
    nodes,
    groups,
    edges: edges.map(({ from, to, label, line, head, both }, index) => {
      const end = line === 'invisible' ? 'none' : head;
      return {
        id: `e${index + 1}`,
        from: ids[from % ids.length] ?? '',
        to: ids[to % ids.length] ?? '',
        label,
        line,
        start: both ? end : 'none',
        end,
      };
    }),
  };
}

type Act =
  | {
      readonly type: 'message';
      readonly from: number;
      readonly to: number;
      readonly label: string;
      readonly dashed: boolean;
      readonly heads: readonly [Arrowhead, Arrowhead];
      readonly activate: Edge['activate'];
    }
  | {
      readonly type: 'note';
      readonly text: string;
      readonly side: StepNote['side'];
      readonly at: readonly [number, number];
    }
  | {
      readonly type: 'block';
      readonly kind: Block['kind'];
      readonly branches: readonly { readonly label: string; readonly acts: readonly Act[] }[];
    };

const HEADS: readonly (readonly [Arrowhead, Arrowhead])[] = [
  ['none', 'none'],
  ['none', 'arrow'],
  ['none', 'cross'],
  ['none', 'circle'],
  ['arrow', 'arrow'],
  ['arrow', 'none'],
];

const { act } = fc.letrec<{ act: Act; block: Act }>((tie) => ({
  act: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      type: fc.constant('message' as const),
      from: fc.nat(5),
      to: fc.nat(5),
      label: labels,
      dashed: fc.boolean(),
      heads: fc.constantFrom(...HEADS),
      activate: fc.constantFrom(
        undefined,
        'to' as const,
        'from' as const,
        'deactivateFrom' as const,
      ),
    }),
    fc.record({
      type: fc.constant('note' as const),
      text: labels,
      side: fc.constantFrom('over' as const, 'left' as const, 'right' as const),
      at: fc.tuple(fc.nat(5), fc.nat(5)),
    }),
    tie('block'),
  ),
  block: fc.record({
    type: fc.constant('block' as const),
    kind: fc.constantFrom<Block['kind']>('alt', 'opt', 'loop', 'par', 'critical', 'break', 'rect'),
    branches: fc.array(
      fc.record({ label: labels, acts: fc.array(tie('act'), { minLength: 1, maxLength: 4 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));

/** Sequences of all that mermaid can express. */
export const sequences: fc.Arbitrary<Graph> = fc
  .record({
    ids: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('api', 'DB', 'Ünï', 'p1', 'end', 'Note', 'a b', 'x-y', 'loop', ''),
        fc.string({ maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    of: fc.array(
      fc.record({
        label: labels,
        kind: kinds,
        classes,
        box: fc.nat(4),
        shape: fc.constantFrom<Node['shape']>('box', 'actor', 'cylinder', 'queue'),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    boxes: fc.array(
      fc.record({ label: labels, fill: fc.constantFrom(undefined, 'Aqua', 'rgb(1,2,3)') }),
      { maxLength: 3 },
    ),
    acts: fc.array(act, { maxLength: 8 }),
  })
  .map(({ ids, of, boxes, acts }): Graph => {
    const groups = boxes.map(({ label, fill }, index): Group => {
      const box = { id: `frame ${index}`, label };
      return fill === undefined ? box : { ...box, fill };
    });
    const nodes = ids.map((id, index): Node => {
      const piece = of[index];
      const group = groups[piece?.box ?? 9]?.id;
      return {
        id,
        label: piece?.label ?? '',
        shape: piece?.shape ?? 'box',
        ...(group === undefined ? {} : { group }),
        ...(piece?.kind === undefined ? {} : { kind: piece.kind }),
        ...(piece?.classes === undefined ? {} : { classes: piece.classes }),
      };
    });
    return { type: 'sequence', direction: 'TB', nodes, groups, ...stepsOf(acts, ids) };
  });

function stepsOf(acts: readonly Act[], ids: readonly string[]) {
  const edges: Edge[] = [];
  const blocks: Block[] = [];
  const stepNotes: StepNote[] = [];
  const active = new Map<string, number>();
  const idAt = (index: number): string => ids[index % ids.length] ?? '';
  function play(some: readonly Act[], branch: string | undefined): void {
    const place = branch === undefined ? {} : { branch };
    for (const one of some) {
      if (one.type === 'message') {
        const [from, to] = [idAt(one.from), idAt(one.to)];
        edges.push({
          id: `e${edges.length + 1}`,
          from,
          to,
          label: one.label,
          line: one.dashed ? 'dashed' : 'solid',
          start: one.heads[0],
          end: one.heads[1],
          step: edges.length + 1,
          ...place,
          ...activation(one.activate, from, to),
        });
      } else if (one.type === 'note') {
        const ends = [...new Set(one.at.map(idAt))];
        const at = one.side === 'over' ? ends : ends.slice(0, 1);
        stepNotes.push({ text: one.text, side: one.side, at, after: edges.length, ...place });
      } else {
        playBlock(one, place);
      }
    }
  }
  function playBlock(one: Extract<Act, { type: 'block' }>, place: { branch?: string }): void {
    const id = `b${blocks.length + 1}`;
    const many = one.kind === 'alt' || one.kind === 'par' || one.kind === 'critical';
    const parts = many ? one.branches : one.branches.slice(0, 1);
    const branches = parts.map(({ label }, index) => ({ id: `${id}.${index + 1}`, label }));
    blocks.push({ id, kind: one.kind, branches, ...place });
    for (const [index, part] of parts.entries()) play(part.acts, branches[index]?.id);
  }
  function activation(
    activate: Edge['activate'],
    from: string,
    to: string,
  ): Pick<Edge, 'activate'> {
    if (activate === undefined || (activate === 'from' && from === to)) return {};
    const id = activate === 'to' ? to : from;
    const count = (active.get(id) ?? 0) + (activate === 'deactivateFrom' ? -1 : 1);
    if (count < 0) return {};
    active.set(id, count);
    return { activate };
  }
  play(acts, undefined);
  return {
    edges,
    ...(blocks.length === 0 ? {} : { blocks }),
    ...(stepNotes.length === 0 ? {} : { stepNotes }),
  };
}
