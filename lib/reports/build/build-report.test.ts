import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '@/lib/reports/csv/render-csv';
import { renderHtml } from '@/lib/reports/html/render-html';
import { reportSchema } from '@/lib/reports/report';
import { sampleClaims } from '@/lib/reports/sample/sample-claims';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { buildReport } from './build-report';
import type { RedactedSource } from './redact';
import type { SourceClaim } from './report-source';

const now = new Date('2026-11-18T09:00:00.000Z');
const [firstClaim] = sampleClaims;
const undecided = { attribution: null, hedges: [], verdicts: [], ruling: null };

function sourceWith(text: string, claims: Partial<SourceClaim>[]): RedactedSource {
  return {
    ...sampleReportSource,
    revision: { ...sampleReportSource.revision, text },
    claims: claims.flatMap((claim, index) =>
      firstClaim ? [{ ...firstClaim, ...undecided, number: index + 1, ...claim }] : [],
    ),
  };
}

describe('what was decided on other words', () => {
  const text = 'The silo burned. Nobody was hurt.';
  const [silo, hurt] = [[{ start: 0, end: 15 }], [{ start: 17, end: 32 }]];
  const verdict = {
    value: 'VERIFIED',
    rationale: '',
    subLabel: null,
    breaksTie: false,
    reviewer: 'Ana',
    at: now.toISOString(),
  } as const;
  const ruling = {
    value: 'DISPUTED',
    subLabel: null,
    reason: 'No.',
    editor: 'Ed',
    at: now.toISOString(),
  } as const;

  test('says where it was on words that the text has no more', () => {
    const verdicts = [{ ...verdict, ranges: [] }];
    const source = sourceWith(text, [{ ranges: hurt, verdicts, status: 'PENDING' }]);
    const report = buildReport(source, { now });
    expect(report.claims[0]).toMatchObject({ verdictsGiven: 0, verdicts: [{ otherWords: [] }] });
    expect(renderHtml(report)).toContain('Given on an earlier text of the article');
    expect(renderCsv(report)).toContain('words of an earlier text');
  });

  test('says on which, and what is on the present words says nothing of it', () => {
    const verdicts = [
      { ...verdict, ranges: silo },
      { ...verdict, ranges: hurt },
    ];
    const source = sourceWith(text, [
      { ranges: hurt, verdicts, ruling: { ...ruling, ranges: silo }, status: 'VERIFIED' },
    ]);
    const [claim] = buildReport(source, { now }).claims;
    const silos = [{ start: 0, end: 15, text: 'The silo burned' }];
    expect(claim?.verdicts.map(({ otherWords }) => otherWords)).toEqual([silos, null]);
    expect(claim?.ruling?.otherWords).toEqual(silos);
    const page = renderHtml(buildReport(source, { now }));
    expect(page.match(/Given before the words changed, on “<bdi>The silo burned</g)).toHaveLength(
      2,
    );
    expect(page).toContain(', 1 verdict<');
  });
});

describe('quotes', () => {
  test('are exactly the words between the positions', () => {
    fc.assert(
      fc.property(wordsAndRanges(), ({ text, ranges }) => {
        const [claim] = buildReport(sourceWith(text, [{ ranges }]), { now }).claims;
        expect(claim?.parts).toEqual(
          ranges.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
        );
        expect(claim?.quote).toBe(ranges.map((r) => text.slice(r.start, r.end)).join(' … '));
      }),
    );
  });

  test('say where words between two parts are left out', () => {
    const claim = buildReport(sampleReportSource, { now }).claims[1];
    expect(claim?.quote).toBe(
      'An explosion tore through the grain terminal of Port Selin … killing at least 14 people',
    );
    expect(claim?.parts.map((part) => part.text)).toEqual([
      'An explosion tore through the grain terminal of Port Selin',
      'killing at least 14 people',
    ]);
  });

  test.each([
    ['outside the text', [{ start: 2, end: 9 }]],
    ['before the text', [{ start: -3, end: 2 }]],
    ['empty', [{ start: 1, end: 1 }]],
    ['missing', []],
    [
      'out of order',
      [
        { start: 3, end: 5 },
        { start: 0, end: 2 },
      ],
    ],
  ])('are refused where the ranges are %s', (_, ranges) => {
    expect(() => buildReport(sourceWith('Smoke.', [{ ranges }]), { now })).toThrow(RangeError);
  });

  test('of hedges and sources are refused outside the text too', () => {
    const ranges = [{ start: 0, end: 5 }];
    const hedges = [{ start: 0, end: 7, kind: 'bound' }];
    const attribution = { source: { start: 9, end: 12 }, cue: null, content: [] };
    expect(() => buildReport(sourceWith('Smoke.', [{ ranges, hedges }]), { now })).toThrow(
      RangeError,
    );
    expect(() => buildReport(sourceWith('Smoke.', [{ ranges, attribution }]), { now })).toThrow(
      RangeError,
    );
  });
});

