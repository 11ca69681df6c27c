import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { dayWords } from './resolution/days';
import { isFurniture } from './sentences/furniture';
import type { Claim, Range, Split } from './types';

const DAY = '2024-03-23';
const OPENING = 'The mayor of the town said that it was the first of its kind.';
const ENGLISH =
  `The the a council mayor said says that , . “ ” " ' ( ) according to police officials killed injured 12 and but which
  who were could not be verified U.S. Mr. Lee e.g. claimed responsibility for attack denied reports ? ! … : ; - while
  Monday 2021 In Paris PARIS (AP) — Updated Published By Reported by: told reporters he had been founded in 1920 saying and injured
  while although that fled arrested was a dozen of them denied \n \n\n \r\n \u00a0 \ufeff \u2028 \u200f שלום мир 世界 😀
  👩‍👩‍👧 e\u0301 \u0301 \ud83d \udc00 \t \u2029 \u0085 \u200d ‘ ’ « » „ '' \`\` [ ] [sic] (( )) ... .. ?! ,, -- — – • 1. a) 12% $5 n't
  cannot they’re Ada’s U+ https://a.example/b_(c) a@b.example #tag @name "(“‘ ’”)" ; both or either between 12,000 40 dozens
  two people killed and , which , who born (born 1961) “it said The he added , the mayor said. he she his they their it
  the group Ada Holt Mr. Holt Harbour Union (HU) on Friday in March last week yesterday will "I we were between 40 and 60 $1.2bn
  10–12 half a million two-thirds of dozens of late 2014 22 March 2024 1990s three days ago no one 9999999999999999999 0 km`.split(
    / +/,
  );

const anyWords = fc
  .array(fc.constantFrom(...ENGLISH), { maxLength: 60 })
  .map((words) => words.join(' '));
