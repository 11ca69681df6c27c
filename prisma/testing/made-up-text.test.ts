import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRangeProblem } from '@/lib/ranges/range';
import { makeUpArticle } from './made-up-text';

const measures = fc.record({
  words: fc.integer({ min: 200, max: 3000 }),
  claims: fc.integer({ min: 1, max: 250 }),
  seed: fc.integer(),
});

describe('makeUpArticle', () => {
  it('makes as many words and claims as asked for, each claim on words of the text', () => {
    fc.assert(
      fc.property(measures, (measure) => {
        const { text, blocks, claims } = makeUpArticle(measure);
        expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(measure.words);
        expect(claims).toHaveLength(measure.claims);
        for (const { ranges } of claims) expect(findRangeProblem(text, ranges)).toBeNull();
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      }),
    );
  });

  it('makes the same article of the same seed and another of another', () => {
    const measure = { words: 300, claims: 20 };
    expect(makeUpArticle({ ...measure, seed: 7 })).toEqual(makeUpArticle({ ...measure, seed: 7 }));
    expect(makeUpArticle({ ...measure, seed: 7 }).text).not.toBe(
      makeUpArticle({ ...measure, seed: 8 }).text,
    );
  });
});
