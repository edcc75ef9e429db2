import { Suspense, useCallback } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage } from '../i18n/index.ts';
import {
  ArrivedPhotos,
  ExamineScreen,
  HistoryDetailScreen,
  HistoryScreen,
  JustErased,
  LesionScreen,
  ModelScreen,
  OverviewScreen,
  PeopleScreen,
  PersonReportScreen,
  PersonScreen,
  PhotoDrop,
  ReportScreen,
  SettingsScreen,
  useServices,
  withoutFilter,
  withoutPeriod,
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
  const { session, reload } = useServices();
  const [location, navigate] = useLocation();
  const examineHere = useCallback(
    (photos: readonly File[]) => {
      navigate('/');
      session.take(photos);
    },
    [navigate, session],
  );
  return (
    <Frame>
      <ArrivedPhotos onPhotos={examineHere} />
      <ErrorBoundary key={withoutPeriod(withoutFilter(location))} onMissingPart={reload}>
        <JustErased />
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <Switch>
            <Route path="/" component={ExamineScreen} />
            <Route path="/history">
              <HistoryScreen />
            </Route>
            <Route path="/history/:id">{({ id }) => <HistoryDetailScreen key={id} id={id} />}</Route>
            <Route path="/history/where/:filter">{({ filter }) => <HistoryScreen filter={filter} />}</Route>
            <Route path="/people" component={PeopleScreen} />
            <Route path="/people/:id">{({ id }) => <PersonScreen key={id} id={id} />}</Route>
            <Route path="/people/:id/report">{({ id }) => <PersonReportScreen key={id} id={id} />}</Route>
            <Route path="/report/:id">{({ id }) => <ReportScreen key={id} id={id} />}</Route>
            <Route path="/lesions/:id">{({ id }) => <LesionScreen key={id} id={id} />}</Route>
            <Route path="/overview/:period?" component={OverviewScreen} />
            <Route path="/model" component={ModelScreen} />
            <Route path="/settings" component={SettingsScreen} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <PhotoDrop onPhotos={examineHere} />
    </Frame>
  );
}
