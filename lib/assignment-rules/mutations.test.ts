import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { addArticle } from '@/lib/articles/mutations';
import type { ArticleView } from '@/lib/articles/schema';
import type { Actor } from '@/lib/desks/actor';
import { describeEntry } from '@/lib/ledger/describe-entry';
import { listArticleLedger } from '@/lib/ledger/queries';
import { setDeactivated } from '@/lib/members/mutations';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { articleInput, makeDesk, makeMember } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setAssignmentRule } from './mutations';
import { getAssignmentRule } from './queries';
import { setAssignmentRuleInput } from './schema';

const standard = {
  assignBy: 'HAND',
  members: [] as string[],
  reviewersPerArticle: 1,
  dueHours: null,
  holdMinutes: 30,
} as const;

/** A desk with three reviewers and a rule. */
async function ruled(rule: Partial<Parameters<typeof setAssignmentRule>[1]>) {
  const desk = await makeDesk();
  const third = await makeMember(desk.admin, 'REVIEWER');
  await setAssignmentRule(desk.admin, { ...standard, ...rule, version: null });
  return { ...desk, third, reviewers: [desk.reviewer, desk.colleague, third] };
}

const arrive = (actor: Actor, changes: Partial<Parameters<typeof articleInput>[0]> = {}) =>
  addArticle(actor, articleInput(changes));

const assigneesOf = ({ assignments }: ArticleView) =>
  assignments.map(({ assignee }) => assignee.id);

/** How many of the articles each person has. */
function shares(articles: readonly ArticleView[], people: readonly Actor[]): number[] {
  const ids = articles.flatMap(assigneesOf);
  return people.map(({ userId }) => ids.filter((id) => id === userId).length);
}

describe('the rule by which a desk assigns', () => {
  it('is by hand until an admin says otherwise: what arrives is nobody’s', async () => {
    const { admin, reviewer } = await makeDesk();
    expect(await getAssignmentRule(reviewer)).toEqual({ ...standard, version: null });
    expect((await arrive(reviewer)).assignments).toEqual([]);
    const asked = { ...standard, assignBy: 'LOAD', dueHours: 24, version: null } as const;
    const set = await setAssignmentRule(admin, asked);
    expect(set).toEqual({ ...asked, version: 1 });
    expect(await setAssignmentRule(admin, asked), 'asked again').toEqual(set);
    expect(await getAssignmentRule(reviewer)).toEqual(set);
    const { extensions } = await expectProblem(
      'stale-version',
      setAssignmentRule(admin, { ...standard, version: null }),
    );
    expect(extensions.current).toEqual(set);
    const events = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'ASSIGNMENT_RULE_CHANGED' },
    });
    expect(events).toMatchObject([{ before: { assignBy: 'HAND' }, after: { assignBy: 'LOAD' } }]);
  });

  it('is an admin’s to set, of people who work on the desk', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    const elsewhere = (await makeDesk()).reviewer.userId;
    for (const actor of [editor, reviewer]) {
      await expectProblem('not-allowed', setAssignmentRule(actor, { ...standard, version: null }));
    }
    const input = { ...standard, members: [reviewer.userId, elsewhere], version: null };
    await expectProblem('invalid-input', setAssignmentRule(admin, input));
    await setDeactivated(admin, reviewer.userId, { deactivated: true, version: 1 });
    const gone = { ...input, members: [reviewer.userId] };
    await expectProblem('invalid-input', setAssignmentRule(admin, gone));
    const wrong = [
      { reviewersPerArticle: 0 },
      { dueHours: 0 },
      { holdMinutes: 0.5 },
      { assignBy: 'NOBODY' },
      { members: [elsewhere, elsewhere] },
    ];
    for (const part of wrong) {
      const read = setAssignmentRuleInput.safeParse({ ...standard, version: null, ...part });
      expect(read.success, JSON.stringify(part)).toBe(false);
    }
  });
});

