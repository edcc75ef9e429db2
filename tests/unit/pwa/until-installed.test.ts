import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilInstalled } from '../../../src/pwa/until-installed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker as the browser shows it, in what of it is looked at. */
function workerThatIs(state: ServiceWorkerState) {
  const worker = Object.assign(new EventTarget(), { state });
  const becomes = async (next: ServiceWorkerState) => {
    worker.state = next;
    worker.dispatchEvent(new Event('statechange'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { worker: worker as unknown as ServiceWorker, becomes };
}

function registering(...outcomes: ('fails' | ServiceWorker)[]) {
  const register = vi.fn(async () => {
    const outcome = outcomes.shift();
    if (!outcome || outcome === 'fails') throw new TypeError('no network');
    return { installing: outcome, waiting: null, active: null };
  });
  const network = new EventTarget();
  const installed = vi.fn();
  untilInstalled(register, network).then(installed);
  return { register, network, installed };
}

describe('the service worker', () => {
  it('is registered once where it installs', async () => {
    const { worker, becomes } = workerThatIs('installing');
    const { register, installed } = registering(worker);
    await vi.advanceTimersByTimeAsync(1000);
    expect(installed).not.toHaveBeenCalled();
    await becomes('installed');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(installed).toHaveBeenCalledTimes(1);
    expect(register).toHaveBeenCalledTimes(1);
  });

  it('is tried again some seconds after a file did not come', async () => {
    const first = workerThatIs('installing');
    const second = workerThatIs('installing');
    const { register, installed } = registering(first.worker, second.worker);
    await vi.advanceTimersByTimeAsync(0);
    await first.becomes('redundant');
    expect(register).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(register).toHaveBeenCalledTimes(2);
    await second.becomes('activated');
    expect(installed).toHaveBeenCalledTimes(1);
  });

  it('is tried again at once when the network is back', async () => {
    const { worker } = workerThatIs('activated');
    const { register, network, installed } = registering('fails', worker);
    await vi.advanceTimersByTimeAsync(0);
    network.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(register).toHaveBeenCalledTimes(2);
    expect(installed).toHaveBeenCalledTimes(1);
  });

  it('is tried less and less often, and never given up', async () => {
    const { register, installed } = registering();
    await vi.advanceTimersByTimeAsync(3_600_000);
    const tried = register.mock.calls.length;
    expect(tried).toBeGreaterThan(4);
    expect(tried).toBeLessThan(15);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(register.mock.calls.length).toBeGreaterThan(tried);
    expect(installed).not.toHaveBeenCalled();
  });
});
