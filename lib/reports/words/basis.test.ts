import { describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { verdictBasis } from './basis';

const verdict = {
  value: 'VERIFIED',
  rationale: '',
  subLabel: null,
  breaksTie: false,
  reviewer: 'Ana',
  at: '2026-11-17T09:12:00.000Z',
} as const;
const ruling = {
  value: 'DISPUTED',
  subLabel: null,
  reason: 'So.',
  editor: 'Ed',
  at: verdict.at,
} as const;

/** The first claim of the sample as the desk would have it with so many verdicts of so many. */
function claimWith(given: number, needed: number, ruled = false) {
  const [first] = sampleReportSource.claims;
  if (!first) throw new Error('The sample has claims.');
  const { ranges } = first;
  const claim = {
    ...first,
    verdictsNeeded: needed,
    verdicts: Array.from({ length: given }, () => ({ ...verdict, ranges })),
    ruling: ruled ? { ...ruling, ranges } : null,
  };
  const report = buildReport({ ...sampleReportSource, claims: [claim] }, { now: new Date(0) });
  if (!report.claims[0]) throw new Error('The report has the claim.');
  return report.claims[0];
}

describe('what a status in a report rests on', () => {
  it.each([
    [0, 2, 'no verdict yet'],
    [1, 2, '1 of 2 verdicts'],
    [1, 1, '1 verdict'],
    [2, 2, '2 verdicts'],
  ])('%i verdicts of %i: %s', (given, needed, words) => {
    const claim = claimWith(given, needed);
    expect([claim.verdictsGiven, claim.verdictsNeeded]).toEqual([given, needed]);
    expect(verdictBasis(claim)).toBe(words);
  });

  it('tells a ruling over the verdicts from one that decides without them', () => {
    expect(claimWith(2, 2, true).ruling?.overVerdicts).toBe(true);
    expect(claimWith(0, 2, true).ruling?.overVerdicts).toBe(false);
  });
});
