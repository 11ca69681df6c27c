import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepOnDevice, readOnDevice } from './on-device';

/** A device's storage: of as much room as is left, in characters. */
function storageOf(room: { left: number }) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room.left) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const room = { left: 100 };
beforeEach(() => {
  room.left = 100;
  vi.stubGlobal('localStorage', storageOf(room));
});
afterEach(() => vi.unstubAllGlobals());

it('reads what was kept last, also where the device had no room for it', () => {
  keepOnDevice({ draft: 'What was ' });
  room.left = 0;
  keepOnDevice({ draft: 'What was checked' });
  expect(readOnDevice('draft')).toBe('What was checked');
  room.left = 100;
  keepOnDevice({ draft: 'What was checked, and' });
  expect(localStorage.getItem('draft')).toBe('What was checked, and');
  expect(readOnDevice('draft')).toBe('What was checked, and');
  keepOnDevice({ draft: null });
  expect(readOnDevice('draft')).toBeNull();
});

it('reads and keeps where the device keeps nothing at all', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readOnDevice('other')).toBeNull();
  keepOnDevice({ other: 'words' });
  expect(readOnDevice('other')).toBe('words');
  keepOnDevice({ other: null });
  expect(readOnDevice('other')).toBeNull();
});
