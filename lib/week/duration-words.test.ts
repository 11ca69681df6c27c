import { expect, it } from 'vitest';
import { durationWords } from './duration-words';

it.each([
  [0, 'under a minute'],
  [59.9, 'under a minute'],
  [60, '1 min'],
  [3 * 3600 + 20 * 60 + 59, '3 h 20 min'],
  [3 * 3600, '3 h'],
  [2 * 86_400 + 4 * 3600 + 59 * 60, '2 d 4 h'],
  [2 * 86_400 + 59 * 60, '2 d'],
  [400 * 86_400, '400 d'],
])('%d seconds are “%s”', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});
