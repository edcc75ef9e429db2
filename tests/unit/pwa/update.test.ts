import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForUpdate } from '../../../src/pwa/update.ts';

function watch({ controlled }: { readonly controlled: boolean }) {
  const workers = Object.assign(new EventTarget(), { controller: controlled ? ({} as ServiceWorker) : null });
  const updates = Object.assign(new EventTarget(), { messageSkipWaiting: vi.fn() });
  const reload = vi.fn();
  const offers: (() => void)[] = [];
  const listen = watchForUpdate(updates, workers as unknown as ServiceWorkerContainer, reload);
  listen((apply) => offers.push(apply));
  return {
    offers,
    reload,
    skipWaiting: updates.messageSkipWaiting,
    waiting: () => updates.dispatchEvent(new Event('waiting')),
    controllerChanges: () => workers.dispatchEvent(new Event('controllerchange')),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an update', () => {
  it('waits for the person’s word, then reloads once the new worker is in charge', () => {
    const { offers, reload, skipWaiting, waiting, controllerChanges } = watch({ controlled: true });
    waiting();
    expect(offers).toHaveLength(1);
    expect(skipWaiting).not.toHaveBeenCalled();
    offers[0]?.();
    expect(skipWaiting).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
    controllerChanges();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reloads where a browser never says that the new worker is in charge', () => {
    const { offers, reload, waiting } = watch({ controlled: true });
    waiting();
    offers[0]?.();
    vi.advanceTimersByTime(10_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('of another window is offered here, where nothing is left to wait for', () => {
    const { offers, reload, skipWaiting, controllerChanges } = watch({ controlled: true });
    controllerChanges();
    expect(reload).not.toHaveBeenCalled();
    offers[0]?.();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(skipWaiting).not.toHaveBeenCalled();
  });

  it('is not what the first visit’s worker is', () => {
    const { offers, controllerChanges } = watch({ controlled: false });
    controllerChanges();
    expect(offers).toEqual([]);
    controllerChanges();
    expect(offers).toHaveLength(1);
  });
});
