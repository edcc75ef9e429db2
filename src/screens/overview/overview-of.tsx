import { useParams } from 'wouter';
import { DownloadsCard } from '../download/downloads-card.tsx';
import { Cards } from './cards.tsx';
import type { Counted } from './counted.ts';
import { DamagedLine } from './damaged-line.tsx';
import { EmptyOverview, EmptyPeriod } from './empty-overview.tsx';
import { ALL, type PeriodChoice, periodFrom, periodInFile } from './period.ts';
import { PeriodPicker } from './period-picker.tsx';
import { Totals } from './totals.tsx';

interface OverviewOfProps {
  readonly counted: Counted;
  readonly onChoose: (choice: PeriodChoice) => void;
}

export function OverviewOf({ counted, onChoose }: OverviewOfProps) {
  const { period } = useParams();
  const { statistics, kept, damaged, choice } = counted;
  if (kept === 0 && damaged === 0) return <EmptyOverview />;
  return (
    <>
      {/* What was chosen last, which may still be being counted. */}
      <PeriodPicker choice={periodFrom(period)} onChoose={onChoose} />
      <Totals counted={counted} />
      {damaged > 0 && <DamagedLine count={damaged} />}
      {statistics.examinations === 0 ? <EmptyPeriod onAll={() => onChoose(ALL)} /> : <Cards counted={counted} />}
      <DownloadsCard statistics={statistics} period={periodInFile(choice)} />
    </>
  );
}
