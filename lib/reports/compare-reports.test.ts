import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { compareReports } from '@/lib/reports/compare-reports';
import { anyReport } from '@/lib/reports/sample/report-arbitraries';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });
const [first, second, ...others] = report.claims;
if (!first || !second) throw new Error('The sample has claims.');

test('a report says nothing otherwise than itself', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      expect(compareReports(any, any)).toEqual([]);
    }),
  );
});

test('what has changed is said in reading order, and what is gone at the end', () => {
  const added = { ...first, id: 'new', wording: 'A new one.', status: 'PENDING' } as const;
  const newer = {
    ...report,
    claims: [{ ...second, status: 'VERIFIED', wording: 'Other words.' } as const, added, ...others],
  };
  const older = {
    ...report,
    claims: [first, { ...second, status: 'DISPUTED' } as const, ...others],
  };
  expect(compareReports(older, newer)).toEqual([
    { kind: 'wording', before: second.wording, after: 'Other words.' },
    { kind: 'status', wording: 'Other words.', before: 'DISPUTED', after: 'VERIFIED' },
    { kind: 'added', wording: 'A new one.', status: 'PENDING' },
    { kind: 'removed', wording: first.wording, status: first.status },
  ]);
});

test('that they are of two texts is said first', () => {
  const newer = { ...report, revision: { ...report.revision, number: report.revision.number + 1 } };
  const { number } = report.revision;
  expect(compareReports(report, newer)).toEqual([
    { kind: 'text', before: number, after: number + 1 },
  ]);
});

test('every claim of the one that is not in the other is told, and the other way round', () => {
  fc.assert(
    fc.property(anyReport, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (any, keep) => {
      const claims = any.claims.filter((_, index) => keep[index]);
      const gone = any.claims.length - claims.length;
      const kinds = (changes: ReturnType<typeof compareReports>) => changes.map(({ kind }) => kind);
      const less = { ...any, claims };
      expect(kinds(compareReports(any, less))).toEqual(Array(gone).fill('removed'));
      expect(kinds(compareReports(less, any))).toEqual(Array(gone).fill('added'));
    }),
  );
});
