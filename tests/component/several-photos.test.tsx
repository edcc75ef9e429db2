import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SELF } from '../../src/records/index.ts';
import { answersWith, UNANSWERED } from '../../src/vocabulary/index.ts';
import type { fakeEngine } from './fake-classifier.ts';
import { choosePhoto, dataValue, goTo, judgePhoto, keptExaminations, photo, press, tick, visit } from './person.tsx';

type Engine = ReturnType<typeof fakeEngine>;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const photos = (count: number) => Array.from({ length: count }, (_, i) => photo(`spot-${i + 1}.jpg`));

function choosePhotos(files: readonly File[], input = 'photo-input') {
  fireEvent.change(screen.getByTestId(input), { target: { files } });
}

/** Answers the next photos in the order in which they are asked for; a function says what else becomes of one. */
async function answersInTurn(engine: Engine, ...outcomes: readonly (number | (() => void))[]) {
  await new Promise((resolve) => setTimeout(resolve));
  const answered = engine.waiting() - engine.open();
  for (const [i, outcome] of outcomes.entries()) {
    await waitFor(() => expect(engine.waiting()).toBe(answered + i + 1));
    if (typeof outcome === 'number') engine.answers(outcome);
    else outcome();
  }
}

async function oneSpot(engine: Engine, ...outcomes: readonly (number | (() => void))[]) {
  engine.modelArrives();
  choosePhotos(photos(outcomes.length));
  await screen.findByRole('heading', { name: 'One spot or several?' });
  press('One spot');
  await answersInTurn(engine, ...outcomes);
  await screen.findByTestId('verdict');
}

async function severalSpots(engine: Engine, count: number) {
  engine.modelArrives();
  choosePhotos(photos(count));
  await screen.findByRole('heading', { name: 'One spot or several?' });
  press('Several spots');
  await screen.findByTestId('batch');
}

const statuses = () => screen.getAllByTestId('batch-row').map((row) => row.getAttribute('data-value'));

