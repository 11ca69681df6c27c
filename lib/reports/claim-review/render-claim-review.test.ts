import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { coverageOf } from '@/lib/reports/coverage';
import { claimantOf } from '@/lib/reports/figures/claimant';
import type { Report } from '@/lib/reports/report';
import { anyReport } from '@/lib/reports/sample/report-arbitraries';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { checkClaimReview } from './check-claim-review';
import { renderClaimReview } from './render-claim-review';

const reportUrl = 'https://claims.example/desks/world/articles/1/report';
const report = buildReport(sampleReportSource, {
  now: new Date('2026-11-18T13:00:00.000Z'),
  reportUrl,
});
const graph = JSON.parse(renderClaimReview(report));
const [first, second, third] = graph['@graph'];

describe('what Google asks', () => {
  test('holds for the sample', () => {
    expect(graph['@graph']).toHaveLength(3);
    expect(checkClaimReview(graph)).toEqual([]);
  });

  test.each([
    ['claimReviewed is required', { claimReviewed: '' }],
    ['url is required, and absolute', { url: '/report#claim-1' }],
    ['a rating has a name in words', { reviewRating: { '@type': 'Rating' } }],
    ['a desk without a scale gives no numbers', { reviewRating: { ratingValue: 8 } }],
    ['a claimant has a name', { itemReviewed: { '@type': 'Claim' } }],
    ['a date is ISO 8601', { datePublished: '18 November' }],
  ])('is broken noticeably: %s', (rule, change) => {
    expect(checkClaimReview({ '@graph': [{ ...first, ...change }] })).toContain(rule);
  });

  test('holds for every report that is published', () => {
    fc.assert(
      fc.property(anyReport, fc.webUrl(), (any, sourceUrl) => {
        const attribution = report.claims[3]?.attribution ?? null;
        const claims = any.claims.map((claim) => ({ ...claim, attribution }));
        const published = { ...any, reportUrl, claims, article: { ...any.article, sourceUrl } };
        expect(checkClaimReview(JSON.parse(renderClaimReview(published)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a review says who claims what, where it appeared, and what came of it', () => {
  expect(second).toEqual({
    '@type': 'ClaimReview',
    url: `${reportUrl}#claim-4`,
    datePublished: '2026-11-18',
    dateModified: '2026-11-18',
    claimReviewed:
      'The Tide Front is responsible for the attack on the grain terminal of Port Selin.',
    author: { '@type': 'Organization', name: 'World desk' },
    reviewRating: { '@type': 'Rating', alternateName: 'Unverified' },
    reviewBody: report.claims[3]?.inPrint,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'A group calling itself the Tide Front' },
      datePublished: '2026-11-17',
      appearance: {
        '@type': 'NewsArticle',
        url: 'https://news.example/carmora/blast-at-port-selin',
        headline: 'Blast at Port Selin kills at least 14',
      },
    },
  });
  expect(third.reviewRating.alternateName).toBe('Disputed');
});

test('what is left out is named with the reason', () => {
  expect(coverageOf(report, 'claimreview')).toEqual({
    included: 3,
    leftOut: '2 (it needs a ruling), 3, 5, 7 (it is pending)',
  });
  const nobody = report.claims.map((claim) => ({ ...claim, attribution: null }));
  expect(coverageOf({ ...report, claims: nobody }, 'claimreview')).toMatchObject({
    leftOut: expect.stringContaining('1, 4, 6 (nobody is said to claim it)'),
  });
  expect(coverageOf(report, 'csv')).toEqual({ included: 7, leftOut: null });
});

describe('nothing is given', () => {
  test.each(['NEW', 'IN_REVIEW', 'READY', 'SIGNED_OFF', 'CORRECTING'] as const)(
    'at the stage %s',
    (stage) => {
      const coverage = coverageOf({ ...report, stage }, 'claimreview');
      expect(coverage).toEqual({ refusal: expect.stringContaining('has to be published') });
      expect(() => renderClaimReview({ ...report, stage })).toThrow(RangeError);
    },
  );

  test.each([
    'http://127.0.0.1:3000/desks/world/articles/1/report',
    'http://localhost:3000/report',
    'http://[::1]:3000/report',
    'http://0.0.0.0/report',
  ])('where readers could not follow %s', (address) => {
    const coverage = coverageOf({ ...report, reportUrl: address }, 'claimreview');
    expect(coverage).toEqual({ refusal: expect.stringContaining('NEXTAUTH_URL') });
  });

  test('where a report has no address of its own', () => {
    const coverage = coverageOf({ ...report, reportUrl: null }, 'claimreview');
    expect(coverage).toEqual({ refusal: expect.stringContaining('make a report') });
  });
});

describe('a claimant', () => {
  const of = (source: string, more: Partial<Report['article']> = {}) =>
    claimantOf(
      {
        attribution: {
          source: { start: 0, end: source.length, text: source },
          sourceName: null,
          cue: null,
          content: [],
        },
        values: null,
      },
      { desk: report.desk, article: { ...report.article, ...more } },
    );

  test.each(['He', 'they', 'IT'])('is not %s, whom nobody elsewhere could tell', (source) => {
    expect(of(source)).toEqual({ reason: 'whoever claims it is named by a pronoun only' });
  });

  test.each(['World desk', 'the carmora courier', 'Mirela Tane'])('is not %s itself', (source) => {
    expect(of(source)).toEqual({ reason: 'it is the article’s own' });
  });

  test('is a person where the article tells, and else a group', () => {
    expect(of('the ministry')).toEqual({ name: 'the ministry', type: 'Organization' });
    const source = { start: 0, end: 30, text: 'The harbour master, Idris Okoro' };
    const entity = { kind: 'person' as const, name: 'Idris Okoro', otherNames: [] };
    const values = {
      entities: [{ ...entity, at: { start: 20, end: 30, text: 'Idris Okoro' } }],
      quantities: [],
      dates: [],
    };
    const attribution = { source, sourceName: null, cue: null, content: [] };
    expect(claimantOf({ attribution, values }, report)).toEqual({
      name: 'The harbour master, Idris Okoro',
      type: 'Person',
    });
  });
});

test('nothing in it ends a script', () => {
  const title = '</script><script>alert(1)</script><!--\u2028';
  const claims = report.claims.map((claim) => ({ ...claim, wording: title }));
  const file = renderClaimReview({ ...report, claims, article: { ...report.article, title } });
  expect(file).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(file)['@graph'][0].claimReviewed).toBe(title);
});
