import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setBlindReview, setPolicy } from '@/lib/policy/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { makeArticle, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setVerdict, withdrawVerdict } from './mutations';
import { findFirst } from './queries';

const { reviewer, colleague } = await makeDesk();
const unverified = { value: 'UNVERIFIED', rationale: 'Nobody answers.', version: null } as const;

const ledgerOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 100 })).entries;

describe('giving a verdict', () => {
  it('marks the claim, moves the counter and is in the ledger', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const marked = await setVerdict(reviewer, claim.id, unverified);
    expect(marked).toMatchObject({
      status: 'UNVERIFIED',
      version: claim.version,
      verdicts: [
        {
          reviewer: { id: reviewer.userId, name: reviewer.name },
          value: 'UNVERIFIED',
          rationale: 'Nobody answers.',
          version: 1,
        },
      ],
    });
    expect(await getClaim(colleague, claim.id)).toEqual(marked);
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toMatchObject({ UNVERIFIED: 1, PENDING: article.counts.PENDING - 1 });
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'VERDICT_GIVEN',
      actor: { id: reviewer.userId },
      claim: { id: claim.id },
      before: null,
      after: { value: 'UNVERIFIED', rationale: 'Nobody answers.' },
    });
  });

  it('stands beside what others gave; disagreement needs a ruling', async () => {
    const { claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    const both = await setVerdict(colleague, claim.id, { ...unverified, value: 'DISPUTED' });
    expect(both.verdicts.map(({ value }) => value)).toEqual(['UNVERIFIED', 'DISPUTED']);
    expect(both.status).toBe('NEEDS_RULING');
  });

  it('asked for again changes nothing', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const first = await setVerdict(reviewer, claim.id, unverified);
    expect(await setVerdict(reviewer, claim.id, unverified)).toEqual(first);
    expect(await ledgerOf(article.id)).toHaveLength(2);
  });

  it('asked for twice at once is one verdict', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const twice = [1, 2].map(() => setVerdict(reviewer, claim.id, unverified));
    const [first, second] = await Promise.all(twice);
    expect(second).toEqual(first);
    expect(await ledgerOf(article.id)).toHaveLength(2);
  });

  it('on a dropped claim is refused', async () => {
    const { claim } = await makeArticle(reviewer);
    await editClaim(reviewer, claim.id, { version: 1, dropped: true });
    await expectProblem('conflict', setVerdict(reviewer, claim.id, unverified));
    expect((await getClaim(reviewer, claim.id)).verdicts).toEqual([]);
  });
});

describe('changing a verdict', () => {
  it('keeps one verdict a reviewer, and the ledger has what it was', async () => {
    const { article, claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    const change = { value: 'VERIFIED', rationale: 'They answered.', version: 1 } as const;
    const changed = await setVerdict(reviewer, claim.id, change);
    expect(changed.verdicts).toHaveLength(1);
    expect(changed).toMatchObject({ status: 'VERIFIED', verdicts: [{ version: 2 }] });
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'VERDICT_CHANGED',
      before: { value: 'UNVERIFIED', rationale: 'Nobody answers.' },
      after: { value: 'VERIFIED', rationale: 'They answered.' },
    });
  });

  it.each([null, 1, 3])('seen at version %s is refused with the claim as it is', async (seen) => {
    const { claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: 1 });
    const late = setVerdict(reviewer, claim.id, {
      value: 'DISPUTED',
      rationale: '',
      version: seen,
    });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, claim.id));
    expect(extensions.current).toMatchObject({ verdicts: [{ value: 'VERIFIED', version: 2 }] });
  });

  it('that was never given is refused', async () => {
    const { claim } = await makeArticle(reviewer);
    await setVerdict(colleague, claim.id, unverified);
    const change = setVerdict(reviewer, claim.id, { ...unverified, version: 1 });
    await expectProblem('stale-version', change);
  });
});

describe('a verdict that the desk asks a rationale for', () => {
  it('is refused without one, and given with one', async () => {
    const desk = await makeDesk();
    await setPolicy(desk.admin, { rationaleRequiredFor: ['UNVERIFIED'], version: 1 });
    const { article, claim } = await makeArticle(desk.reviewer);
    const bare = setVerdict(desk.reviewer, claim.id, { ...unverified, rationale: '' });
    const { detail, extensions } = await expectProblem('invalid-input', bare);
    expect(detail).toBe(
      'This desk asks for a rationale with the verdict unverified. Nothing was stored.',
    );
    expect(extensions.issues).toMatchObject([{ path: 'body.rationale' }]);
    expect(await getClaim(desk.reviewer, claim.id)).toEqual(claim);
    expect((await getArticle(desk.reviewer, article.id)).counts).toEqual(article.counts);
    const verified = { value: 'VERIFIED', rationale: '', version: null } as const;
    expect((await setVerdict(desk.colleague, claim.id, verified)).verdicts).toHaveLength(1);
    expect((await setVerdict(desk.reviewer, claim.id, unverified)).verdicts).toHaveLength(2);
    const emptied = { ...unverified, rationale: '', version: 1 };
    await expectProblem('invalid-input', setVerdict(desk.reviewer, claim.id, emptied));
  });

  it('stands as it was given before the desk asked, and can be withdrawn', async () => {
    const desk = await makeDesk();
    const { claim } = await makeArticle(desk.reviewer);
    const bare = { value: 'DISPUTED', rationale: '', version: null } as const;
    const first = await setVerdict(desk.reviewer, claim.id, bare);
    await setPolicy(desk.admin, { rationaleRequiredFor: ['DISPUTED'], version: 1 });
    expect(await setVerdict(desk.reviewer, claim.id, bare)).toEqual(first);
    expect((await withdrawVerdict(desk.reviewer, claim.id, 1)).verdicts).toEqual([]);
  });
});