describe('several photos of one spot', () => {
  it('are asked about, judged together and kept as one examination', async () => {
    const { engine, records } = visit();
    await oneSpot(engine, -1, 0.5, 2);
    expect(Number(dataValue('verdict-probability'))).toBeCloseTo(sigmoid(0.5));
    expect(dataValue('several-highest')).toBe(String(sigmoid(2)));
    expect(screen.getByText('62% from 3 photos together')).toBeTruthy();
    expect(within(screen.getByTestId('photo-strip')).getAllByRole('button')).toHaveLength(3);
    const [kept, ...others] = await keptExaminations(records);
    expect(others).toEqual([]);
    expect(kept?.photos.map(({ fileName }) => fileName)).toEqual(['spot-1.jpg', 'spot-2.jpg', 'spot-3.jpg']);
    expect(kept?.photos.map(({ verdict }) => verdict.logit)).toEqual([-1, 0.5, 2]);
    expect(kept?.verdict.logit).toBe(0.5);
  });

  it('can be no more than five', async () => {
    const { engine } = visit();
    engine.modelArrives();
    choosePhotos(photos(6));
    await screen.findByText('6 photos were chosen.');
    expect(screen.queryByRole('button', { name: 'One spot' })).toBeNull();
    expect(screen.getByText(/Up to 5 photos of one spot/)).toBeTruthy();
  });

  it('are let be by “Cancel”', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    choosePhotos(photos(2));
    await screen.findByText('2 photos were chosen.');
    press('Cancel');
    expect(screen.queryByText('One spot or several?')).toBeNull();
    expect(await keptExaminations(records)).toEqual([]);
  });

  it('are judged without one that cannot be read, which is named with what helps', async () => {
    const { engine, records } = visit();
    await oneSpot(engine, 1, () => engine.fails({ code: 'photo-undecodable' }));
    expect(screen.getByRole('alert').textContent).toMatch(/spot-2\.jpg was not added: The photo is damaged.*another one/);
    expect((await keptExaminations(records))[0]?.photos).toHaveLength(1);
  });

  it('name one that was refused, and have no mean with it', async () => {
    const { engine } = visit();
    await oneSpot(engine, 1, () => engine.refuses({ code: 'picture-blank' }));
    expect(screen.getByTestId('several-left-out').textContent).toMatch(/Photo 2 was not counted/);
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(1));
  });

  it('that look differently taken have no mean until it is said how', async () => {
    const { engine, records } = visit();
    await oneSpot(
      engine,
      () => {
        engine.answers(1);
        engine.looksLike(4);
      },
      2,
    );
    expect(screen.getByText('These photos cannot be judged together')).toBeTruthy();
    press('It is a phone photo');
    expect(screen.queryByText('These photos cannot be judged together')).toBeNull();
    expect(Number(dataValue('verdict-probability'))).toBeCloseTo(sigmoid(1.5));
    await waitFor(async () => {
      const [kept] = await keptExaminations(records);
      expect(kept?.photos.map(({ verdict }) => verdict.modality)).toEqual(['phone', 'phone']);
      expect(kept?.verdict.logit).toBe(1.5);
    });
  });

  it('take another one later, and let one go again, in the same examination', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const before = await keptExaminations(records);
    choosePhotos([photo('second.jpg')], 'add-photo-input');
    await answersInTurn(engine, -1);
    await waitFor(() => expect(Number(dataValue('verdict-probability'))).toBeCloseTo(sigmoid(0.5)));
    await waitFor(async () => {
      const kept = await keptExaminations(records);
      expect(kept.map(({ photos }) => photos.length)).toEqual([2]);
      expect(kept[0]?.takenAt).toBe(before[0]?.takenAt);
    });
    fireEvent.click(within(screen.getByTestId('photo-strip')).getByRole('button', { name: /Photo 2/ }));
    press('Leave photo 2 out');
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(2));
    await waitFor(async () => {
      expect((await keptExaminations(records)).map(({ photos }) => photos.length)).toEqual([1]);
    });
  });

  it('keep what was answered while another one was looked at', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    choosePhotos([photo('second.jpg')], 'add-photo-input');
    const group = screen.getByRole('radiogroup', { name: 'Is it new?' });
    fireEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    await answersInTurn(engine, 1);
    await waitFor(async () => {
      const kept = await keptExaminations(records);
      expect(kept.map(({ photos, answers }) => [photos.length, answers.symptoms.new])).toEqual([[2, 'yes']]);
    });
  });
});

