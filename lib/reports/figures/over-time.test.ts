import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf } from '@/lib/claims/status';
import { buildReport } from '@/lib/reports/build/build-report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { VerdictValue } from '@/prisma/generated/enums';
import { mostStandings, OverTime, standingsOf, statusHistory } from './over-time';
import { countsOfShares } from './shares';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T18:00:00.000Z') });

const verdict = (value: VerdictValue, at: string, breaksTie = false) => ({
  value,
  at,
  breaksTie,
  subLabel: null,
  rationale: '',
  reviewer: '',
  otherWords: null,
});
const ruling = (value: VerdictValue, at: string) => ({
  value,
  at,
  subLabel: null,
  reason: '',
  editor: '',
  overVerdicts: false,
  otherWords: null,
});
const from = '2026-11-17T00:00:00.000Z';
const noon = '2026-11-17T12:00:00.000Z';
const evening = '2026-11-17T18:00:00.000Z';
const later = '2026-11-18T09:00:00.000Z';

test('a claim is pending until it has the verdicts it needs, then in question, then ruled', () => {
  const claim = {
    verdicts: [verdict('DISPUTED', evening), verdict('VERIFIED', noon)],
    ruling: ruling('DISPUTED', later),
    verdictsNeeded: 2,
  };
  expect(statusHistory(claim, from)).toEqual([
    { at: from, status: 'PENDING' },
    { at: noon, status: 'PENDING' },
    { at: evening, status: 'NEEDS_RULING' },
    { at: later, status: 'DISPUTED' },
  ]);
});

test('what was given on other words decides nothing, and what is older than the article begins with it', () => {
  const other = { ...verdict('VERIFIED', noon), otherWords: [] };
  const old = verdict('UNVERIFIED', '2026-11-16T00:00:00.000Z');
  expect(statusHistory({ verdicts: [other], ruling: null, verdictsNeeded: 1 }, from)).toEqual([
    { at: from, status: 'PENDING' },
  ]);
  expect(statusHistory({ verdicts: [old], ruling: null, verdictsNeeded: 1 }, from)).toEqual([
    { at: from, status: 'UNVERIFIED' },
  ]);
});

test('the last moment is the report’s, at which the claims stand as its summary says', () => {
  const standings = standingsOf(report);
  expect(standings.at(-1)).toEqual({ at: report.asOf, counts: countsOfShares(report.summary) });
  expect(standings.length).toBeGreaterThan(1);
});

const instant = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-11-18'), noInvalidDate: true })
  .map((date) => date.toISOString());
const value = fc.constantFrom(...Object.values(VerdictValue));
const anyReport = fc.record({
  article: fc.record({ createdAt: instant }),
  claims: fc.array(
    fc.record({
      verdicts: fc.array(
        fc.tuple(value, instant, fc.boolean()).map(([is, at, tie]) => verdict(is, at, tie)),
        { maxLength: 3 },
      ),
      ruling: fc.option(fc.tuple(value, instant).map(([is, at]) => ruling(is, at))),
      verdictsNeeded: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 5 },
  ),
});

test('every claim is counted once at every moment, and the moments rise up to the last', () => {
  const asOf = '2026-11-18T18:30:00.000Z';
  fc.assert(
    fc.property(fc.array(anyReport, { minLength: 1, maxLength: 5 }), (reports) => {
      const all = new OverTime();
      for (const one of reports) all.add({ ...report, ...one } as unknown as typeof report);
      const standings = all.until(asOf);
      const claims = reports.reduce((sum, one) => sum + one.claims.length, 0);
      expect(standings.length).toBeLessThanOrEqual(mostStandings);
      if (claims === 0) {
        expect(standings).toEqual([]);
        return;
      }
      const moments = standings.map(({ at }) => at);
      expect(moments).toEqual([...new Set(moments)].sort());
      expect(moments.at(-1)).toBe(asOf);
      const totals = standings.map(({ counts }) => totalOf(counts));
      expect(totals).toEqual(totals.toSorted((a, b) => a - b));
      expect(totals.at(-1)).toBe(claims);
      for (const { counts } of standings) {
        for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  ['2026-11-18T00:30:00.000Z', 18],
  ['2026-11-10T00:30:00.000Z', 9],
  ['2026-08-01T00:30:00.000Z', 17],
  ['2025-08-01T00:30:00.000Z', 16],
  ['2021-08-01T00:30:00.000Z', 22],
])('an article of %s has its claims shown at %i moments', (createdAt, count) => {
  const article = { ...report.article, createdAt };
  expect(standingsOf({ ...report, article })).toHaveLength(count);
});
