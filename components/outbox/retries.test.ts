import { expect, it } from 'vitest';
import { backoffMs } from '@/lib/outbox/backoff';
import { Retries } from './retries';

const now = 1_000_000;

it('lets go out at once what has not failed', () => {
  expect(new Retries().waitOf('a', now)).toBe(0);
});

it('waits longer with each failure, and each entry for itself', () => {
  const retries = new Retries();
  retries.fail('a', now, 0);
  const first = retries.waitOf('a', now);
  expect(retries.waitOf('a', now + first)).toBe(0);
  expect(retries.waitOf('a', now + first - 1)).toBe(1);
  retries.fail('a', now, 0);
  retries.fail('a', now, 0);
  expect(retries.waitOf('a', now)).toBeGreaterThan(first);
  expect(retries.waitOf('b', now)).toBe(0);
});

it('waits as long as the server asks for', () => {
  const retries = new Retries();
  const asked = backoffMs(1) + 60_000;
  retries.fail('a', now, asked);
  expect(retries.waitOf('a', now)).toBe(asked);
  retries.postpone('a', now, 5);
  expect(retries.waitOf('a', now)).toBe(5);
});

it('forgets one, or all', () => {
  const retries = new Retries();
  for (const id of ['a', 'b', 'c']) retries.fail(id, now, 60_000);
  retries.forget('a');
  expect(retries.waitOf('a', now)).toBe(0);
  expect(retries.waitOf('b', now)).toBeGreaterThan(0);
  retries.forgetAll();
  expect(retries.waitOf('c', now)).toBe(0);
});
