/** How a picture was taken: through a dermoscope, or with a plain camera such as a phone's. */
export const MODALITIES = ['phone', 'dermoscope'] as const;

export type Modality = (typeof MODALITIES)[number];
