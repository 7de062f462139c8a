import { EMPTY_BOARD, fail, ok } from '#core';
import type { Graph } from '#core';
import type { Attempt, Drill, InterviewPlan, InterviewRecord, SharedInterview } from '#practice';
import type {
  BoardRecord,
  Graded,
  GradeRequest,
  HistoryRecord,
  Pack,
  Ports,
  Version,
} from '#store';

/** Ports that keep everything in memory, and tell what was asked of them. */
export interface FakePorts extends Ports {
  readonly records: Map<string, BoardRecord>;
  readonly asked: GradeRequest[];
  /** Answers are given when the test says so. */
  readonly answers: ((graded: Graded) => void)[];
  readonly writes: { count: number };
  failing: boolean;
}

export function fakePorts(): FakePorts {
  const records = new Map<string, BoardRecord>();
  const packs = new Map<string, Pack>();
  const histories = new Map<string, HistoryRecord>();
  const attempts = new Map<string, Attempt>();
  const drills = new Map<string, Drill>();
  const interviews = new Map<string, InterviewRecord>();
  const shared = new Map<string, SharedInterview>();
  const plans = new Map<string, InterviewPlan>();
  const versions = new Map<string, readonly Version[]>();
  const asked: GradeRequest[] = [];
  const answers: ((graded: Graded) => void)[] = [];
  const writes = { count: 0 };
  let time = 1000;
  let ids = 0;
  const ports: FakePorts = {
    records,
    asked,
    answers,
    writes,
    failing: false,
    boards: {
      list: async () => ({
        boards: [...records.values()].map(({ board, ...facts }) => ({
          ...facts,
          nodes: board.graph.nodes.length,
        })),
        setAside: [],
      }),
      load: async (id) => {
        const record = records.get(id);
        return record === undefined ? fail('There is no such board here.') : ok(record);
      },
      save: async (record) => {
        writes.count += 1;
        if (ports.failing) return fail('No room left.');
        records.set(record.id, record);
        return ok(undefined);
      },
      remove: async (id) => {
        records.delete(id);
      },
      removeSetAside: async () => undefined,
    },
    histories: {
      load: async (id) => histories.get(id),
      save: async (id, history) => {
        histories.set(id, history);
      },
      remove: async (id) => {
        histories.delete(id);
      },
    },
    attempts: {
      list: async () => [...attempts.values()],
      save: async (attempt) => {
        attempts.set(attempt.id, attempt);
        return ok(undefined);
      },
      remove: async (id) => {
        attempts.delete(id);
      },
    },
    drills: {
      list: async () => [...drills.values()],
      save: async (drill) => {
        drills.set(drill.kind, drill);
        return ok(undefined);
      },
    },
    interviews: {
      list: async () => [...interviews.values()],
      load: async (id) => interviews.get(id),
      loadShared: async (id) => shared.get(id),
      save: async (record, part) => {
        interviews.set(record.id, record);
        shared.set(part.id, part);
        return ok(undefined);
      },
      remove: async (id) => {
        interviews.delete(id);
        shared.delete(id);
      },
      listPlans: async () => [...plans.values()],
      savePlan: async (plan) => {
        plans.set(plan.name, plan);
      },
      removePlan: async (name) => {
        plans.delete(name);
      },
    },
    versions: {
      list: async (id) => versions.get(id) ?? [],
      add: async (id, version) => {
        versions.set(id, [version, ...(versions.get(id) ?? [])]);
      },
      remove: async (id) => {
        versions.delete(id);
      },
    },
    packs: {
      list: async () => [...packs.values()],
      save: async (pack) => {
        packs.set(pack.id, pack);
        return ok(undefined);
      },
      remove: async (id) => {
        packs.delete(id);
      },
    },
    grader: {
      warmUp: () => undefined,
      grade: (request) => {
        asked.push(request);
        return new Promise((resolve) => {
          answers.push((graded) => resolve(ok(graded)));
        });
      },
    },
    layout: {
      warmUp: () => undefined,
      arrange: async ({ nodes }: Graph) =>
        ok(Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index * 200, y: 0 }]))),
    },
    reader: {
      readMermaid: async () =>
        ok({ graph: EMPTY_BOARD.graph, carried: EMPTY_BOARD.carried, notes: [] }),
      readQuestions: async () => ({ questions: [], diagnostics: [] }),
    },
    now: () => (time += 1),
    newId: () => `board-${(ids += 1)}`,
  };
  return ports;
}

/** A report without anything in it, told apart by its score. */
export function gradedWith(score: number): Graded {
  return {
    report: {
      question: 'payments',
      diagram: 'Architecture',
      score,
      parts: [],
      components: [],
      connections: [],
      extras: [],
      patterns: [],
      violations: [],
      asks: [],
      band: 'Solid',
    },
    accepted: ['Architecture'],
    referencePlacement: {},
    referenceNodes: {},
    kinds: {},
    wiring: [],
    areas: {},
  };
}
