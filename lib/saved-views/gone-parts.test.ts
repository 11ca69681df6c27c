import { expect, it } from 'vitest';
import { goneParts, goneWords } from './gone-parts';

it('names the parts that ask for what is not there, and no others', () => {
  const query = { addedBy: 'ana', reviewer: 'ben', assignee: 'nobody', publisher: 'The Gazette' };
  expect(goneParts(query, new Set(['ana', 'The Gazette']))).toEqual(['reviewer']);
  expect(goneParts({ assignee: 'cem' }, new Set(['ana']))).toEqual(['assignee']);
  expect(goneParts({}, new Set())).toEqual([]);
});

it('is said in words', () => {
  expect(goneWords([])).toBe('');
  expect(goneWords(['reviewer', 'publisher'])).toBe(
    'whoever marked them is not on the desk any more; no article is of its publisher any more',
  );
});
