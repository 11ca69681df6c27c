import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReport } from '@/lib/reports/sample/report-arbitraries';
import { findWords } from './find-words';

const text = 'He said:\r\n“We’ve  won” – İstanbul, 1 May. He left. He left.';
const found = (words: string) => {
  const at = findWords(text, words);
  return 'range' in at ? text.slice(at.range.start, at.range.end) : null;
};

test.each([
  ['we’ve  won', 'We’ve  won'],
  [`"we've won" - istanbul`, null],
  [`"we've won" - İstanbul`, '“We’ve  won” – İstanbul'],
  ['HE SAID: “we’ve won”', 'He said:\r\n“We’ve  won”'],
  ['1 May [2026].', '1 May'],
  ['1 may', '1 May'],
  ['He left.', null],
  ['[He]', null],
  ['.', null],
  ['', null],
])('%j is %j', (words, place) => {
  expect(found(words)).toBe(place);
});

test('exact words that stand in one place are found there', () => {
  fc.assert(
    fc.property(anyReport, ({ revision, claims }) => {
      for (const { start, end, text: words } of claims.flatMap(({ parts }) => parts)) {
        const at = findWords(revision.text, words);
        if (revision.text.indexOf(words) !== revision.text.lastIndexOf(words)) continue;
        expect(at).toEqual({ range: { start, end } });
      }
    }),
  );
});
