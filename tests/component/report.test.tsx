import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SELF } from '../../src/records/index.ts';
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
    expect(within(check).getByText('dark one, Back')).toBeTruthy();
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

  it('that does not exist says so', async () => {
    visit({ at: '/report/nothing' });
    expect(await screen.findByText('This check is not here any more')).toBeTruthy();
  });
});

describe('the report of a person', () => {
  it('holds the checks, newest first', async () => {
    await judgedSpot();
    visit({ at: `/people/${SELF}/report` });
    expect(await screen.findAllByTestId('report-check')).toHaveLength(1);
  });

  it('without a check says what to do', async () => {
    visit({ at: `/people/${SELF}/report` });
    expect(await screen.findByText('There is no check to report on')).toBeTruthy();
  });
});
