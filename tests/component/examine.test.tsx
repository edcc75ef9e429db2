import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import type { Problem } from '../../src/screens/problem.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { fakeEngine } from './fake-classifier.ts';
import {
  choosePhoto,
  dataValue,
  goTo,
  judgePhoto,
  keptExaminations,
  liveUrls,
  photo,
  press,
  tick,
  visit,
} from './person.tsx';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const isAboutPhoto = ({ code }: Problem) => code.startsWith('photo-');

describe('a photo', () => {
  it('gets its verdict with no further click, and is kept', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    expect(dataValue('verdict-label')).toBe('malignant');
    expect(screen.getByTestId('verdict-label').textContent).toContain('malignant');
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(2));
    expect(screen.getByTestId('verdict-probability').textContent).toBe('88%');
    expect(dataValue('verdict-backend')).toBe('wasm');
    expect(screen.getByTestId('verdict-backend').textContent).toBe('wasm');
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('88%: Suspicious');
    expect(screen.getByText('Kept on this device')).toBeTruthy();
    const [kept] = await keptExaminations(records);
    expect(kept?.verdict.probability).toBe(sigmoid(2));
    // The file that was scored, not the one that was chosen.
    expect(new Uint8Array((await records.photo(kept?.id ?? '')).bytes)).toEqual(new Uint8Array([4, 5, 6]));
  });

  it.each([
    { logit: -3, label: 'benign', band: 'Less suspicious', says: /below the model’s threshold.*no all-clear/ },
    { logit: -0.5, label: 'malignant', band: 'Not clear-cut', says: /not sure about this spot/ },
    { logit: 1.5, label: 'malignant', band: 'Suspicious', says: /looks suspicious/ },
  ])('is told plainly as “$band”, and never as the last word', async ({ logit, label, band, says }) => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, logit);
    const verdict = within(screen.getByTestId('verdict'));
    expect(verdict.getByRole('heading', { level: 2 }).textContent).toMatch(says);
    expect(verdict.getByText(band)).toBeTruthy();
    expect(dataValue('verdict-label')).toBe(label);
    expect(screen.getByTestId('verdict-label').textContent).toContain(label);
    const always = verdict.getByText(/Show a doctor any spot that is new, changing/);
    const number = screen.getByTestId('verdict-probability');
    expect(always.compareDocumentPosition(number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(verdict.getByText(/This is not a diagnosis/)).toBeTruthy();
  });

  it('that scores low is told what that rests on, and how many cancers score low', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    expect(screen.getByText(/only if the spot lies inside the marked square/).textContent).toContain('6 in 100 cancers');
    press('It is a dermoscope picture');
    expect(screen.getByText(/only if the spot lies inside the marked square/).textContent).toContain('20 in 100 cancers');
  });

  it('has its number after the words that it must be read with', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const meaning = screen.getByText(/40% were malignant: far more than/);
    const number = screen.getByTestId('verdict-probability');
    expect(meaning.compareDocumentPosition(number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('waits for the model, whose progress is shown', async () => {
    const { engine } = visit();
    choosePhoto();
    engine.options().onProgress?.({ stage: 'fetching', share: 0.43 });
    expect(await screen.findByText('43%')).toBeTruthy();
    expect(screen.getByText(/as soon as the model is here/, { selector: 'p' })).toBeTruthy();
    expect(screen.getByTestId('announcement').textContent).toContain('as soon as the model is here');
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.modelArrives();
    engine.answers(0);
    expect(await screen.findByTestId('verdict')).toBeTruthy();
  });

  it('is announced, with its verdict', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const announcement = screen.getByTestId('announcement');
    expect(announcement.getAttribute('role')).toBe('status');
    await waitFor(() => expect(announcement.textContent).toContain('looks suspicious'));
    expect(announcement.textContent).toContain('Make an appointment now.');
    // What is said since changes the advice, which is told where it stands: nothing older is read out before it.
    tick('On or under a nail');
    expect(announcement.textContent).toBe('');
    expect(screen.getByTestId('advice').parentElement?.getAttribute('aria-live')).toBe('polite');
    expect(dataValue('advice')).toBe('show-doctor-soon');
  });

  it('moves the focus to its verdict once that arrives, and not on a return to it', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const heading = () => within(screen.getByTestId('verdict')).getByRole('heading', { level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    goTo('History');
    await screen.findByTestId('history-item');
    goTo('Check a spot');
    expect(document.activeElement).not.toBe(heading());
    await judgePhoto(engine, 1);
    await waitFor(() => expect(document.activeElement).toBe(heading()));
  });

  it('can be pasted or dropped anywhere', async () => {
    const { engine } = visit({ at: '/history' });
    fireEvent.paste(window, { clipboardData: { files: [photo()] } });
    await waitFor(() => expect(engine.waiting()).toBe(1));
    expect(location.hash).toBe('#/');
    engine.answers(1);
    await screen.findByTestId('verdict');
    fireEvent.drop(window, { dataTransfer: { files: [photo()], types: ['Files'] } });
    await waitFor(() => expect(engine.waiting()).toBe(2));
  });

  it('can come from the camera as well as from the gallery', () => {
    visit();
    const [camera, gallery] = [screen.getByLabelText('Take a photo'), screen.getByLabelText('Choose a photo')];
    expect(camera.getAttribute('capture')).toBe('environment');
    expect(gallery.hasAttribute('capture')).toBe(false);
    expect(gallery).toBe(screen.getByTestId('photo-input'));
  });

  it('of a camera is kept without the name that the camera makes up, one of the gallery with its name', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    fireEvent.change(screen.getByLabelText('Take a photo'), { target: { files: [photo('image.jpg')] } });
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.answers(0);
    await screen.findByTestId('verdict');
    await judgePhoto(engine, 1);
    const kept = await keptExaminations(records);
    expect(kept.map(({ photos }) => photos[0]?.fileName)).toEqual(['spot.jpg', undefined]);
  });

  it('can be the same file once more', () => {
    visit();
    const input = screen.getByTestId<HTMLInputElement>('photo-input');
    const setValue = vi.spyOn(input, 'value', 'set');
    choosePhoto();
    expect(setValue).toHaveBeenCalledWith('');
  });
});

