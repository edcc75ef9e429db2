import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from './person.tsx';

describe('“How good is it?”', () => {
  it('gives each figure with its interval and in plain words', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const card = within(await screen.findByTestId('figures'));
    expect(card.getByRole('heading', { level: 2 }).textContent).toBe('Phone photos: PAD-UFES-20');
    expect(card.getByText(/^0\.86/).textContent).toContain('0.81 to 0.90');
    expect(card.getByText(/in 86% of pairs/)).toBeTruthy();
    expect(card.getByText(/Of 100 malignant spots, 94 .* misses 6\./)).toBeTruthy();
    expect(card.getByText(/Of 100 harmless spots, 91 .* false alarm for 9\./)).toBeTruthy();
    expect(card.getByText(/not clear-cut from 20%, suspicious from 60%/)).toBeTruthy();
  });

  it('draws the curve under a name, with its numbers behind it', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const chart = await screen.findByRole('img', { name: /ROC curve of PAD-UFES-20.*0\.86/ }, { timeout: 10_000 });
    expect(chart.querySelector('.recharts-line-curve')?.getAttribute('d')).toMatch(/^M/);
    const cells = screen.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent);
    expect(cells).toEqual(['0%', '0%', '10%', '70%', '40%', '95%', '100%', '100%']);
  });

  it('names the training data with licences, and what it cannot do', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    expect(await screen.findByText(/2,000 pictures, 374 malignant.*CC0 1\.0/)).toBeTruthy();
    expect(screen.getByText(/naevus-test, version 1\.2\.3, under CC BY-NC 4\.0/)).toBeTruthy();
    expect(screen.getByText(/It makes no diagnosis/)).toBeTruthy();
  });

  it('says what it cannot do even without the model', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelFails({ code: 'model-missing' });
    expect((await screen.findByRole('alert')).textContent).toContain('The model is not here');
    expect(screen.getByText(/It makes no diagnosis/)).toBeTruthy();
  });
});
