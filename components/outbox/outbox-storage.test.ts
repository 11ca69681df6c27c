import { afterEach, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/outbox/entry';
import { forgetEntry, keepEntry, outboxName, readEntries } from './outbox-storage';

afterEach(() => vi.unstubAllGlobals());

const entry = (id: string): Entry => ({
  id,
  claimId: 'a claim',
  change: { kind: 'drop' },
  seen: 1,
  revision: 1,
  at: '2026-11-28T09:00:00.000Z',
  attempts: 0,
  state: { kind: 'waiting' },
});

/** A device's storage, whose keys are members of it as a browser has them. */
function stubStorage(): Record<string, string> {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(kept, { get: (_, key) => Reflect.get(methods, key) ?? Reflect.get(kept, key) }),
  );
  return kept;
}

it('is read back in the order in which it was kept, by whoever kept it alone', () => {
  stubStorage();
  const [mine, theirs] = [outboxName('me', 'article'), outboxName('them', 'article')];
  for (const id of ['2', '1']) keepEntry(mine, entry(id));
  keepEntry(theirs, entry('3'));
  expect(readEntries(mine)).toEqual([entry('1'), entry('2')]);
  forgetEntry(mine, '1');
  expect(readEntries(mine)).toEqual([entry('2')]);
});

it('is read although one entry is damaged, which stays where it is', () => {
  const kept = stubStorage();
  const name = outboxName('me', 'article');
  keepEntry(name, entry('1'));
  kept[`${name}:0`] = '{"id":"0","claim';
  expect(readEntries(name)).toEqual([entry('1')]);
  expect(Object.keys(kept)).toContain(`${name}:0`);
});

it('is nothing on a device without storage', () => {
  expect(readEntries(outboxName('me', 'article'))).toEqual([]);
  expect(keepEntry('name', entry('1'))).toBe(false);
});
