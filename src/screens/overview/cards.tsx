import { memo } from 'react';
import type { Counted } from './counted.ts';
import { ModalityChart, SiteChart } from './group-charts.tsx';
import { OutcomesCard } from './outcomes-card.tsx';
import css from './overview.module.css';
import { PeopleCharts } from './people-charts.tsx';
import { ResultsChart } from './results-chart.tsx';
import { TimeChart } from './time-chart.tsx';

/** All charts of what was counted. They are drawn anew only once something else was: another period is chosen before. */
export const Cards = memo(({ counted }: { readonly counted: Counted }) => (
  <div className={css.all}>
    <div className={css.cards}>
      <ResultsChart counted={counted} />
      <TimeChart counted={counted} />
      <SiteChart counted={counted} />
      <ModalityChart counted={counted} />
      <PeopleCharts counted={counted} />
    </div>
    <OutcomesCard counted={counted} />
  </div>
));
