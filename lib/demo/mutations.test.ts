import { describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import { listQuestions } from '@/lib/checklists/list-questions';
import { listChecklists } from '@/lib/checklists/queries';
import { totalOf } from '@/lib/claims/status';
import { countMentions } from '@/lib/comments/queries';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { countOrigins } from '@/lib/evidence/derivation';
import { getGuidelines } from '@/lib/guidelines/queries';
import { getPolicy } from '@/lib/policy/queries';
import { countSavedViews, listSavedViews } from '@/lib/saved-views/queries';
import { db } from '@/lib/server/db';
import { verifyPassword } from '@/lib/server/password';
import { getSubLabels } from '@/lib/sub-labels/queries';
import { findAccount } from '@/lib/users/queries';
import { demoArticles } from '@/prisma/demo/articles';
import { makeDemoDesk } from './mutations';

// Two servers that start at once on an empty database.
const outcomes = await Promise.all([makeDemoDesk(), makeDemoDesk()]);
const demo = outcomes.find((outcome) => outcome !== null);

async function demoActor(role: string): Promise<Actor> {
  const person = demo?.people.find((candidate) => candidate.role === role);
  const account = await findAccount(person?.email ?? '');
  const actor = account && (await findActor(account, 'demo'));
  if (!actor) throw new Error(`Nobody on the demo desk is ${role}.`);
  return actor;
}

const board = async () =>
  (await listArticles(await demoActor('EDITOR'), listArticlesQuery.parse({}))).articles;

describe('the demo desk', () => {
  it('has assigned two articles, one of them with a time', async () => {
    const assigned = (await board()).flatMap(({ assignments }) => assignments);
    expect(assigned.map(({ due, done }) => [due !== null, done])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('is made once where two servers start at the same time', async () => {
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
    expect(await db().desk.count()).toBe(1);
    expect(await db().user.count()).toBe(4);
  });

  it('is not made where there is an account already', async () => {
    expect(await makeDemoDesk()).toBeNull();
    expect(await db().article.count()).toBe(demoArticles.length);
  });

  it('tells passwords that sign in, each its own', async () => {
    const people = demo?.people ?? [];
    expect(people.map(({ role }) => role)).toEqual(['ADMIN', 'EDITOR', 'REVIEWER', 'REVIEWER']);
    expect(new Set(people.map(({ password }) => password)).size).toBe(4);
    for (const { email, password } of people) {
      const account = await findAccount(email);
      expect(await verifyPassword(account?.passwordHash ?? null, password)).toBe(true);
    }
  });

  it('shows articles at every stage, the richest first', async () => {
    const [ferry, survey, fishery, bridge, ...more] = await board();
    expect(more).toEqual([]);
    for (const status of ['PENDING', 'VERIFIED', 'UNVERIFIED', 'DISPUTED'] as const) {
      expect(ferry?.counts[status], status).toBeGreaterThan(0);
    }
    expect(ferry?.counts.NEEDS_RULING).toBe(1);
    expect(survey && totalOf(survey.counts)).toBe(survey?.counts.PENDING);
    expect(fishery?.counts).toMatchObject({ PENDING: 0, NEEDS_RULING: 1 });
    expect(bridge?.counts).toMatchObject({ PENDING: 0, NEEDS_RULING: 0 });
  });

  it('tells a story of agreement, disagreement, a ruling and dropped claims', async () => {
    const editor = await demoActor('EDITOR');
    const [ferry] = await board();
    const { claims } = await getArticle(editor, ferry?.id ?? '');
    const ruled = claims.filter((claim) => claim.ruling);
    expect(ruled.map((claim) => claim.status)).toEqual(['UNVERIFIED']);
    const dropped = claims.filter((claim) => claim.dropped).map((claim) => claim.wording);
    expect(dropped.join('\n')).toMatch(/darkest morning[\s\S]*crueler place/);
    expect(claims.filter((claim) => claim.origin === 'REVIEWER')).toEqual([]);
    expect(claims.find((claim) => claim.status === 'NEEDS_RULING')?.evidence).toHaveLength(2);
    const marked = claims.flatMap((claim) => claim.verdicts);
    expect(marked.every(({ rationale }) => rationale.length > 20)).toBe(true);
  });

  it('shows what a careful checker leaves behind of a claim that could not be verified', async () => {
    const reviewer = await demoActor('REVIEWER');
    expect((await getPolicy(reviewer)).rationaleRequiredFor).toEqual(['UNVERIFIED']);
    const [ferry] = await board();
    const { claims } = await getArticle(reviewer, ferry?.id ?? '');
    const claim = claims.find(({ kind }) => kind === 'RESPONSIBILITY');
    expect(claim?.evidence).toHaveLength(4);
    expect(countOrigins(claim?.evidence ?? [])).toBe(2);
    expect(claim?.searches.map(({ outcome }) => outcome)).toContain('CONTRADICTING');
    const asked = (await listChecklists(reviewer)).find(({ kind }) => kind === claim?.kind);
    const lines = listQuestions(asked?.questions ?? [], claim?.checks ?? []);
    expect(lines.map(({ check }) => check?.done ?? false)).toEqual([true, true, true, false, true]);
    const toll = claims.find(({ status }) => status === 'NEEDS_RULING');
    expect(toll?.kind).toBe('CASUALTY_COUNT');
  });

  it('shows what a desk can ask for: second checks, sub-labels, re-checks, guidelines, views', async () => {
    const editor = await demoActor('EDITOR');
    const [ferry, , , bridge] = await board();
    const { claims } = await getArticle(editor, ferry?.id ?? '');
    const half = claims.filter(({ kind, status, verdicts, verdictsNeeded }) => {
      return kind === 'CASUALTY_COUNT' && status === 'PENDING' && verdicts.length < verdictsNeeded;
    });
    expect(half.map(({ verdicts }) => verdicts.length)).toContain(1);
    const labels = await getSubLabels(editor);
    expect(labels.labels.map(({ name, used }) => [name, used])).toEqual([
      ['False', true],
      ['Misleading', true],
      ['Too early to say', true],
    ]);
    const exactly = claims.filter(({ subLabel }) => subLabel === labels.labels[0]?.id);
    expect(exactly.map(({ status }) => status)).toEqual(['DISPUTED']);
    expect(bridge?.stage).toBe('READY');
    const later = (await getArticle(editor, bridge?.id ?? '')).claims.filter(
      ({ recheckAt }) => recheckAt !== null && Date.parse(recheckAt) < Date.now() + 60_000,
    );
    expect(later.map(({ status }) => status)).toEqual(['UNVERIFIED']);
    expect((await getGuidelines(editor)).text).toContain('two of us');
    expect(await countMentions(editor)).toBe(1);
    const views = await listSavedViews(editor);
    const counts = new Map((await countSavedViews(editor)).map(({ id, count }) => [id, count]));
    expect(views.map(({ id, name }) => [name, counts.get(id)])).toEqual([
      ['For an editor', 2],
      ['Nobody’s yet', 0],
    ]);
  });

  it('leaves everything that happened in the ledger', async () => {
    const events = await db().ledgerEntry.groupBy({ by: ['event'], _count: true });
    const counts = Object.fromEntries(events.map(({ event, _count }) => [event, _count]));
    expect(counts).toMatchObject({
      DESK_CREATED: 1,
      MEMBER_JOINED: 4,
      ARTICLE_ADDED: demoArticles.length,
      RULING_MADE: 1,
      VERDICT_GIVEN: await db().verdict.count(),
      SEARCH_ADDED: await db().search.count(),
      CHECK_SET: await db().check.count(),
      EVIDENCE_ADDED: await db().evidence.count(),
    });
  });
});
