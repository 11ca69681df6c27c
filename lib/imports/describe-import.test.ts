import { describe, expect, it } from 'vitest';
import { describeEnd, describeStart } from './describe-import';

describe('what the ledger tells of an import', () => {
  it.each([
    [1, 'started an import of 1 file'],
    [2000, 'started an import of 2,000 files'],
  ])('is that it began with %i files', (files, words) => {
    expect(describeStart({ import: 'x', files })).toBe(words);
  });

  it.each([
    [{ added: 12, skipped: 3, refused: 1 }, '12 articles added, 3 there already, 1 refused'],
    [{ added: 1, skipped: 0, refused: 0 }, '1 article added'],
    [{ added: 0, skipped: 0, refused: 2 }, 'no articles added, 2 refused'],
  ])('is what came of it: %j', (counts, words) => {
    expect(describeEnd({ ...counts, cancelled: false, notBroughtIn: 0 })).toBe(
      `brought an import to its end: ${words}`,
    );
  });

  it('is that somebody cancelled it', () => {
    const counts = { added: 2, skipped: 0, refused: 0, notBroughtIn: 40 };
    expect(describeEnd({ ...counts, cancelled: true })).toBe(
      'cancelled an import: 2 articles added, 40 files not brought in',
    );
  });
});
