/** One scored lesion picture. `group` names what must be resampled together: the lesion or the patient. */
export interface Scored {
  /** Higher means more suspicious: a logit or a probability. */
  readonly score: number;
  readonly malignant: boolean;
  readonly group: string;
}
