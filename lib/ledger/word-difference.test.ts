import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, wordDifference } from './word-difference';

const without = (pieces: readonly Piece[], change: Piece['change']) =>
  pieces
    .filter((piece) => piece.change !== change)
    .map(({ text }) => text)
    .join('');

describe('wordDifference', () => {
  it('says which words came and which went', () => {
    expect(wordDifference('At least 60 people died.', 'At least 64 people have died.')).toEqual([
      { text: 'At least ', change: 'kept' },
      { text: '60', change: 'removed' },
      { text: '64', change: 'added' },
      { text: ' people ', change: 'kept' },
      { text: 'have ', change: 'added' },
      { text: 'died.', change: 'kept' },
    ]);
  });

  it('gives texts whole that have little in common', () => {
    expect(wordDifference('The mayor opened it.', 'Nobody knows why, the police say.')).toEqual([
      { text: 'The mayor opened it.', change: 'removed' },
      { text: 'Nobody knows why, the police say.', change: 'added' },
    ]);
  });

  it('leaves nothing out and makes nothing up', () => {
    const word = fc.constantFrom(
      'a',
      'the',
      'ferry',
      '🔥',
      '\n',
      '  ',
      '“quoted”',
      'لا',
      '船',
      '.',
    );
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        const pieces = wordDifference(before, after);
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('is done with long texts that differ everywhere', () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDifference(long('a'), long('b'))).toHaveLength(2);
  });
});
