import { problemInWords } from '../predict/problem-words.ts';
import type { LeftOut, LeftOutReason } from '../quality-gate/gate.ts';
import { firstFew } from './first-few.ts';

const TITLES: Readonly<Record<LeftOutReason['code'], string>> = {
  unreadable: 'unreadable',
  'too-small': 'too small',
  blank: 'blank',
  blurred: 'blurred',
};

/** Pictures that a training run leaves out, by reason. */
export function leftOutText(leftOut: readonly LeftOut[]): string[] {
  const codes = Object.keys(TITLES) as LeftOutReason['code'][];
  const sections = codes.flatMap((code) => {
    const members = leftOut.filter(({ reason }) => reason.code === code);
    if (members.length === 0) return [];
    return [
      `  ${members.length} ${TITLES[code]}`,
      ...firstFew(members, ({ sample, reason }) => `${sample.file}: ${inWords(reason)}`),
    ];
  });
  return ['Left out', ...(sections.length > 0 ? sections : ['  none'])];
}

function inWords(reason: LeftOutReason): string {
  switch (reason.code) {
    case 'unreadable':
      return problemInWords(reason.problem);
    case 'too-small':
      return `${reason.side} pixels on the shorter side, at least ${reason.least} are needed`;
    case 'blank':
      return `brightness hardly varies (${reason.spread.toFixed(4)}, at least ${reason.least})`;
    case 'blurred':
      return `fine detail is missing (sharpness ${reason.sharpness.toFixed(3)}, at least ${reason.least})`;
  }
}
