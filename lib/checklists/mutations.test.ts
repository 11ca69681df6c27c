import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setCheck, setChecklist } from './mutations';
import { listChecklists } from './queries';
import { standardQuestions } from './standard-questions';

const { admin, editor, reviewer, colleague } = await makeDesk();

const listOf = async (actor: Actor, kind: string) =>
  (await listChecklists(actor)).find((list) => list.kind === kind);
const ledgerOf = async (articleId: string) =>
  (await listArticleLedger(reviewer, articleId, { limit: 100 })).entries;
const own = () => [{ id: uuid(), text: 'Who counted?' }];

describe('the checklists of a desk', () => {
  it('are the standard ones until an admin says otherwise', async () => {
    const desk = await makeDesk();
    const questions = own();
    expect(await listOf(desk.reviewer, 'QUOTE')).toEqual({
      kind: 'QUOTE',
      questions: standardQuestions.QUOTE,
      version: null,
    });
    const input = { kind: 'QUOTE', questions, version: null } as const;
    expect(await setChecklist(desk.admin, input)).toEqual({ ...input, version: 1 });
    expect(await listOf(desk.reviewer, 'QUOTE')).toEqual({ ...input, version: 1 });
    expect(await listOf(desk.reviewer, 'FACT')).toMatchObject({ version: null });
    expect(await listOf(reviewer, 'QUOTE')).toMatchObject({ version: null });
    const entry = await db().ledgerEntry.findFirst({
      where: { deskId: desk.admin.deskId, event: 'CHECKLIST_CHANGED' },
    });
    expect(entry).toMatchObject({
      actorId: desk.admin.userId,
      before: { kind: 'QUOTE', questions: standardQuestions.QUOTE.map(({ text }) => text) },
      after: { kind: 'QUOTE', questions: ['Who counted?'] },
    });
  });

  it('are an admin’s to change', async () => {
    const input = { kind: 'OPINION', questions: own(), version: null } as const;
    await expectProblem('not-allowed', setChecklist(editor, input));
    await expectProblem('not-allowed', setChecklist(reviewer, input));
    expect(await listOf(reviewer, 'OPINION')).toMatchObject({ version: null });
  });

  it('changed from an older version are refused with the list as it is', async () => {
    const { admin: theirs } = await makeDesk();
    const first = { kind: 'FACT', questions: own(), version: null } as const;
    const [one, repeat] = await Promise.all([
      setChecklist(theirs, first),
      setChecklist(theirs, first),
    ]);
    expect(repeat).toEqual(one);
    const late = setChecklist(theirs, { ...first, questions: [] });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(one);
    const none = await setChecklist(theirs, { ...first, questions: [], version: 1 });
    expect(none).toEqual({ kind: 'FACT', questions: [], version: 2 });
  });
});

const done = { done: true, note: 'The police did.', version: null } as const;

describe('answering a question', () => {
  it('is one row for all reviewers, which names the last', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const first = await setCheck(reviewer, claim.id, 'casualties-counted', done);
    const question = standardQuestions.CASUALTY_COUNT[0]?.text;
    expect(first.checks).toMatchObject([
      { questionId: 'casualties-counted', question, done: true, note: 'The police did.' },
    ]);
    expect(first).toMatchObject({ status: claim.status, version: claim.version });
    const change = { done: false, note: '', version: 1 } as const;
    const second = await setCheck(colleague, claim.id, 'casualties-counted', change);
    expect(second.checks).toMatchObject([
      { done: false, note: '', checkedBy: { id: colleague.userId }, version: 2 },
    ]);
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'CHECK_SET',
      claim: { id: claim.id },
      before: { question, done: true, note: 'The police did.' },
      after: { question, done: false, note: '' },
    });
  });

  it('asked for again, also at once, changes nothing', async () => {
    const { article, claim } = await makeArticle(reviewer);
    const twice = [1, 2].map(() => setCheck(reviewer, claim.id, 'fact-now', done));
    const [first, second] = await Promise.all(twice);
    expect(second).toEqual(first);
    expect(await ledgerOf(article.id)).toHaveLength(2);
  });

  it('over what somebody else has answered is refused with the claim as it is', async () => {
    const { claim } = await makeArticle(reviewer);
    await setCheck(colleague, claim.id, 'fact-now', done);
    const late = setCheck(reviewer, claim.id, 'fact-now', { ...done, note: 'No.' });
    const { extensions } = await expectProblem('stale-version', late);
    expect(extensions.current).toEqual(await getClaim(reviewer, claim.id));
  });

  it('that the desk does not ask is refused, and one it asked once keeps its words', async () => {
    const { claim } = await makeArticle(reviewer);
    await expectProblem('conflict', setCheck(reviewer, claim.id, uuid(), done));
    const [question] = own();
    if (!question) throw new Error('There is a question.');
    const list = { kind: 'QUESTION', questions: [question], version: null } as const;
    await setChecklist(admin, { ...list, questions: [question] });
    await setCheck(reviewer, claim.id, question.id, done);
    await setChecklist(admin, { kind: 'QUESTION', questions: [], version: 1 });
    const taken = { done: false, note: 'After all not.', version: 1 } as const;
    const { checks } = await setCheck(reviewer, claim.id, question.id, taken);
    expect(checks).toMatchObject([{ question: 'Who counted?', done: false }]);
  });
});

describe('the kind of a claim', () => {
  it('comes from the splitter, and is a reviewer’s to change', async () => {
    const { article } = await makeArticle(reviewer, {
      text: 'The blast killed at least 14 people in Harlow on Monday.',
    });
    const [claim] = article.claims;
    if (!claim) throw new Error('There is a claim.');
    expect(claim.kind).toBe('CASUALTY_COUNT');
    const changed = await editClaim(colleague, claim.id, { version: 1, kind: 'STATISTIC' });
    expect(changed).toMatchObject({ kind: 'STATISTIC', wording: claim.wording, version: 2 });
    expect((await ledgerOf(article.id))[0]).toMatchObject({
      event: 'CLAIM_KIND_CHANGED',
      before: { kind: 'CASUALTY_COUNT' },
      after: { kind: 'STATISTIC' },
    });
    const late = editClaim(reviewer, claim.id, { version: 1, kind: 'QUOTE' });
    await expectProblem('stale-version', late);
    expect(await editClaim(reviewer, claim.id, { version: 1, kind: 'STATISTIC' })).toEqual(changed);
  });
});