describe('in turn', () => {
  it('gives every reviewer as many articles, also of many that arrive at once', async () => {
    const { editor, reviewers } = await ruled({ assignBy: 'ROUND_ROBIN' });
    const one = await arrive(editor);
    const both = await Promise.all([arrive(editor), arrive(editor)]);
    expect(new Set([one, ...both].flatMap(assigneesOf)).size).toBe(3);
    const many = await Promise.all(Array.from({ length: 6 }, () => arrive(editor)));
    expect(shares(many, reviewers)).toEqual([2, 2, 2]);
  });

  it('assigns to as many people as the desk wants, due when it wants, and says so', async () => {
    const { editor, reviewers } = await ruled({
      assignBy: 'ROUND_ROBIN',
      reviewersPerArticle: 2,
      dueHours: 3,
    });
    const began = Date.now();
    const articles = [await arrive(editor), await arrive(editor), await arrive(editor)];
    for (const article of articles) expect(new Set(assigneesOf(article)).size).toBe(2);
    expect(shares(articles, reviewers)).toEqual([2, 2, 2]);
    const [assignment] = articles[0]?.assignments ?? [];
    expect(assignment).toMatchObject({ assignedBy: null, heldUntil: null, done: false });
    const hours = (Date.parse(assignment?.due ?? '') - began) / 3_600_000;
    expect(hours).toBeCloseTo(3, 1);
    const { entries } = await listArticleLedger(editor, articles[0]?.id ?? '', { limit: 9 });
    const entry = entries.find(({ event }) => event === 'ASSIGNMENT_ADDED');
    expect(entry && describeEntry(entry)).toMatch(
      /had the desk’s rule assign the article to REVIEWER \w+\.$/,
    );
  });

  it('passes over whoever cannot sign in or has left, and is nobody’s where nobody is there', async () => {
    const { admin, reviewer, colleague, third } = await ruled({ assignBy: 'ROUND_ROBIN' });
    await db().user.update({ where: { id: reviewer.userId }, data: { deactivatedAt: new Date() } });
    await db().membership.deleteMany({ where: { userId: colleague.userId } });
    const articles = [await arrive(admin), await arrive(admin)];
    expect(shares(articles, [third])).toEqual([2]);
    await db().membership.deleteMany({ where: { userId: third.userId } });
    expect((await arrive(admin)).assignments).toEqual([]);
  });

  it('is among those who were chosen, of whatever role', async () => {
    const desk = await makeDesk();
    const members = [desk.editor.userId, desk.reviewer.userId];
    const rule = { ...standard, assignBy: 'ROUND_ROBIN', members, version: null } as const;
    await setAssignmentRule(desk.admin, rule);
    const articles = [await arrive(desk.admin), await arrive(desk.admin)];
    expect(shares(articles, [desk.editor, desk.reviewer, desk.colleague])).toEqual([1, 1, 0]);
  });

  it('assigns an article once that is brought in twice with one id', async () => {
    const { editor } = await ruled({ assignBy: 'ROUND_ROBIN' });
    const id = uuid();
    const [one, other] = await Promise.all([arrive(editor, { id }), arrive(editor, { id })]);
    expect(one?.assignments).toHaveLength(1);
    expect(other?.assignments).toEqual(one?.assignments);
  });
});

describe('by load', () => {
  it('goes to whom the fewest claims wait for', async () => {
    const { editor, reviewers } = await ruled({ assignBy: 'LOAD' });
    const long = 'The mayor opened the bridge. The road was closed. The town paid. It rained.';
    const [first] = [await arrive(editor, { text: long })];
    const rest = [
      await arrive(editor, { text: 'The bridge cost 61 million crowns.' }),
      await arrive(editor, { text: 'The bridge cost 62 million crowns.' }),
      await arrive(editor, { text: 'The bridge cost 63 million crowns.' }),
    ];
    const loaded = reviewers.find(({ userId }) => userId === assigneesOf(first)[0]);
    if (!loaded) throw new Error('Nobody was assigned.');
    expect(shares(rest, [loaded])).toEqual([0]);
    for (const claim of first.claims) {
      await setVerdict(loaded, claim.id, { value: 'VERIFIED', rationale: '', version: null });
    }
    expect(assigneesOf(await arrive(editor))).toEqual([loaded.userId]);
  });

  it('spreads what arrives at once', async () => {
    const { editor, reviewers } = await ruled({ assignBy: 'LOAD' });
    const many = await Promise.all(Array.from({ length: 6 }, () => arrive(editor)));
    expect(shares(many, reviewers)).toEqual([2, 2, 2]);
  });
});
