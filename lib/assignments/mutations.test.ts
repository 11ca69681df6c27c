import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { addClaim, editClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { describeEntry } from '@/lib/ledger/describe-entry';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setDeactivated } from '@/lib/members/mutations';
import { sayPresent } from '@/lib/presence/mutations';
import { db } from '@/lib/server/db';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { countWork, listWork } from '@/lib/work/queries';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import {
  assignArticle,
  changeAssignment,
  setAssignmentDone,
  takeArticle,
  withdrawAssignment,
} from './mutations';

const due = '2030-01-01T18:00:00.000Z';

async function fixture() {
  const desk = await makeDesk();
  const made = await makeArticle(desk.admin);
  return { ...desk, ...made, id: made.article.id };
}

const to = ({ userId: assignee }: Actor, at: string | null = null) => {
  return { id: uuid(), assignee, due: at };
};

const mark = (actor: Actor, { id }: ClaimView) =>
  setVerdict(actor, id, { value: 'VERIFIED', rationale: '', version: null });

async function told(actor: Actor, articleId: string): Promise<string[]> {
  const { entries } = await listArticleLedger(actor, articleId, { limit: 50 });
  return entries
    .filter(({ event }) => event.startsWith('ASSIGNMENT'))
    .map((entry) => describeEntry(entry).replace(actor.name, 'Somebody'));
}

describe('an article that is assigned', () => {
  it('is its assignee’s, with who assigned it and when it is due, and in the ledger', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    await assignArticle(editor, id, to(reviewer, due));
    const both = await assignArticle(editor, id, to(colleague));
    expect(both).toMatchObject([
      {
        assignee: { id: reviewer.userId, name: reviewer.name },
        assignedBy: { id: editor.userId },
        due,
        heldUntil: null,
        done: false,
        version: 1,
      },
      { assignee: { id: colleague.userId }, due: null },
    ]);
    expect((await getArticle(reviewer, id)).assignments).toEqual(both);
    expect(await told(editor, id)).toEqual([
      `Somebody assigned the article to ${colleague.name}.`,
      `Somebody assigned the article to ${reviewer.name}.`,
    ]);
  });

  it('is assigned once, however often that is asked with one id', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    const input = to(reviewer);
    const answers = await Promise.all([
      assignArticle(editor, id, input),
      assignArticle(editor, id, input),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    await expectProblem('conflict', assignArticle(editor, id, to(reviewer)));
    const other = assignArticle(editor, id, { ...input, assignee: colleague.userId });
    await expectProblem('id-taken', other);
    expect(await db().assignment.count({ where: { articleId: id } })).toBe(1);
  });

  it('is assigned by editors, to people who work on the desk', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    await expectProblem('not-allowed', assignArticle(reviewer, id, to(colleague)));
    const elsewhere = (await makeDesk()).reviewer;
    const { extensions } = await expectProblem(
      'invalid-input',
      assignArticle(editor, id, to(elsewhere)),
    );
    expect(extensions.issues?.[0]?.path).toBe('body.assignee');
    await db().user.update({
      where: { id: colleague.userId },
      data: { deactivatedAt: new Date() },
    });
    await expectProblem('invalid-input', assignArticle(editor, id, to(colleague)));
  });

  it('is not assigned where its claims are locked', async () => {
    const { editor, reviewer, id } = await fixture();
    await db().article.update({ where: { id }, data: { stage: 'SIGNED_OFF' } });
    await expectProblem('locked', assignArticle(editor, id, to(reviewer)));
    await expectProblem('locked', takeArticle(reviewer, id, { id: uuid() }));
  });

  it('is due when an editor says so', async () => {
    const { editor, reviewer, id } = await fixture();
    const [made] = await assignArticle(editor, id, to(reviewer));
    if (!made) throw new Error('Nothing was assigned.');
    const changed = await changeAssignment(editor, made.id, { due, version: 1 });
    expect(changed).toMatchObject([{ due, version: 2 }]);
    expect(await changeAssignment(editor, made.id, { due, version: 1 })).toEqual(changed);
    const stale = changeAssignment(editor, made.id, { due: null, version: 1 });
    const { extensions } = await expectProblem('stale-version', stale);
    expect(extensions.current).toEqual(changed[0]);
    await expectProblem('not-allowed', changeAssignment(reviewer, made.id, { due, version: 2 }));
  });

  it('is given back by its assignee or taken back by an editor, and by nobody else', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    const [first] = await assignArticle(editor, id, to(reviewer));
    if (!first) throw new Error('Nothing was assigned.');
    await expectProblem('not-allowed', withdrawAssignment(colleague, first.id, 1));
    await expectProblem('stale-version', withdrawAssignment(reviewer, first.id, 9));
    expect(await withdrawAssignment(reviewer, first.id, 1)).toEqual([]);
    await expectProblem('not-found', withdrawAssignment(reviewer, first.id, 1));
    const [second] = await assignArticle(editor, id, to(reviewer));
    expect(await withdrawAssignment(editor, second?.id ?? '', 1)).toEqual([]);
    expect((await told(editor, id)).slice(0, 3)).toEqual([
      `Somebody took the article back from ${reviewer.name}.`,
      `Somebody assigned the article to ${reviewer.name}.`,
      `${reviewer.name} gave the article back to the desk.`,
    ]);
  });

  it('is back at the desk once its assignee has left or cannot sign in', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    await assignArticle(editor, id, to(reviewer));
    await db().user.update({ where: { id: reviewer.userId }, data: { deactivatedAt: new Date() } });
    expect((await getArticle(editor, id)).assignments).toEqual([]);
    const [taken] = await takeArticle(colleague, id, { id: uuid() });
    expect(taken?.assignee.id).toBe(colleague.userId);
    await db().membership.deleteMany({ where: { userId: colleague.userId } });
    expect((await getArticle(editor, id)).assignments).toEqual([]);
  });

  it('is back at the desk while its assignee is deactivated there, and theirs again afterwards', async () => {
    const { admin, editor, reviewer, colleague, id } = await fixture();
    await assignArticle(editor, id, to(reviewer));
    await setDeactivated(admin, reviewer.userId, { deactivated: true, version: 1 });
    expect((await getArticle(editor, id)).assignments).toEqual([]);
    await setDeactivated(admin, reviewer.userId, { deactivated: false, version: 2 });
    expect((await getArticle(editor, id)).assignments).toMatchObject([
      { assignee: { id: reviewer.userId } },
    ]);
    await setDeactivated(admin, reviewer.userId, { deactivated: true, version: 3 });
    const [taken] = await takeArticle(colleague, id, { id: uuid() });
    expect(taken?.assignee.id).toBe(colleague.userId);
  });
});

