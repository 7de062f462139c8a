// First of all styles: it names the order of the layers.
import '#ui/tokens.css';
import '@fontsource-variable/inter/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pages } from '#pages';
import type { AppServices } from '#pages';
import { collapsedView } from '#core';
import { readBoard } from '#storage';
import { createLacunaStore } from '#store';
import type { LacunaStore } from '#store';
import { StoreProvider } from '#store/react';
import { chosenTheme, showTheme } from '#ui';
import { statements } from 'virtual:statements';
import { connectPorts } from './connectPorts.ts';
import { download } from './download.ts';
import { keepForOffline } from './keepForOffline.ts';
import { whenIdle } from './whenIdle.ts';

showTheme(chosenTheme());

const ports = connectPorts();
const store = createLacunaStore(ports);
const forCandidate = new URLSearchParams(location.search).has('candidate');
const services: AppServices = {
  forCandidate,
  statements,
  loadPrinter: async () => (await import('#mermaid')).printMermaid,
  drawPicture: async (board) => {
    const { toSvg } = await import('#picture');
    const { graph, placement, notes } = collapsedView(board).board;
    return toSvg(graph, placement, notes);
  },
  loadInterview: async () => (await import('virtual:interview')).interview,
  loadGlossary: async () => (await import('virtual:glossary')).glossary,
  loadDrills: async () => (await import('virtual:drills')).drills,
  loadTalk: async (slug) => (await import('virtual:talks')).load[slug]?.(),
  loadQuestion: async (slug) => (await import('virtual:references')).load[slug]?.(),
  download,
  readBoard,
  readInterview: async (text) => (await import('#storage/sittings')).readInterviewRecord(text),
  readPlan: async (text) => (await import('#storage/sittings')).readPlan(text),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <Pages services={services} />
    </StoreProvider>
  </StrictMode>,
);

saveWhenLeaving(store);
keepForOffline();
whenIdle(() => {
  if (!forCandidate) ports.grader.warmUp();
  ports.layout.warmUp();
});

/** A tab may be closed, or frozen for good, at any moment after it is hidden. */
function saveWhenLeaving({ getState }: LacunaStore): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void getState().actions.flush();
  });
  window.addEventListener('pagehide', () => void getState().actions.flush());
}
