import { expect, test } from 'vitest';
import { statusNamesOf } from '@/lib/claims/status-names';
import { summarySentence } from './summary-sentence';

const none = { VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0, PENDING: 0 };

test.each([
  [{}, 'No claims are on record for this article.'],
  [{ PENDING: 1 }, 'The only claim is pending.'],
  [{ NEEDS_RULING: 1 }, 'The only claim needs a ruling.'],
  [{ VERIFIED: 2 }, 'Both claims are verified.'],
  [{ NEEDS_RULING: 2 }, 'Both claims need a ruling.'],
  [{ PENDING: 1200 }, 'All 1,200 claims are pending.'],
  [{ VERIFIED: 1, PENDING: 1 }, 'Of 2 claims, 1 is verified and 1 is pending.'],
  [
    { VERIFIED: 6, UNVERIFIED: 4, DISPUTED: 1, NEEDS_RULING: 1, PENDING: 19 },
    'Of 31 claims, 6 are verified, 4 are unverified, 1 is disputed, 1 needs a ruling and 19 are pending.',
  ],
  [
    { VERIFIED: 2, NEEDS_RULING: 3 },
    'Of 5 claims, 2 are verified and 3 need a ruling; none is pending.',
  ],
])('%o reads as a sentence', (held, sentence) => {
  expect(summarySentence({ ...none, ...held })).toBe(sentence);
});

test('the verdicts are called what the desk calls them', () => {
  const names = statusNamesOf({
    VERIFIED: 'Confirmed',
    UNVERIFIED: 'Unverified',
    DISPUTED: 'False',
  });
  const held = { ...none, VERIFIED: 1, UNVERIFIED: 2, DISPUTED: 3, NEEDS_RULING: 1 };
  expect(summarySentence(held, names)).toBe(
    'Of 7 claims, 1 is confirmed, 2 are unverified, 3 are false and 1 needs a ruling; none is pending.',
  );
});
