import type { Report } from '../../../../src/judgement/index.ts';
import { blocks, bullets } from './markdown.ts';
import { countOf, inSplits, modalitiesOf } from './of-pictures.ts';

export function intendedUse(report: Report): string {
  const cameras = modalitiesOf(report.calibration).map(([modality]) =>
    modality === 'phone' ? 'a phone or other plain camera' : 'a dermoscope',
  );
  return blocks(
    '## Intended use',
    `**What for.** Education, and a second look at pictures of single skin lesions taken with ${cameras.join(' or ')}: how suspicious does this lesion look, and is it worth showing to a doctor soon?`,
    '**For whom.** Adults who want to learn about lesions on their own skin, and health workers who want a second look. The model runs on their own device.',
    '**It makes no diagnosis and rules none out.** A low score is no reason to put off a visit: a lesion that grows, changes, bleeds, itches or worries somebody should be seen by a doctor whatever the score says.',
    '### Out of scope',
    bullets([
      `People under 18, whose lesions are others (pictures: ${inSplits(countOf(report, 'ageBand', ['under 18']))})`,
      `Palms and soles (pictures: ${inSplits(countOf(report, 'region', ['palms-soles']))})`,
      'Lesions under or beside nails: no picture here is known to show one',
      `Mouth and genitals (pictures: ${inSplits(countOf(report, 'region', ['oral-genital']))})`,
      `Skin of Fitzpatrick types V and VI (pictures: ${inSplits(countOf(report, 'skinType', ['5', '6']))}): how well the model does there is ${darkSkinWords(report)}`,
      'Wounds, rashes, infections, and anything that is not one lesion in the middle of a sharp picture',
      'Deciding alone: on treatment, on who is seen first, on insurance or employment',
    ]),
  );
}

function darkSkinWords({ test }: Report): string {
  const groups = modalitiesOf(test.modalities).flatMap(([, { subgroups }]) => subgroups.skinType);
  const measured = groups.some(({ key, outcome }) => ['5', '6'].includes(key) && outcome === 'figures');
  return measured ? 'in the table of skin types below, with its interval' : 'not known';
}
