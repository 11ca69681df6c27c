import { describe, expect, it } from 'vitest';
import { readMark } from './page-mark';

const id = '01900000-0000-7000-8000-000000000000';
const markOf = (...mark: unknown[]) => Buffer.from(JSON.stringify(mark)).toString('base64url');

describe('the mark of a page', () => {
  it('is read in the order that it was written for', () => {
    const mark = markOf('title', 'Tax on tea', true, id);
    expect(readMark(mark, 'title')).toEqual({
      sort: 'title',
      key: 'Tax on tea',
      later: true,
      id,
    });
    expect(readMark(mark, 'newest')).toBeNull();
  });

  it.each([
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['a title with characters that PostgreSQL does not store', markOf('title', 'a\0b', true, id)],
    ['a title of half a character', markOf('title', '\ud800', true, id)],
    ['a title longer than titles are', markOf('title', 'a'.repeat(2500), true, id)],
    ['an id that is none', markOf('title', 'Tax on tea', true, 'x')],
  ])('is none where it is %s', (_, mark) => {
    expect(readMark(mark, 'title')).toBeNull();
  });

  it('is none where it is of a year that PostgreSQL does not count', () => {
    expect(readMark(markOf('newest', '0000-01-01T00:00:00Z', true, id), 'newest')).toBeNull();
  });

  it.each([2 ** 31, 0.5, 'many'])('is none where %s claims are pending', (pending) => {
    expect(readMark(markOf('pending', pending, false, id), 'pending')).toBeNull();
  });
});
