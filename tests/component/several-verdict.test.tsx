import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { JudgedLesion } from '../../src/judgement/index.ts';
import { SeveralVerdict } from '../../src/screens/verdict/several-verdict.tsx';

afterEach(cleanup);

const LESION: JudgedLesion = {
  outcome: 'judged',
  logit: -0.4,
  probability: 0.4,
  band: 'uncertain',
  label: 'malignant',
  modality: 'phone',
  prevalence: 0.4,
  operatingPoints: { low: 0.2, high: 0.6 },
  counted: [0, 2],
  disagree: false,
  highest: { photo: 2, probability: 0.73, band: 'high' },
  leftOut: [{ photo: 1, reasons: [{ code: 'picture-blank' }] }],
};

describe('the verdict on several photos', () => {
  it('gives their mean, with the most suspicious one beside it', () => {
    render(<SeveralVerdict several={LESION} />);
    const mean = screen.getByText('40% from 2 photos together');
    const highest = screen.getByText('Most suspicious single one: photo 3, 73%');
    expect(mean.compareDocumentPosition(highest)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('Suspicious')).toBeTruthy();
  });

  it('says so where the photos disagree, and what that calls for', () => {
    render(<SeveralVerdict several={LESION} />);
    expect(screen.queryByTestId('several-disagree')).toBeNull();
    cleanup();
    render(<SeveralVerdict several={{ ...LESION, probability: 0.1, disagree: true }} />);
    expect(screen.getByTestId('several-disagree').textContent).toMatch(/One suspicious photo is enough/);
  });

  it('names what was not counted, and why', () => {
    render(<SeveralVerdict several={LESION} />);
    expect(screen.getByTestId('several-left-out').textContent).toMatch(/Photo 2 was not counted:.*one even colour/);
  });

  it('gives no number where none can be judged', () => {
    render(<SeveralVerdict several={{ outcome: 'refused', leftOut: LESION.leftOut }} />);
    expect(screen.getByTestId('several').textContent).toMatch(/Photo 2 was not counted/);
    expect(screen.getByTestId('several').textContent).not.toMatch(/\d%/);
  });

  it.each([
    ['different-modalities', /others through a dermoscope/],
    ['other-model', /different versions of the model/],
  ] as const)('says why there is none: %s', (outcome, says) => {
    render(<SeveralVerdict several={{ outcome }} />);
    expect(screen.getByRole('alert').textContent).toMatch(says);
  });
});
