import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from './person.tsx';

/** The groups of 100 on one card, as they are read. */
function outcomesOf(card: HTMLElement) {
  return within(card)
    .getAllByRole('heading', { level: 3, name: /^Of 100/ })
    .map((heading) => ({
      title: heading.textContent,
      rows: [...(heading.parentElement?.querySelectorAll('li') ?? [])].map((row) => row.textContent ?? ''),
    }));
}

describe('“How good is it?”', () => {
  it('gives each figure with its interval and in plain words', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const [first] = await screen.findAllByTestId('figures');
    const card = within(first ?? document.body);
    expect(card.getByRole('heading', { level: 2 }).textContent).toBe('Phone photos: PAD-UFES-20');
    expect(card.getByText(/^0\.86/).textContent).toContain('0.81 to 0.90');
    expect(card.getByText(/in 86% of pairs/)).toBeTruthy();
    expect(card.getByText(/^94%/).textContent).toContain('89% to 98%');
    expect(card.getByText(/not clear-cut from 20%, suspicious from 60%/)).toBeTruthy();
  });

  it('says what becomes of 100 spots of each kind at both thresholds, and loses none', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const [phone, dermoscope] = (await screen.findAllByTestId('figures')).map(outcomesOf);
    expect(phone).toEqual([
      {
        title: 'Of 100 malignant spots, it finds 94 and misses 6.',
        rows: ['63 called suspicious', '31 called not clear-cut', '6 called less suspicious: missed'],
      },
      {
        title: 'Of 100 harmless spots, it leaves 55 alone.',
        rows: ['55 called less suspicious: left alone', '36 called not clear-cut', '9 called suspicious'],
      },
    ]);
    expect(dermoscope?.[0]?.title).toBe('Of 100 melanomas, it finds 80 and misses 20.');
    for (const { rows } of [...(phone ?? []), ...(dermoscope ?? [])]) {
      expect(rows.map(Number.parseFloat).reduce((sum, count) => sum + count, 0)).toBe(100);
    }
  });

  it('says what it cannot do before the figures', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const [figures] = await screen.findAllByTestId('figures');
    const limits = screen.getByRole('heading', { name: 'What it cannot do' });
    expect(limits.compareDocumentPosition(figures ?? limits)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('draws the curve under a name, with its numbers behind it', async () => {
    const { engine } = visit({ at: '/model' });
    engine.modelArrives();
    const chart = await screen.findByRole('img', { name: /ROC curve of PAD-UFES-20.*0\.86/ }, { timeout: 10_000 });
    expect(chart.querySelector('.recharts-line-curve')?.getAttribute('d')).toMatch(/^M/);
    const [table] = screen.getAllByRole('table', { hidden: true });
    const cells = [...(table?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
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
