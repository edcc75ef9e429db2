import type { Report } from '../../../../src/judgement/index.ts';
import { counted, listed, whole } from '../words.ts';
import { jsonTables } from './json-tables.ts';
import { blocks, bullets, table } from './markdown.ts';

export function modelDetails(report: Report): string {
  const { model, run } = report;
  return blocks(
    '## Model details',
    bullets([
      `Name and version: ${model.name} ${model.version}`,
      'Kind: one convolutional network that gives a picture of a skin lesion a score; for each kind of camera a calibration that makes the score a probability, and two thresholds',
      `Weights: SHA-256 \`${model.weightsSha256}\`; all files together ${whole(model.bytes)} bytes`,
      `Licence: ${model.licence}. ${licenceReason(report)}`,
      'Questions and mistakes: the issues of the project in whose repository this card lies',
    ]),
    `Design "${run.design}": ${run.idea}. Seed ${run.seed}, ${counted(run.history.length, 'epoch')}; ${keptWords(run)}`,
    'Its recipe:',
    jsonTables(run.recipe),
    designsTable(report),
  );
}

function licenceReason({ data }: Report): string {
  const strict = data.sets.filter(({ licence, splits }) => licence.includes('NC') && splits.training.pictures > 0);
  if (strict.length === 0) return 'It follows from the licences of the pictures (below)';
  return `The pictures of ${listed(strict.map(({ name }) => name))}, on which it was trained, may not be used commercially, and so neither may the model`;
}

function keptWords({ bestEpoch }: Report['run']): string {
  if (bestEpoch === 0) return 'only the last layer was fitted.';
  return `the weights after epoch ${bestEpoch} are kept, where the AUC on validation was best. Loss and AUC after each epoch: [training-curves.png](training-curves.png).`;
}

/** Which designs were tried, and what they reached on validation. */
function designsTable({ designs, calibration, run }: Report): string {
  if (designs.length === 0) return '';
  const modalities = [...new Set(designs.flatMap(({ validation }) => Object.keys(validation)))].sort();
  const rows = designs.map(({ name, idea, epochs, pictures, validation }) => [
    name === run.design ? `**${name}** (shipped)` : name,
    idea,
    epochs,
    whole(pictures),
    ...modalities.map((modality) => validation[modality]?.toFixed(3) ?? ''),
  ]);
  const sizes = Object.entries(calibration).map(([modality, { validation }]) => `${modality} n = ${whole(validation.n)}`);
  return blocks(
    '### Designs that were tried',
    `All were compared on validation pictures alone (${sizes.join(', ')}). How uncertain these AUCs are, the interval under "Calibration" shows; small differences between designs mean little.`,
    table(
      ['design', 'what is special', 'epochs', 'training pictures', ...modalities.map((modality) => `AUC, ${modality}`)],
      rows,
    ),
  );
}
