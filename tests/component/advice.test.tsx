import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import { SYMPTOMS } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import {
  answer,
  answerAll,
  choosePhoto,
  dataValue,
  judgePhoto,
  keptExaminations,
  press,
  questions,
  tick,
  visit,
} from './person.tsx';

async function refusedPhoto(engine: ReturnType<typeof visit>['engine']) {
  choosePhoto();
  await waitFor(() => expect(engine.waiting()).toBe(1));
  engine.refuses({ code: 'picture-blank' });
  await screen.findByTestId('verdict');
}

describe('the six questions', () => {
  it('are one press away from a low score', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    press('Answer the questions');
    expect(document.activeElement?.textContent).toBe('Six questions that count more than the score');
    answerAll('No');
    expect(screen.queryByRole('button', { name: 'Answer the questions' })).toBeNull();
  });

  it.each([
    ['less suspicious', -3],
    ['not clear-cut', -0.5],
    ['suspicious', 2],
  ])('stand beside a verdict that is %s, all unanswered', async (_, logit) => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, logit);
    expect(questions()).toHaveLength(6);
    expect(questions().map((group) => group.getAttribute('data-value'))).toEqual(SYMPTOMS.map(() => 'none'));
    for (const radio of within(screen.getByTestId('questions')).getAllByRole<HTMLInputElement>('radio')) {
      expect(radio.checked).toBe(false);
    }
  });

  it('stand beside a refused photo too, where a yes counts as much', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await refusedPhoto(engine);
    expect(dataValue('advice')).toBe('photo-again');
    answer(/bleed, or not heal/, 'Yes');
    expect(dataValue('advice')).toBe('seen-soon');
    expect(screen.getByTestId('advice').textContent).toMatch(/Have it seen soon, whatever the score/);
  });

  it('leave a low score without a word of comfort until they are answered', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    expect(dataValue('advice')).toBe('answer-first');
    expect(screen.getByTestId('advice').textContent).toMatch(/there is nothing to rely on/);
    expect(screen.queryByTestId('meaning-here')).toBeNull();
    answerAll('No');
    expect(dataValue('advice')).toBe('watch');
    expect(screen.getByTestId('advice').textContent).toMatch(/no all-clear.*every month/);
    expect(screen.getByTestId('advice').textContent).not.toMatch(/benign|harmless/);
  });

  it('send to a doctor by a single yes, whatever the score, which is read out', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    answerAll('No');
    answer('Is it new?', 'Yes');
    expect(dataValue('advice')).toBe('seen-soon');
    expect(screen.getByTestId('advice-again').textContent).toBe('Have it seen soon, whatever the score.');
    expect(screen.getByTestId('advice').closest('[aria-live="polite"]')).toBeTruthy();
  });

  it('can be taken back by pressing the answer again', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    answer('Is it new?', 'Yes');
    answer('Is it new?', 'Yes');
    expect(dataValue('question-new')).toBe('none');
    expect(dataValue('advice')).toBe('answer-first');
    await waitFor(async () => expect((await keptExaminations(records))[0]?.answers.symptoms.new).toBe('unanswered'));
  });

  it('are radio buttons, each pair a group of its own with its question for a name', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    const names = questions().map((group) =>
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ name }) => name),
    );
    for (const [yes, no] of names) expect(yes).toBe(no);
    expect(new Set(names.flat()).size).toBe(6);
    expect(screen.getByRole('radiogroup', { name: 'Does it itch or hurt?' })).toBeTruthy();
  });

  it('name whom they follow', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    const sources = screen.getByText('What this advice follows').closest('details');
    expect(sources?.textContent).toMatch(
      /American Academy of Dermatology.*National Institute for Health and Care Excellence/,
    );
  });
});

describe('a yes', () => {
  it('leads, with the sentence of the score second, and nothing that makes it sound conditional', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    const verdict = screen.getByTestId('verdict');
    expect(verdict.textContent).toMatch(/^The score lies below.*The score counts only if the spot lies inside/);
    answer('Is it new?', 'Yes');
    expect(verdict.textContent).toMatch(/^Have it seen soon, whatever the score\.The score lies below/);
    expect(verdict.textContent).not.toMatch(/counts only if|the model missed/);
  });
});

