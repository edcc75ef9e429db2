import { late } from './late.ts';

export { ArrivedPhotos } from './arrivals/arrived-photos.tsx';
export { ExamineScreen } from './examine/examine-screen.tsx';
export { PhotoDrop } from './examine/photo-drop.tsx';
export { withoutFilter } from './history-address.ts';
export { recordsCode } from './kept.ts';
export { withoutPeriod } from './overview/period.ts';
export { RecordsNotice } from './records-notice.tsx';
export { ScreenHeading } from './screen-heading.tsx';
export { createServices, type Services, ServicesProvider, useServices } from './services.tsx';
export { exportExaminations } from './settings/export-examinations.ts';
export { JustErased } from './settings/just-erased.tsx';
export { useStore } from './store.ts';
export { useOthersToo } from './use-others-too.ts';
export { useStored } from './use-stored.ts';

export const HistoryScreen = late(async () => (await import('./history/history-screen.tsx')).HistoryScreen);
export const HistoryDetailScreen = late(
  async () => (await import('./history/history-detail-screen.tsx')).HistoryDetailScreen,
);
export const LesionScreen = late(async () => (await import('./lesion/lesion-screen.tsx')).LesionScreen);
export const ModelScreen = late(async () => (await import('./model/model-screen.tsx')).ModelScreen);
export const OverviewScreen = late(async () => (await import('./overview/overview-screen.tsx')).OverviewScreen);
export const PeopleScreen = late(async () => (await import('./people/people-screen.tsx')).PeopleScreen);
export const PersonScreen = late(async () => (await import('./people/person-screen.tsx')).PersonScreen);
export const PersonReportScreen = late(async () => (await import('./report/person-report-screen.tsx')).PersonReportScreen);
export const ReportScreen = late(async () => (await import('./report/report-screen.tsx')).ReportScreen);
export const SettingsScreen = late(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