describe('a photo that is refused', () => {
  it.each([
    {
      reason: { code: 'frame-too-small', side: 60, least: 96 },
      says: /only 60 pixels wide\. At least 96/,
      tip: /original photo/,
    },
    { reason: { code: 'picture-blank' }, says: /one even colour/, tip: /nothing covers the lens/ },
    { reason: { code: 'blurred', sharpness: 0.1, least: 0.22 }, says: /is blurred/, tip: /tap on the spot to focus/ },
    { reason: { code: 'too-dark', brightness: 0.1, least: 0.13 }, says: /too dark/, tip: /near a window/ },
    { reason: { code: 'too-bright', washedOut: 0.3, most: 0.05 }, says: /washed out/, tip: /out of direct sun/ },
    { reason: { code: 'glare', share: 0.2, most: 0.03 }, says: /Glare covers/, tip: /no light is mirrored/ },
    {
      reason: { code: 'not-a-lesion', score: 3, threshold: 1 },
      says: /bare skin, or no skin/,
      tip: /spot lies in the middle/,
    },
  ] as const)('for $reason.code says why and what helps, gives no number, and is kept', async ({ reason, says, tip }) => {
    const { engine, records } = visit();
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.refuses(reason);
    const card = await screen.findByTestId('verdict');
    expect(within(card).getByText(says)).toBeTruthy();
    expect(within(card).getByText(tip)).toBeTruthy();
    expect(dataValue('verdict-label')).toBe('none');
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(3));
    expect(card.textContent).not.toMatch(/\d%/);
    expect(screen.queryByRole('meter')).toBeNull();
    const [kept] = await keptExaminations(records);
    expect(kept?.verdict).toMatchObject({ band: 'refused', reasons: [reason] });
    goTo('History');
    expect((await screen.findByTestId('history-item')).textContent).not.toMatch(/\d%/);
  });
});

describe('a photo that is judged though it is not a good one', () => {
  it('gets its score with a word on what may have changed it, and a tip', async () => {
    const { engine } = visit();
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.remarks('soft', 'some-glare');
    const card = await screen.findByTestId('verdict');
    const findings = within(card).getByTestId('verdict-findings');
    expect(within(findings).getByText(/a little blurred/)).toBeTruthy();
    expect(within(findings).getByText(/no light is mirrored/)).toBeTruthy();
    expect(dataValue('verdict-label')).toBe('malignant');
  });
});

describe('the next photo', () => {
  it('never pushes one aside that is still being judged: it is asked whether both show one spot', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    choosePhoto(photo('first.jpg'));
    await waitFor(() => expect(engine.waiting()).toBe(1));
    choosePhoto(photo('second.jpg'));
    await screen.findByRole('heading', { name: 'One spot or several?' });
    expect(engine.signals[0]?.aborted).toBe(true);
    press('Several spots');
    await waitFor(() => expect(engine.waiting()).toBe(2));
    engine.answers(3, 1);
    await waitFor(() => expect(engine.waiting()).toBe(3));
    engine.answers(-3, 2);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect((await keptExaminations(records)).map(({ verdict }) => verdict.label).sort()).toEqual(['benign', 'malignant']);
  });

  it('lets go of the preview before it', async () => {
    const { engine } = visit();
    liveUrls.clear();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    await judgePhoto(engine, 2);
    expect(liveUrls.size).toBe(1);
  });
});

