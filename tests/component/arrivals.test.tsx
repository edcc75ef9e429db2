import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import type { Arrival, Arrivals } from '../../src/pwa/index.ts';
import { judgePhoto, keptExaminations, photo, press, visit } from './person.tsx';

/** As the device's share menu and file manager, which bring something whenever the person wants. */
function device() {
  const listeners = new Set<(arrival: Arrival) => void>();
  const arrivals: Arrivals = {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const bring = (arrival: Arrival) =>
    act(() => {
      for (const listener of listeners) listener(arrival);
    });
  return { arrivals, bring };
}

describe('what comes from outside the app', () => {
  it('is examined as if it had been chosen, from whatever screen', async () => {
    const { arrivals, bring } = device();
    const { engine } = visit({ arrivals, at: '/settings' });
    bring({ kind: 'photos', files: [photo()] });
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.answers(0.5);
    expect(await screen.findByTestId('verdict')).toBeTruthy();
    expect(location.hash).toBe('#/');
  });

  for (const [kind, words] of [
    ['no-file', 'No photo came with it'],
    ['not-stored', 'could not be taken over'],
  ] as const) {
    it(`is missed aloud when there is ${kind}, until the person goes on`, async () => {
      const { arrivals, bring } = device();
      const { engine } = visit({ arrivals });
      bring({ kind });
      expect(screen.getByRole('alert').textContent).toContain(words);
      await judgePhoto(engine, 1);
      expect(screen.queryByText(new RegExp(words))).toBeNull();
    });
  }
});

describe('a screen that cannot be loaded', () => {
  const Missing = () => {
    throw new TypeError('Failed to fetch dynamically imported module: /assets/history-screen-1.js');
  };

  beforeEach(() => {
    sessionStorage.clear();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('is loaded anew once, and said if that does not help', () => {
    const reload = vi.fn();
    for (let visits = 0; visits < 2; visits++) {
      const { unmount } = render(
        <ErrorBoundary onMissingPart={reload}>
          <Missing />
        </ErrorBoundary>,
      );
      expect(screen.getByRole('alert').textContent).toContain('This screen could not be loaded');
      unmount();
    }
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is told apart from one that breaks', () => {
    const reload = vi.fn();
    const Broken = () => {
      throw new Error('broken');
    };
    render(
      <ErrorBoundary onMissingPart={reload}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('an update while something is under way', () => {
  it('comes back to the examination that is kept', async () => {
    let offer: (apply: () => void) => void = () => undefined;
    const appShell = {
      stored: Promise.resolve(true),
      onUpdate: (listener: typeof offer) => {
        offer = listener;
      },
    };
    const { engine, records } = visit({ appShell });
    await judgePhoto(engine, 1);
    const [kept] = await keptExaminations(records);
    const apply = vi.fn();
    act(() => offer(apply));
    press('Reload now');
    await waitFor(() => expect(apply).toHaveBeenCalledTimes(1));
    expect(location.hash).toBe(`#/history/${kept?.id}`);
  });
});
