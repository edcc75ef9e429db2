import { drawLesion } from '../../fixtures/lesion-pictures.ts';
import { draftExamination } from '../../unit/records/drafts.ts';
import { asText, type EngineWindow } from './engine-page.ts';
import { expect, type Page } from './test.ts';

interface Look {
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly probability: number;
}

const SIDE = 480;

/**
 * Keeps a lesion with these looks at it in the records of this origin, each with a drawn photo. The verdicts are made up.
 *
 * @param url where {@link serveWithEngine} serves.
 * @returns the lesion's id.
 */
export async function keepLesion(page: Page, url: string, name: string, looks: readonly Look[]): Promise<string> {
  const photo = asText(await drawLesion({ seed: 4, malignant: true, size: SIDE }));
  const { verdict, answers, modalityLogit } = draftExamination();
  const drafts = looks.map(({ takenAt, probability }) => ({
    takenAt,
    answers,
    modalityLogit,
    verdict: {
      ...verdict,
      probability,
      logit: Math.log(probability / (1 - probability)),
      band: probability < 0.1 ? ('low' as const) : probability < 0.6 ? ('uncertain' as const) : ('high' as const),
      provenance: { ...verdict.provenance, photo: { width: SIDE, height: SIDE }, frame: { x: 60, y: 60, side: 360 } },
    },
  }));
  await page.goto(`${url}engine/`);
  await expect(page.locator('body')).toHaveText('done');
  return page.evaluate(
    async ({ name, photo, drafts }) => {
      const { doors } = globalThis as unknown as EngineWindow;
      const records = doors.openRecords();
      const lesion = await records.createLesion({ patientId: 'self', site: 'back', name });
      const bytes = await doors.photoFrom(photo).arrayBuffer();
      const picture = { type: 'image/jpeg', bytes };
      const owner = { patientId: 'self', lesionId: lesion.id };
      for (const draft of drafts) await records.save({ ...draft, ...owner, photo: picture, thumbnail: picture });
      records.close();
      return lesion.id;
    },
    { name, photo, drafts },
  );
}
