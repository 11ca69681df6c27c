import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { getArticleSummary } from '@/lib/articles/queries';
import { editClaim } from '@/lib/claims/mutations';
import { setBlindReview } from '@/lib/policy/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { makeArticle, makeDesk, plainText } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { getAgreement } from './queries';

const text = `${plainText} The road was closed in June. The town paid for it. A fire broke out in July.`;

/** A desk that reviews blind, with claims that two reviewers have judged, each as given. */
async function judged(verdicts: readonly (readonly [VerdictValue, VerdictValue | null])[]) {
  const desk = await makeDesk();
  await setBlindReview(desk.admin, { blindReview: true });
  const { article } = await makeArticle(desk.reviewer, { text });
  for (const [at, given] of verdicts.entries()) {
    const claim = article.claims[at];
    if (!claim) throw new Error('The article has too few claims.');
    for (const [who, value] of given.entries()) {
      const actor = { ...(who === 0 ? desk.reviewer : desk.colleague), blind: true };
      if (value) await setVerdict(actor, claim.id, { value, rationale: '', version: null });
    }
  }
  return { ...desk, article };
}

const rows = [
  ['VERIFIED', 'VERIFIED'],
  ['DISPUTED', 'VERIFIED'],
  ['UNVERIFIED', 'UNVERIFIED'],
  ['DISPUTED', null],
] as const;

describe('agreement', () => {
  it('is of the claims with two verdicts, and says what was left out', async () => {
    const { editor, article } = await judged(rows);
    const agreement = await getAgreement(editor, {});
    expect(agreement).toMatchObject({
      verdicts: 7,
      counted: { claims: 3, verdicts: 6, independent: 6 },
      leftOut: [{ because: 'only-one', verdicts: 1 }],
      percent: { units: 3, noIntervalBecause: 'too-few-units' },
      fleissSize: 2,
      pair: null,
      articles: [{ id: article.id, percent: { units: 3 } }],
      next: null,
    });
    expect(agreement.percent.value).toBeCloseTo(2 / 3, 12);
    expect(agreement.pairs[0]?.kappa.value).toBeCloseTo(0.5, 12);
  });

  it('counts what was first given, on the words of now, on claims that stand', async () => {
    const { editor, reviewer, article } = await judged(rows);
    const [first, second, third] = article.claims;
    if (!first || !second || !third) throw new Error('The article has too few claims.');
    await setVerdict(reviewer, second.id, { value: 'VERIFIED', rationale: '', version: 1 });
    expect((await getAgreement(editor, {})).percent.value).toBeCloseTo(2 / 3, 12);
    await editClaim(editor, third.id, { version: 1, dropped: true });
    const range = first.ranges[0] ?? { start: 0, end: 9 };
    const ranges = [{ ...range, end: range.end - 4 }];
    await editClaim(editor, first.id, { version: 1, ranges });
    const left = await getAgreement(editor, {});
    expect(left.leftOut).toEqual([
      { because: 'dropped', verdicts: 2 },
      { because: 'other-words', verdicts: 2 },
      { because: 'only-one', verdicts: 1 },
    ]);
    expect(left.percent).toMatchObject({ units: 1, value: 0 });
  });

  it('is narrowed by article, kind, pair, time and independence', async () => {
    const { editor, reviewer, colleague, article } = await judged(rows);
    const pair = `${reviewer.userId},${colleague.userId}` as const;
    const narrowed = await getAgreement(editor, { article: article.id, pair });
    const matrix = narrowed.pair?.matrix.flat() ?? [];
    expect(matrix.reduce((sum, units) => sum + units, 0)).toBe(3);
    expect(narrowed.pair?.kappa.value).toBeCloseTo(0.5, 12);
    const none = { units: 0, value: null, undefinedBecause: 'no-units' };
    for (const query of [{ kind: 'OPINION' }, { until: '2020-01-01' }] as const) {
      expect((await getAgreement(editor, query)).alpha).toMatchObject(none);
    }
    const claim = article.claims[4];
    if (!claim) throw new Error('The article has too few claims.');
    const seen = { value: 'VERIFIED', rationale: '', version: null } as const;
    await setVerdict(reviewer, claim.id, seen);
    await setVerdict(editor, claim.id, seen);
    expect((await getAgreement(editor, {})).counted).toMatchObject({ claims: 4, independent: 7 });
    expect((await getAgreement(editor, { independent: 'yes' })).leftOut).toEqual([
      { because: 'not-independent', verdicts: 1 },
      { because: 'only-one', verdicts: 2 },
    ]);
  });

  it('leaves an article that is deleted out', async () => {
    const { editor, article } = await judged(rows);
    const { version } = await getArticleSummary(editor, article.id);
    await deleteArticle(editor, article.id, version);
    expect(await getAgreement(editor, {})).toMatchObject({ verdicts: 0, pairs: [], articles: [] });
  });

  it('is for editors, and names nobody from another desk', async () => {
    const { editor, admin, reviewer } = await judged([]);
    await expectProblem('not-allowed', getAgreement(reviewer, {}));
    await expectProblem('not-allowed', getAgreement({ ...reviewer, blind: true }, {}));
    expect(await getAgreement(admin, {})).toMatchObject({ verdicts: 0, pairs: [], articles: [] });
    const other = await makeDesk();
    const pair = `${other.reviewer.userId},${other.colleague.userId}` as const;
    await expectProblem('not-found', getAgreement(editor, { pair }));
  });
});