describe('an assignment', () => {
  it('is done with the last claim that waits for its assignee, whatever others have marked', async () => {
    const { editor, reviewer, colleague, article, id } = await fixture();
    await assignArticle(editor, id, to(reviewer));
    for (const claim of article.claims) await mark(colleague, claim);
    expect(await listWork(reviewer, { limit: 9 })).toMatchObject({
      items: [{ waiting: article.claims.length, assignment: { done: false } }],
    });
    for (const claim of article.claims) await mark(reviewer, claim);
    expect((await getArticle(editor, id)).assignments).toMatchObject([{ done: true, version: 1 }]);
    expect(await countWork(reviewer)).toBe(0);
  });

  it('is open again where a verdict is withdrawn or a claim is added, and done where it is dropped', async () => {
    const { editor, reviewer, article, claim, id } = await fixture();
    await assignArticle(editor, id, to(reviewer));
    for (const one of article.claims) await mark(reviewer, one);
    await withdrawVerdict(reviewer, claim.id, 1);
    expect(await countWork(reviewer)).toBe(1);
    await editClaim(editor, claim.id, { version: 1, dropped: true });
    expect(await countWork(reviewer)).toBe(0);
    await addClaim(editor, id, { id: uuid(), ranges: [{ start: 4, end: 9 }] });
    expect(await countWork(reviewer)).toBe(1);
  });

  it('is done where its assignee says so, and open again where they say that', async () => {
    const { editor, reviewer, id } = await fixture();
    const [made] = await assignArticle(editor, id, to(reviewer));
    if (!made) throw new Error('Nothing was assigned.');
    const say = (actor: Actor, done: boolean, version: number) =>
      setAssignmentDone(actor, made.id, { done, version });
    await expectProblem('not-allowed', say(editor, true, 1));
    expect(await say(reviewer, true, 1)).toMatchObject([{ done: true, version: 2 }]);
    expect(await say(reviewer, true, 1), 'asked again').toMatchObject([{ version: 2 }]);
    await expectProblem('stale-version', say(reviewer, false, 1));
    expect(await say(reviewer, false, 2)).toMatchObject([{ done: false, version: 3 }]);
    await say(reviewer, true, 3);
    // An editor who sends it once more wants it done once more.
    expect(await assignArticle(editor, id, to(reviewer))).toMatchObject([{ done: false }]);
  });

  it('is not made for somebody who has marked every claim', async () => {
    const { editor, reviewer, article, id } = await fixture();
    for (const claim of article.claims) await mark(reviewer, claim);
    await expectProblem('conflict', assignArticle(editor, id, to(reviewer)));
    await expectProblem('conflict', takeArticle(reviewer, id, { id: uuid() }));
  });

  it('of another is never done to whoever reviews blind', async () => {
    const { editor, reviewer, colleague, article, id } = await fixture();
    await assignArticle(editor, id, to(colleague));
    for (const claim of article.claims) await mark(colleague, claim);
    const seen = async (actor: Actor) => (await getArticle(actor, id)).assignments;
    expect(await seen(editor)).toMatchObject([{ done: true }]);
    expect(await seen({ ...reviewer, blind: true })).toMatchObject([{ done: false }]);
    expect(await seen({ ...colleague, blind: true })).toMatchObject([{ done: true }]);
  });

  it('is told as done by no ledger and no version to whoever reviews blind', async () => {
    const { editor, reviewer, colleague, id } = await fixture();
    const [made] = await assignArticle(editor, id, to(colleague));
    await setAssignmentDone(colleague, made?.id ?? '', { done: true, version: 1 });
    const versionFor = async (actor: Actor) =>
      (await getArticle(actor, id)).assignments[0]?.version;
    expect(await versionFor(reviewer)).toBe(2);
    expect(await versionFor({ ...reviewer, blind: true })).toBe(1);
    const told = async (actor: Actor) =>
      (await listArticleLedger(actor, id, { limit: 10 })).entries.map(({ event }) => event);
    expect(await told({ ...reviewer, blind: true })).not.toContain('ASSIGNMENT_DONE');
    for (const actor of [reviewer, editor, { ...colleague, blind: true }]) {
      expect(await told(actor)).toContain('ASSIGNMENT_DONE');
    }
  });
});

