import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { Card, SelectField } from '../../ui/index.ts';
import { ChangeWords } from './change-words.tsx';
import { ComparePhotos } from './compare-photos.tsx';
import css from './lesion.module.css';
import type { ScoreNoise } from './score-noise.ts';
import { shotLabels } from './shot-labels.ts';
import { firstPair, type Shot, shotsOf } from './shots.ts';

interface CompareCardProps {
  /** Newest first, two or more. */
  readonly examinations: readonly Examination[];
  readonly noise: ScoreNoise;
}

/** Two photos of a person's choice, and what changed between them. */
export function CompareCard({ examinations, noise }: CompareCardProps) {
  const language = useLanguage();
  const { t } = language;
  const [chosen, choose] = useState<readonly string[]>([]);
  const shots = shotsOf(examinations);
  const pair = chosenPair(shots, chosen) ?? firstPair(shots);
  if (!pair) return null;
  const { earlier, later } = pair;
  const labels = shotLabels(shots, language);
  const options = shots.map(({ key }, at) => ({ value: key, label: labels[at] ?? key }));
  return (
    <Card>
      <section className={css.section} aria-labelledby="compare-heading">
        <h2 id="compare-heading">{t('lesion.compare.title')}</h2>
        <div className={css.pair}>
          <SelectField
            label={t('lesion.compare.one')}
            options={options}
            value={earlier.key}
            onChange={(key) => choose([key, later.key])}
          />
          <SelectField
            label={t('lesion.compare.other')}
            options={options}
            value={later.key}
            onChange={(key) => choose([earlier.key, key])}
          />
        </div>
        <ComparePhotos earlier={earlier} later={later} />
        <ChangeWords {...inOrder(earlier, later)} noise={noise} />
      </section>
    </Card>
  );
}

function chosenPair(shots: readonly Shot[], [one, other]: readonly string[]) {
  const [earlier, later] = [shots.find(({ key }) => key === one), shots.find(({ key }) => key === other)];
  return earlier && later && { earlier, later };
}

/** Whichever was chosen first: a change goes from the earlier to the later. */
function inOrder(earlier: Shot, later: Shot) {
  return earlier.examination.takenAt <= later.examination.takenAt ? { earlier, later } : { earlier: later, later: earlier };
}
