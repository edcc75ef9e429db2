import type { Report } from '../../../src/judgement/index.ts';
import { averagingTables } from './card/averaging-tables.ts';
import { calibrationTables } from './card/calibration-tables.ts';
import { caveats, ethicalConsiderations } from './card/closing-sections.ts';
import { evaluationData, trainingData } from './card/data-sections.ts';
import { factors } from './card/factors.ts';
import { frameTables } from './card/frame-tables.ts';
import { intendedUse } from './card/intended-use.ts';
import { jsonTables } from './card/json-tables.ts';
import { blocks } from './card/markdown.ts';
import { metrics } from './card/metrics.ts';
import { modelDetails } from './card/model-details.ts';
import { refusalTables } from './card/refusal-tables.ts';
import { saliencyTables } from './card/saliency-tables.ts';
import { subgroupTables } from './card/subgroup-tables.ts';
import { testTables } from './card/test-tables.ts';

/**
 * The report in words and tables, in Markdown, under the headings of Mitchell et al. 2019, "Model cards for model reporting"
 * (doi:10.1145/3287560.3287596). All figures are the report's.
 */
export function modelCard(report: Report): string {
  return `${blocks(
    `# Model card: ${report.model.name} ${report.model.version}`,
    'Written by `npm run train -- --data DIR`, which makes the model, and not by hand: every figure comes from `report.json` beside the model. The headings are those of Mitchell et al. 2019 (doi:10.1145/3287560.3287596).',
    modelDetails(report),
    intendedUse(report),
    factors(report),
    metrics(report),
    evaluationData(report),
    trainingData(report),
    '## Quantitative analyses',
    testTables(report),
    calibrationTables(report),
    subgroupTables(report),
    frameTables(report),
    averagingTables(report),
    refusalTables(report),
    report.quality === undefined ? '' : blocks('### Telling poor pictures', jsonTables(report.quality)),
    saliencyTables(report),
    ethicalConsiderations(report),
    caveats(report),
  )}\n`;
}