test('claims come in the order of their numbers', () => {
  const claims = sampleClaims.toReversed();
  const report = buildReport({ ...sampleReportSource, claims }, { now });
  expect(report.claims.map((claim) => claim.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('what the report does not name stays behind, whatever the rows carry', () => {
  const secret = { email: 'ana@desk.example', passwordHash: 'argon2' };
  const source = {
    ...sampleReportSource,
    article: { ...sampleReportSource.article, ...secret },
    revision: { ...sampleReportSource.revision, ...secret },
    desk: { ...sampleReportSource.desk, ...secret },
    claims: sampleClaims.map((claim) => ({
      ...claim,
      ...secret,
      ruling: claim.ruling && { ...claim.ruling, ...secret },
      verdicts: claim.verdicts.map((verdict) => ({ ...verdict, ...secret })),
      evidence: claim.evidence.map((note) => ({ ...note, ...secret })),
      searches: claim.searches.map((search) => ({ ...search, ...secret })),
      checks: claim.checks.map((check) => ({ ...check, ...secret })),
    })),
  };
  const report = buildReport(source, { now });
  expect(report).toEqual(buildReport(sampleReportSource, { now }));
  expect(() => reportSchema.parse(report)).not.toThrow();
});

test('a claim keeps who said it, what limits it and what the text suggests', () => {
  const claim = buildReport(sampleReportSource, { now }).claims[3];
  expect(claim).toMatchObject({
    attribution: {
      source: { text: 'A group calling itself the Tide Front' },
      cue: { text: 'claimed responsibility' },
    },
    hedges: [{ text: 'could not be independently verified', kind: 'unconfirmed' }],
    suggestion: { status: 'UNVERIFIED', reason: 'could not be independently verified' },
    status: 'UNVERIFIED',
    evidence: [
      { number: 1, stance: 'CONTEXT', derivesFrom: null },
      { number: 2, publisher: 'Radio Selin', derivesFrom: 1 },
    ],
    kind: 'RESPONSIBILITY',
    checks: [{ done: true, note: 'It was in 2024 and 2025.', checkedBy: 'Ana Ruiz' }],
    origins: 1,
    searches: [
      { answered: false, outcome: 'NOTHING' },
      { asked: '', answered: null },
    ],
  });
});

test('the moment of the report is the one it is told', () => {
  expect(buildReport(sampleReportSource, { now })).toMatchObject({
    asOf: '2026-11-18T09:00:00.000Z',
    reportUrl: null,
    ledgerPosition: '4711',
  });
});

/** Texts of words, emoji included, each word of which may be a part of the claim. */
function wordsAndRanges() {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const visible = word.filter((letters) => letters.trim() !== '');
  return fc
    .array(fc.record({ word: visible, isPart: fc.boolean() }), { minLength: 1 })
    .map((words) => {
      let text = '';
      const ranges = words.flatMap(({ word: letters, isPart }) => {
        const start = text.length;
        text += `${letters} `;
        return isPart ? [{ start, end: start + letters.length }] : [];
      });
      return { text, ranges };
    })
    .filter(({ ranges }) => ranges.length > 0);
}
