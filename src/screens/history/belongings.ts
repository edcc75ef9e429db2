import { type Owner, type Records, SELF } from '../../records/index.ts';

/** To whom and to which spots checks belong now. */
export interface Belongings {
  readonly owners: ReadonlyMap<string, Owner>;
  /** Whose they all are; undefined where they are several people's. */
  readonly patientId: string | undefined;
  /** The one spot that they all show already. */
  readonly lesionId: string | undefined;
}

/** @throws {RecordsError} */
export async function belongingsOf(records: Records, ids: ReadonlySet<string>): Promise<Belongings> {
  const { examinations } = await records.find({ ids }, { limit: Math.max(1, ids.size) });
  const owners = new Map(examinations.map(({ id, patientId, lesionId }): [string, Owner] => [id, { patientId, lesionId }]));
  const all = [...owners.values()];
  const patientId = all.length > 0 ? common(all.map((owner) => owner.patientId)) : SELF;
  const lesionId = patientId === undefined ? undefined : common(all.map((owner) => owner.lesionId));
  return { owners, patientId, lesionId };
}

/** Those whose owner would change: where only the person is said, those of that person stay with their spots. */
export function movedBy({ owners }: Belongings, ids: readonly string[], { patientId, lesionId }: Owner): readonly string[] {
  return ids.filter((id) => {
    const owner = owners.get(id);
    return owner?.patientId !== patientId || (lesionId !== undefined && owner.lesionId !== lesionId);
  });
}

function common<Value>([first, ...others]: readonly (Value | undefined)[]): Value | undefined {
  return others.every((other) => other === first) ? first : undefined;
}
