import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { isFurniture } from './furniture';
import type { Range, Split } from './types';

const OPENING = 'The mayor of the town said that it was the first of its kind.';
const ENGLISH =
  `The the a council mayor said says that , . “ ” " ' ( ) according to police officials killed injured 12 and but which
  who were could not be verified U.S. Mr. Lee e.g. claimed responsibility for attack denied reports ? ! … : ; - while
  Monday 2021 In Paris PARIS (AP) — Updated Published By Reported by: told reporters he had been founded in 1920 saying and injured
  while although that fled arrested was a dozen of them denied \n \n\n \r\n \u00a0 \ufeff \u2028 \u200f שלום мир 世界 😀
  👩‍👩‍👧 e\u0301 \u0301 \ud83d \t`.split(/ +/);

const anyWords = fc
  .array(fc.constantFrom(...ENGLISH), { maxLength: 60 })
  .map((words) => words.join(' '));
const articles = fc.oneof(
  { weight: 3, arbitrary: anyWords.map((words) => `${OPENING} ${words}`) },
  { weight: 1, arbitrary: anyWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

function expectInOrder(ranges: Range[], length: number): void {
  let end = 0;
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    expect(range.end).toBeGreaterThan(range.start);
    end = range.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

const inside = (outer: Range[], inner: Range) =>
  outer.some((range) => range.start <= inner.start && inner.end <= range.end);

const check = (property: (text: string, split: Split) => void) =>
  fc.assert(
    fc.property(articles, (text) => property(text, splitter().split(text))),
    { numRuns: 200 },
  );

describe('splitArticle on any text', () => {
  test('blocks and sentences are in order, in bounds and do not overlap', () => {
    check((text, split) => {
      expectInOrder(split.blocks, text.length);
      expectInOrder(split.sentences, text.length);
    });
  });

  test('every claim has ordered ranges inside one sentence and one block that is not furniture', () => {
    check((text, split) => {
      const content = split.blocks.filter((block) => !isFurniture(block.kind));
      for (const claim of split.claims) {
        expect(claim.ranges.length).toBeGreaterThan(0);
        expectInOrder(claim.ranges, text.length);
        const whole = { start: claim.ranges[0]?.start ?? -1, end: claim.ranges.at(-1)?.end ?? -1 };
        expect(inside(split.sentences, whole)).toBe(true);
        expect(inside(content, whole)).toBe(true);
      }
    });
  });

  test('claims have a wording, scores in bounds and an attribution that exists', () => {
    check((_text, split) => {
      for (const claim of split.claims) {
        expect(claim.text.trim()).not.toBe('');
        expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
        expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
        if (!claim.checkable) expect(claim.checkWorthy).toBe(false);
        expect(claim.suggestedStatus === null).toBe(claim.suggestedReason === null);
        if (claim.attribution !== null) expect(split.attributions[claim.attribution]).toBeDefined();
      }
    });
  });

  test('attributions and hedges are ranges of the text, and contents are in order', () => {
    check((text, split) => {
      for (const { source, cue, content } of split.attributions) {
        expect(content.length).toBeGreaterThan(0);
        expectInOrder(content, text.length);
        if (source) expectInOrder([source], text.length);
        if (cue) expectInOrder([cue], text.length);
      }
      for (const claim of split.claims)
        for (const hedge of claim.hedges) expectInOrder([hedge], text.length);
    });
  });

  test('the words of a suggestion stand in the text', () => {
    check((text, split) => {
      for (const { suggestedReason } of split.claims)
        if (suggestedReason) expect(text).toContain(suggestedReason);
    });
  });

  test('the same text gives the same result', () => {
    check((text, split) => {
      expect(splitter().split(text)).toEqual(split);
    });
  });

  test('a sentence of letters is never lost: every sentence outside furniture has a claim', () => {
    check((_text, split) => {
      const content = split.blocks.filter((block) => !isFurniture(block.kind));
      for (const sentence of split.sentences) {
        if (!inside(content, sentence)) continue;
        const first = split.claims.some((claim) =>
          claim.ranges.some((range) => inside([sentence], range)),
        );
        expect(first).toBe(true);
      }
    });
  });
});
