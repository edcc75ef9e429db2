import type { ListedExamination, OpenCheck } from '../../records/index.ts';

/** How soon a doctor should see the spot of a check, where another check of it says so more urgently. */
export function standingBeside(
  openSpots: ReadonlyMap<string, OpenCheck>,
  { id, lesionId, open }: ListedExamination,
): OpenCheck['urgency'] | undefined {
  const standing = openSpots.get(lesionId ?? '');
  if (!standing || standing.id === id || open === 'soon' || open === standing.urgency) return undefined;
  return standing.urgency;
}
