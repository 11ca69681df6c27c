import { describe, expect, it } from 'vitest';
import { findClaim, findWords } from './find-claim';

const text = 'The bridge opened and the toll rose. The mayor spoke.';

describe('finding words in a text', () => {
  it('answers with where they stand', () => {
    expect(findWords(text, 'the toll rose')).toEqual({ start: 22, end: 35 });
  });

  it('finds nothing where they are missing or stand twice', () => {
    expect(findWords(text, 'the ferry')).toBeNull();
    expect(findWords(text, 'The ')).toBeNull();
    expect(findWords('aaa', 'aa')).toBeNull();
  });
});

describe('finding the claim that says words', () => {
  const sentence = { id: 'sentence', ranges: [{ start: 0, end: 35 }] };
  const clause = { id: 'clause', ranges: [{ start: 22, end: 35 }] };
  const parted = {
    id: 'parted',
    ranges: [
      { start: 0, end: 10 },
      { start: 26, end: 35 },
    ],
  };

  it('prefers the claim that says least besides', () => {
    expect(findClaim([sentence, clause], { start: 26, end: 35 })?.id).toBe('clause');
    expect(findClaim([clause, sentence], { start: 26, end: 35 })?.id).toBe('clause');
  });

  it('takes no claim that holds the words only in part or with a gap', () => {
    expect(findClaim([clause], { start: 18, end: 35 })).toBeNull();
    expect(findClaim([parted], { start: 4, end: 30 })).toBeNull();
  });

  it('finds words in a later range of a claim', () => {
    expect(findClaim([parted], { start: 26, end: 30 })?.id).toBe('parted');
  });
});
