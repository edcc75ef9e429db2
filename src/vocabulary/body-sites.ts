/** Large parts of the body, under which sites are counted together. */
export const BODY_REGIONS = [
  'head-neck',
  'trunk',
  'upper-extremity',
  'lower-extremity',
  'palms-soles',
  'oral-genital',
] as const;

export type BodyRegion = (typeof BODY_REGIONS)[number];

/**
 * Where on the body a lesion is. A site that bears the name of its region is for records that say no more than that;
 * `precise` sites can be pointed at.
 */
export const BODY_SITES = {
  scalp: { name: 'scalp', region: 'head-neck', precise: true },
  face: { name: 'face', region: 'head-neck', precise: true },
  ear: { name: 'ear', region: 'head-neck', precise: true },
  neck: { name: 'neck', region: 'head-neck', precise: true },
  'head-neck': { name: 'head or neck', region: 'head-neck', precise: false },
  chest: { name: 'chest', region: 'trunk', precise: true },
  abdomen: { name: 'abdomen', region: 'trunk', precise: true },
  back: { name: 'back', region: 'trunk', precise: true },
  flank: { name: 'side of the trunk', region: 'trunk', precise: true },
  'anterior-trunk': { name: 'front of the trunk', region: 'trunk', precise: false },
  trunk: { name: 'trunk', region: 'trunk', precise: false },
  'upper-arm': { name: 'upper arm', region: 'upper-extremity', precise: true },
  forearm: { name: 'forearm', region: 'upper-extremity', precise: true },
  hand: { name: 'hand', region: 'upper-extremity', precise: true },
  'upper-extremity': { name: 'arm or hand', region: 'upper-extremity', precise: false },
  thigh: { name: 'thigh', region: 'lower-extremity', precise: true },
  'lower-leg': { name: 'lower leg', region: 'lower-extremity', precise: true },
  foot: { name: 'foot', region: 'lower-extremity', precise: true },
  'lower-extremity': { name: 'leg or foot', region: 'lower-extremity', precise: false },
  'palms-soles': { name: 'palm or sole', region: 'palms-soles', precise: false },
  genital: { name: 'genital area', region: 'oral-genital', precise: true },
  'oral-genital': { name: 'mouth or genital area', region: 'oral-genital', precise: false },
} as const satisfies Record<string, { name: string; region: BodyRegion; precise: boolean }>;

export type BodySite = keyof typeof BODY_SITES;

/** Words of HAM10000 (`localization`), ISIC (`anatom_site_general`) and PAD-UFES-20 (`region`) beside the keys themselves. */
const SYNONYMS: Readonly<Record<string, BodySite>> = {
  nose: 'face',
  lip: 'face',
  'anterior-torso': 'anterior-trunk',
  'posterior-torso': 'back',
  'lateral-torso': 'flank',
  torso: 'trunk',
  arm: 'upper-arm',
  leg: 'lower-extremity',
  acral: 'palms-soles',
};

/** The site that a data set's own word means, or `undefined` for "unknown" and words that are not known. */
export function bodySiteFromName(name: string): BodySite | undefined {
  const word = name
    .trim()
    .toLowerCase()
    .split(/[^a-z]+/)
    .join('-');
  if (isBodySite(word)) return word;
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
}

function isBodySite(word: string): word is BodySite {
  return Object.hasOwn(BODY_SITES, word);
}
