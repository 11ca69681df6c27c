import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setRuling } from './mutations';
import { getRulingCase, listNeededRulings } from './queries';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** An article whose claims two reviewers judge otherwise. */
async function tornArticle({ reviewer, colleague }: Desk) {
  const { article } = await makeArticle(reviewer);
  for (const { id } of article.claims) {
    await setVerdict(reviewer, id, { value: 'VERIFIED', rationale: 'Seen.', version: null });
    await setVerdict(colleague, id, { value: 'DISPUTED', rationale: '', version: null });
  }
  return { article, ids: article.claims.map(({ id }) => id) };
}

const listed = async (actor: Actor, after?: string, limit = 50) => {
  const page = await listNeededRulings(actor, { after, limit });
  return { ids: page.rulings.map(({ claim }) => claim.id), next: page.next };
};

describe('the claims that need a ruling', () => {
  it('are those of the oldest article first, a page at a time, as the claims stand', async () => {
    const desk = await makeDesk();
    const [one, two] = [await tornArticle(desk), await tornArticle(desk)];
    const all = [...one.ids, ...two.ids];
    expect(await listed(desk.editor)).toEqual({ ids: all, next: null });
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await listed(desk.editor, after, 2);
      seen.push(...page.ids);
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual(all);
    const [first] = (await listNeededRulings(desk.editor, { limit: 1 })).rulings;
    expect(first).toEqual({
      claim: await getClaim(desk.editor, all[0] ?? ''),
      article: { id: one.article.id, title: one.article.title },
    });
  });

  it('are gone where they are ruled on, dropped, deleted with their article or locked', async () => {
    const desk = await makeDesk();
    const { editor } = desk;
    const [one, gone, locked] = [
      await tornArticle(desk),
      await tornArticle(desk),
      await tornArticle(desk),
    ];
    const [ruled = '', dropped = '', ...left] = one.ids;
    await setRuling(editor, ruled, { value: 'VERIFIED', reason: 'Seen.', version: null });
    await editClaim(editor, dropped, { version: 1, dropped: true });
    await deleteArticle(editor, gone.article.id, 1);
    const where = { id: locked.article.id };
    await db().article.update({ where, data: { stage: 'SIGNED_OFF' }, select: { id: true } });
    expect((await listed(editor)).ids).toEqual(left);
  });

  it('are an editor’s and an admin’s to see', async () => {
    const desk = await makeDesk();
    const { ids } = await tornArticle(desk);
    expect((await listed(desk.admin)).ids).toEqual(ids);
    await expectProblem('not-allowed', listed(desk.reviewer));
    await expectProblem('not-allowed', getRulingCase(desk.reviewer, ids[0] ?? ''));
  });

  it('begin after no mark but their own', async () => {
    const { editor } = await makeDesk();
    await expectProblem('invalid-input', listed(editor, 'bm90IGEgbWFyaw'));
  });
});

describe('the case of a claim', () => {
  it('has what each held before, and the claim that comes next', async () => {
    const desk = await makeDesk();
    const { reviewer, editor } = desk;
    const { ids, article } = await tornArticle(desk);
    const [first = '', second = '', third = ''] = ids;
    await setVerdict(reviewer, first, { value: 'UNVERIFIED', rationale: 'Not now.', version: 1 });
    await withdrawVerdict(reviewer, first, 2);
    await setVerdict(reviewer, first, { value: 'VERIFIED', rationale: '', version: null });
    const found = await getRulingCase(editor, first);
    expect(found).toMatchObject({
      article: { id: article.id, stage: 'IN_REVIEW' },
      text: article.revision.text,
      earlier: [
        { reviewerId: reviewer.userId, value: 'VERIFIED', rationale: 'Seen.' },
        { reviewerId: reviewer.userId, value: 'UNVERIFIED', rationale: 'Not now.' },
      ],
      next: second,
    });
    expect((await getRulingCase(editor, third)).next, 'round again').toBe(first);
    for (const id of [first, second]) {
      await setRuling(editor, id, { value: 'VERIFIED', reason: 'Seen.', version: null });
    }
    expect((await getRulingCase(editor, third)).next).toBeNull();
  });
});
