import { PLAIN_RECIPE, type Recipe } from './recipe.ts';

/** A way to make the network that was tried. Which one is shipped was chosen on validation. */
export interface Design {
  /** What is special about it, in words for the report. */
  readonly idea: string;
  readonly recipe: Recipe;
  /** Train on confounded sets too. Their labels count less than what a teacher says that never saw them. */
  readonly confounded: boolean;
  /** Another design that is trained first: from its weights this one goes on, and its answers soften the labels. */
  readonly teacher?: DesignName;
  /**
   * Share of the teacher in the weights that come out. Averaged weights keep what was learned first and do better on pictures from
   * elsewhere (Wortsman 2022, arXiv:2109.01903).
   */
  readonly teacherShare?: number;
}

export const DESIGN_NAMES = ['plain', 'diagnoses', 'taught', 'taught-more'] as const;
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
    teacher: 'diagnoses',
    teacherShare: 0.5,
  },
  'taught-more': {
    idea: 'goes on from "diagnoses" with labels softened by it, some pictures mixed, framed as the app does, with the pictures of a confounded set; its weights are averaged with those of "diagnoses"',
    recipe: TAUGHT_RECIPE,
    confounded: true,
    teacher: 'diagnoses',
    teacherShare: 0.5,
  },
};

export const SHIPPED_DESIGN: DesignName = 'taught-more';
