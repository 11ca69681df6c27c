import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWithRanges } from '@/prisma/testing/arbitrary-text';
import { describeCaret, moveCaret } from './move-caret';

const text = 'The fire 🔥 spread. It cost much.\n\nNobody was hurt.';
const passages = [
  { start: 0, end: text.indexOf('\n') },
  { start: text.indexOf('Nobody'), end: text.length },
];

/** The text with a bar where the caret stands. */
const shown = (place: number) => `${text.slice(0, place)}|${text.slice(place)}`;
const move = (place: number, by: 'character' | 'word' | 'sentence', direction: 1 | -1) =>
  shown(moveCaret(text, passages, place, { by, direction }));

describe('moveCaret', () => {
  it('goes behind the next and before the last', () => {
    expect(move(0, 'word', 1)).toMatch(/^The\| fire/);
    expect(move(8, 'word', -1)).toMatch(/^The \|fire/);
    expect(move(0, 'sentence', 1)).toMatch(/spread\.\| It/);
    expect(move(text.indexOf('cost'), 'sentence', -1)).toMatch(/spread\. \|It/);
    expect(move(9, 'character', 1)).toMatch(/🔥\| spread/);
    expect(move(11, 'character', -1)).toMatch(/fire \|🔥/);
  });

  it('goes on to the next passage and back, and stays at the ends of the article', () => {
    const [first, second] = passages;
    expect(move(first?.end ?? 0, 'word', 1)).toMatch(/\n\n\|Nobody/);
    expect(move(second?.start ?? 0, 'word', -1)).toMatch(/much\.\|\n/);
    expect(move(text.length, 'sentence', 1)).toBe(`${text}|`);
    expect(move(0, 'character', -1)).toBe(`|${text}`);
  });

  it('stands at no place inside a character or between passages, and reaches every end', () => {
    const steps = fc.record({
      by: fc.constantFrom('character', 'word', 'sentence' as const),
      direction: fc.constantFrom(1, -1 as const),
    });
    fc.assert(
      fc.property(textWithRanges, fc.array(steps, { maxLength: 30 }), (given, all) => {
        const graphemes = [...new Intl.Segmenter('en').segment(given.text)].map(
          ({ index }) => index,
        );
        let place = given.passages[0]?.start ?? 0;
        for (const step of all) {
          place = moveCaret(given.text, given.passages, place, step as never);
          expect(given.passages.some(({ start, end }) => start <= place && place <= end)).toBe(
            true,
          );
          expect([...graphemes, given.text.length]).toContain(place);
        }
        for (let count = 0; count <= given.text.length + 9; count += 1) {
          place = moveCaret(given.text, given.passages, place, { by: 'character', direction: 1 });
        }
        const last = given.passages.at(-1);
        const words = given.text.slice(last?.start, last?.end).trimEnd();
        expect(place - (last?.start ?? 0)).toBe(words.length);
      }),
    );
  });
});

describe('describeCaret', () => {
  it('says what was passed, or all that is chosen', () => {
    expect(describeCaret(text, { from: 3, to: 8, anchor: 8 })).toBe('fire');
    expect(describeCaret(text, { from: 4, to: 3, anchor: 3 })).toBe('Space');
    expect(describeCaret(text, { from: 8, to: 19, anchor: 4 })).toBe('Chosen: “fire 🔥 spread.”');
  });
});
