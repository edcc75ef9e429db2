import type { ExaminationRow, Lesion, Records } from '../../records/index.ts';

/** A known spot, with how often it was looked at. */
export interface Spot {
  readonly lesion: Lesion;
  readonly checks: number;
  /** Undefined without any. */
  readonly latest: ExaminationRow | undefined;
}

/** A person's spots, those looked at last first. @throws {RecordsError}. */
export async function spotsOf(records: Records, patientId: string): Promise<readonly Spot[]> {
  const lesions = await records.lesions(patientId);
  const spots = await Promise.all(
    lesions.map(async (lesion) => {
      const filter = { patientId, lesionId: lesion.id };
      const [checks, { examinations }] = await Promise.all([records.count(filter), records.find(filter, { limit: 1 })]);
      return { lesion, checks, latest: examinations[0] };
    }),
  );
  return spots.sort((a, b) => (b.latest?.takenAt ?? 0) - (a.latest?.takenAt ?? 0));
}
