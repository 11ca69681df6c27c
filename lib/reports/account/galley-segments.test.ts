import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { ReportClaim } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { galleySegments } from './galley-segments';

const { claims: sampleClaims, revision } = buildReport(sampleReportSource, { now: new Date(0) });
const [sampleClaim] = sampleClaims;

/** Claims numbered as they come, each with the parts given as [start, end]. */
function claimsOn(text: string, ...claims: [number, number][][]): ReportClaim[] {
  return claims.flatMap((parts, index) => {
    const passages = parts.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
    return sampleClaim ? [{ ...sampleClaim, number: index + 1, parts: passages }] : [];
  });
}

const summary = (text: string, claims: ReportClaim[]) =>
  galleySegments(text, claims).map((segment) => [
    segment.text,
    segment.claim?.number ?? null,
    segment.ends.map((claim) => claim.number),
  ]);

test('a text without claims is one stretch, and an empty one none', () => {
  expect(summary('Smoke.', [])).toEqual([['Smoke.', null, []]]);
  expect(summary('', [])).toEqual([]);
});

test('a claim in two parts is numbered once, where it ends', () => {
  const text = 'Fire killed two and hurt ten.';
  expect(
    summary(
      text,
      claimsOn(
        text,
        [[0, 15]],
        [
          [0, 4],
          [20, 28],
        ],
      ),
    ),
  ).toEqual([
    ['Fire', 1, []],
    [' killed two', 1, [1]],
    [' and ', null, []],
    ['hurt ten', 2, [2]],
    ['.', null, []],
  ]);
});

test('a claim inside another shows, and the outer one goes on behind it', () => {
  const text = 'Ana said it burns, Ben said.';
  expect(summary(text, claimsOn(text, [[0, 27]], [[9, 17]]))).toEqual([
    ['Ana said ', 1, []],
    ['it burns', 2, [2]],
    [', Ben said', 1, [1]],
    ['.', null, []],
  ]);
});

test('the stretches put together are the text, and every claim ends once', () => {
  const part = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (given) => {
      const text = revision.text.slice(0, 40);
      const parts = given.map(([start, length]): [number, number][] => [[start, start + length]]);
      const segments = galleySegments(text, claimsOn(text, ...parts));
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const ends = segments.flatMap((segment) => segment.ends.map((claim) => claim.number));
      expect(ends.toSorted((a, b) => a - b)).toEqual(parts.map((_, index) => index + 1));
    }),
  );
});
