import { describe, expect, it } from 'vitest';
import { isolable } from './isolable';

describe('words for a line of ours', () => {
  it.each([
    ['have no end of what they did not begin', 'a\u2069\u202eb', 'a\u202eb'],
    ['nor of what they had ended', '\u2067a\u2069\u2069\u202eb', '\u2067a\u2069\u202eb'],
    ['nor of what ended with its paragraph', '\u2068a\nb\u2069c', '\u2068a\nbc'],
    [
      'keep what is whole, also in itself',
      '\u2066a\u2067b\u2069\u2069c',
      '\u2066a\u2067b\u2069\u2069c',
    ],
    ['keep what ends with them', 'a\u202eb\u2067c', 'a\u202eb\u2067c'],
    ['are kept to the letter', 'שלום\u200f 🔥 \ud83d b', 'שלום\u200f 🔥 \ud83d b'],
  ])('%s', (_rule, words, shown) => {
    expect(isolable(words)).toBe(shown);
  });
});
