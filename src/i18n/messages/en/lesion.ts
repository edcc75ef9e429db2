export const lesion = {} as const;
