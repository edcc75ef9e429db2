import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../../src/classifier/worker/backends/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const arrivesAfter = (milliseconds: number, value: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(value), milliseconds));

describe('what must come in time', () => {
  it('is given when it does', async () => {
    const onLate = vi.fn();
    const given = inTime('it', arrivesAfter(10, 'here'), 100, onLate);
    await vi.advanceTimersByTimeAsync(10);
    expect(await given).toBe('here');
    await vi.runAllTimersAsync();
    expect(onLate).not.toHaveBeenCalled();
  });

  it('is an error when it does not, and is cleared away when it comes after all', async () => {
    const onLate = vi.fn();
    const given = inTime('starting threads', arrivesAfter(200, 'late'), 100, onLate);
    const failed = expect(given).rejects.toThrow('starting threads took more than 100 ms');
    await vi.advanceTimersByTimeAsync(100);
    await failed;
    expect(onLate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(onLate).toHaveBeenCalledExactlyOnceWith('late');
  });

  it('fails as it fails by itself', async () => {
    await expect(inTime('it', Promise.reject(new Error('no adapter')), 100, vi.fn())).rejects.toThrow('no adapter');
  });
});
