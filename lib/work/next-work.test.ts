import { describe, expect, it } from 'vitest';
import { nextWork } from './next-work';

const item = (id: string, waiting: number, toRecheck = 0) => ({
  article: { id },
  waiting,
  toRecheck,
});
const items = [item('a', 2), item('b', 0), item('c', 1), item('d', 3)];

describe('the next article of somebody’s work', () => {
  it.each([
    { open: 'a', next: 'c' },
    { open: 'b', next: 'c' },
    { open: 'c', next: 'd' },
    { open: 'd', next: 'a' },
    { open: 'another', next: 'a' },
  ])('after $open is $next', ({ open, next }) => {
    expect(nextWork(items, open)?.article.id).toBe(next);
  });

  it('is one of which claims are due for a re-check', () => {
    expect(nextWork([item('a', 0), item('b', 0, 1)], 'a')?.article.id).toBe('b');
  });

  it('is none where nothing else waits', () => {
    expect(nextWork([], 'a')).toBeNull();
    expect(nextWork([item('a', 2), item('b', 0)], 'a')).toBeNull();
  });
});
