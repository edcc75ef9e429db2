import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Draft, openRecords, SELF } from '../../src/records/index.ts';
import { UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { MANIFEST } from './fake-classifier.ts';
import { answer, judgePhoto, keptExaminations, press, visit } from './person.tsx';

async function judgedSpot() {
  const { engine, records, leave } = visit();
  await judgePhoto(engine, 2);
  answer('Does it bleed, or not heal?', 'Yes');
  await vi.waitFor(async () => {
    const [kept] = await keptExaminations(records);
    expect(kept?.answers.symptoms.bleeding).toBe('yes');
  });
  const [kept] = await keptExaminations(records);
  leave();
  return { records, id: kept?.id ?? '' };
}

const HASH = MANIFEST.files['weights.bin'].sha256;
const { verdict } = draftExamination();

/** A low score, by the model that is loaded. */
const LOW = {
  ...verdict,
  band: 'low',
  label: 'benign',
  probability: 0.04,
  provenance: { ...verdict.provenance, modelHash: HASH },
} as const;

/** All words of the report of a check like this one. */
async function reportOf(changes: Partial<Draft>): Promise<string> {
  const { engine, records } = visit();
  engine.modelArrives();
  const { id } = await records.save({ ...draftExamination(), ...changes } as Draft);
  location.hash = `/report/${id}`;
  return (await screen.findByTestId('report-check')).textContent ?? '';
}

describe('the report of a check', () => {
  it('says what was seen, judged, answered and advised, by which model, and that it is no diagnosis', async () => {
    const { records, id } = await judgedSpot();
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: 'dark one' });
    await records.move([id], { patientId: SELF, lesionId: lesion.id });
    await records.replace(id, {
      note: 'since summer',
      followUp: { outcome: 'malignant', diagnosis: 'bcc', date: '2026-03-02' },
    });
    visit({ at: `/report/${id}` });
    const check = await screen.findByTestId('report-check');
    expect(within(check).getByRole('heading', { name: 'dark one, Back' })).toBeTruthy();
    expect(within(check).getByText('since summer')).toBeTruthy();
    expect(within(check).getByText(/Known to be malignant since .*2026 \(Basal cell carcinoma\)/)).toBeTruthy();
    expect(within(check).getByText('Does it bleed, or not heal?').nextElementSibling?.textContent).toBe('Yes');
    expect(within(check).getByText('Is it new?').nextElementSibling?.textContent).toBe('not answered');
    expect(within(check).getByText(/Have it seen soon/)).toBeTruthy();
    expect(within(check).getByText(/weights [0-9a-f]+/)).toBeTruthy();
    expect(screen.getByText(/This is not a diagnosis/)).toBeTruthy();
    expect(within(check).getByTestId('report-verdict').getAttribute('data-band')).toBe('high');
  });

  it('is printed by the browser, and shared as text where the device can', async () => {
    const { id } = await judgedSpot();
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    const share = vi.fn(async (_: ShareData) => undefined);
    Object.assign(navigator, { share });
    visit({ at: `/report/${id}` });
    await screen.findByTestId('report-check');
    press('Print or save as PDF');
    expect(print).toHaveBeenCalledOnce();
    press('Share');
    expect(share.mock.calls[0]?.[0].text).toMatch(/Have it seen soon.*not a diagnosis/);
    Reflect.deleteProperty(navigator, 'share');
  });

  it('says so when it could not be shared, and nothing when the person thought better of it', async () => {
    const { id } = await judgedSpot();
    const share = vi.fn().mockRejectedValueOnce(new DOMException('', 'AbortError')).mockRejectedValueOnce(new Error('no'));
    Object.assign(navigator, { share });
    visit({ at: `/report/${id}` });
    await screen.findByTestId('report-check');
    press('Share');
    await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('It could not be shared')).toBeNull();
    press('Share');
    expect(await screen.findByText('It could not be shared')).toBeTruthy();
    Reflect.deleteProperty(navigator, 'share');
  });

  it('that does not exist says so, and leads to the history rather than to nothing', async () => {
    visit({ at: '/report/nothing' });
    expect(await screen.findByText('This check is not here any more')).toBeTruthy();
    expect(screen.queryByText('Back to the check')).toBeNull();
    const back = within(screen.getByRole('main')).getByRole('link', { name: 'History' });
    expect(back.getAttribute('href')).toMatch(/\/history$/);
  });

  it('says the advice before a low score that it does not follow from', async () => {
    const text = await reportOf({
      verdict: LOW,
      answers: { ...UNANSWERED, symptoms: { ...UNANSWERED.symptoms, new: 'yes' } },
    });
    expect(text.indexOf('Have it seen soon')).toBeGreaterThan(-1);
    expect(text.indexOf('Have it seen soon')).toBeLessThan(text.indexOf('Less suspicious'));
  });

  it.each([
    ['phone', 'suggested', 'phone (assumed by the app)', /PAD-UFES-20: of 100 cancers it called about \d+ less suspicious/],
    ['dermoscope', 'chosen', 'dermoscope (chosen by the user)', /ISIC 2017: of 100 melanomas it called about 20 less/],
  ] as const)(
    'says of a %s photo how it was taken, and what the model misses there',
    async (modality, modalityOrigin, kind, misses) => {
      const text = await reportOf({ verdict: { ...LOW, modality, modalityOrigin } });
      expect(text).toContain(kind);
      expect(text).toMatch(misses);
    },
  );

  it.each<[string, Partial<Draft>]>([
    ['cannot be judged', { verdict: { ...LOW, band: 'refused', reasons: [{ code: 'picture-blank' }] } }],
    ['is of a nail', { answers: { ...UNANSWERED, outOfScope: ['nail'] } }],
  ])('says nothing of a score where the photo %s', async (_, changes) => {
    const text = await reportOf({ verdict: LOW, ...changes });
    expect(text).not.toMatch(/AUC|score 0|%|suspicious|suspicion|in colours/i);
  });

  it('says for what nobody measured it, by its name', async () => {
    const text = await reportOf({ verdict: LOW, answers: { ...UNANSWERED, outOfScope: ['under-18'] } });
    expect(text).toContain('Never measured for: people under 18');
    expect(text).not.toContain('ticked');
  });
});

