import type { Block, Branch, Edge, Graph, Group, LifelineChange, Node, StepNote } from '#core';
import { kindAndClasses } from './classNames.ts';
import type { IsKind } from './classNames.ts';
import { decodeLabel } from './label.ts';
import { lineTypes } from './lineTypes.ts';
import type { MessageLine } from './lineTypes.ts';
import { sequenceNotes } from './readingNotes.ts';
import type { ReadGraph } from './readFlowchart.ts';
import { readStatements, SEQUENCE_STATEMENTS } from './readStatements.ts';

/** What we rely on of mermaid's sequence database. */
interface SequenceDb {
  readonly LINETYPE: Readonly<Record<string, number>>;
  getActors(): ReadonlyMap<string, Actor>;
  getBoxes(): readonly Box[];
  getMessages(): readonly Message[];
  getCreatedActors(): ReadonlyMap<string, number>;
  getDestroyedActors(): ReadonlyMap<string, number>;
}

interface Actor {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly box?: Box;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Box {
  readonly name?: string;
  readonly fill: string;
}

interface Message {
  readonly from?: string;
  readonly to?: string;
  readonly message: unknown;
  readonly type?: number;
  readonly activate?: boolean;
  readonly placement?: number | string;
  readonly centralConnection?: number;
}

/** Mermaid's sequence diagram as our graph: participants are nodes, messages edges in their order. */
export function readSequence(db: object, body: string, isKind: IsKind): ReadGraph {
  if (!isSequenceDb(db)) throw new TypeError('mermaid handed over no sequence diagram');
  const boxes = db.getBoxes();
  const boxIds = nameBoxes(boxes, db.getActors());
  const steps = readMessages(db);
  const graph: Graph = {
    type: 'sequence',
    direction: 'TB',
    nodes: [...db.getActors()].map(([id, actor]) => readActor(id, actor, boxIds, isKind)),
    groups: boxes.map((box) => readBox(box, boxIds)),
    ...steps,
  };
  const statements = readStatements(body, 'sequence', SEQUENCE_STATEMENTS)
    .map(({ text }) => text)
    .filter((text) => !/^properties\s[^:]*:\s*\{\s*"class"\s*:\s*"[^"]*"\s*\}$/i.test(text));
  return { graph, statements, notes: sequenceNotes(body) };
}

function isSequenceDb(db: object): db is SequenceDb {
  return 'LINETYPE' in db && 'getActors' in db && 'getMessages' in db;
}

const ACTOR_SHAPES: Readonly<Record<string, Pick<Node, 'shape' | 'shapeName'>>> = {
  participant: { shape: 'box' },
  actor: { shape: 'actor' },
  database: { shape: 'cylinder' },
  queue: { shape: 'queue' },
};

function readActor(
  id: string,
  actor: Actor,
  boxIds: ReadonlyMap<Box, string>,
  isKind: IsKind,
): Node {
  const group = actor.box === undefined ? undefined : boxIds.get(actor.box);
  const named = actor.properties['class'];
  return {
    id,
    label: decodeLabel(actor.description),
    ...(ACTOR_SHAPES[actor.type] ?? { shape: 'box', shapeName: actor.type }),
    ...(group === undefined ? {} : { group }),
    ...kindAndClasses(typeof named === 'string' ? named.split(/\s+/).filter(Boolean) : [], isKind),
  };
}

function nameBoxes(
  boxes: readonly Box[],
  actors: ReadonlyMap<string, Actor>,
): ReadonlyMap<Box, string> {
  let next = 0;
  return new Map(
    boxes.map((box) => {
      let id: string;
      do id = `box${(next += 1)}`;
      while (actors.has(id));
      return [box, id];
    }),
  );
}

function readBox(box: Box, boxIds: ReadonlyMap<Box, string>): Group {
  const { name, fill } = box;
  return {
    id: boxIds.get(box) ?? '',
    label: decodeLabel(name ?? ''),
    ...(fill === 'transparent' ? {} : { fill }),
  };
}

interface OpenBlock {
  readonly block: Block;
  readonly branches: Branch[];
}

type Steps = Pick<Graph, 'edges' | 'blocks' | 'stepNotes' | 'lifelines'>;

/** Walks mermaid's flat list, in which blocks are brackets. */
function readMessages(db: SequenceDb): Steps {
  const types = lineTypes(db.LINETYPE);
  const edges: Edge[] = [];
  const blocks: Block[] = [];
  const stepNotes: StepNote[] = [];
  const lifelines: LifelineChange[] = [];
  const open: OpenBlock[] = [];
  const messages = db.getMessages();
  const born = idsByPlace(db.getCreatedActors());
  const gone = idsByPlace(db.getDestroyedActors());
  let lastEdgeAt = -1;
  for (const [at, message] of messages.entries()) {
    const branch = open.at(-1)?.branches.at(-1)?.id;
    const place = { after: edges.length, ...(branch === undefined ? {} : { branch }) };
    for (const id of born.get(at) ?? []) lifelines.push({ at: id, change: 'create', ...place });
    for (const id of gone.get(at) ?? []) lifelines.push({ at: id, change: 'destroy', ...place });
    const type = message.type ?? -1;
    const kind = types.opens.get(type);
    const line = types.messages.get(type);
    const last = edges.at(-1);
    if (kind !== undefined) {
      const id = `b${blocks.length + 1}`;
      const branches = [{ id: `${id}.1`, label: labelOf(message) }];
      const block = { id, kind, branches, ...(branch === undefined ? {} : { branch }) };
      blocks.push(block);
      open.push({ block, branches });
    } else if (types.continues.has(type)) {
      const inner = open.at(-1);
      const id = `${inner?.block.id}.${(inner?.branches.length ?? 0) + 1}`;
      inner?.branches.push({ id, label: labelOf(message) });
    } else if (types.closes.has(type)) {
      open.pop();
    } else if (type === types.note) {
      stepNotes.push({ ...readNote(message), ...place });
    } else if (line !== undefined) {
      edges.push(readStep(message, line, edges.length + 1, branch));
      lastEdgeAt = at;
    } else if (type === types.activate || type === types.deactivate) {
      const from = message.from ?? '';
      const activate = type === types.activate;
      const part = lastEdgeAt === at - 1 ? partOfMessage(last, from, activate) : undefined;
      if (part !== undefined && last !== undefined)
        edges.splice(-1, 1, { ...last, activate: part });
      else lifelines.push({ at: from, change: activate ? 'activate' : 'deactivate', ...place });
    }
  }
  for (const [at, ids] of gone)
    if (at >= messages.length)
      for (const id of ids) lifelines.push({ at: id, change: 'destroy', after: edges.length });
  return {
    edges,
    ...(blocks.length === 0 ? {} : { blocks }),
    ...(stepNotes.length === 0 ? {} : { stepNotes }),
    ...(lifelines.length === 0 ? {} : { lifelines }),
  };
}

function readStep(
  message: Message,
  line: MessageLine,
  step: number,
  branch: string | undefined,
): Edge {
  return {
    id: `e${step}`,
    from: message.from ?? '',
    to: message.to ?? '',
    label: labelOf(message),
    ...line,
    step,
    ...(branch === undefined ? {} : { branch }),
  };
}

/** An activation right after a message belongs to it, however it was written. */
function partOfMessage(
  edge: Edge | undefined,
  id: string,
  activate: boolean,
): Edge['activate'] | undefined {
  if (edge === undefined) return undefined;
  if (!activate) return edge.from === id ? 'deactivateFrom' : undefined;
  if (edge.to === id) return 'to';
  return edge.from === id ? 'from' : undefined;
}

function readNote(message: Message): Pick<StepNote, 'text' | 'side' | 'at'> {
  const { from = '', to = '', placement } = message;
  const side = placement === 0 ? 'left' : placement === 1 ? 'right' : 'over';
  return { text: labelOf(message), side, at: from === to ? [from] : [from, to] };
}

function labelOf(message: Message): string {
  return typeof message.message === 'string' ? decodeLabel(message.message) : '';
}

function idsByPlace(places: ReadonlyMap<string, number>): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<number, string[]>();
  for (const [id, at] of places) ids.set(at, [...(ids.get(at) ?? []), id]);
  return ids;
}
