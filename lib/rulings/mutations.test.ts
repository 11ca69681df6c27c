import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setRuling, withdrawRuling } from './mutations';

const { reviewer, colleague, editor, admin } = await makeDesk();
const ruling = { value: 'UNVERIFIED', reason: 'No document.', version: null } as const;

async function tornClaim() {
  const { article, claim } = await makeArticle(reviewer);
  await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: null });
  await setVerdict(colleague, claim.id, { value: 'DISPUTED', rationale: '', version: null });
  return { article, claim };
}

const newestOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 1 })).entries[0];

describe('ruling on a claim', () => {
  it('decides over the verdicts, which stay', async () => {
    const { article, claim } = await tornClaim();
    expect((await getArticle(reviewer, article.id)).counts.NEEDS_RULING).toBe(1);
    const ruled = await setRuling(editor, claim.id, ruling);
    expect(ruled).toMatchObject({
      status: 'UNVERIFIED',
      ruling: { editor: { id: editor.userId }, reason: 'No document.', version: 1 },
    });
    expect(ruled.verdicts).toHaveLength(2);
    const { counts } = await getArticle(reviewer, article.id);
    expect(counts).toMatchObject({ NEEDS_RULING: 0, UNVERIFIED: 1 });
    expect(await newestOf(article.id)).toMatchObject({
      event: 'RULING_MADE',
      actor: { id: editor.userId },
      before: null,
      after: { value: 'UNVERIFIED', reason: 'No document.' },
    });
  });

  it('holds against verdicts that come later', async () => {
    const { claim } = await makeArticle(reviewer);
    await setRuling(editor, claim.id, ruling);
    const later = { value: 'VERIFIED', rationale: '', version: null } as const;
    expect((await setVerdict(reviewer, claim.id, later)).status).toBe('UNVERIFIED');
  });

  it('is refused to a reviewer and allowed to an admin', async () => {
    const { claim } = await tornClaim();
    await expectProblem('not-allowed', setRuling(reviewer, claim.id, ruling));
    expect((await getClaim(reviewer, claim.id)).ruling).toBeNull();
    expect((await setRuling(admin, claim.id, ruling)).status).toBe('UNVERIFIED');
  });

  it('on a dropped claim is refused', async () => {
    const { claim } = await makeArticle(reviewer);
    await editClaim(editor, claim.id, { version: 1, dropped: true });
    await expectProblem('conflict', setRuling(editor, claim.id, ruling));
  });

  it('asked for again changes nothing', async () => {
    const { claim } = await tornClaim();
    const first = await setRuling(editor, claim.id, ruling);
    expect(await setRuling(editor, claim.id, ruling)).toEqual(first);
  });
});

describe('changing a ruling', () => {
  it('names the new editor, and the ledger has what it was', async () => {
    const { article, claim } = await tornClaim();
    await setRuling(editor, claim.id, ruling);
    const change = { value: 'DISPUTED', reason: 'A document.', version: 1 } as const;
    const changed = await setRuling(admin, claim.id, change);
    expect(changed.ruling).toMatchObject({ editor: { id: admin.userId }, version: 2 });
    expect(changed.status).toBe('DISPUTED');
    expect(await newestOf(article.id)).toMatchObject({
      event: 'RULING_CHANGED',
      before: { value: 'UNVERIFIED', reason: 'No document.' },
      after: { value: 'DISPUTED', reason: 'A document.' },
    });
  });

  it.each([null, 2])('seen at version %s is refused with the claim as it is', async (version) => {
    const { claim } = await tornClaim();
    await setRuling(editor, claim.id, ruling);
    const late = setRuling(admin, claim.id, { value: 'VERIFIED', reason: 'Else.', version });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, claim.id));
  });

  it('by two editors at once lets one through', async () => {
    const { claim } = await tornClaim();
    const outcomes = await Promise.allSettled([
      setRuling(editor, claim.id, ruling),
      setRuling(admin, claim.id, { ...ruling, value: 'DISPUTED' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('withdrawing a ruling', () => {
  it('lets the verdicts decide again', async () => {
    const { article, claim } = await tornClaim();
    await setRuling(editor, claim.id, ruling);
    const without = await withdrawRuling(admin, claim.id, 1);
    expect(without).toMatchObject({ status: 'NEEDS_RULING', ruling: null });
    expect(await newestOf(article.id)).toMatchObject({
      event: 'RULING_WITHDRAWN',
      before: { value: 'UNVERIFIED', reason: 'No document.' },
      after: null,
    });
    expect(await withdrawRuling(admin, claim.id, 1)).toEqual(without);
  });

  it('is refused to a reviewer, and to an editor who saw another version', async () => {
    const { claim } = await tornClaim();
    await setRuling(editor, claim.id, ruling);
    await expectProblem('not-allowed', withdrawRuling(reviewer, claim.id, 1));
    await expectProblem('stale-version', withdrawRuling(editor, claim.id, 2));
    expect((await getClaim(reviewer, claim.id)).status).toBe('UNVERIFIED');
  });
});
