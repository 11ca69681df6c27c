import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import {
  addComment,
  changeComment,
  deleteComment,
  resolveComment,
  restoreComment,
} from './mutations';
import { countMentions, listMentions } from './queries';

const { reviewer, colleague, editor, admin } = await makeDesk();
const { reviewer: stranger } = await makeDesk();

async function commented(text = 'Who has asked?') {
  const { article, claim } = await makeArticle(reviewer);
  const id = uuid();
  const after = await addComment(reviewer, claim.id, { id, text });
  return { article, claim, id, after };
}

const eventsOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 9 })).entries.map(({ event }) => event);

const commentOf = async (claimId: string) => (await getClaim(reviewer, claimId)).comments[0];

describe('a comment', () => {
  it('is stored once, however often it is sent', async () => {
    const { article, claim, id, after } = await commented();
    expect(after.comments).toMatchObject([
      { id, author: { id: reviewer.userId }, text: 'Who has asked?', resolved: null, version: 1 },
    ]);
    const again = () => addComment(reviewer, claim.id, { id, text: 'Who has asked?' });
    const answers = await Promise.all([again(), again()]);
    for (const answer of answers) expect(answer.comments).toHaveLength(1);
    expect(await eventsOf(article.id)).toEqual(['COMMENT_ADDED', 'ARTICLE_ADDED']);
  });

  it('does not take the id of another', async () => {
    const { id } = await commented();
    const { claim } = await makeArticle(reviewer);
    await expectProblem('id-taken', addComment(reviewer, claim.id, { id, text: 'So?' }));
    await expectProblem('id-taken', addComment(colleague, claim.id, { id, text: 'So?' }));
  });

  it('is changed by its writer alone, who saw it as it stands', async () => {
    const { article, claim, id } = await commented();
    const input = { version: 1, text: 'Who has asked them?' };
    for (const actor of [colleague, editor, admin]) {
      await expectProblem('not-allowed', changeComment(actor, id, input));
      await expectProblem('not-allowed', deleteComment(actor, id, 1));
    }
    await changeComment(reviewer, id, input);
    expect(await commentOf(claim.id)).toMatchObject({ text: input.text, version: 2 });
    await changeComment(reviewer, id, input);
    const stale = await expectProblem(
      'stale-version',
      changeComment(reviewer, id, { version: 1, text: 'x' }),
    );
    expect(stale.extensions.current).toMatchObject({ comments: [{ text: input.text }] });
    expect(await eventsOf(article.id)).toEqual([
      'COMMENT_CHANGED',
      'COMMENT_ADDED',
      'ARTICLE_ADDED',
    ]);
  });

  it('is resolved and reopened by anybody of the desk', async () => {
    const { claim, id } = await commented();
    await resolveComment(colleague, id, { version: 1, resolved: true });
    expect(await commentOf(claim.id)).toMatchObject({
      resolved: { by: { id: colleague.userId } },
      version: 2,
    });
    // A lost answer is asked for again.
    await resolveComment(colleague, id, { version: 1, resolved: true });
    await expectProblem(
      'stale-version',
      resolveComment(editor, id, { version: 1, resolved: false }),
    );
    await resolveComment(editor, id, { version: 2, resolved: false });
    expect(await commentOf(claim.id)).toMatchObject({ resolved: null, version: 3 });
  });

  it('is shown to nobody once it is deleted, and the ledger keeps its words', async () => {
    const { article, claim, id } = await commented();
    await expectProblem('stale-version', deleteComment(reviewer, id, 7));
    expect((await deleteComment(reviewer, id, 1)).comments).toEqual([]);
    await expectProblem('not-found', deleteComment(reviewer, id, 2));
    await expectProblem('not-found', changeComment(reviewer, id, { version: 2, text: 'x' }));
    await expectProblem('not-found', resolveComment(reviewer, id, { version: 2, resolved: true }));
    expect((await getClaim(editor, claim.id)).comments).toEqual([]);
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 1 });
    expect(entries).toMatchObject([
      { event: 'COMMENT_DELETED', before: { text: 'Who has asked?' } },
    ]);
  });

  it('comes back as it was, by its writer alone and once', async () => {
    const text = `@${colleague.name}, who has asked?`;
    const { article, claim, id, after } = await commented(text);
    await resolveComment(colleague, id, { version: 1, resolved: true });
    await resolveComment(colleague, id, { version: 2, resolved: false });
    await deleteComment(reviewer, id, 3);
    for (const actor of [colleague, editor, admin, stranger]) {
      await expectProblem('not-found', restoreComment(actor, id));
    }
    const back = await restoreComment(reviewer, id);
    expect(back.comments).toEqual([{ ...after.comments[0], version: 5 }]);
    expect((await restoreComment(reviewer, id)).comments).toEqual(back.comments);
    expect(await commentOf(claim.id)).toMatchObject({ mentions: [{ id: colleague.userId }] });
    const { entries } = await listArticleLedger(reviewer, article.id, { limit: 2 });
    expect(entries).toMatchObject([
      { event: 'COMMENT_RESTORED', after: { text } },
      { event: 'COMMENT_DELETED', before: { text } },
    ]);
  });

  it('keeps what somebody wrote as it is, whatever that would do elsewhere', async () => {
    const text = '<script>alert(1)</script> {{x}} \u202e$y \'"; DROP TABLE "Comment"; --';
    const { claim } = await commented(text);
    expect((await commentOf(claim.id))?.text).toBe(text);
  });
});

describe('a mention', () => {
  it('follows from the text, and names members of the desk alone', async () => {
    const text = `@${colleague.name} and @${stranger.name}, have you asked?`;
    const { claim, id } = await commented(text);
    expect((await commentOf(claim.id))?.mentions).toEqual([
      { id: colleague.userId, name: colleague.name },
    ]);
    await changeComment(reviewer, id, { version: 1, text: `@${editor.name} then.` });
    expect((await commentOf(claim.id))?.mentions).toEqual([
      { id: editor.userId, name: editor.name },
    ]);
    expect(await listMentions(stranger)).toEqual([]);
  });

  it('is listed for whom it names as long as the comment is open on a standing claim', async () => {
    const desk = await makeDesk();
    const { article, claim } = await makeArticle(desk.reviewer);
    const id = uuid();
    const text = `@${desk.colleague.name}, have you asked?`;
    await addComment(desk.reviewer, claim.id, { id, text });
    expect(await listMentions(desk.colleague)).toMatchObject([
      { comment: { id, text }, claim: { id: claim.id }, article: { id: article.id } },
    ]);
    expect(await countMentions(desk.colleague)).toBe(1);
    expect(await countMentions(desk.reviewer)).toBe(0);
    await resolveComment(desk.colleague, id, { version: 1, resolved: true });
    expect(await countMentions(desk.colleague)).toBe(0);
    await resolveComment(desk.colleague, id, { version: 2, resolved: false });
    await editClaim(desk.reviewer, claim.id, { version: 1, dropped: true });
    expect(await listMentions(desk.colleague)).toEqual([]);
    await editClaim(desk.reviewer, claim.id, { version: 2, dropped: false });
    await deleteComment(desk.reviewer, id, 3);
    expect(await countMentions(desk.colleague)).toBe(0);
    expect(await db().mention.count({ where: { commentId: id } })).toBe(1);
  });
});
