import type { Measurement } from './measurement.ts';

const HEAD = `# Results

What \`npm run bench -- GROUP\` measured last. Ratios only: times would tell of the machine, not of the code.
`;

/**
 * The text of RESULTS.md with the section of a group replaced, or added where it has none.
 *
 * @param text what the file holds so far; empty for a new one.
 */
export function withSection(text: string, group: string, measurements: readonly Measurement[]): string {
  const [head, ...sections] = (text || HEAD).split(/^(?=## )/m);
  const others = sections.filter((section) => titleOf(section) !== group);
  const all = [...others, sectionOf(group, measurements)].sort((a, b) => titleOf(a).localeCompare(titleOf(b)));
  return [head, ...all]
    .map((part) => part?.trimEnd())
    .join('\n\n')
    .concat('\n');
}

function titleOf(section: string): string {
  return /^## (.*)$/m.exec(section)?.[1] ?? '';
}

function sectionOf(group: string, measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, baseline, ratio }) => `| ${name} | ${baseline} | ${ratio.toFixed(2)} |`);
  return [`## ${group}`, '', '| what | beside | ratio |', '|---|---|---|', ...rows].join('\n');
}