describe('photos of several spots', () => {
  it('are judged one after the other, each an examination by itself, and summed up', async () => {
    const { engine, records } = visit();
    await severalSpots(engine, 4);
    await answersInTurn(
      engine,
      2,
      -3,
      () => engine.fails({ code: 'photo-not-a-picture' }),
      () => engine.refuses({ code: 'picture-blank' }),
    );
    await screen.findByText(/3 photos were judged and kept\..*1 photo is left\./, { selector: 'p' });
    expect(statuses()).toEqual(['judged', 'judged', 'problem', 'judged']);
    expect(['high', 'uncertain', 'low', 'refused'].map((band) => dataValue(`batch-${band}`))).toEqual(['1', '0', '1', '1']);
    const [, , unread] = screen.getAllByTestId('batch-row');
    expect(unread?.textContent).toMatch(/spot-3\.jpg.*not a picture.*Choose a photo/);
    expect(screen.getByTestId('announcement').textContent).toMatch(/3 photos were judged and kept/);
    expect(await keptExaminations(records)).toHaveLength(3);
    press('Try the one left again');
    await answersInTurn(engine, 1);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect(await keptExaminations(records)).toHaveLength(4);
  });

  it('are counted and called as their own pages call them, once it is said whose they are', async () => {
    const { engine, records } = visit();
    await severalSpots(engine, 2);
    await answersInTurn(engine, 2, -3);
    await waitFor(() => expect(dataValue('batch-low')).toBe('1'));
    const [one] = await keptExaminations(records);
    await records.changePatient(SELF, { born: { known: 'date', date: new Date().toISOString().slice(0, 10) } });
    await waitFor(() => expect(dataValue('batch-refused')).toBe('2'));
    expect([dataValue('batch-low'), dataValue('batch-high')]).toEqual(['0', '0']);
    for (const row of screen.getAllByTestId('batch-row')) expect(row.textContent).toContain('never measured for this');
    await records.changePatient(SELF, { born: undefined });
    await records.replace(one?.id ?? '', { answers: answersWith(UNANSWERED, { limit: 'nail', holds: true }) });
    await waitFor(() => expect(dataValue('batch-refused')).toBe('1'));
  });

  it('say how far they are, can be stopped, and gone on with', async () => {
    const { engine, records } = visit();
    await severalSpots(engine, 3);
    await answersInTurn(engine, 1);
    expect(await screen.findByText('Looking at photo 2 of 3')).toBeTruthy();
    await waitFor(() => expect(engine.waiting()).toBe(2));
    press('Stop here');
    expect(engine.signals.at(-1)?.aborted).toBe(true);
    expect(statuses()).toEqual(['judged', 'stopped', 'stopped']);
    press('Try the 2 left again');
    await answersInTurn(engine, 1, 1);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect(await keptExaminations(records)).toHaveLength(3);
  });

  it('go on while the person looks elsewhere, and take more that come', async () => {
    const { engine, records } = visit();
    await severalSpots(engine, 2);
    goTo('History');
    await answersInTurn(engine, 1);
    goTo('Check a spot');
    await screen.findByTestId('batch');
    choosePhoto(photo('late.jpg'));
    await waitFor(() => expect(statuses()).toHaveLength(3));
    await answersInTurn(engine, 1, 2);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect(await keptExaminations(records)).toHaveLength(3);
  });

  it('that could not be kept say so, and can be once there is room', async () => {
    const { engine, records } = visit();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await severalSpots(engine, 2);
    await answersInTurn(engine, 1, 1);
    expect((await screen.findByRole('alert')).textContent).toContain('device is full');
    await waitFor(() => expect(screen.getAllByText('judged, but not kept')).toHaveLength(2));
    put.mockRestore();
    press('Try the 2 left again');
    await answersInTurn(engine, 1, 1);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect(await keptExaminations(records)).toHaveLength(2);
  });

  it('wait where there is no model for any of them', async () => {
    const { engine } = visit();
    await severalSpots(engine, 3);
    await answersInTurn(engine, () => engine.fails({ code: 'model-unreachable' }));
    await waitFor(() => expect(statuses()).toEqual(['problem', 'stopped', 'stopped']));
    expect(engine.waiting()).toBe(1);
    press('Try again');
    engine.modelArrives();
    await answersInTurn(engine, 1, 1, 1);
    await screen.findByText(/All are in the history/, { selector: 'p' });
  });
});

describe('a photo that is being judged', () => {
  it('can be let be', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    press('Cancel');
    expect(engine.signals[0]?.aborted).toBe(true);
    expect(screen.getByText(/Take a close, sharp photo/)).toBeTruthy();
    expect(await keptExaminations(records)).toEqual([]);
  });
});

describe('mirrored views', () => {
  it('are looked at on demand, said in the provenance, kept, and remembered', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    expect(screen.queryByTestId('verdict-flips')).toBeNull();
    tick('Look at it mirrored too (steadier, slower)');
    await answersInTurn(engine, 0.5);
    await screen.findByTestId('verdict-flips');
    expect(engine.asked().at(-1)).toMatchObject({ flips: true, frame: { x: 100, y: 0, side: 600 } });
    await waitFor(async () => {
      const kept = await keptExaminations(records);
      expect(kept.map(({ verdict }) => verdict.provenance.flips)).toEqual([true]);
    });
    await judgePhoto(engine, 2);
    expect(engine.asked().at(-1)).toMatchObject({ flips: true });
  });
});
