import type { Report } from '../../../../src/judgement/index.ts';
import { counted, listed } from '../words.ts';
import { blocks } from './markdown.ts';

const WORDS = { sex: 'sex', age: 'age', site: 'site', skinType: 'skin type' } as const;
type Detail = keyof typeof WORDS;

export function factors({ data }: Report): string {
  return blocks(
    '## Factors',
    'What may change how well the model does: the camera (dermoscope or phone, its make and light), the place where the pictures were taken, the diagnosis, skin type, age, sex, the site on the body, and how the lesion is framed. All of these that the data state are measured below, one at a time; crossed with each other they leave too few pictures for figures.',
    'What the data do not state:',
    data.sets.map((set) => `- ${set.name}: ${notStatedWords(set)}`).join('\n'),
  );
}

function notStatedWords({ splits, notStated }: Report['data']['sets'][number]): string {
  const all = splits.training.pictures + splits.validation.pictures + splits.test.pictures;
  const details = (Object.keys(WORDS) as Detail[]).filter((detail) => notStated[detail] > 0);
  if (details.length === 0) return `all is stated of its ${counted(all, 'picture')}`;
  const never = details.filter((detail) => notStated[detail] === all).map((detail) => WORDS[detail]);
  const partly = details.filter((detail) => notStated[detail] < all);
  const parts = [
    ...(never.length > 0 ? [`${listed(never)} of no picture`] : []),
    ...partly.map((detail) => `not the ${WORDS[detail]} of ${notStated[detail].toLocaleString('en-GB')}`),
  ];
  return `of ${counted(all, 'picture')}, it states ${parts.join('; ')}`;
}
