export interface Guideline {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url: string;
}

/**
 * What the table of advice follows. The questions: a lesion that is new, changes, itches, hurts, bleeds, does not heal or
 * grows as a firm lump should be looked at (optimal care pathway, 2.1; EFG rule for melanomas that lack the classical signs,
 * Mar 2017), and so should one that differs from the others (American Academy of Dermatology). "Soon": a suspected melanoma
 * is seen within two weeks (NICE NG12; optimal care pathway, step 2). Pages without a year carry none.
 */
export const GUIDELINES: readonly Guideline[] = [
  {
    title: 'Optimal care pathway for people with melanoma: 2.1 Signs and symptoms',
    publisher: 'Cancer Council Australia',
    url: 'https://optimalcarepathways.com.au/ocp-mna-step-section-2-1/',
  },
  {
    title: 'What to look for: ABCDEs of melanoma',
    publisher: 'American Academy of Dermatology',
    url: 'https://www.aad.org/public/spot-skin-cancer/learn-about-skin-cancer/detect/what-to-look-for',
  },
  {
    title: 'Clinical practice guidelines for the diagnosis of melanoma: melanomas that lack classical clinical features',
    publisher: 'Mar VJ et al. Medical Journal of Australia 207:348-350',
    year: 2017,
    url: 'https://doi.org/10.5694/mja17.00123',
  },
  {
    title: 'Suspected cancer: recognition and referral (NG12), 1.7 Skin cancers',
    publisher: 'National Institute for Health and Care Excellence',
    year: 2015,
    url: 'https://www.nice.org.uk/guidance/ng12',
  },
];
