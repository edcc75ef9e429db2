import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import { openPreferences, openRecords, RecordsError } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { EraseCard } from '../../src/screens/settings/erase-card.tsx';
import { forgetsAfterSevenDays } from '../../src/screens/settings/forgets-after-seven-days.ts';
import { StorageRule } from '../../src/screens/settings/storage-rule.tsx';
import { exampleDraft } from '../fixtures/records-page/example-draft.ts';
import { fakeEngine } from './fake-classifier.ts';
import { press, tick, visit } from './person.tsx';

/** Screens, and what writes tables, are fetched when first needed. */
const SLOW = { timeout: 10_000 };

const stored = () => JSON.parse(localStorage.getItem('naevus-preferences') ?? '{}');

async function openSettings(options: Parameters<typeof visit>[0] = {}) {
  const visited = visit({ at: '/settings', ...options });
  await screen.findByRole('heading', { level: 1, name: 'Settings' }, SLOW);
  return visited;
}

function choose(group: string, option: string) {
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option }));
}

function pick(field: string, option: string) {
  const select = screen.getByLabelText<HTMLSelectElement>(field);
  const wanted = [...select.options].find(({ text }) => text === option);
  fireEvent.change(select, { target: { value: wanted?.value } });
}

/** What a click on a link handed over to be saved: its name and its text. */
function savedFiles() {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:test/saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blobs.at(-1)?.text() ?? Promise.resolve('') });
  });
  return files;
}

function setStorage(storage: Partial<StorageManager>) {
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
  Reflect.deleteProperty(navigator, 'vendor');
});

describe('the settings', () => {
  it('leave other people their place while they are kept', async () => {
    const earlier = openRecords();
    const { id } = await earlier.createPatient({
      name: 'Ada',
      sex: undefined,
      born: undefined,
      skinType: undefined,
      note: '',
    });
    earlier.close();
    const { records } = await openSettings();
    const tickOfOthers = () => screen.getByTestId<HTMLInputElement>('others-too');
    await waitFor(() => expect(tickOfOthers().disabled).toBe(true));
    expect(tickOfOthers().checked).toBe(true);
    expect(screen.getByText(/Other people are kept here/)).toBeTruthy();
    await records.removePatient(id);
    await waitFor(() => expect(tickOfOthers().disabled).toBe(false));
    expect(tickOfOthers().checked).toBe(false);
  });

  it('keep how photos are taken, where and whose, and take it back', async () => {
    await openSettings();
    choose('How do you take your photos?', 'Through a dermoscope');
    expect(stored().modality).toBe('dermoscope');
    choose('How do you take your photos?', 'It varies');
    expect(stored().modality).toBeUndefined();
    choose('Where is the spot being checked?', 'Skin clinic');
    expect(stored().checkedAt).toEqual({ kind: 'setting', setting: 'dermatology' });
    expect(screen.queryByRole('link', { name: 'People' })).toBeNull();
    tick('I check other people’s skin too');
    expect(screen.getByRole('link', { name: 'People' })).toBeTruthy();
  });

  it('say what computes now, and keep another choice for the next start', async () => {
    const { engine } = await openSettings();
    engine.modelArrives();
    expect((await screen.findByTestId('backend-in-use')).textContent).toContain('WebAssembly');
    pick('Compute the score with', 'Graphics card, by WebGL');
    expect(stored().backend).toBe('webgl');
    pick('Compute the score with', 'Automatic');
    expect(stored().backend).toBeUndefined();
  });

  it('try another way at once where the chosen one did not start', async () => {
    const engine = fakeEngine();
    await openSettings({ engine });
    const before = engine.options();
    engine.modelFails({ code: 'no-backend', tried: ['webgpu'] });
    expect((await screen.findByRole('alert')).textContent).toContain('Tried: webgpu');
    pick('Compute the score with', 'Processor, by WebAssembly');
    expect(engine.options()).not.toBe(before);
  });

  it('say what this is, and lead to how good it is and to the introduction', async () => {
    const { engine } = await openSettings();
    engine.modelArrives();
    expect(await screen.findByText('naevus-test, version 1.2.3')).toBeTruthy();
    expect(screen.getByTestId('app-version').textContent).toBe(version);
    expect(screen.getByText('c'.repeat(64))).toBeTruthy();
    expect(screen.getByText(/makes no diagnosis/)).toBeTruthy();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'How good is it?' }).getAttribute('href')).toBe(
      '#/model',
    );
    press('Show the introduction again');
    expect(await screen.findByTestId('introduction')).toBeTruthy();
  });
});

