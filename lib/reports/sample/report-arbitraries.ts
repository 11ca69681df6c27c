import fc from 'fast-check';
import { codePointsOf } from '@/lib/ranges/code-points';
import { findRangeProblem, type Range } from '@/lib/ranges/range';
import { buildReport } from '@/lib/reports/build/build-report';
import type { SourceClaim } from '@/lib/reports/build/report-source';
import type { Report } from '@/lib/reports/report';
import { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';
import { plainClaim } from './sample-plain-claim';
import { sampleReportSource } from './sample-report';

// Whatever makes one count differ from another: characters of two code units,
// families joined out of several, flags, marks on letters, other directions,
// line breaks of two characters; and words that stand in many places.
const pieces = [
  ...['the ', 'the ', 'group ', 'said ', 'a', 'b', ' ', '. ', '\n', '\r\n', '\r\n\r\n', '\t'],
  ...[
    '💩',
    '👩‍👩‍👧‍👦',
    '👍🏽',
    '🇺🇦',
    'e\u0301',
    'ก็',
    'का',
    '한국',
    '日本語',
    '𝒜',
    '\u200D',
    '\uFE0F',
  ],
  ...[
    'مرحبا ',
    'שלום ',
    '\u202E',
    '\u2066',
    '\u2069',
    '“',
    '”',
    '<b>',
    '&amp;',
    '"',
    '\\',
    '\u2028',
  ],
] as const;

const anyText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((each) => each.join(''))
  .filter((text) => text.trim() !== '');

/** One to three parts at whole characters of a text, in order. */
function anyRanges(text: string): fc.Arbitrary<Range[]> {
  const points = codePointsOf(text);
  return fc
    .uniqueArray(fc.nat(points.length), { minLength: 2, maxLength: 6 })
    .map((cuts) => {
      const ends = cuts.toSorted((a, b) => a - b).map(points.toUnits);
      const ranges: Range[] = [];
      for (let index = 0; index + 1 < ends.length; index += 2) {
        const [start, end] = [ends[index], ends[index + 1]];
        if (start !== undefined && end !== undefined && text.slice(start, end).trim() !== '') {
          ranges.push({ start, end });
        }
      }
      return ranges;
    })
    .filter((ranges) => findRangeProblem(text, ranges) === null);
}

const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 });

function anyClaim(text: string): fc.Arbitrary<Omit<SourceClaim, 'id' | 'number'>> {
  return fc
    .record({
      ranges: anyRanges(text),
      status: fc.constantFrom(...Object.values(ClaimStatus)),
      kind: fc.constantFrom(...Object.values(ClaimKind)),
      wording: words.map((each) => each.join('').trim() || 'It is so.'),
    })
    .map((claim) => ({ ...plainClaim, ...claim }));
}

/** Reports on texts of every sort, with claims that overlap and that have several parts. */
export const anyReport: fc.Arbitrary<Report> = anyText.chain((text) =>
  fc.array(anyClaim(text), { maxLength: 6 }).map((claims) =>
    buildReport(
      {
        ...sampleReportSource,
        revision: { ...sampleReportSource.revision, text, values: null },
        claims: claims.map((claim, index) => ({
          ...claim,
          id: `019ab0c1-0000-7000-8000-${String(index).padStart(12, '0')}`,
          number: index + 1,
        })),
      },
      { now: new Date('2026-11-18T09:00:00.000Z') },
    ),
  ),
);

/** As much of a claim of a report as another program can hand back. */
export const handedBack = ({ claims }: Report) =>
  claims.map(({ parts, status, wording, kind }) => ({
    ranges: parts.map(({ start, end }) => ({ start, end })),
    status,
    wording,
    kind,
    rationale: null,
    claimant: null,
  }));
