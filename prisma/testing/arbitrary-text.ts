import fc from 'fast-check';
import type { Range } from '@/lib/ranges/range';
import { trimRange } from '@/lib/ranges/range';

const piece = fc.constantFrom(
  'The fire',
  ' ',
  '  ',
  ', ',
  '. ',
  'spread',
  '🔥',
  '👨‍👩‍👧',
  'e\u0301',
  '🇺🇦',
  'نص',
  '中文',
  '\n',
  'U.S.',
  '“so”',
  '1,200',
  '-',
);

/** Text as an article may hold it: words, punctuation, emoji, accents and several scripts. */
export const readableText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.join(''));

/** A text of one passage or more, and ranges of it as a claim may have them. */
export const textWithRanges: fc.Arbitrary<{ text: string; passages: Range[]; ranges: Range[] }> = fc
  .record({ text: readableText, cuts: fc.array(fc.nat(200), { minLength: 2, maxLength: 6 }) })
  .map(({ text, cuts }) => {
    const passages = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    const starts = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
    const places = [...new Set(cuts.map((cut) => starts[cut % starts.length] ?? 0))].sort(
      (a, b) => a - b,
    );
    const ranges = places.slice(1).flatMap((end, index) => {
      const start = places[index] ?? 0;
      const passage = passages.find((item) => item.start <= start && start < item.end);
      if (index % 2 === 1 || !passage) return [];
      const range = trimRange(text, { start, end: Math.min(end, passage.end) });
      return range ? [range] : [];
    });
    return { text, passages, ranges };
  })
  .filter(({ ranges }) => ranges.length > 0);
