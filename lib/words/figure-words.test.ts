import { expect, it } from 'vitest';
import { countWords, figureWords } from './figure-words';

it.each([
  [0, '0'],
  [999, '999'],
  [2000, '2,000'],
  [1_234_567, '1,234,567'],
])('sets the thousands of %d apart', (count, words) => {
  expect(figureWords(count)).toBe(words);
});

it.each([
  [countWords(0, 'file'), '0 files'],
  [countWords(1, 'file'), '1 file'],
  [countWords(2000, 'file'), '2,000 files'],
  [countWords(1, 'entry', 'entries'), '1 entry'],
  [countWords(2, 'entry', 'entries'), '2 entries'],
])('says how many there are: %s', (words, expected) => {
  expect(words).toBe(expected);
});