describe('the report of a person', () => {
  it('holds the checks, newest first', async () => {
    await judgedSpot();
    visit({ at: `/people/${SELF}/report` });
    expect(await screen.findAllByTestId('report-check')).toHaveLength(1);
    expect(screen.queryByTestId('report-overview')).toBeNull();
  });

  it('begins with an overview of several checks, each of which says whose and which it is', async () => {
    const records = openRecords();
    const { id: patientId } = await records.createPatient({
      name: 'Ada',
      sex: undefined,
      born: undefined,
      skinType: undefined,
      note: '',
    });
    const { id: lesionId } = await records.createLesion({ patientId, site: 'back', name: '' });
    for (const day of ['01', '02']) {
      await records.save(draftExamination({ patientId, lesionId, takenAt: `2026-05-${day}T10:00:00.000Z` }));
    }
    records.close();
    visit({ at: `/people/${patientId}/report` });
    const overview = await screen.findByTestId('report-overview');
    expect(
      within(overview)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^May 2, 2026.*Back.*Ask a doctor to look at it/),
      expect.stringMatching(/^May 1, 2026.*Back.*Ask a doctor to look at it/),
    ]);
    const [first, second] = screen.getAllByTestId('report-check');
    expect(first?.querySelector('header')?.textContent).toMatch(/^BackAda · Check of May 2, 2026.* · Check 1 of 2$/);
    expect(second?.querySelector('header')?.textContent).toMatch(/Check 2 of 2$/);
  });

  it('without a check says what to do', async () => {
    visit({ at: `/people/${SELF}/report` });
    expect(await screen.findByText('There is no check to report on')).toBeTruthy();
  });
});
