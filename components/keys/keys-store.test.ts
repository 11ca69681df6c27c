import { describe, expect, it, vi } from 'vitest';
import { KeysStore } from './keys-store';

const keys = (version: number, own: object = {}) => ({ on: true, own, version });

describe('the keys on a page', () => {
  it('are what the server sent with it', () => {
    const store = new KeysStore('ana', keys(3, { merge: 'b' }));
    expect(store.active().merge).toBe('b');
  });

  it('are none while single keys are off', () => {
    const store = new KeysStore('off', { ...keys(1), on: false });
    expect(Object.values(store.active()).filter((key) => key !== null)).toEqual([]);
  });

  it('are the newest where the page was made before they were set', () => {
    new KeysStore('ben', keys(1)).take(keys(2, { merge: 'b' }));
    expect(new KeysStore('ben', keys(1)).active().merge).toBe('b');
    expect(new KeysStore('ben', keys(3)).active().merge).toBe('m');
    expect(new KeysStore('somebody else', keys(1)).active().merge).toBe('m');
  });

  it('follow what is set on another page of the same person', async () => {
    const [here, there, other] = ['cleo', 'cleo', 'dan'].map((id) => new KeysStore(id, keys(1)));
    const told = vi.fn();
    const leave = [here, there, other].map((store) => store?.subscribe(told));
    there?.take(keys(2, { merge: 'b' }));
    await vi.waitFor(() => expect(here?.active().merge).toBe('b'));
    expect(other?.active().merge).toBe('m');
    for (const stop of leave) stop?.();
    told.mockClear();
    here?.take(keys(3));
    expect(told).not.toHaveBeenCalled();
  });
});
