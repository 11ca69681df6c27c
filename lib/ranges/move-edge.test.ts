import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWithRanges } from '@/prisma/testing/arbitrary-text';
import { moveEdge, nextEdge } from './move-edge';
import { findRangeProblem, type Range } from './range';

const text = 'The mayor opened the bridge on Monday. It cost 61 million.\n\nNobody was hurt.';
const passages = [
  { start: 0, end: 58 },
  { start: 60, end: 76 },
];
const rangesOf = (...words: string[]): Range[] =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
const wordsOf = (ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

const move = (
  ranges: Range[],
  at: number,
  side: 'start' | 'end',
  by: 'character' | 'word' | 'sentence',
  direction: 1 | -1,
) => wordsOf(moveEdge(text, passages, ranges, { range: at, side }, { by, direction }));

describe('moveEdge', () => {
  it.each([
    ['the end by a word', 'end', 'word', 1, 'opened the bridge on'],
    ['the end back by a word', 'end', 'word', -1, 'opened the'],
    ['the start by a word', 'start', 'word', 1, 'the bridge'],
    ['the start back by a word', 'start', 'word', -1, 'mayor opened the bridge'],
    ['the end over a space to the next character', 'end', 'character', 1, 'opened the bridge o'],
    ['the end back by a character', 'end', 'character', -1, 'opened the bridg'],
    ['the start by a character', 'start', 'character', 1, 'pened the bridge'],
    ['the end by a sentence', 'end', 'sentence', 1, 'opened the bridge on Monday.'],
    ['the start back by a sentence', 'start', 'sentence', -1, 'The mayor opened the bridge'],
  ] as const)('moves %s', (_what, side, by, direction, words) => {
    expect(move(rangesOf('opened the bridge'), 0, side, by, direction)).toEqual([words]);
  });

  it('stays where there is nowhere to go: at the passage, at the next range, at the last word', () => {
    const last = rangesOf('61 million.');
    expect(
      moveEdge(text, passages, last, { range: 0, side: 'end' }, { by: 'word', direction: 1 }),
    ).toBe(last);
    expect(move(rangesOf('mayor', 'opened'), 0, 'end', 'word', 1)).toEqual(['mayor', 'opened']);
    expect(move(rangesOf('mayor', 'opened'), 1, 'start', 'word', -1)).toEqual(['mayor', 'opened']);
    expect(move(rangesOf('mayor'), 0, 'end', 'word', -1)).toEqual(['mayor']);
    expect(move(rangesOf('mayor'), 0, 'start', 'sentence', 1)).toEqual(['mayor']);
  });

  const edges = fc.record({ range: fc.nat(3), side: fc.constantFrom('start', 'end' as const) });
  const steps = fc.record({
    by: fc.constantFrom('character', 'word', 'sentence' as const),
    direction: fc.constantFrom(1, -1 as const),
  });

  it('leaves ranges that a claim can have, whatever is moved, and moves nothing else', () => {
    fc.assert(
      fc.property(textWithRanges, edges, steps, (given, edge, step) => {
        const moved = moveEdge(given.text, given.passages, given.ranges, edge, step as never);
        expect(findRangeProblem(given.text, moved)).toBeNull();
        const graphemes = [...new Intl.Segmenter('en').segment(given.text)].map(
          ({ index }) => index,
        );
        for (const [index, range] of moved.entries()) {
          const before = given.ranges[index];
          if (index !== edge.range) expect(range).toEqual(before);
          else {
            const other = edge.side === 'start' ? 'end' : 'start';
            expect(range[other]).toBe(before?.[other]);
            expect([...graphemes, given.text.length]).toContain(range[edge.side]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('goes the way it was sent, and comes back by characters', () => {
    fc.assert(
      fc.property(
        textWithRanges,
        edges,
        fc.constantFrom(1, -1 as const),
        (given, edge, direction) => {
          const go = (ranges: readonly Range[], to: 1 | -1) =>
            moveEdge(given.text, given.passages, ranges, edge, { by: 'character', direction: to });
          const there = go(given.ranges, direction as 1 | -1);
          if (there === given.ranges) return;
          const [from, to] = [given.ranges[edge.range], there[edge.range]];
          expect(Math.sign((to?.[edge.side] ?? 0) - (from?.[edge.side] ?? 0))).toBe(direction);
          expect(go(there, -direction as 1 | -1)).toEqual(given.ranges);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('nextEdge', () => {
  it('goes through every edge in the order of the text and round', () => {
    const ranges = rangesOf('mayor', 'bridge');
    const edges = [{ range: 0, side: 'start' as const }];
    for (const _ of [1, 2, 3, 4]) edges.push(nextEdge(ranges, edges.at(-1) as never, 1) as never);
    expect(edges.map(({ range, side }) => `${range} ${side}`)).toEqual([
      '0 start',
      '0 end',
      '1 start',
      '1 end',
      '0 start',
    ]);
    expect(nextEdge(ranges, { range: 0, side: 'start' }, -1)).toEqual({ range: 1, side: 'end' });
  });
});