describe('what is out of scope', () => {
  it('takes the badge, the label and the number away, and leads with the advice', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    tick('On or under a nail');
    const verdict = screen.getByTestId('verdict');
    expect(verdict.textContent).toMatch(/^This app cannot judge that\. Show it to a doctor\./);
    expect(verdict.textContent).not.toMatch(/counts only if|the model missed|Less suspicious/);
    expect(screen.getByTestId('not-measured').textContent).toMatch(/Never measured for: spots on or under a nail$/);
    expect(screen.queryByTestId('verdict-label')).toBeNull();
    expect(screen.queryByTestId('verdict-probability')).toBeNull();
    tick('On or under a nail');
    expect(screen.getByTestId('verdict-probability')).toBeTruthy();
  });

  it('turns the advice to a doctor, and takes the figures away', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -0.5);
    expect(screen.getByTestId('meaning-positive')).toBeTruthy();
    tick('On or under a nail');
    expect(dataValue('advice')).toBe('show-doctor');
    expect(screen.getByTestId('advice').textContent).toMatch(/This app cannot judge that\. Show it to a doctor/);
    expect(screen.queryByTestId('meaning-positive')).toBeNull();
    tick('On or under a nail');
    expect(dataValue('advice')).toBe('ask-doctor');
  });

  it('is named with every verdict: age, nails, palms and soles, mucous membranes, skin types', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await refusedPhoto(engine);
    const group = screen.getByRole('group', { name: 'Does one of these apply?' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(5);
    expect(group.textContent).toMatch(/18 years.*nail.*Palm of the hand.*Lip, mouth or genitals.*types V and VI/);
  });
});

describe('the answers', () => {
  it('are kept at once, with the examination', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    answer(/changing/, 'Yes');
    answer(/unlike/, 'No');
    tick('Younger than 18 years');
    await waitFor(async () => {
      const [kept] = await keptExaminations(records);
      expect(kept?.answers.symptoms).toMatchObject({ new: 'unanswered', changing: 'yes', 'unlike-others': 'no' });
      expect(kept?.answers.outOfScope).toEqual(['under-18']);
    });
  });

  it('start anew with the next photo', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    answerAll('No');
    await judgePhoto(engine, -3.1);
    await waitFor(() => expect(dataValue('question-new')).toBe('none'));
  });

  it('that were given while an examination was removed are kept once it is back', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    press('Remove');
    await screen.findByText('Removed from this device');
    answer('Is it new?', 'Yes');
    press('Undo');
    await screen.findByText('Kept on this device');
    await waitFor(async () => expect((await keptExaminations(records))[0]?.answers.symptoms.new).toBe('yes'));
  });

  it('can be changed in the history, several in a row, and stay', async () => {
    const records = openRecords();
    const { id } = await records.save(draftExamination());
    visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    answerAll('No');
    answer('Is it a lump that grows?', 'Yes');
    await waitFor(() => expect(dataValue('advice')).toBe('seen-soon'));
    await waitFor(async () => {
      const { symptoms } = (await records.examination(id)).answers;
      expect(Object.values(symptoms)).toEqual(['no', 'no', 'no', 'no', 'no', 'yes']);
    });
    await waitFor(() => expect(dataValue('question-growing-lump')).toBe('yes'));
    records.close();
  });

  it('of an examination that is removed cannot be changed', async () => {
    const records = openRecords();
    const { id } = await records.save(draftExamination());
    records.close();
    visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    press('Remove');
    await screen.findByText('Removed from this device');
    const radios = within(screen.getByTestId('questions')).getAllByRole<HTMLInputElement>('radio');
    expect(radios.every(({ disabled }) => disabled)).toBe(true);
  });

  it('follow what another window says', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    const [kept] = await keptExaminations(records);
    if (!kept) throw new Error('not kept');
    const other = openRecords();
    await other.replace(kept.id, { answers: { ...kept.answers, symptoms: { ...kept.answers.symptoms, new: 'yes' } } });
    await waitFor(() => expect(dataValue('question-new')).toBe('yes'));
    other.close();
  });
});
