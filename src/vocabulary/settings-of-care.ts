/** Where a prevalence comes from: a figure that was published, or one that was assumed with the published one in view. */
export interface PrevalenceSource {
  readonly kind: 'published' | 'assumed';
  readonly citation: string;
  readonly doi: string;
}

/**
 * Where lesions are looked at, and the share of malignant ones among those that are looked at there (0..1). As everywhere in
 * this project, premalignant ones count as malignant where the source tells them apart.
 */
export const SETTINGS_OF_CARE = {
  /**
   * Assumed: half of the share of an app's users (6.0 % of 18,960) who were treated for a malignant or premalignant lesion
   * within a year, since it counts people, who may have checked more than one lesion.
   */
  'self-check': {
    prevalence: 0.03,
    source: {
      kind: 'assumed',
      citation: 'Smak Gregoor AM et al. npj Digital Medicine 2023;6:90',
      doi: '10.1038/s41746-023-00831-w',
    },
  },
  /** Ten benign to one malignant among lesions suspected of malignancy by the patient or the general practitioner, 2010. */
  'primary-care': {
    prevalence: 1 / 11,
    source: {
      kind: 'published',
      citation: 'Koelink CJL et al. BMC Family Practice 2014;15:29',
      doi: '10.1186/1471-2296-15-29',
    },
  },
  /** Of the lesions referred by general practitioners, 29 % were malignant and 17 % premalignant. */
  dermatology: {
    prevalence: 0.46,
    source: {
      kind: 'published',
      citation: 'Ahmadi K et al. J Eur Acad Dermatol Venereol 2018;32:236-241',
      doi: '10.1111/jdv.14484',
    },
  },
} as const satisfies Record<string, { prevalence: number; source: PrevalenceSource }>;

export type SettingOfCare = keyof typeof SETTINGS_OF_CARE;
