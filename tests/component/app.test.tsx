import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { missingParts } from '../../src/app/missing-parts.ts';
import { goTo, visit } from './person.tsx';

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
      const heading = await screen.findByRole('heading', { level: 1, name: title });
      await waitFor(() => expect(document.title).toBe(`${title} – Naevus`));
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(place);
    }
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

  it('swaps to a new version on the person’s word only', () => {
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
    expect(apply).toHaveBeenCalledTimes(1);
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
  });

  it('is foreseen for a browser that lacks what is needed', () => {
    expect(missingParts(WHOLE)).toEqual([]);
    expect(missingParts({ ...WHOLE, crypto: {} })).toEqual(['app.unsupported.crypto']);
    expect(missingParts({})).toHaveLength(3);
  });
});
