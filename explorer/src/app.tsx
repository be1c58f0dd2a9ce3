import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation, useSearch } from 'wouter';
import { useTexts } from './language/texts.ts';
import { appTexts } from './parts/app-texts.ts';
import { EvidencePanel } from './parts/evidence-panel.tsx';
import { FaultBoundary } from './parts/fault-boundary.tsx';
import { Header } from './parts/header.tsx';
import { Loading } from './parts/states.tsx';
import { useFocusOfView } from './parts/use-focus-of-view.ts';
import { useTitle } from './parts/use-title.ts';
import { ViewTools } from './parts/view-tools.tsx';
import { Start } from './views/start/start.tsx';

// Views come when they are opened: the start page is what a first visit waits for.
const Answer = lazy(() => import('./views/answer/answer.tsx'));
const Ask = lazy(() => import('./views/ask/ask.tsx'));
const Entity = lazy(() => import('./views/entity/entity.tsx'));
const Canvas = lazy(() => import('./views/canvas/canvas.tsx'));
const Compare = lazy(() => import('./views/compare/compare.tsx'));
const Duplicates = lazy(() => import('./views/duplicates/duplicates.tsx'));

/** The page: what is the same in every view, and the view that the address names. */
export function App() {
  const t = useTexts(appTexts);
  const [path] = useLocation();
  const search = useSearch();
  useFocusOfView(path);
  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <FaultBoundary key={path} of={search}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={Start} />
              <Route path="/answer" component={Answer} />
              <Route path="/ask" component={Ask} />
              <Route path="/entity/*">{(params) => <Entity id={params['*']} />}</Route>
              <Route path="/graph" component={Canvas} />
              <Route path="/compare" component={Compare} />
              <Route path="/duplicates" component={Duplicates} />
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </FaultBoundary>
        <ViewTools />
      </main>
      <EvidencePanel />
      <footer>{t.footer}</footer>
    </>
  );
}

function NotFound() {
  const t = useTexts(appTexts);
  useTitle(t.nothingHere);
  return (
    <section className="state">
      <h1>{t.nothingHere}</h1>
      <Link href="/">{t.toStart}</Link>
    </section>
  );
}