describe('withdrawing a verdict', () => {
  it('takes only the own one away', async () => {
    const { article, claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    await setVerdict(colleague, claim.id, { ...unverified, value: 'DISPUTED' });
    const left = await withdrawVerdict(reviewer, claim.id, 1);
    expect(left.verdicts.map(({ reviewer: { id } }) => id)).toEqual([colleague.userId]);
    expect(left.status).toBe('DISPUTED');
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'VERDICT_WITHDRAWN',
      before: { value: 'UNVERIFIED', rationale: 'Nobody answers.' },
      after: null,
    });
  });

  it('leaves a claim pending where none is left, and asked again changes nothing', async () => {
    const { article, claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    const first = await withdrawVerdict(reviewer, claim.id, 1);
    expect(first).toMatchObject({ status: 'PENDING', verdicts: [] });
    expect(await withdrawVerdict(reviewer, claim.id, 1)).toEqual(first);
    expect((await getArticle(reviewer, article.id)).counts).toEqual(article.counts);
    expect(await ledgerOf(article.id)).toHaveLength(3);
  });

  it('seen at another version is refused', async () => {
    const { claim } = await makeArticle(reviewer);
    await setVerdict(reviewer, claim.id, unverified);
    await expectProblem('stale-version', withdrawVerdict(reviewer, claim.id, 2));
  });
});

describe('sixteen reviewers at once', () => {
  const reviewers = () =>
    Promise.all(Array.from({ length: 16 }, () => makeMember(reviewer, 'REVIEWER')));

  it('on one claim lose no verdict', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const crowd = await reviewers();
    await Promise.all(crowd.map((one) => setVerdict(one, claim.id, unverified)));
    const marked = await getClaim(reviewer, claim.id);
    expect(marked.verdicts).toHaveLength(16);
    expect(new Set(marked.verdicts.map(({ reviewer: { id } }) => id)).size).toBe(16);
    expect(marked.status).toBe('UNVERIFIED');
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toEqual({
      ...article.counts,
      PENDING: article.counts.PENDING - 1,
      UNVERIFIED: 1,
    });
    expect(await ledgerOf(article.id)).toHaveLength(17);
  });

  it('on all claims of one article lose no count', async () => {
    const { article } = await makeArticle(reviewer);
    const claims = article.claims.filter((claim) => !claim.dropped);
    const crowd = await reviewers();
    await Promise.all(
      crowd.flatMap((one) => claims.map(({ id }) => setVerdict(one, id, unverified))),
    );
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toMatchObject({ PENDING: 0, UNVERIFIED: claims.length });
    expect(await ledgerOf(article.id)).toHaveLength(1 + 16 * claims.length);
  });
});

describe('what remains of a verdict for measuring agreement', () => {
  const blindDesk = async () => {
    const desk = await makeDesk();
    await setBlindReview(desk.admin, { blindReview: true });
    const blind = ({ ...actor }: typeof desk.reviewer) => ({ ...actor, blind: true });
    const [one, other] = [blind(desk.reviewer), blind(desk.colleague)];
    return { one, other, claim: (await makeArticle(one)).claim };
  };
  const give = (actor: typeof reviewer, id: string, value: VerdictValue, version: number | null) =>
    setVerdict(actor, id, { value, rationale: '', version });

  it('is what each gave alone, whatever they make of it once they see one another', async () => {
    const { one, other, claim } = await blindDesk();
    await give(one, claim.id, 'VERIFIED', null);
    await give(one, claim.id, 'DISPUTED', 1);
    await give(other, claim.id, 'UNVERIFIED', null);
    await give(one, claim.id, 'UNVERIFIED', 2);
    expect(await findFirst(one, claim.id)).toMatchObject({
      firstValue: 'DISPUTED',
      independent: true,
    });
    expect(await findFirst(other, claim.id)).toMatchObject({
      firstValue: 'UNVERIFIED',
      independent: true,
    });
  });

  it('outlasts that it is withdrawn and given again', async () => {
    const { one, other, claim } = await blindDesk();
    await give(one, claim.id, 'VERIFIED', null);
    await give(other, claim.id, 'DISPUTED', null);
    await withdrawVerdict(one, claim.id, 1);
    expect(await findFirst(one, claim.id)).toBeNull();
    await give(one, claim.id, 'DISPUTED', null);
    const kept = { firstValue: 'VERIFIED', independent: true };
    expect(await findFirst(one, claim.id)).toMatchObject(kept);
  });

  it('is nobody’s own where the verdict of somebody else could be seen', async () => {
    const { claim } = await makeArticle(reviewer);
    await give(reviewer, claim.id, 'VERIFIED', null);
    await withdrawVerdict(reviewer, claim.id, 1);
    await give(colleague, claim.id, 'DISPUTED', null);
    const swayed = { firstValue: 'DISPUTED', independent: false };
    expect(await findFirst(colleague, claim.id), 'once it could be').toMatchObject(swayed);
  });
});
