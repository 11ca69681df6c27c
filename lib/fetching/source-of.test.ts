import { expect, it } from 'vitest';
import { sourceOf } from './source-of';

const found = 'https://www.news.example/a?utm_source=b';

it.each([
  ['https://www.news.example/a', 'https://www.news.example/a'],
  ['https://news.example/a', 'https://news.example/a'],
  ['/a', 'https://www.news.example/a'],
  ['https://other.example/a', found],
  ['https://news.example.other.example/a', found],
  ['https://a:b@news.example/a', found],
  ['javascript:alert(1)', found],
  ['https://', found],
  [null, found],
])('%s is kept as %s', (own, kept) => {
  expect(sourceOf(own, found)).toBe(kept);
});
