import type { Records } from '../../records/index.ts';

/** How much hangs on a person. */
export interface WhatGoes {
  readonly checks: number;
  readonly photos: number;
  readonly spots: number;
}

const PAGE = 1000;

/** What would go with a person. @throws {RecordsError}. */
export async function whatGoes(records: Records, patientId: string): Promise<WhatGoes> {
  let checks = 0;
  let photos = 0;
  for (let after: Parameters<Records['find']>[1]['after']; ; ) {
    const { examinations, next } = await records.find({ patientId }, { limit: PAGE, after });
    checks += examinations.length;
    for (const examination of examinations) photos += examination.photos;
    if (!next) break;
    after = next;
  }
  return { checks, photos, spots: (await records.lesions(patientId)).length };
}
