import type { Pack, Ports } from './ports.ts';
import type { Actions } from './actions.ts';
import type { LacunaStore } from './state.ts';

type PackActions = Pick<Actions, 'readMermaid' | 'addPack' | 'removePack'>;

/** What comes in as text: drawings as Mermaid, questions as Markdown. */
export function packActions(ports: Ports, store: LacunaStore): PackActions {
  return {
    readMermaid: (text) => ports.reader.readMermaid(text),
    addPack: async (markdown, file) => {
      const { questions, diagnostics } = await ports.reader.readQuestions(markdown, file);
      if (questions.length > 0) {
        const known = store.getState().packs.find((pack) => pack.file === file);
        const pack: Pack = { id: known?.id ?? ports.newId(), file, markdown, questions };
        const saved = await ports.packs.save(pack);
        if (!saved.ok) store.getState().actions.say(saved.problem, 'problem');
        store.setState((state) => ({
          packs: [...state.packs.filter(({ id }) => id !== pack.id), pack],
        }));
      }
      return { added: questions.length, diagnostics };
    },
    removePack: async (id) => {
      await ports.packs.remove(id);
      store.setState((state) => ({ packs: state.packs.filter((pack) => pack.id !== id) }));
    },
  };
}
