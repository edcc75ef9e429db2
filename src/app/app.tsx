import { Suspense, useCallback } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage } from '../i18n/index.ts';
import {
  ExamineScreen,
  HistoryDetailScreen,
  HistoryScreen,
  LesionScreen,
  ModelScreen,
  OverviewScreen,
  PeopleScreen,
  PersonScreen,
  PhotoDrop,
  SettingsScreen,
  useServices,
} from '../screens/index.ts';
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
            <Route path="/history">
              <HistoryScreen />
            </Route>
            <Route path="/history/:id">{({ id }) => <HistoryDetailScreen key={id} id={id} />}</Route>
            <Route path="/history/where/:filter">{({ filter }) => <HistoryScreen key={filter} filter={filter} />}</Route>
            <Route path="/people" component={PeopleScreen} />
            <Route path="/people/:id">{({ id }) => <PersonScreen key={id} id={id} />}</Route>
            <Route path="/lesions/:id">{({ id }) => <LesionScreen key={id} id={id} />}</Route>
            <Route path="/overview" component={OverviewScreen} />
            <Route path="/model" component={ModelScreen} />
            <Route path="/settings" component={SettingsScreen} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <PhotoDrop onPhoto={examineHere} />
    </Frame>
  );
}
