import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExaminedPhoto } from '../../src/screens/verdict/examined-photo.tsx';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, judgePhoto, keptExaminations, press, visit } from './person.tsx';

// jsdom's dialogs cannot be modal.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

const square = () => screen.getByTestId('crop-square');

async function openEditor() {
  const visited = visit();
  visited.engine.modelArrives();
  await judgePhoto(visited.engine, 1);
  press('Move the square');
  await screen.findByTestId('crop');
  return visited;
}

describe('the square of a photo', () => {
  it('starts as the suggested one, and says in words where it lies', async () => {
    await openEditor();
    expect(dataValue('crop-square')).toBe('100 0 600');
    expect(square().getAttribute('role')).toBe('slider');
    expect(square().getAttribute('aria-valuetext')).toBe('In the middle, 100% of the largest square');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Use the suggested square' }).disabled).toBe(true);
  });

  it('moves and changes its size by keys, tells so, and leaves other keys alone', async () => {
    await openEditor();
    for (let i = 0; i < 8; i++) fireEvent.keyDown(square(), { key: '-' });
    for (let i = 0; i < 20; i++) fireEvent.keyDown(square(), { key: 'ArrowLeft', shiftKey: true });
    for (let i = 0; i < 20; i++) fireEvent.keyDown(square(), { key: 'ArrowUp', shiftKey: true });
    const [x, y, side] = (dataValue('crop-square') ?? '').split(' ').map(Number);
    expect([x, y]).toEqual([0, 0]);
    expect(side).toBe(Math.round(600 / 1.1 ** 8));
    expect(square().getAttribute('aria-valuetext')).toBe('In the upper left, 47% of the largest square');
    expect(fireEvent.keyDown(square(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(square(), { key: 'ArrowDown' })).toBe(false);
  });

  it('is judged on the person’s word, in the same examination, with a picture of the new square', async () => {
    const { engine, records } = await openEditor();
    for (let i = 0; i < 8; i++) fireEvent.keyDown(square(), { key: '-' });
    const chosen = (dataValue('crop-square') ?? '').split(' ').map(Number);
    press('Judge this square');
    expect(screen.queryByTestId('crop')).toBeNull();
    await waitFor(() => expect(engine.waiting()).toBe(2));
    const [x, y, side] = chosen;
    expect(engine.asked()[1]?.frame).toEqual({ x, y, side });
    engine.answers(-1);
    await waitFor(() => expect(Number(dataValue('verdict-probability'))).toBe(1 / (1 + Math.exp(1))));
    await waitFor(async () => {
      const kept = await keptExaminations(records);
      expect(kept.map(({ verdict }) => [verdict.logit, verdict.provenance.frame.side])).toEqual([[-1, side]]);
    });
    press('Move the square');
    await screen.findByTestId('crop');
    press('Use the suggested square');
    expect(dataValue('crop-square')).toBe('100 0 600');
  });

  it('stays as it was after “Cancel”', async () => {
    const { engine } = await openEditor();
    fireEvent.keyDown(square(), { key: '-' });
    press('Cancel');
    expect(screen.queryByTestId('crop')).toBeNull();
    expect(engine.waiting()).toBe(1);
  });

  it('changes its size by buttons and by the wheel', async () => {
    await openEditor();
    press('Smaller');
    const side = () => Number(dataValue('crop-square')?.split(' ')[2]);
    expect(side()).toBe(545);
    press('Larger');
    expect(side()).toBe(600);
    fireEvent.wheel(square(), { deltaY: 600 });
    expect(side()).toBe(300);
  });
});

describe('several spots in one photo', () => {
  const spot = (x: number, confidence: number) => ({
    frame: { x, y: 100, side: 200 },
    lesion: { x: x + 50, y: 150, width: 100, height: 100 },
    confidence,
  });

  it('can be chosen from: the most likely one was judged, another is on demand', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    engine.finds(spot(400, 0.8), spot(50, 0.5));
    await judgePhoto(engine, 1);
    const choice = screen.getByRole('radiogroup', { name: 'Which spot?' });
    expect(choice.getAttribute('data-value')).toBe('0');
    fireEvent.click(within(choice).getByRole('radio', { name: 'Spot 2' }));
    await waitFor(() => expect(engine.asked()[1]?.frame).toEqual({ x: 50, y: 100, side: 200 }));
    engine.answers(-2);
    await waitFor(() => expect(dataValue('spot-choice')).toBe('1'));
    await waitFor(async () =>
      expect((await keptExaminations(records)).map(({ verdict }) => verdict.provenance.frame.x)).toEqual([50]),
    );
  });

  it('are not asked about where there is one', async () => {
    const { engine } = visit();
    engine.modelArrives();
    engine.finds(spot(400, 0.8));
    await judgePhoto(engine, 1);
    expect(screen.queryByText('Which spot?')).toBeNull();
  });
});

describe('the words below a photo', () => {
  const { verdict } = draftExamination();
  const show = (photo: { readonly width: number; readonly height: number }) => {
    const provenance = { ...verdict.provenance, photo, frame: { x: 0, y: 0, side: 600 } };
    render(<ExaminedPhoto url="blob:photo" alt="" verdict={{ ...verdict, provenance }} saliency={undefined} />);
    return screen.queryByText('Only the marked square is judged.');
  };

  it('say that only the square is judged where it leaves something out', () => {
    expect(show({ width: 800, height: 600 })).toBeTruthy();
  });

  it('do not where it is the whole photo', () => {
    expect(show({ width: 600, height: 604 })).toBeNull();
  });
});
