import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadSoon, Part, partForSoon } from './part';

afterEach(() => vi.unstubAllGlobals());

describe('a part of the pages', () => {
  it('is fetched once, however often it is wanted, and tells whoever follows it', async () => {
    const fetchPart = vi.fn(async () => 'the form');
    const part = new Part(fetchPart);
    const heard = vi.fn();
    part.follow(heard);
    expect(part.state()).toEqual({ loaded: null, failed: false });
    expect(await Promise.all([part.load(), part.load()])).toEqual([true, true]);
    expect(await part.load()).toBe(true);
    expect(fetchPart).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
    expect(part.state()).toEqual({ loaded: 'the form', failed: false });
  });

  it('that could not be fetched says so, and is there once there is a network again', async () => {
    const listeners: (() => void)[] = [];
    vi.stubGlobal('addEventListener', (event: string, listener: () => void) => {
      if (event === 'online') listeners.push(listener);
    });
    const fetchPart = vi.fn(async () => 'the form').mockRejectedValueOnce(new Error('offline'));
    const part = new Part(fetchPart);
    expect(await part.load()).toBe(false);
    expect(part.state()).toEqual({ loaded: null, failed: true });
    for (const listener of listeners) listener();
    expect(await part.load()).toBe(true);
    expect(fetchPart).toHaveBeenCalledTimes(2);
  });

  it('for soon is fetched ahead, with all others of its kind', async () => {
    const parts = [partForSoon(async () => 1), partForSoon(async () => 2)];
    loadSoon();
    await Promise.all(parts.map((part) => part.load()));
    expect(parts.map((part) => part.state().loaded)).toEqual([1, 2]);
  });
});
