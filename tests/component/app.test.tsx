import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { missingParts } from '../../src/app/missing-parts.ts';
import { openRecords } from '../../src/records/index.ts';
import { exampleDraft } from '../fixtures/records-page/example-draft.ts';
import { goTo, press, visit } from './person.tsx';

/** Screens are fetched when first shown. */
const SLOW = { timeout: 10_000 };

const Broken = () => {
  throw new Error('broken');
};

/** Only whether a part is there is looked at. */
const WHOLE = { Worker: 'there', crypto: { subtle: 'there' }, OffscreenCanvas: 'there', createImageBitmap: 'there' };

describe('the frame', () => {
  it('leads to every screen, names it in the title and moves the focus to its heading', async () => {
    visit();
    for (const [place, title] of [
      ['History', 'History'],
      ['How good is it?', 'How good is it?'],
      ['Check a spot', 'How suspicious is this spot?'],
    ] as const) {
      goTo(place);
      const heading = await screen.findByRole('heading', { level: 1, name: title }, SLOW);
      await waitFor(() => expect(document.title).toBe(`${title} – Naevus`));
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(place);
    }
  });

  it('shows a place for people once there is somebody else', async () => {
    const { records } = visit();
    expect(screen.queryByRole('link', { name: 'People' })).toBeNull();
    await records.createPatient({ name: 'Ada', sex: undefined, born: undefined, skinType: undefined, note: '' });
    expect(await screen.findByRole('link', { name: 'People' })).toBeTruthy();
  });

  it('lets the keyboard skip the navigation', () => {
    visit();
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the content' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says so where there is nothing', () => {
    visit({ at: '/nowhere' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is nothing here');
  });

  it('swaps to a new version on the person’s word only', async () => {
    let offer: (apply: () => void) => void = () => undefined;
    visit({
      appShell: {
        stored: Promise.resolve(true),
        onUpdate: (listener) => {
          offer = listener;
        },
      },
    });
    const apply = vi.fn();
    act(() => offer(apply));
    expect(screen.getByText('A new version is ready')).toBeTruthy();
    expect(apply).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Reload now' }));
    await waitFor(() => expect(apply).toHaveBeenCalledTimes(1));
  });
});

describe('what goes wrong at the root', () => {
  it('is said instead of a blank page', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
  });

  it('does not keep what is kept from being saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const records = openRecords();
    await records.save(exampleDraft(0));
    records.close();
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    press('Save a list of my checks');
    expect(await screen.findByText(/The list is with your downloads/, undefined, SLOW)).toBeTruthy();
    expect(click).toHaveBeenCalledTimes(1);
  });

  it('says so where what is kept cannot be read either', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    press('Save a list of my checks');
    expect(await screen.findByText('Nothing can be kept on this device')).toBeTruthy();
  });

  it('is foreseen for a browser that lacks what is needed', () => {
    expect(missingParts(WHOLE)).toEqual([]);
    expect(missingParts({ ...WHOLE, crypto: {} })).toEqual(['app.unsupported.crypto']);
    expect(missingParts({})).toHaveLength(3);
  });
});