describe('trouble', () => {
  it('leaves the introduction where it was, below what is wrong', async () => {
    const { engine } = visit();
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.fails({ code: 'photo-not-a-picture' });
    const alert = await screen.findByRole('alert');
    expect(alert.compareDocumentPosition(screen.getByTestId('introduction'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each(EVERY_PROBLEM.filter(({ code }) => code !== 'photo-unreadable'))(
    '$code is told, keeps nothing, and the next photo works',
    async (problem) => {
      const { engine, records } = visit();
      engine.modelArrives();
      choosePhoto();
      await waitFor(() => expect(engine.waiting()).toBe(1));
      engine.fails(problem);
      const alert = await screen.findByRole('alert');
      expect(within(alert).getAllByText(/\w{3,}/).length).toBeGreaterThanOrEqual(2);
      expect(screen.queryByTestId('verdict')).toBeNull();
      expect(await keptExaminations(records)).toEqual([]);
      if (isAboutPhoto(problem)) await judgePhoto(engine, 2);
      else {
        press('Try again');
        engine.modelArrives();
        await waitFor(() => expect(engine.waiting()).toBe(2));
        engine.answers(2);
        await screen.findByTestId('verdict');
      }
      expect(screen.queryByRole('alert')).toBeNull();
      expect(await keptExaminations(records)).toHaveLength(1);
    },
  );

  it('is told when the photo itself cannot be read', async () => {
    const { engine } = visit();
    engine.modelArrives();
    const gone = photo();
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    choosePhoto(gone);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
    expect(engine.waiting()).toBe(0);
  });

  it('with the model is told before any photo, and over with another try', async () => {
    const { engine } = visit();
    engine.modelFails({ code: 'model-tampered', file: 'weights.bin' });
    expect((await screen.findByRole('alert')).textContent).toContain('weights.bin');
    press('Try again');
    engine.modelArrives();
    await screen.findByText('Ready');
    expect(screen.queryByRole('alert')).toBeNull();
    await judgePhoto(engine, 2);
  });

  it('with the model leaves a waiting photo to be judged by the next try', async () => {
    const { engine } = visit();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.modelFails({ code: 'model-unreachable' });
    engine.fails({ code: 'model-unreachable' });
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    press('Try again');
    await waitFor(() => expect(engine.waiting()).toBe(2));
    engine.modelArrives();
    engine.answers(2);
    expect(await screen.findByTestId('verdict')).toBeTruthy();
  });

  it('of a model that was given up is not heard any more', async () => {
    const { engine } = visit();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.fails({ code: 'worker-crashed' });
    await screen.findByRole('alert');
    press('Try again');
    engine.modelArrives();
    await screen.findByRole('progressbar', { name: 'Looking at the photo…' });
    engine.modelFails({ code: 'worker-crashed' }, 0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('with keeping does not take the verdict away', async () => {
    const { engine } = visit();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    engine.modelArrives();
    await judgePhoto(engine, 2);
    expect(screen.getByRole('alert').textContent).toContain('device is full');
    expect(screen.queryByText('Kept on this device')).toBeNull();
  });
});

describe('the way a photo was taken', () => {
  it('can be told, which judges it again and keeps that', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    expect(dataValue('verdict-modality')).toBe('phone');
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(1));
    press('It is a dermoscope picture');
    expect(dataValue('verdict-modality')).toBe('dermoscope');
    expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(1 - 3));
    await waitFor(async () => {
      const [kept] = await keptExaminations(records);
      expect(kept?.verdict).toMatchObject({ modality: 'dermoscope', modalityOrigin: 'chosen', probability: sigmoid(-2) });
    });
    expect(engine.waiting()).toBe(1);
  });

  it('is asked until it was said, then remembered for the next photos and the next visit', async () => {
    const { engine, leave } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    expect(screen.getByText(/How did you take it\?/)).toBeTruthy();
    press('It is a phone photo');
    expect(screen.getByText('Judged as a phone photo, as you said.')).toBeTruthy();
    expect(screen.queryByText(/How did you take it\?/)).toBeNull();
    press('It is a dermoscope picture');
    await judgePhoto(engine, 1.1);
    await waitFor(() => expect(Number(dataValue('verdict-probability'))).toBe(sigmoid(1.1 - 3)));
    leave();
    const next = visit();
    next.engine.modelArrives();
    await judgePhoto(next.engine, 1);
    expect(dataValue('verdict-modality')).toBe('dermoscope');
  });

  it('is only asked as long as nobody said so: a photo that clearly looks otherwise is judged as said, with a calm line', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    expect(screen.queryByTestId('looks-like')).toBeNull();
    // The fake's pictures look like phone photos, but not clearly so.
    press('It is a dermoscope picture');
    expect(screen.queryByTestId('looks-like')).toBeNull();
    engine.looksLike(-4);
    await judgePhoto(engine, 1.1);
    await waitFor(() => expect(dataValue('looks-like')).toBe('phone'));
    expect(dataValue('verdict-modality')).toBe('dermoscope');
    press('It is a phone photo');
    expect(dataValue('verdict-modality')).toBe('phone');
    expect(screen.queryByTestId('looks-like')).toBeNull();
  });
});

describe('what is kept', () => {
  it('can be removed, and put back', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    press('Remove');
    await screen.findByText('Removed from this device');
    expect(await keptExaminations(records)).toEqual([]);
    press('Undo');
    await screen.findByText('Kept on this device');
    expect(await keptExaminations(records)).toHaveLength(1);
  });

  it('keeps the keyboard at the button that undoes the removal', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    press('Remove');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toBe(document.activeElement));
  });

  it('survives a double click on “Remove”', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    press('Remove');
    press('Remove');
    await screen.findByText('Removed from this device');
    press('Undo');
    await screen.findByText('Kept on this device');
    expect(await keptExaminations(records)).toHaveLength(1);
  });

  it('is said to be removed once the history gave it up, and to be put back from there only', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    goTo('History');
    await screen.findByTestId('history-item');
    press(/^Remove the check/);
    await screen.findByText(/was removed/);
    goTo('Check a spot');
    expect(await screen.findByText('Removed from this device')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('follows what another window removes and puts back', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    const [kept] = await keptExaminations(records);
    const other = openRecords();
    const removed = await other.remove(kept?.id ?? '');
    await screen.findByText('Removed from this device');
    await other.restore(removed);
    await screen.findByText('Kept on this device');
    other.close();
  });

  it('is shown as it was judged again in the history', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    const [kept] = await keptExaminations(records);
    location.hash = `#/history/${kept?.id}`;
    await screen.findByRole('heading', { level: 1, name: /^Check of/ });
    await screen.findByTestId('verdict');
    press('It is a dermoscope picture');
    await waitFor(() => expect(dataValue('verdict-modality')).toBe('dermoscope'));
    goTo('Check a spot');
    await screen.findByRole('heading', { level: 1, name: /How suspicious/ });
    await waitFor(() => expect(dataValue('verdict-modality')).toBe('dermoscope'));
  });

  it('stays in sight while the person looks elsewhere', async () => {
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    goTo('History');
    await screen.findByTestId('history-item');
    goTo('Check a spot');
    expect(screen.getByTestId('verdict')).toBeTruthy();
  });
});

