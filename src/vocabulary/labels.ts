/** What a lesion is, as the pathologist or the follow-up said. */
export type LesionLabel = 'benign' | 'malignant';
