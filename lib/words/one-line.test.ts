import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line';

describe('words as one line', () => {
  it.each([
    ['a break of lines is a space', 'Harbour fire\r\n  kills three', 'Harbour fire kills three'],
    ['so are breaks that few know', 'a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['what controls a terminal goes', 'a\u001b[31mb', 'a [31mb'],
    ['an override goes', 'report\u202etxt.exe', 'reporttxt.exe'],
    ['embeddings go', '\u202aC:\\news\u202c and \u202bb\u202d', 'C:\\news and b'],
    ['isolates go', '\u2066a\u2067b\u2068c\u2069d', 'abcd'],
    ['a break around one is one space', 'a\n\u202e\nb', 'a b'],
    ['spaces that somebody wrote stay', 'a  b', 'a  b'],
    ['its ends are trimmed', ' \u202e a \u0007 ', 'a'],
    [
      'Arabic and Hebrew stay, with their marks',
      'قال (وزير)\u200f: שלום\u200e!',
      'قال (وزير)\u200f: שלום\u200e!',
    ],
    ['so do joined letters and emoji', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒'],
  ])('%s', (_rule, words, line) => {
    expect(oneLine(words)).toBe(line);
  });

  it('are left as they are the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const line = oneLine(words);
        expect(oneLine(line)).toBe(line);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
