import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { answer, answerAll, choosePhoto, dataValue, judgePhoto, photo, visit } from './person.tsx';

/** Where the spot is checked, as the person says it. */
function checkedAt(place: string) {
  fireEvent.click(within(screen.getByTestId('checked-at')).getByRole('radio', { name: place }));
}

/** jsdom edits no text: it is put there, and the page told. */
function type(field: HTMLElement, text: string) {
  field.textContent = text;
  fireEvent.input(field);
}

const value = (testId: string) => Number(dataValue(testId));

// The fake's phone photos: prevalence 0.4; sensitivity and specificity 0.94 and 0.55 at t_low, 0.63 and 0.91 at t_high.

describe('“What this means”', () => {
  it('gives the predictive values at the share of the place, by Bayes', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    // At home, 3 %: 0.63 * 0.03 / (0.63 * 0.03 + 0.09 * 0.97) = 0.0189 / 0.1062.
    expect(value('meaning-positive')).toBeCloseTo(0.0189 / 0.1062, 9);
    expect(screen.getByTestId('meaning-positive').textContent).toBe(
      'Of 1,000 spots there that are called suspicious, about 178 are malignant.',
    );
    // 0.55 * 0.97 / (0.55 * 0.97 + 0.06 * 0.03) = 0.5335 / 0.5353: 3 in 1,000 are missed.
    expect(value('meaning-negative')).toBeCloseTo(0.5335 / 0.5353, 9);
    expect(screen.getByTestId('meaning-negative').textContent).toContain('about 3 are malignant all the same');
    checkedAt('Family doctor');
    // 1 in 11: 0.63 / (0.63 + 0.09 * 10).
    expect(value('meaning-positive')).toBeCloseTo(0.63 / 1.53, 9);
    checkedAt('Skin clinic');
    expect(value('meaning-positive')).toBeCloseTo((0.63 * 0.46) / (0.63 * 0.46 + 0.09 * 0.54), 9);
  });

  it('says how many such spots are malignant there: the probability, re-based', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    // Odds 1 at odds 2/3 of prevalence: likelihood ratio 3/2. At odds 3/97 they are 9/194, the probability 9/203.
    expect(value('meaning-here')).toBeCloseTo(9 / 203, 9);
    expect(screen.getByTestId('meaning-here').textContent).toBe(
      'Of 1,000 spots with a score like this one, checked at home, about 44 are malignant.',
    );
    expect(Number(dataValue('verdict-probability'))).toBe(0.5);
  });

  it('gives that number a range: what photos of the same spot differ by, and less so for several', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    // 1.96 * 0.7 in log odds about odds of 9/194: odds of 0.0118 and 0.183.
    expect(screen.getByTestId('meaning-range').textContent).toBe(
      'Photos of one and the same spot differ. Over many photos of this one, that number would most likely lie between 12 and 150.',
    );
    const width = () => {
      const { low, high } = screen.getByTestId('meaning-range').dataset;
      const odds = (share: string | undefined) => Math.log(Number(share) / (1 - Number(share)));
      return odds(high) - odds(low);
    };
    const ofOne = width();
    expect(ofOne).toBeCloseTo(2 * 1.96 * 0.7, 6);
    fireEvent.change(screen.getByTestId('add-photo-input'), { target: { files: [photo('second.jpg')] } });
    await waitFor(() => expect(engine.waiting()).toBe(2));
    engine.answers(0);
    await waitFor(() => expect(width()).toBeCloseTo(ofOne / Math.SQRT2, 6));
  });

  it('says which of the two numbers counts, and why they differ, unless they are the same', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    expect(screen.getByTestId('meaning-why').textContent).toMatch(
      /where you check\. It differs from the 50% above, .* of every 1,000 pictures .* 400 were malignant; of every 1,000 spots checked at home, about 30 are\. What to do stays the same\./,
    );
    checkedAt('Own number');
    type(screen.getByRole('textbox', { name: /Malignant among/ }), '40');
    expect(dataValue('meaning-here')).toBe('0.5');
    expect(screen.queryByTestId('meaning-why')).toBeNull();
  });

  it('takes a number that the person types, and says when it is none', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    checkedAt('Own number');
    const field = screen.getByRole('textbox', { name: /Malignant among/ });
    expect(field.textContent).toBe('3');
    type(field, '40');
    expect(value('meaning-here')).toBeCloseTo(0.5, 9);
    type(field, '12,5');
    expect(value('meaning-positive')).toBeCloseTo(0.63 / (0.63 + 0.09 * 7), 9);
    type(field, '100');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Type a number above 0 and below 100.')).toBeTruthy();
    expect(value('meaning-positive')).toBeCloseTo(0.63 / (0.63 + 0.09 * 7), 9);
  });

  it('remembers the place', async () => {
    const first = visit();
    first.engine.modelArrives();
    await judgePhoto(first.engine, 0);
    checkedAt('Skin clinic');
    first.leave();
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    expect(dataValue('checked-at')).toBe('dermatology');
  });

  it('says what is assumed and what was counted, with formulas and sources', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 0);
    expect(screen.getByText(/^Assumed: of 1,000 spots/)).toBeTruthy();
    const sources = screen.getByText('How these numbers come about').closest('details');
    expect(sources?.textContent).toMatch(/460 pictures taken the same way \(PAD-UFES-20\)/);
    expect(sources?.textContent).toMatch(/Se 63%, Sp 91%, P 3%: 17\.8%/);
    expect(sources?.textContent).toMatch(/Altman DG, Bland JM\. BMJ 1994.*Saerens M.*Smak Gregoor/);
    checkedAt('Family doctor');
    expect(screen.getByText(/^Counted: of 1,000 spots .* about 90 were \(1 of 11\)/)).toBeTruthy();
    expect(sources?.textContent).toContain('doi:10.1186/1471-2296-15-29');
  });

  it('gives no number for a low score that could comfort before all six questions are answered with no', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    expect(screen.queryByTestId('meaning-here')).toBeNull();
    answerAll('No');
    expect(screen.getByTestId('meaning-here').textContent).toContain('about 2 are malignant');
    expect(screen.getByText('Those are the ones that a low score misses. It is no all-clear.')).toBeTruthy();
    answer('Is it new?', 'Yes');
    expect(screen.queryByTestId('meaning-here')).toBeNull();
  });

  it('says nothing of a refused photo', async () => {
    const { engine } = visit();
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.refuses({ code: 'picture-blank' });
    await screen.findByTestId('verdict');
    expect(screen.queryByTestId('meaning')).toBeNull();
  });

  it('says so where the figures of the model that judged are not at hand', async () => {
    const records = openRecords();
    const { id } = await records.save(draftExamination());
    records.close();
    visit({ at: `/history/${id}` });
    expect(await screen.findByText('The figures of the model that judged this photo are not here.')).toBeTruthy();
    expect(screen.getByTestId('meaning-here')).toBeTruthy();
  });
});
