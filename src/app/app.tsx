import { Suspense, useCallback } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage } from '../i18n/index.ts';
import { ExamineScreen, HistoryDetailScreen, HistoryScreen, ModelScreen, PhotoDrop, useServices } from '../screens/index.ts';
import { Skeleton } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

/** Routes lie behind the hash: they work under any path, and need nothing of the host. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Screens />
    </Router>
  );
}

function Screens() {
  const { t } = useLanguage();
  const { session } = useServices();
  const [location, navigate] = useLocation();
  const examineHere = useCallback(
    (photo: File, leftOut: number) => {
      navigate('/');
      session.examine(photo, leftOut);
    },
    [navigate, session],
  );
  return (
    <Frame>
      <ErrorBoundary key={location}>
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <Switch>
            <Route path="/" component={ExamineScreen} />
            <Route path="/history" component={HistoryScreen} />
            <Route path="/history/:id">{({ id }) => <HistoryDetailScreen key={id} id={id} />}</Route>
            <Route path="/model" component={ModelScreen} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <PhotoDrop onPhoto={examineHere} />
    </Frame>
  );
}
