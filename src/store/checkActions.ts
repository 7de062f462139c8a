import type { Sitting } from './sitting.ts';
import type { Ports } from './ports.ts';
import type { Actions } from './actions.ts';
import type { LacunaState, LacunaStore } from './state.ts';

type CheckActions = Pick<Actions, 'check' | 'compareWith' | 'closeCheck'>;

/** Marks follow the edits, but not every letter of a label. */
const SETTLE = 120;

/** Checks the open board, and again after edits for as long as the check is showing. */
export function checkActions(
  ports: Ports,
  store: LacunaStore,
  { veil }: Pick<Sitting, 'veil'>,
): CheckActions {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function grade(against: string | undefined, shown?: string): Promise<void> {
    const state = store.getState();
    const { open, history } = state;
    if (open?.question === undefined || open.diagram === undefined) return;
    asked += 1;
    const request = asked;
    const wanted = against === undefined ? {} : { against };
    store.setState({
      check: { ...state.check, ...wanted, graded: state.check?.graded, running: true },
    });
    const question = packQuestion(state, open.question);
    const graded = await ports.grader.grade({
      slug: open.question,
      diagram: open.diagram,
      graph: history.present.graph,
      answers: history.present.answers,
      ...wanted,
      ...(shown === undefined ? {} : { shown }),
      ...(question === undefined ? {} : { question }),
    });
    // A newer request, another board or a closed check makes this answer stale.
    if (request !== asked || store.getState().check === undefined) return;
    if (!graded.ok) {
      const { problem } = graded;
      store.setState({ check: { ...wanted, graded: undefined, running: false, problem } });
      return;
    }
    const veiled = await veil(graded.value);
    if (request !== asked || store.getState().check === undefined) return;
    store.setState({
      check:
        veiled === undefined
          ? { ...wanted, graded: graded.value, running: false }
          : { graded: undefined, running: false, veiled },
    });
  }

  store.subscribe((state, before) => {
    const { graph, answers } = state.history.present;
    const was = before.history.present;
    if (state.check === undefined || (graph === was.graph && answers === was.answers)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { check } = store.getState();
      if (check !== undefined) void grade(check.against, check.graded?.report.diagram);
    }, SETTLE);
  });

  return {
    check: () => grade(store.getState().check?.against),
    compareWith: (diagram) => grade(diagram),
    closeCheck: () => {
      asked += 1;
      clearTimeout(timer);
      store.setState({ check: undefined });
    },
  };
}

function packQuestion(
  state: LacunaState,
  slug: string,
): LacunaState['packs'][number]['questions'][number] | undefined {
  return state.packs
    .flatMap(({ questions }) => questions)
    .find(({ statement }) => statement.slug === slug);
}
