import { describe, expect, it } from 'vitest';
import { findLedgerPosition } from '@/lib/ledger/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { recordVisit } from './mutations';
import { getVisit } from './queries';

async function looked() {
  const desk = await makeDesk();
  const { article, claim } = await makeArticle(desk.reviewer);
  const entry = (await findLedgerPosition(desk.reviewer, article.id)) ?? '';
  await recordVisit(desk.reviewer, article.id, { entry });
  return { ...desk, article, claim, entry };
}

const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;

describe('what changed since somebody last looked', () => {
  it('is nothing for whoever looks for the first time', async () => {
    const { editor, article } = await looked();
    expect(await getVisit(editor, article.id)).toEqual({ at: null, changes: [] });
  });

  it('is what others have done since, and nothing of one’s own', async () => {
    const { reviewer, editor, article, claim } = await looked();
    await setVerdict(reviewer, claim.id, verdict);
    expect((await getVisit(reviewer, article.id)).changes).toEqual([]);
    await setVerdict(editor, claim.id, verdict);
    const { at, changes } = await getVisit(reviewer, article.id);
    expect(at).not.toBeNull();
    expect(changes).toMatchObject([{ event: 'VERDICT_GIVEN', actor: { id: editor.userId } }]);
  });

  it('is seen once it was said to be, and stays seen', async () => {
    const { reviewer, editor, article, claim, entry } = await looked();
    await setVerdict(editor, claim.id, verdict);
    const newest = (await findLedgerPosition(reviewer, article.id)) ?? '';
    await recordVisit(reviewer, article.id, { entry: newest });
    await recordVisit(reviewer, article.id, { entry });
    expect((await getVisit(reviewer, article.id)).changes).toEqual([]);
  });

  it('is one person’s own', async () => {
    const { reviewer, editor, article, claim, entry } = await looked();
    await recordVisit(editor, article.id, { entry });
    await setVerdict(editor, claim.id, verdict);
    expect((await getVisit(editor, article.id)).changes).toEqual([]);
    expect((await getVisit(reviewer, article.id)).changes).toHaveLength(1);
  });

  it('is not for other desks', async () => {
    const { article, entry } = await looked();
    const { admin } = await makeDesk();
    await expectProblem('not-found', getVisit(admin, article.id));
    await expectProblem('not-found', recordVisit(admin, article.id, { entry }));
  });
});
