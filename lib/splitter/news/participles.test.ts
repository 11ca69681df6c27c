import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// What a participle tells is a sentence of its own, in the tense of the clause it hangs on.
describe('what a participle tells', () => {
  test.each([
    [
      'A bus carrying 40 pilgrims overturned near Salta, killing six of them.',
      [
        'A bus carrying 40 pilgrims overturned near Salta.',
        'A bus carrying 40 pilgrims killed six of them.',
      ],
    ],
    [
      'The plant, having been closed for a year, reopened in June.',
      ['The plant reopened in June.', 'The plant had been closed for a year.'],
    ],
    [
      'Prices will rise, forcing firms to cut jobs.',
      ['Prices will rise.', 'Prices will force firms to cut jobs.'],
    ],
    [
      'The bridge was hit by a barge, blocking the river for a week.',
      [
        'The bridge was hit by a barge.',
        'The bridge was hit by a barge, blocking the river for a week.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
