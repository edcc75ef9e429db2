import { auc, wilsonInterval } from '../../../src/evaluation/index.ts';
import { outOfDistributionScore, type Refusal } from '../../../src/judgement/index.ts';
import { partsOf, type SeenKind, type SeenPicture } from './seen-picture.ts';

/** How well pictures of one kind are told from lesions. */
export interface RefusalFigures {
  readonly kind: string;
  readonly pictures: number;
  /** Of their scores as multiples of the threshold, against those of the lesions. */
  readonly auc: number;
  /** Share that is refused, with its 95 % Wilson interval. */
  readonly refused: { readonly value: number; readonly low: number; readonly high: number };
}

/** Figures of each kind of pictures without lesions, each scored by the limits of the modality that it looks like. */
export function refusalFigures(
  refusal: Refusal,
  lesions: readonly SeenPicture[],
  kinds: readonly SeenKind[],
): RefusalFigures[] {
  const below = lesions.map((lesion) => scored(refusal, lesion, false));
  return kinds
    .filter(({ pictures }) => pictures.length > 0)
    .map(({ name, pictures }) => {
      const above = pictures.map((picture) => scored(refusal, picture, true));
      const refused = above.filter(({ score }) => score > 0).length;
      return {
        kind: name,
        pictures: pictures.length,
        auc: auc([...below, ...above]),
        refused: wilsonInterval(refused, pictures.length),
      };
    });
}

/** Share of lesions that is refused, by the limits of the modality that each looks like. */
export function shareRefused(refusal: Refusal, pictures: readonly SeenPicture[]): number {
  return pictures.filter((picture) => scored(refusal, picture, false).score > 0).length / pictures.length;
}

/** Above 0 is refused, and -1 is the middle lesion, in whichever modality: so scores of both can be compared. */
function scored(refusal: Refusal, picture: SeenPicture, malignant: boolean) {
  const { suggested } = picture;
  const score = outOfDistributionScore(partsOf(picture, refusal.description), refusal, suggested);
  const threshold = refusal.description.modalities[suggested]?.threshold ?? 0;
  const excess = (score ?? Number.NEGATIVE_INFINITY) - threshold;
  return { score: threshold > 0 ? excess / threshold : excess, malignant, group: '' };
}