describe('an article that is taken', () => {
  const minutesFrom = (now: number, at: string | null | undefined) =>
    Math.round((Date.parse(at ?? '') - now) / 60_000);

  it('is held for half an hour, for one of all who want it', async () => {
    const { reviewer, colleague, editor, id } = await fixture();
    const now = Date.now();
    const outcomes = await Promise.allSettled(
      [reviewer, colleague, editor].map((actor) => takeArticle(actor, id, { id: uuid() })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    const [held] = (await getArticle(editor, id)).assignments;
    expect(minutesFrom(now, held?.heldUntil)).toBe(30);
    const { message } = await expectProblem(
      'conflict',
      takeArticle(held?.assignee.id === reviewer.userId ? colleague : reviewer, id, { id: uuid() }),
    );
    expect(message).toContain(`${held?.assignee.name} has this article already.`);
  });

  it('is held longer as long as whoever has it is there, seen or not', async () => {
    const { reviewer, editor, id } = await fixture();
    const [taken] = await takeArticle(reviewer, id, { id: uuid() });
    await db().user.update({ where: { id: reviewer.userId }, data: { isSeen: false } });
    const soon = new Date(Date.now() + 1000);
    const where = { id: taken?.id ?? '' };
    await db().assignment.update({ where, data: { heldUntil: soon } });
    await sayPresent(editor, id, { page: uuid(), claimId: null });
    expect((await getArticle(editor, id)).assignments[0]?.heldUntil).toBe(soon.toISOString());
    const now = Date.now();
    await sayPresent(reviewer, id, { page: uuid(), claimId: null });
    const [held] = (await getArticle(editor, id)).assignments;
    expect(minutesFrom(now, held?.heldUntil)).toBe(30);
  });

  it('is free again after that, keeps nobody from marking, and can be taken again', async () => {
    const { reviewer, colleague, editor, claim, id } = await fixture();
    const [taken] = await takeArticle(reviewer, id, { id: uuid() });
    const where = { id: taken?.id ?? '' };
    await mark(colleague, claim);
    await db().assignment.update({ where, data: { heldUntil: new Date(Date.now() - 1) } });
    await sayPresent(reviewer, id, { page: uuid(), claimId: null });
    expect(await countWork(reviewer)).toBe(0);
    expect((await getArticle(editor, id)).assignments).toEqual([]);
    await expectProblem('not-found', withdrawAssignment(reviewer, where.id, 1));
    expect(await takeArticle(reviewer, id, { id: uuid() })).toMatchObject([{ version: 1 }]);
    expect(await takeArticle(reviewer, id, { id: uuid() }), 'again').toHaveLength(1);
    expect(await countWork(reviewer)).toBe(1);
  });
});
