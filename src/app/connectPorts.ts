import { openChannel } from '#channel';
import { fail, ok } from '#core';
import type { Diagnostic, PlacedQuestion, Question } from '#core';
import type { Elk } from '#layout';
import {
  createBoardStorage,
  createHistoryStorage,
  createPackStorage,
  createVersionStorage,
} from '#storage';
import type { Grader, Layout, Ports, Reader } from '#store';
import { startGrader, startReader } from '#worker';
import type { GraderWorker, ReaderWorker } from '#worker';
import { connectSittings } from './connectSittings.ts';
import { reasonOf, startOnce } from './startOnce.ts';

/** Every adapter that the store asks for, each behind its own worker or database. */
export function connectPorts(): Ports {
  const layout = connectLayout();
  const reader = connectReader(layout);
  return {
    boards: createBoardStorage(),
    histories: createHistoryStorage(),
    versions: createVersionStorage(),
    ...connectSittings(),
    channel: openChannel(),
    packs: createPackStorage(async (pack) => ({
      ...pack,
      questions: (await reader.readQuestions(pack.markdown, pack.file)).questions,
    })),
    grader: connectGrader(),
    layout,
    reader,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };
}

function connectGrader(): Grader {
  const worker = startOnce<GraderWorker>(startGrader);
  return {
    warmUp: worker.warmUp,
    grade: (request) => worker.call((remote) => remote.grade(request)),
  };
}

function connectReader(layout: Layout): Reader {
  const worker = startOnce<ReaderWorker>(startReader);
  return {
    readMermaid: async (text) => {
      const answer = await worker.call(async (remote) => ok(await remote.readMermaid(text)));
      return answer.ok ? answer.value : fail([broken(answer.problem)]);
    },
    readQuestions: async (markdown, file) => {
      const answer = await worker.call(async (remote) =>
        ok(await remote.readQuestions(markdown, file)),
      );
      if (!answer.ok) return { questions: [], diagnostics: [broken(answer.problem)] };
      const { questions, diagnostics } = answer.value;
      return {
        questions: await Promise.all(questions.map((question) => placed(question, layout))),
        diagnostics,
      };
    },
  };
}

async function placed(question: Question, layout: Layout): Promise<PlacedQuestion> {
  const references = await Promise.all(
    question.references.map(async (reference) => {
      const arranged = await layout.arrange(reference.graph);
      return { reference, placement: arranged.ok ? arranged.value : {} };
    }),
  );
  return { ...question, references };
}

function connectLayout(): Layout {
  let started: Promise<Elk> | undefined;

  function start(): Promise<Elk> {
    started ??= import('#layout').then(({ elkInBrowser }) => elkInBrowser());
    return started;
  }

  return {
    warmUp: () => {
      // A first layout compiles ELK; whatever goes wrong here shows again when it is needed.
      void start()
        .then(({ layout }) => layout({ id: 'root', children: [{ id: 'n', width: 9, height: 9 }] }))
        .catch(() => undefined);
    },
    arrange: async (graph, wishes) => {
      try {
        const { layoutWith } = await import('#layout');
        return ok(await layoutWith(await start(), graph, wishes));
      } catch (error) {
        started = undefined;
        return fail(`This drawing could not be tidied: ${reasonOf(error)}`);
      }
    },
  };
}

function broken(message: string): Diagnostic {
  return { severity: 'error', code: 'reader-broke', message, line: 1, column: 1 };
}