describe('“Ready offline”', () => {
  const shell = (stored: Promise<boolean>) => ({ stored, onUpdate: () => undefined });

  it.each([
    { model: true, app: true, said: true },
    { model: false, app: true, said: false },
    { model: true, app: false, said: false },
  ])('is said: $said, with the model stored: $model and the app: $app', async ({ model, app, said }) => {
    const { engine } = visit({
      engine: fakeEngine({ storedForOffline: model }),
      appShell: shell(Promise.resolve(app)),
    });
    engine.modelArrives();
    await screen.findByText(/^Ready/);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryAllByTestId('offline-ready')).toHaveLength(said ? 1 : 0);
  });

  it('waits for whichever comes last', async () => {
    let store: (stored: boolean) => void = () => undefined;
    const stored = new Promise<boolean>((resolve) => {
      store = resolve;
    });
    const { engine } = visit({ appShell: shell(stored) });
    engine.modelArrives();
    await screen.findByText('Ready');
    expect(screen.queryByTestId('offline-ready')).toBeNull();
    store(true);
    expect(await screen.findByTestId('offline-ready')).toBeTruthy();
  });
});

describe('?backend=', () => {
  it('asks for that backend and no other, and stays while the person looks around', () => {
    const { engine } = visit({ search: '?backend=wasm' });
    expect(engine.options().backend).toBe('wasm');
    goTo('History');
    expect(location.search).toBe('?backend=wasm');
  });

  it('tells of a name that means none', () => {
    const { engine } = visit({ search: '?backend=abacus' });
    expect(engine.options().backend).toBeUndefined();
    expect(screen.getByText(/“abacus”/)).toBeTruthy();
  });
});

describe('a model on its way', () => {
  it('is said to be fetched only where it is not stored here', async () => {
    const { engine } = visit();
    expect(screen.getByText('Starting the model')).toBeTruthy();
    act(() => engine.options().onProgress?.({ stage: 'fetching', share: 1 }));
    expect(screen.queryByText(/Only once/)).toBeNull();
    act(() => engine.options().onProgress?.({ stage: 'fetching', share: 0.2 }));
    expect(screen.getByText(/Only once/)).toBeTruthy();
  });
});
