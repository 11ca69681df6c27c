import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type Stretch } from './compare-texts';
import { textDifference } from './text-difference';

const words = fc.constantFrom(
  'The',
  'the',
  'ferry',
  'sank',
  'in',
  'May',
  'Lisbon',
  '😀',
  '𝒜bc',
  '62',
  '1,200',
  '“No”',
  '.',
  ',',
  '\n\n',
  '\r\n',
  '  ',
);
const anyText = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
/** Two texts that have something in common: pieces of one in whatever order, with others between. */
const pair = fc
  .tuple(fc.array(anyText, { maxLength: 5 }), fc.array(anyText, { maxLength: 3 }))
  .chain(([shared, others]) =>
    fc.tuple(
      fc.constant(shared.join('\n')),
      fc.shuffledSubarray([...shared, ...others]).map((parts) => parts.join('\n')),
    ),
  );

const isInsideCharacter = (text: string, place: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1));

function checkStretches(before: string, after: string, stretches: readonly Stretch[]): void {
  let [at, newAt] = [0, 0];
  for (const { start, newStart, length } of stretches) {
    expect(length).toBeGreaterThan(0);
    expect(start).toBeGreaterThanOrEqual(at);
    expect(newStart).toBeGreaterThanOrEqual(newAt);
    expect(after.slice(newStart, newStart + length)).toBe(before.slice(start, start + length));
    for (const place of [start, start + length]) {
      expect(isInsideCharacter(before, place)).toBe(false);
    }
    [at, newAt] = [start + length, newStart + length];
  }
}

describe('what two texts share', () => {
  it('is the same letters in both, never crosses and cuts no character in two', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        checkStretches(before, after, compareTexts(before, after));
      }),
    );
  });

  it('is one stretch where nothing has changed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, newStart: 0, length: text.length };
        expect(compareTexts(text, text)).toEqual(text === '' ? [] : [whole]);
      }),
    );
  });

  it('is all but the word that was put right', () => {
    const before = 'At least 60 people died. The ferry sank in May.';
    const after = 'At least 62 people died. The ferry sank in May.';
    expect(compareTexts(before, after)).toEqual([
      { start: 0, newStart: 0, length: 9 },
      { start: 11, newStart: 11, length: before.length - 11 },
    ]);
  });

  it('finds every word again where each sentence has a change', () => {
    const sentence = (n: number, verb: string) =>
      `Witness ${n} ${verb} that convoy ${n} left harbour ${n} before dawn. `;
    const numbers = Array.from({ length: 500 }, (_, index) => index);
    const before = numbers.map((n) => sentence(n, 'said')).join('');
    const after = numbers.map((n) => sentence(n, 'says')).join('');
    const shared = compareTexts(before, after).reduce((sum, { length }) => sum + length, 0);
    expect(shared).toBe(before.length - 500 * 'said'.length);
  });
});

describe('the difference of two texts', () => {
  it('is either text without what the other has', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const pieces = textDifference(before, after, compareTexts(before, after));
        const without = (change: string) =>
          pieces
            .filter((piece) => piece.change !== change)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('reads in one piece what a blank alone holds apart', () => {
    const [before, after] = ['He said it now twice.', 'He wrote that now twice.'];
    expect(textDifference(before, after, compareTexts(before, after))).toEqual([
      { text: 'He ', change: 'kept' },
      { text: 'said it', change: 'removed' },
      { text: 'wrote that', change: 'added' },
      { text: ' now twice.', change: 'kept' },
    ]);
  });
});
