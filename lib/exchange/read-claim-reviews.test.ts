import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { renderClaimReview } from '@/lib/reports/claim-review/render-claim-review';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { UnreadableImport } from './imported-claims';
import { readClaimReviews } from './read-claim-reviews';

const text = 'The mayor said on Monday: “Taxes fell by half.” Nobody else has said so.';
const review = (claimReviewed: string, more: object = {}) => ({
  '@type': 'ClaimReview',
  claimReviewed,
  ...more,
});
const read = (value: unknown) => readClaimReviews(JSON.stringify(value), text);
const first = (value: unknown) => read(value).claims[0];

describe('ClaimReviews', () => {
  const one = review('taxes fell by half', {
    reviewRating: { '@type': 'Rating', alternateName: 'False', ratingExplanation: 'They rose.' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'The mayor' } },
  });

  test('are found by their words, with their rating and claimant', () => {
    expect(read(one)).toEqual({
      claims: [
        {
          ranges: [{ start: 27, end: 46 - 1 }],
          status: 'DISPUTED',
          wording: 'taxes fell by half',
          kind: null,
          rationale: 'Rated “False”. They rose.',
          claimant: 'The mayor',
        },
      ],
      refusals: [],
    });
  });

  test.each([
    ['alone', one],
    ['in a list', [one]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [one] }],
    [
      'in a feed',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [one] }] },
    ],
  ])('are read %s', (_, value) => {
    expect(read(value).claims).toHaveLength(1);
  });

  test('are read as Google’s API lists them', () => {
    const claimReview = [{ publisher: { name: 'A' }, textualRating: 'Mostly false' }];
    expect(
      first({ claims: [{ text: 'Taxes fell by half.', claimant: 'The mayor', claimReview }] }),
    ).toMatchObject({
      status: 'DISPUTED',
      claimant: 'The mayor',
      rationale: 'Rated “Mostly false”.',
    });
  });

  test.each([
    [
      'what is none of the three keeps its name',
      { alternateName: 'Half true' },
      null,
      'Rated “Half true”.',
    ],
    [
      'the best of a scale is true',
      { ratingValue: '5', bestRating: 5, worstRating: 1 },
      'VERIFIED',
      null,
    ],
    [
      'the worst of a scale is false',
      { ratingValue: 1, bestRating: 5, worstRating: 1 },
      'DISPUTED',
      null,
    ],
    ['between them it is neither', { ratingValue: 3, bestRating: 5, worstRating: 1 }, null, null],
    ['a number without a scale says nothing', { ratingValue: 5 }, null, null],
    ['no rating says nothing', undefined, null, null],
    ['nor does one that is none', 'true', null, null],
  ])('%s', (_, reviewRating, status, rationale) => {
    expect(first(review('Taxes fell by half', { reviewRating }))).toMatchObject({
      status,
      rationale,
    });
  });

  test('whose words are not there, or in several places, are refused by their number', () => {
    expect(read([one, review('Taxes rose'), review('said')]).refusals).toEqual([
      { where: 'review 2', reason: 'The text does not have the words “Taxes rose”.' },
      { where: 'review 3', reason: 'The words “said” stand in several places of the text.' },
    ]);
  });

  test('of our own are found again where the wording is the words', () => {
    const report = buildReport(sampleReportSource, {
      now: new Date('2026-11-18T13:00:00.000Z'),
      reportUrl: 'https://claims.example/desks/world/articles/1/report',
    });
    const { claims, refusals } = readClaimReviews(renderClaimReview(report), report.revision.text);
    expect(claims.length + refusals.length).toBe(
      JSON.parse(renderClaimReview(report))['@graph'].length,
    );
    expect(claims).not.toEqual([]);
    for (const { ranges, status } of claims) {
      const ours = report.claims.find(({ parts }) => parts[0]?.start === ranges[0]?.start);
      expect(status).toBe(ours?.status);
    }
  });

  test.each([
    ['{', 'The file is not JSON.'],
    ['{}', 'The file has no ClaimReviews.'],
    ['[[[[]]]]', 'The file has no ClaimReviews.'],
    ['7', 'The file has no ClaimReviews.'],
  ])('are looked for in vain in %j', (file, reason) => {
    expect(() => readClaimReviews(file, text)).toThrow(new UnreadableImport(reason));
  });
});
