import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { listArticleLedger } from '@/lib/ledger/queries';
import { mergeClaim, unmergeClaim } from '@/lib/merges/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { splitClaim } from './mutations';

const { reviewer, colleague, editor } = await makeDesk();
const verified = { value: 'VERIFIED', rationale: '', version: null } as const;

const text = 'The harbour office said at least two ferries sank and the pier burned on Monday.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const input = (id: string, version = 1) => ({
  version,
  ranges: [at('at least two ferries sank')],
  wording: 'At least two ferries sank.',
  part: { id, ranges: [at('the pier burned on Monday')], wording: 'The pier burned on Monday.' },
});
const seen = ({ id, version }: ClaimView) => ({ id, version });

describe('splitting a claim', () => {
  it('keeps the first words with their verdicts, and makes a claim of the rest', async () => {
    const { article, claim } = await makeArticle(reviewer, { text });
    await setVerdict(reviewer, claim.id, verified);
    const before = await getArticle(reviewer, article.id);
    const id = uuid();
    const [first, part] = await splitClaim(reviewer, claim.id, input(id));
    expect(first).toMatchObject({
      id: claim.id,
      ranges: [at('at least two ferries sank')],
      wording: 'At least two ferries sank.',
      status: 'PENDING',
      verdicts: [{ ranges: claim.ranges }],
      version: 2,
    });
    expect(part).toMatchObject({
      id,
      origin: 'REVIEWER',
      status: 'PENDING',
      attribution: claim.attribution,
      suggestedStatus: claim.suggestedStatus,
      checkWorthiness: null,
      verdicts: [],
      evidence: [],
      version: 1,
    });
    const hedges = part?.hedges.map(({ start, end }) => text.slice(start, end));
    expect(hedges).not.toContain('at least');
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toEqual({
      ...before.counts,
      VERIFIED: before.counts.VERIFIED - 1,
      PENDING: before.counts.PENDING + 2,
    });
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
    expect(entries).toMatchObject([
      { event: 'CLAIM_ADDED', claim: { id }, after: { splitFrom: claim.id } },
      { event: 'CLAIM_SPLIT', before: { ranges: claim.ranges }, after: { part: id } },
    ]);
  });

  it('is taken back by a merge, and done again by taking that back', async () => {
    const { claim } = await makeArticle(reviewer, { text });
    await setVerdict(reviewer, claim.id, verified);
    const whole = await getClaim(reviewer, claim.id);
    const [first, part] = await splitClaim(reviewer, claim.id, input(uuid()));
    if (!first || !part) throw new Error('Both claims are answered.');
    const { ranges, wording } = whole;
    const back = { version: first.version, other: seen(part), ranges, wording };
    const [again, gone] = await mergeClaim(reviewer, claim.id, back);
    expect(again).toEqual({ ...whole, version: 3 });
    if (!gone) throw new Error('Both claims are answered.');
    const [redone, returned] = await unmergeClaim(reviewer, claim.id, {
      version: 3,
      other: seen(gone),
    });
    expect(redone).toEqual({ ...first, version: 4 });
    expect(returned).toEqual({ ...part, version: 3 });
  });

  it('is one split when it is asked for again, also at once', async () => {
    const { article, claim } = await makeArticle(reviewer, { text });
    const asked = input(uuid());
    const [first, second] = await Promise.all([
      splitClaim(reviewer, claim.id, asked),
      splitClaim(reviewer, claim.id, asked),
    ]);
    expect(second).toEqual(first);
    expect(await splitClaim(reviewer, claim.id, asked)).toEqual(first);
    const { claims, counts } = await getArticle(reviewer, article.id);
    expect(claims).toHaveLength(article.claims.length + 1);
    expect(counts.PENDING).toBe(article.counts.PENDING + 1);
  });

  it('by two at once lets one through', async () => {
    const { article, claim } = await makeArticle(reviewer, { text });
    const outcomes = await Promise.allSettled([
      splitClaim(reviewer, claim.id, input(uuid())),
      splitClaim(colleague, claim.id, input(uuid())),
      editClaim(editor, claim.id, { version: 1, wording: 'Theirs.' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { claims, counts } = await getArticle(reviewer, article.id);
    expect(counts.PENDING).toBe(claims.filter(({ dropped }) => !dropped).length);
  });

  it('is refused where it is stale, none, of no words, or under a taken id', async () => {
    const { claim } = await makeArticle(reviewer, { text });
    await expectProblem('stale-version', splitClaim(reviewer, claim.id, input(uuid(), 2)));
    const nowhere = { ...input(uuid()), ranges: [{ start: 0, end: 999 }] };
    await expectProblem('invalid-input', splitClaim(reviewer, claim.id, nowhere));
    await expectProblem('id-taken', splitClaim(reviewer, claim.id, input(claim.id)));
    await editClaim(reviewer, claim.id, { version: 1, dropped: true });
    await expectProblem('conflict', splitClaim(reviewer, claim.id, input(uuid(), 2)));
  });

  it('is an editor’s decision where others have marked the words', async () => {
    const { claim } = await makeArticle(reviewer, { text });
    await setVerdict(colleague, claim.id, verified);
    await expectProblem('not-allowed', splitClaim(reviewer, claim.id, input(uuid())));
    expect(await splitClaim(editor, claim.id, input(uuid()))).toHaveLength(2);
  });
});
