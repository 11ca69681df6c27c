import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesced } from './coalesced';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const timing = { gatherMs: 200, betweenMs: 1000 };

describe('what is asked for often', () => {
  it('is done once for all that ask together', async () => {
    const act = vi.fn(async () => {});
    const { soon } = coalesced(act, timing);
    for (let call = 0; call < 50; call += 1) soon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is done once a second at most, and the last call is heard', async () => {
    const act = vi.fn(async () => {});
    const { soon } = coalesced(act, timing);
    const marks = setInterval(soon, 20);
    await vi.advanceTimersByTimeAsync(10_000);
    clearInterval(marks);
    expect(act.mock.calls.length).toBeLessThanOrEqual(11);
    expect(act.mock.calls.length).toBeGreaterThanOrEqual(9);
    const before = act.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2000);
    expect(act.mock.calls.length - before).toBe(1);
  });

  it('is never done twice at a time, and goes on after a failure', async () => {
    const ends: ((failed: boolean) => void)[] = [];
    const act = vi.fn(
      () =>
        new Promise<void>((resolve, reject) =>
          ends.push((failed) => (failed ? reject(new Error('Lost.')) : resolve())),
        ),
    );
    const { soon } = coalesced(act, timing);
    soon();
    await vi.advanceTimersByTimeAsync(200);
    soon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledTimes(1);
    ends[0]?.(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is not done any more once it is stopped', async () => {
    const act = vi.fn(async () => {});
    const { soon, stop } = coalesced(act, timing);
    soon();
    stop();
    soon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).not.toHaveBeenCalled();
  });
});
