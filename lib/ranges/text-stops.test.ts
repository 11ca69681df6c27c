import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '@/prisma/testing/arbitrary-text';
import { nextStop, stopsIn } from './text-stops';

const whole = (text: string) => ({ start: 0, end: text.length });
const kinds = fc.constantFrom('character', 'word', 'sentence' as const);
const sides = fc.constantFrom('start', 'end' as const);

describe('stopsIn', () => {
  it('has the ends of words behind them, and their starts before them', () => {
    const text = 'The fire 🔥 spread, fast.';
    const ends = stopsIn(text, whole(text), 'word', 'end');
    expect(ends.map((end) => text.slice(0, end))).toEqual([
      'The',
      'The fire',
      'The fire 🔥 spread',
      'The fire 🔥 spread, fast',
    ]);
    const starts = stopsIn(text, whole(text), 'word', 'start');
    expect(starts.map((start) => text.slice(start))).toEqual([
      'The fire 🔥 spread, fast.',
      'fire 🔥 spread, fast.',
      'spread, fast.',
      'fast.',
    ]);
  });

  it('cuts no family, flag or accent into parts', () => {
    const text = '👨‍👩‍👧🇺🇦e\u0301x';
    expect(stopsIn(text, whole(text), 'character', 'end')).toEqual([8, 12, 14, 15]);
  });

  it('has sentences without the space that follows them', () => {
    const text = 'It burned. Nobody was hurt.  The end.';
    const ends = stopsIn(text, whole(text), 'sentence', 'end');
    expect(ends.map((end) => text.slice(0, end))).toEqual([
      'It burned.',
      'It burned. Nobody was hurt.',
      text,
    ]);
  });

  it('stays within, ascends, and never stands inside a character or at inner white space', () => {
    fc.assert(
      fc.property(readableText, fc.nat(30), fc.nat(30), kinds, sides, (text, a, b, by, side) => {
        const graphemes = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
        const cut = (at: number) => graphemes.findLast((index) => index <= at) ?? 0;
        const within = { start: cut(Math.min(a, b)), end: cut(Math.max(a, b)) };
        const stops = stopsIn(text, within, by, side);
        expect(stops).toEqual([...new Set(stops)].sort((x, y) => x - y));
        for (const stop of stops) {
          expect(stop >= within.start && stop <= within.end).toBe(true);
          expect([...graphemes, text.length]).toContain(stop);
          const inner = side === 'start' ? text.slice(stop, within.end) : text.slice(0, stop);
          expect(side === 'start' ? inner.trimStart() : inner.trimEnd()).toBe(inner);
        }
      }),
    );
  });
});

describe('nextStop', () => {
  it('is the nearest beyond the place, and none beyond the last', () => {
    expect(nextStop([2, 5, 9], 5, 1)).toBe(9);
    expect(nextStop([2, 5, 9], 5, -1)).toBe(2);
    expect(nextStop([2, 5, 9], 9, 1)).toBeUndefined();
    expect(nextStop([], 0, -1)).toBeUndefined();
  });
});
