import { PLAIN_RECIPE, type Recipe } from './recipe.ts';

/** A way to make the network that was tried. Which one is shipped was chosen on validation. */
export interface Design {
  /** What is special about it, in words for the report. */
  readonly idea: string;
  readonly recipe: Recipe;
  /** Train on confounded sets too. Their labels count less than what a teacher says that never saw them. */
  readonly confounded: boolean;
  /**
   * Other designs that are trained first. The mean of their weights is the teacher: from it this one goes on, and its answers soften
   * the labels. Weights of runs that began alike can be averaged (Wortsman 2022, arXiv:2203.05482).
   */
  readonly teachers?: readonly DesignName[];
  /**
   * Share of the teacher in the weights that come out. Averaged weights keep what was learned first and do better on pictures from
   * elsewhere (Wortsman 2022, arXiv:2109.01903). Where it is 1, no step is taken.
   */
  readonly teacherShare?: number;
}

export const DESIGN_NAMES = [
  'plain',
  'diagnoses',
  'taught',
  'taught-more',
  'diagnoses-at-224',
  'taught-at-224',
  'taught-more-at-224',
  'together',
  'taught-together',
] as const;
export type DesignName = (typeof DESIGN_NAMES)[number];

const DIAGNOSES_RECIPE: Recipe = {
  ...PLAIN_RECIPE,
  epochs: 16,
  diagnosisShare: 0.25,
  stages: [
    { size: 160, share: 0.6 },
    { size: 192, share: 0.4 },
  ],
};

const TAUGHT_RECIPE: Recipe = { ...DIAGNOSES_RECIPE, epochs: 10, mixing: 0.3 };

const TAUGHT_TOGETHER: Recipe = { ...TAUGHT_RECIPE, epochs: 8, peakRate: 2e-4 };

const LARGER_AT_THE_END: Recipe['stages'] = [
  { size: 160, share: 0.6 },
  { size: 224, share: 0.4 },
];

const DIAGNOSES_AT_224: Recipe = { ...DIAGNOSES_RECIPE, mixing: 0.2, headSteps: 100, stages: LARGER_AT_THE_END };
const TAUGHT_AT_224: Recipe = { ...TAUGHT_RECIPE, stages: LARGER_AT_THE_END };

export const DESIGNS: Readonly<Record<DesignName, Design>> = {
  plain: { idea: 'asked only whether a lesion is malignant', recipe: PLAIN_RECIPE, confounded: false },
  diagnoses: {
    idea: 'asked for the diagnosis too, longer, on smaller pictures',
    recipe: DIAGNOSES_RECIPE,
    confounded: false,
  },
  taught: {
    idea: 'goes on from "diagnoses" with labels softened by it, some pictures mixed, framed as the app does; its weights are averaged with those of "diagnoses"',
    recipe: TAUGHT_RECIPE,
    confounded: false,
    teachers: ['diagnoses'],
    teacherShare: 0.5,
  },
  'taught-more': {
    idea: 'goes on from "diagnoses" with labels softened by it, some pictures mixed, framed as the app does, with the pictures of a confounded set; its weights are averaged with those of "diagnoses"',
    recipe: TAUGHT_RECIPE,
    confounded: true,
    teachers: ['diagnoses'],
    teacherShare: 0.5,
  },
  'diagnoses-at-224': {
    idea: 'as "diagnoses", but its head learns first, some pictures are mixed, and it ends on larger pictures',
    recipe: DIAGNOSES_AT_224,
    confounded: false,
  },
  'taught-at-224': {
    idea: 'as "taught", from "diagnoses-at-224" and ending on larger pictures',
    recipe: TAUGHT_AT_224,
    confounded: false,
    teachers: ['diagnoses-at-224'],
    teacherShare: 0.5,
  },
  'taught-more-at-224': {
    idea: 'as "taught-more", from "diagnoses-at-224" and ending on larger pictures',
    recipe: TAUGHT_AT_224,
    confounded: true,
    teachers: ['diagnoses-at-224'],
    teacherShare: 0.5,
  },
  together: {
    idea: 'the mean of the weights of "taught", "taught-more" and "diagnoses-at-224"',
    recipe: { ...TAUGHT_RECIPE, epochs: 0 },
    confounded: true,
    teachers: ['taught', 'taught-more', 'diagnoses-at-224'],
    teacherShare: 1,
  },
  'taught-together': {
    idea: 'goes on from "together" with labels softened by it, with the pictures of a confounded set; its weights are averaged with those of "together"',
    recipe: TAUGHT_TOGETHER,
    confounded: true,
    teachers: ['together'],
    teacherShare: 0.5,
  },
};

export const SHIPPED_DESIGN: DesignName = 'taught-more';
