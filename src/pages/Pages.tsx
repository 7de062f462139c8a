import { useActions } from '#store/react';
import { TooltipLayer } from '#ui';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { MessagePage } from './MessagePage.tsx';
import { Mishap } from './Mishap.tsx';
import { ServicesContext } from './services.ts';
import type { AppServices } from './services.ts';
import { Toasts } from './Toasts.tsx';

const loadBoardPage = () => import('./board/BoardPage.tsx');
const BoardPage = lazy(async () => ({ default: (await loadBoardPage()).BoardPage }));

const StartPage = lazy(async () => ({
  default: (await import('./start/StartPage.tsx')).StartPage,
}));
const AttemptPage = lazy(async () => ({
  default: (await import('./attempts/AttemptPage.tsx')).AttemptPage,
}));
const DrillPage = lazy(async () => ({
  default: (await import('./drills/DrillPage.tsx')).DrillPage,
}));
const PreparePage = lazy(async () => ({
  default: (await import('./interviews/PreparePage.tsx')).PreparePage,
}));
const SharedPage = lazy(async () => ({
  default: (await import('./interviews/SharedPage.tsx')).SharedPage,
}));
const ControlPage = lazy(async () => ({
  default: (await import('./interviews/ControlPage.tsx')).ControlPage,
}));
const PacketPage = lazy(async () => ({
  default: (await import('./interviews/PacketPage.tsx')).PacketPage,
}));
const InterviewsPage = lazy(async () => ({
  default: (await import('./interviews/InterviewsPage.tsx')).InterviewsPage,
}));
const LearnPage = lazy(async () => ({
  default: (await import('./learn/LearnPage.tsx')).LearnPage,
}));
const ReferencesPage = lazy(async () => ({
  default: (await import('./learn/ReferencesPage.tsx')).ReferencesPage,
}));
const ProgressPage = lazy(async () => ({
  default: (await import('./attempts/ProgressPage.tsx')).ProgressPage,
}));

/** Hash routes need nothing from a server. */
const ROUTING = { hook: useHashLocation };

/** Pages that know answers, or what somebody made of them: not for a candidate who draws by themselves. */
function ownRoutes() {
  return (
    <>
      <Route path="/attempts/:id">{({ id }) => <AttemptPage id={decodeURIComponent(id)} />}</Route>
      <Route path="/learn/:part?/:id?">{({ part, id }) => <LearnPage id={id} part={part} />}</Route>
      <Route path="/questions/:slug">
        {({ slug }) => <ReferencesPage slug={decodeURIComponent(slug)} />}
      </Route>
      <Route path="/drill/:kind?">
        {({ kind }) => (
          <DrillPage kind={kind === undefined ? undefined : decodeURIComponent(kind)} />
        )}
      </Route>
      <Route path="/prepare/:slug">
        {({ slug }) => <PreparePage slug={decodeURIComponent(slug)} />}
      </Route>
      <Route path="/interview/:id">{({ id }) => <SharedPage id={decodeURIComponent(id)} />}</Route>
      <Route path="/control/:id">{({ id }) => <ControlPage id={decodeURIComponent(id)} />}</Route>
      <Route path="/packets/:id">{({ id }) => <PacketPage id={decodeURIComponent(id)} />}</Route>
      <Route path="/interviews">
        <InterviewsPage />
      </Route>
      <Route path="/progress">
        <ProgressPage />
      </Route>
    </>
  );
}

/** Every screen of the app, by route. It stands inside a `StoreProvider`. */
export function Pages({ services }: { readonly services: AppServices }) {
  const { start } = useActions();
  useEffect(() => {
    void start();
    // The start page is what shows first; a click on a question should not wait for the board's code.
    const timer = setTimeout(() => void loadBoardPage(), 300);
    return () => {
      clearTimeout(timer);
    };
  }, [start]);
  return (
    <Mishap>
      <ServicesContext value={services}>
        <Router {...ROUTING}>
          <Toasts>
            <Suspense fallback={null}>
              <Switch>
                <Route path="/">
                  <StartPage />
                </Route>
                <Route path="/board/:id/:tour?">
                  {({ id, tour }) => (
                    <BoardPage id={decodeURIComponent(id)} touring={tour === 'tour'} />
                  )}
                </Route>
                {services.forCandidate ? null : ownRoutes()}
                <Route>
                  <MessagePage heading="There is nothing here">
                    <p>The address may be mistyped. Your boards are on the start page.</p>
                  </MessagePage>
                </Route>
              </Switch>
            </Suspense>
            <TooltipLayer />
          </Toasts>
        </Router>
      </ServicesContext>
    </Mishap>
  );
}