describe('what is kept on this device', () => {
  it('is counted and measured, and the browser can be asked to keep it', async () => {
    let persisted = false;
    setStorage({
      estimate: async () => ({ usage: 30_500_000, quota: 60e9 }),
      persisted: async () => persisted,
      persist: async () => {
        persisted = true;
        return true;
      },
    });
    const { records } = await openSettings();
    await records.save(exampleDraft(0));
    expect(await screen.findByText('1 check is kept here, with its photo.')).toBeTruthy();
    expect(screen.getByText('30.5 MB used, with the model and the app itself. There is room for 60 GB.')).toBeTruthy();
    press('Ask the browser to keep it');
    expect(await screen.findByText('The browser has promised not to clear it when space runs short.')).toBeTruthy();
    expect(screen.getByText('The browser agreed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
  });

  it('may be cleared where the browser does not agree', async () => {
    setStorage({ persisted: async () => false, persist: async () => false });
    await openSettings();
    await waitFor(() => press('Ask the browser to keep it'));
    expect(await screen.findByText(/did not agree/)).toBeTruthy();
    expect(screen.getByText(/may clear it without asking/)).toBeTruthy();
  });

  it('is looked through on demand', async () => {
    const { records } = await openSettings();
    await records.saveAll([exampleDraft(0), exampleDraft(1)]);
    press('Look through what is kept');
    expect(await screen.findByText('All 2 checks can be read, with their photos.')).toBeTruthy();
  });

  it('is named where it cannot be read, or lacks a photo', async () => {
    const { records } = await openSettings();
    vi.spyOn(records, 'check').mockResolvedValue({ examinations: 5, damaged: ['a'], incomplete: ['b', 'c'] });
    press('Look through what is kept');
    const findings = await screen.findByText('One check cannot be read. The history offers to remove it.');
    expect(findings.parentElement?.textContent).toContain('2 checks can be read, but lack a photo.');
    expect(findings.parentElement?.textContent).toContain('2 other checks are whole.');
  });

  it('says so where the store cannot be read', async () => {
    const { records } = await openSettings();
    vi.spyOn(records, 'check').mockRejectedValue(new RecordsError('storage-unavailable', 'gone'));
    vi.spyOn(records, 'examinationsCsv').mockRejectedValue(new RecordsError('storage-unavailable', 'gone'));
    press('Look through what is kept');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be kept on this device');
    press('Save a list of all checks');
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  });

  it('can be saved as a list', async () => {
    const files = savedFiles();
    const { records } = await openSettings();
    const { id } = await records.save(exampleDraft(0));
    press('Save a list of all checks');
    expect(await screen.findByText(/The list is with your downloads/, undefined, SLOW)).toBeTruthy();
    expect(files[0]?.name).toMatch(/^naevus-checks-\d{4}-\d\d-\d\d\.csv$/);
    expect(await files[0]?.text).toContain(id);
  });
});

describe('Safari’s rule of seven days', () => {
  const vendor = (value: string) => Object.defineProperty(navigator, 'vendor', { value, configurable: true });

  it('is told where the app is not installed', () => {
    vendor('Apple Computer, Inc.');
    render(<StorageRule />);
    expect(screen.getByTestId('storage-rule').textContent).toContain('After seven days');
  });

  it('is told before the first photo is kept', () => {
    vendor('Apple Computer, Inc.');
    visit();
    expect(screen.getByTestId('storage-rule')).toBeTruthy();
  });

  it('is told nobody else', () => {
    vendor('Google Inc.');
    render(<StorageRule />);
    expect(screen.queryByTestId('storage-rule')).toBeNull();
    expect(forgetsAfterSevenDays({ vendor: 'Apple Computer, Inc.', standalone: false })).toBe(true);
    expect(forgetsAfterSevenDays({ vendor: 'Apple Computer, Inc.', standalone: true })).toBe(false);
  });
});

describe('erasing everything', () => {
  function openErase() {
    const [records, preferences] = [openRecords(), openPreferences()];
    const parts = { createClassifier: fakeEngine().createClassifier, records, preferences };
    const appShell = { stored: Promise.resolve(false), onUpdate: () => undefined };
    const onErased = vi.fn();
    render(
      <ServicesProvider services={createServices({ ...parts, appShell })}>
        <EraseCard onErased={onErased} />
      </ServicesProvider>,
    );
    press('Erase everything…');
    return { records, preferences, onErased, dialog: within(screen.getByRole('dialog')) };
  }

  // jsdom's dialogs cannot be modal.
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
  });

  it('is done only once it is confirmed, and leaves nothing', async () => {
    const { records, preferences, onErased, dialog } = openErase();
    preferences.set({ theme: 'dark' });
    await records.save(exampleDraft(0));
    const erase = dialog.getByRole<HTMLButtonElement>('button', { name: 'Erase everything' });
    expect(dialog.getByText(/This cannot be undone/)).toBeTruthy();
    expect(erase.disabled).toBe(true);
    tick('I want all of this to be gone for good');
    fireEvent.click(erase);
    await waitFor(() => expect(onErased).toHaveBeenCalledTimes(1));
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is said once, at the next start, and can be closed', async () => {
    history.replaceState({ erased: true }, '');
    const start = () => visit({ at: '/' });
    // Visits begin with an address of their own, as the browser does with what it kept of this one.
    vi.spyOn(history, 'replaceState').mockImplementationOnce(() => undefined);
    start();
    expect((await screen.findByTestId('erased', undefined, SLOW)).textContent).toContain('Everything was erased');
    press('Close');
    expect(screen.queryByTestId('erased')).toBeNull();
    expect(history.state?.erased).toBeUndefined();
    cleanup();
    start();
    await screen.findByTestId('photo-input');
    expect(screen.queryByTestId('erased')).toBeNull();
  });

  it('needs a network to start again, which is said where there is none', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { records, dialog } = openErase();
    expect(dialog.getByText(/There is no network now/)).toBeTruthy();
    records.close();
  });

  it('can be thought over', async () => {
    const { records, dialog } = openErase();
    await records.save(exampleDraft(0));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep everything' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await records.count({})).toBe(1);
    records.close();
  });

  it('offers a list first', async () => {
    const files = savedFiles();
    const { records, dialog } = openErase();
    await records.save(exampleDraft(0));
    fireEvent.click(dialog.getByRole('button', { name: 'Save a list of all checks' }));
    await waitFor(() => expect(files).toHaveLength(1), SLOW);
    records.close();
  });

  it('says so where another window holds on to it', async () => {
    const { records, onErased } = openErase();
    vi.spyOn(records, 'eraseEverything').mockRejectedValue(new RecordsError('storage-unavailable', 'blocked'));
    tick('I want all of this to be gone for good');
    press('Erase everything');
    expect((await screen.findByRole('alert')).textContent).toContain('Close all other windows');
    expect(onErased).not.toHaveBeenCalled();
    records.close();
  });
});