const articles = fc.oneof(
  { weight: 3, arbitrary: anyWords.map((words) => `${OPENING} ${words}`) },
  { weight: 1, arbitrary: anyWords },
  { weight: 1, arbitrary: anyWords.map((words) => `\ufeff${OPENING}\r\n\r\n${words}\r\n`) },
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

/** The wording with its square brackets taken out again, the last first. */
const withoutInsertions = ({ text, insertions }: Claim): string =>
  insertions.reduceRight(
    (rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length),
    text,
  );

/** Claims and the finer readings of claims: what holds for one holds for the other. */
const allClaims = (split: Split): Claim[] => [...split.claims, ...split.finer];

const check = (property: (text: string, split: Split) => void) =>
  fc.assert(
    fc.property(articles, (text) => property(text, splitter().split(text, { publishedOn: DAY }))),
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
      for (const claim of allClaims(split)) {
        expect(claim.ranges.length).toBeGreaterThan(0);
        expectInOrder(claim.ranges, text.length);
        const whole = { start: claim.ranges[0]?.start ?? -1, end: claim.ranges.at(-1)?.end ?? -1 };
        expect(inside(split.sentences, whole)).toBe(true);
        expect(inside(content, whole)).toBe(true);
      }
    });
  });

  test('claims and attributions have a confidence from 0 to 1', () => {
    check((_text, split) => {
      for (const { confidence } of [...allClaims(split), ...split.attributions]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });
  });

  test('the ranges of a claim are exact: no white space at their ends, no half of a character', () => {
    check((text, split) => {
      for (const { start, end } of allClaims(split).flatMap(({ ranges }) => ranges)) {
        const quote = text.slice(start, end);
        expect(quote.trim()).toBe(quote);
        expect(
          /^[\uDC00-\uDFFF]/.test(quote) && /[\uD800-\uDBFF]$/.test(text.slice(0, start)),
        ).toBe(false);
        expect(/[\uD800-\uDBFF]$/.test(quote) && /^[\uDC00-\uDFFF]/.test(text.slice(end))).toBe(
          false,
        );
      }
    });
  });

  test('the wording of a claim, without what is put in, is made of its own words and glue', () => {
    check((text, split) => {
      for (const claim of allClaims(split)) {
        const own = claim.ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
        const known = `${own} is are was were`.toUpperCase();
        for (const [word] of withoutInsertions(claim).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          expect(known).toContain(word.toUpperCase());
        }
      }
    });
  });

  test('what is put in stands in square brackets, and in the article or in the calendar', () => {
    check((text, split) => {
      for (const claim of allClaims(split)) {
        for (const { at, length, words } of claim.insertions)
          expect(claim.text.slice(at, at + length)).toBe(` [${words}]`);
        for (const { from, words, publishedOn, explains, at } of [
          ...claim.insertions,
          ...claim.offers,
        ]) {
          expect(inside(claim.ranges, explains)).toBe(true);
          expect(at).toBeLessThanOrEqual(claim.text.length);
          const source = text.slice(from.start, from.end);
          if (publishedOn === null) expect(source.replace(/\s+/g, ' ')).toBe(words);
          else {
            const date = split.values.dates.find(({ start }) => start === from.start);
            expect(publishedOn).toBe(DAY);
            expect(date?.relative).toBe(true);
            expect(date && dayWords(date, source)).toBe(words);
          }
        }
      }
    });
  });

  test('nothing relative is put in where the day of the article is not known', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const split = splitter().split(text);
        for (const { relative, interval } of split.values.dates)
          if (relative) expect(interval).toBeNull();
        for (const { insertions, offers } of allClaims(split))
          for (const { publishedOn } of [...insertions, ...offers]) expect(publishedOn).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('values are ranges of the text, with bounds in order and days that exist', () => {
    check((text, { values }) => {
      for (const range of [...values.quantities, ...values.dates])
        expectInOrder([range], text.length);
      for (const { min, max } of values.quantities) {
        expect(min !== null || max !== null).toBe(true);
        expect(min ?? 0).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
      }
      for (const { interval } of values.dates) {
        if (interval === null) continue;
        for (const day of [interval.from, interval.to])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(interval.from <= interval.to).toBe(true);
      }
      for (const { name, mentions } of values.entities) {
        expectInOrder(mentions, text.length);
        const named = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
        expect(named).toContain(name);
      }
    });
  });

  test('the values of a claim are those that lie in its ranges', () => {
    check((_text, { values, ...split }) => {
      for (const { ranges, values: own } of [...split.claims, ...split.finer]) {
        const within = (list: Range[]) =>
          list.flatMap((range, i) => (inside(ranges, range) ? i : []));
        expect(own.quantities).toEqual(within(values.quantities));
        expect(own.dates).toEqual(within(values.dates));
        const named = values.entities.flatMap(({ mentions }, i) =>
          mentions.some((mention) => inside(ranges, mention)) ? i : [],
        );
        expect(own.entities).toEqual(named);
      }
    });
  });

  test('claims have a wording, scores in bounds and an attribution that exists', () => {
    check((_text, split) => {
      for (const claim of allClaims(split)) {
        expect(claim.text.trim()).not.toBe('');
        expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
        expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
        if (/^(?:question|prediction)$/.test(claim.kind)) expect(claim.checkWorthy).toBe(false);
        if (claim.checkWorthy && !claim.checkable) expect(claim.kind).toBe('opinion');
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
      for (const claim of allClaims(split))
        for (const hedge of claim.hedges) expectInOrder([hedge], text.length);
    });
  });

  test('the words of a suggestion stand in the text', () => {
    check((text, split) => {
      for (const { suggestedReason } of allClaims(split))
        if (suggestedReason) expect(text).toContain(suggestedReason);
    });
  });

  test('the same text gives the same result', () => {
    check((text, split) => {
      expect(splitter().split(text, { publishedOn: DAY })).toEqual(split);
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

describe('splitArticle comes to an end', () => {
  const words = 'the mayor who said that , and the old dam ( of 12 towns ) '.split(' ');

  test.each([
    ['a sentence of two million letters', `The ${words.join(' ').repeat(38_000)}fell.`],
    ['a word of two million letters', `The mayor said ${'dam'.repeat(700_000)}.`],
    [
      'ten thousand quotations inside one another',
      `The mayor said ${'“the ‘dam '.repeat(10_000)}${'’ fell” '.repeat(10_000)}`,
    ],
    ['ten thousand quotations that never close', `The mayor said: ${'“the dam '.repeat(10_000)}`],
    [
      'ten thousand brackets inside one another',
      `The dam ${'(of '.repeat(10_000)}${')'.repeat(10_000)} fell.`,
    ],
    ['a million full stops', `The mayor said${'.'.repeat(1_000_000)}`],
    ['fifteen thousand names', `The mayor said: ${'Ada Holt met Mr. Holt (AH). '.repeat(15_000)}`],
    ['a million digits', `The mayor said ${'7'.repeat(1_000_000)} towns fell.`],
    [
      'fifteen thousand sentences of pronouns',
      `Ada Holt left. ${'He said it saw her on Friday. '.repeat(15_000)}`,
    ],
    ['fifty thousand number words', `The mayor saw ${'two hundred and '.repeat(50_000)} towns.`],
    ['a hundred thousand line breaks', `The mayor\r\n${'\r\n'.repeat(100_000)}said so.`],
  ])(
    'on %s',
    (_what, text) => {
      const split = splitter().split(text);
      expectInOrder(split.sentences, text.length);
      for (const claim of allClaims(split)) expectInOrder(claim.ranges, text.length);
      expect(split.claims.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
