import type { EvaluationOptions } from '../../../src/evaluation/index.ts';
import { parseReport, type Report } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality, policyTable } from '../../../src/vocabulary/index.ts';
import { withProbability } from './calibrated.ts';
import { describeAveraging } from './describe-averaging.ts';
import { describeCalibration } from './describe-calibration.ts';
import { describeData } from './describe-data.ts';
import { describeFrames } from './describe-frames.ts';
import { describeModality, describeSets } from './describe-test.ts';
import type { ReportInput } from './report-input.ts';
import { roundFigures } from './round-figures.ts';

/**
 * The report of a training run, rounded and fit for JSON. The same input gives the same report. Modalities that were not
 * calibrated have no figures.
 *
 * @param options how many resamples the intervals rest on; 1000 unless told.
 * @throws {ReportError} when `refusal` or `quality` are there and hold what JSON cannot.
 */
export function makeReport(input: ReportInput, options: Pick<EvaluationOptions, 'resamples'> = {}): Report {
  const calibrated = MODALITIES.flatMap((modality) => describeOne(input, modality, options) ?? []);
  const byModality = <T>(of: (one: Described) => T | undefined) =>
    Object.fromEntries(calibrated.flatMap((one) => (of(one) === undefined ? [] : [[one.modality, of(one)]]))) as Partial<
      Record<Modality, T>
    >;
  const report = {
    format: 1,
    model: input.model,
    run: { ...input.run, recipe: { ...input.run.recipe } },
    designs: input.designs,
    labelPolicy: policyTable({ dropActinicKeratoses: input.dropsActinicKeratoses }),
    data: describeData(input),
    calibration: byModality(({ calibration }) => calibration),
    test: {
      sets: calibrated.flatMap(({ sets }) => sets),
      modalities: byModality(({ figures }) => figures),
      frames: byModality(({ frames }) => frames),
    },
    averaging: {
      validation: byModality(({ averaging }) => averaging.validation),
      test: byModality(({ averaging }) => averaging.test),
    },
  } satisfies Report;
  const { refusal, quality, saliency } = input;
  return parseReport(roundFigures({ ...report, refusal, quality, saliency }));
}

type Described = NonNullable<ReturnType<typeof describeOne>>;

function describeOne({ scored, modalities, run }: ReportInput, modality: Modality, { resamples }: { resamples?: number }) {
  const judgement = modalities[modality];
  if (!judgement) return undefined;
  const options = {
    thresholds: judgement.operatingPoints,
    seed: run.seed,
    ...(resamples !== undefined && { resamples }),
  };
  const members = scored.filter(({ sample }) => sample.modality === modality);
  const test = members.filter(({ sample }) => sample.split === 'test');
  const validation = members.filter(({ sample }) => sample.split === 'validation');
  const pictures = test.map(({ sample, logit }) => withProbability(sample, logit, judgement.calibration));
  return {
    modality,
    calibration: describeCalibration(validation, { ...judgement, ...judgement.calibration }, options),
    averaging: {
      validation: describeAveraging(validation, options),
      test: test.length > 0 ? describeAveraging(test, options) : undefined,
    },
    sets: describeSets(pictures, modality, options),
    ...(test.length > 0 && {
      figures: describeModality(pictures, options),
      frames: describeFrames(test, judgement, options),
    }),
  };
}
