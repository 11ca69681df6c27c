import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { setCheck } from '@/lib/checklists/mutations';
import { standardQuestions } from '@/lib/checklists/standard-questions';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { addEvidence } from '@/lib/evidence/mutations';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { addSearch } from '@/lib/searches/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence, search } from '@/prisma/testing/found';
import { mergeClaim, unmergeClaim } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();
const verified = { value: 'VERIFIED', rationale: '', version: null } as const;

async function makeClaims() {
  const { article } = await makeArticle(reviewer);
  const [claim, other, third] = article.claims;
  if (!claim || !other || !third) throw new Error('The fixture has three claims.');
  return { article, claim, other, third };
}

const seen = ({ id, version }: ClaimView) => ({ id, version });
const events = async (articleId: string) => {
  const { entries } = await listArticleLedger(reviewer, articleId, { limit: 20 });
  return entries.map(({ event }) => event).reverse();
};

describe('merging two claims', () => {
  it('gives the first the words, the wording and the evidence of both, and drops the second', async () => {
    const { article, claim, other } = await makeClaims();
    await addEvidence(colleague, other.id, { id: uuid(), ...evidence });
    const [merged, gone] = await mergeClaim(reviewer, claim.id, { version: 1, other: seen(other) });
    expect(merged).toMatchObject({
      id: claim.id,
      ranges: [...claim.ranges, ...other.ranges],
      wording: `${claim.wording} ${other.wording}`,
      evidence: [{ title: 'A source', addedBy: { id: colleague.userId } }],
      version: 2,
    });
    expect(gone).toMatchObject({ id: other.id, dropped: true, mergedInto: claim.id, evidence: [] });
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts.PENDING).toBe(article.counts.PENDING - 1);
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
    expect(entries).toMatchObject([
      { event: 'CLAIM_DROPPED', claim: { id: other.id }, after: { mergedInto: claim.id } },
      {
        event: 'CLAIM_MERGED',
        claim: { id: claim.id },
        before: { wording: claim.wording, ranges: claim.ranges },
        after: { ranges: merged?.ranges, other: other.id },
      },
    ]);
  });

  it('taken back leaves both as they were, and what was found where it was found', async () => {
    const { article, claim, other } = await makeClaims();
    await addEvidence(reviewer, claim.id, { id: uuid(), ...evidence, title: 'Of the first' });
    await addEvidence(reviewer, other.id, { id: uuid(), ...evidence });
    await addSearch(reviewer, claim.id, { id: uuid(), ...search, place: 'Of the first' });
    await addSearch(colleague, other.id, { id: uuid(), ...search });
    await setVerdict(reviewer, other.id, verified);
    const before = await getArticle(reviewer, article.id);
    const [merged, gone] = await mergeClaim(reviewer, claim.id, { version: 1, other: seen(other) });
    if (!merged || !gone) throw new Error('Both claims are answered.');
    expect(merged.searches.map(({ place }) => place)).toEqual(['Of the first', search.place]);
    expect(gone.searches).toEqual([]);
    const input = { version: merged.version, other: seen(gone) };
    await unmergeClaim(reviewer, claim.id, input);
    const after = await getArticle(reviewer, article.id);
    const unversioned = ({ claims }: typeof after) =>
      claims.map((item) => ({ ...item, version: 0 }));
    expect(unversioned(after)).toEqual(unversioned(before));
    expect(after.counts).toEqual(before.counts);
    expect((await events(article.id)).slice(-4)).toEqual([
      'CLAIM_MERGED',
      'CLAIM_DROPPED',
      'CLAIM_UNMERGED',
      'CLAIM_RESTORED',
    ]);
    await unmergeClaim(reviewer, claim.id, input);
    expect(await events(article.id), 'asked for again').toHaveLength(10);
  });

  it('leaves checks with the claim whose words they were made on', async () => {
    const { claim, other } = await makeClaims();
    const checked = async (item: ClaimView, note: string) => {
      const [question] = standardQuestions[item.kind];
      if (!question) throw new Error('Every kind of claim has a question.');
      await setCheck(reviewer, item.id, question.id, { done: true, note, version: null });
    };
    await checked(claim, 'Of the first');
    await checked(other, 'Of the second');
    const answers = await mergeClaim(reviewer, claim.id, { version: 1, other: seen(other) });
    const notes = answers.map(({ checks }) => checks.map(({ note }) => note));
    expect(notes).toEqual([['Of the first'], ['Of the second']]);
  });

  it('one into another and on into a third is taken back step by step', async () => {
    const { article, claim, other, third } = await makeClaims();
    await addEvidence(reviewer, third.id, { id: uuid(), ...evidence });
    await addSearch(reviewer, third.id, { id: uuid(), ...search });
    const before = await getArticle(reviewer, article.id);
    const [b, c] = await mergeClaim(reviewer, other.id, { version: 1, other: seen(third) });
    if (!b || !c) throw new Error('Both claims are answered.');
    const [a, gone] = await mergeClaim(reviewer, claim.id, { version: 1, other: seen(b) });
    if (!a || !gone) throw new Error('Both claims are answered.');
    expect(a.evidence).toHaveLength(1);
    const [, back] = await unmergeClaim(reviewer, claim.id, { version: 2, other: seen(gone) });
    if (!back) throw new Error('Both claims are answered.');
    expect(back.evidence).toHaveLength(1);
    await unmergeClaim(reviewer, other.id, { version: back.version, other: seen(c) });
    const after = await getArticle(reviewer, article.id);
    const held = ({ claims }: typeof after) =>
      claims.map(({ ranges, evidence, searches }) => ({ ranges, evidence, searches }));
    expect(held(after)).toEqual(held(before));
  });

  it('asked for again changes nothing', async () => {
    const { article, claim, other } = await makeClaims();
    const input = { version: 1, other: seen(other) };
    const first = await mergeClaim(reviewer, claim.id, input);
    expect(await mergeClaim(reviewer, claim.id, input)).toEqual(first);
    expect(await events(article.id)).toEqual(['ARTICLE_ADDED', 'CLAIM_MERGED', 'CLAIM_DROPPED']);
  });

  it('is refused where either has moved on, with that claim as it is', async () => {
    const { claim, other } = await makeClaims();
    await editClaim(colleague, other.id, { version: 1, wording: 'Theirs.' });
    const late = mergeClaim(reviewer, claim.id, {
      version: 1,
      other: { id: other.id, version: 1 },
    });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, other.id));
    await editClaim(colleague, claim.id, { version: 1, wording: 'Theirs.' });
    const both = mergeClaim(reviewer, claim.id, {
      version: 1,
      other: { id: other.id, version: 2 },
    });
    expect((await expectProblem('stale-version', both)).extensions.current).toMatchObject({
      id: claim.id,
    });
  });

  it('by two at once, each the other way round, lets one through', async () => {
    const { article, claim, other } = await makeClaims();
    const outcomes = await Promise.allSettled([
      mergeClaim(reviewer, claim.id, { version: 1, other: seen(other) }),
      mergeClaim(colleague, other.id, { version: 1, other: seen(claim) }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { claims, counts } = await getArticle(reviewer, article.id);
    expect(claims.filter(({ dropped }) => dropped)).toHaveLength(1);
    expect(counts.PENDING).toBe(article.counts.PENDING - 1);
  });

  it('is an editor’s decision where others’ verdicts would count no longer', async () => {
    const { claim, other, third } = await makeClaims();
    await setVerdict(colleague, other.id, verified);
    const input = { version: 1, other: seen(other) };
    await expectProblem('not-allowed', mergeClaim(reviewer, claim.id, input));
    await setRuling(editor, claim.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
    const onto = mergeClaim(reviewer, claim.id, { version: 1, other: seen(third) });
    await expectProblem('not-allowed', onto);
    const [merged] = await mergeClaim(editor, claim.id, input);
    expect(merged?.status).toBe('PENDING');
  });

  it('is refused with itself, with a claim of another article, and with one that is none', async () => {
    const { claim, other } = await makeClaims();
    await expectProblem(
      'invalid-input',
      mergeClaim(reviewer, claim.id, { version: 1, other: seen(claim) }),
    );
    const { claim: elsewhere } = await makeArticle(reviewer);
    await expectProblem(
      'invalid-input',
      mergeClaim(reviewer, claim.id, { version: 1, other: seen(elsewhere) }),
    );
    const dropped = await editClaim(reviewer, other.id, { version: 1, dropped: true });
    await expectProblem(
      'conflict',
      mergeClaim(reviewer, claim.id, { version: 1, other: seen(dropped) }),
    );
    await expectProblem(
      'conflict',
      unmergeClaim(reviewer, claim.id, { version: 1, other: seen(dropped) }),
    );
  });

  it('and bringing the second back by itself leaves the first as it is', async () => {
    const { claim, other } = await makeClaims();
    const [, gone] = await mergeClaim(reviewer, claim.id, { version: 1, other: seen(other) });
    const back = await editClaim(reviewer, other.id, {
      version: gone?.version ?? 0,
      dropped: false,
    });
    expect(back).toMatchObject({ dropped: false, mergedInto: null });
    const late = unmergeClaim(reviewer, claim.id, { version: 2, other: seen(back) });
    await expectProblem('conflict', late);
  });
});
