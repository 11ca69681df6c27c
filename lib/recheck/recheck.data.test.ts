import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { listArticlesQuery } from '@/lib/articles/schema';
import { countArticles, listArticles } from '@/lib/board/queries';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { setGateRules } from '@/lib/gate/mutations';
import { getGate } from '@/lib/gate/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { listDue } from '@/lib/work/queries';
import type { Stage } from '@/prisma/generated/enums';
import { makeArticle, makeDesk, openGate } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { setRecheck } from './mutations';
import { getRecheck } from './queries';
import type { RecheckHours } from './schema';

const hourMs = 3_600_000;
const given = { value: 'VERIFIED', rationale: '' } as const;

/** A desk that has facts looked at again after so many hours, with a fact that a reviewer verified. */
async function verifiedOn(hours: RecheckHours = {}) {
  const desk = await makeDesk();
  await setRecheck(desk.admin, { hours, version: 1 });
  const { article, claim } = await makeArticle(desk.reviewer);
  await editClaim(desk.reviewer, claim.id, { version: claim.version, kind: 'FACT' });
  const decided = await setVerdict(desk.reviewer, claim.id, { ...given, version: null });
  return { ...desk, article, claim: decided };
}

/** Has what was decided of a claim be so many hours old, in all that follows from it. */
async function age(claimId: string, hours: number) {
  const by = `${hours} hours`;
  await db()
    .$executeRaw`UPDATE "Verdict" SET "updatedAt" = "updatedAt" - ${by}::interval WHERE "claimId" = ${claimId}::uuid`;
  await db().$executeRaw`
    UPDATE "Claim" SET "decidedAt" = "decidedAt" - ${by}::interval, "recheckAt" = "recheckAt" - ${by}::interval
    WHERE "id" = ${claimId}::uuid`;
}

const hoursBetween = (from: string | null, to: string | null) =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / hourMs;

const show = async (actor: Actor) => {
  const { articles } = await listArticles(actor, listArticlesQuery.parse({ show: 'recheck' }));
  return articles.map(({ id, toRecheck }) => [id, toRecheck]);
};

const eventsOf = async (claimId: string) => {
  const entries = await db().ledgerEntry.findMany({
    where: { claimId },
    orderBy: { id: 'asc' },
    select: { event: true },
  });
  return entries.map(({ event }) => event);
};

const toStage = (id: string, stage: Stage) =>
  db().article.update({ where: { id }, data: { stage }, select: { id: true } });

const publish = async ({ id }: { id: string }, { deskId, userId }: Actor) => {
  await toStage(id, 'PUBLISHED');
  const data = { articleId: id, deskId, publishedById: userId };
  await db().publication.create({ data, select: { articleId: true } });
};

describe('what was decided', () => {
  it('is due after the hours of its kind, and stays what it is', async () => {
    const { reviewer, article, claim } = await verifiedOn({ FACT: 6 });
    expect(hoursBetween(claim.decidedAt, claim.recheckAt)).toBe(6);
    expect(await show(reviewer)).toEqual([]);
    await age(claim.id, 7);
    expect(await show(reviewer)).toEqual([[article.id, 1]]);
    expect(await countArticles(reviewer)).toMatchObject({ recheck: 1 });
    expect(await getClaim(reviewer, claim.id)).toMatchObject({ status: 'VERIFIED' });
  });

  it('is never due where the desk has said nothing, nor once it is taken back, torn or dropped', async () => {
    const plain = await verifiedOn();
    expect(plain.claim).toMatchObject({ recheckAt: null, recheckAfter: null });
    const { reviewer, colleague, claim } = await verifiedOn({ FACT: 6 });
    const disputed = { value: 'DISPUTED', rationale: '', version: null } as const;
    expect(await setVerdict(colleague, claim.id, disputed)).toMatchObject({ recheckAt: null });
    expect((await withdrawVerdict(colleague, claim.id, 1)).recheckAt).toBe(claim.recheckAt);
    const { version } = await getClaim(reviewer, claim.id);
    const dropped = await editClaim(reviewer, claim.id, { version, dropped: true });
    expect(dropped.recheckAt).toBeNull();
    expect(await withdrawVerdict(reviewer, claim.id, 1)).toMatchObject({ decidedAt: null });
  });

  it('stands anew where its reviewer says again what they said, once for each time they say it', async () => {
    const { reviewer, claim } = await verifiedOn({ FACT: 6 });
    await age(claim.id, 7);
    const again = { ...given, again: true, version: 1 };
    const confirmed = await setVerdict(reviewer, claim.id, again);
    expect(Date.parse(confirmed.recheckAt ?? '')).toBeGreaterThan(Date.now());
    expect(confirmed.verdicts).toMatchObject([{ value: 'VERIFIED', version: 2 }]);
    expect(await setVerdict(reviewer, claim.id, again)).toEqual(confirmed);
    expect(await setVerdict(reviewer, claim.id, { ...given, version: 2 })).toEqual(confirmed);
    expect((await eventsOf(claim.id)).slice(-2)).toEqual(['VERDICT_GIVEN', 'VERDICT_CONFIRMED']);
    expect(await show(reviewer)).toEqual([]);
  });

  it('stands anew by a ruling that is made, or said again', async () => {
    const { editor, claim } = await verifiedOn({ FACT: 6 });
    const ruling = { value: 'DISPUTED', reason: 'The register says so.' } as const;
    const ruled = await setRuling(editor, claim.id, { ...ruling, version: null });
    expect(ruled.decidedAt).toBe(ruled.ruling?.updatedAt);
    const again = await setRuling(editor, claim.id, { ...ruling, again: true, version: 1 });
    expect(again.ruling?.version).toBe(2);
    expect(Date.parse(again.decidedAt ?? '')).toBeGreaterThan(Date.parse(ruled.decidedAt ?? ''));
    expect((await eventsOf(claim.id)).at(-1)).toBe('RULING_CONFIRMED');
  });

  it('is due by the moment that somebody set, or never, with an entry for each', async () => {
    const { reviewer, claim } = await verifiedOn({ FACT: 6 });
    const set = async (recheckBy: string | null) => {
      const { version } = await getClaim(reviewer, claim.id);
      return editClaim(reviewer, claim.id, { version, recheckBy });
    };
    const soon = new Date(Date.now() + hourMs).toISOString();
    expect(await set(soon.replace('Z', '000Z'))).toMatchObject({
      recheckBy: soon,
      recheckAt: soon,
    });
    expect(await set('never')).toMatchObject({ recheckBy: 'never', recheckAt: null });
    expect(await set(null)).toMatchObject({ recheckBy: null, recheckAt: claim.recheckAt });
    expect((await eventsOf(claim.id)).slice(-3)).toEqual(Array(3).fill('CLAIM_RECHECK_SET'));
    const stale = editClaim(reviewer, claim.id, { version: 1, recheckBy: 'never' });
    await expectProblem('stale-version', stale);
  });
});

describe('the times of a desk', () => {
  it('hold for what was decided before, of those kinds, and can be taken back', async () => {
    const { admin, reviewer, claim } = await verifiedOn();
    const timedBy = async (hours: RecheckHours, version: number) => {
      await setRecheck(admin, { hours, version });
      return getClaim(reviewer, claim.id);
    };
    expect((await timedBy({ QUOTE: 6 }, 1)).recheckAt).toBeNull();
    const timed = await timedBy({ FACT: 48 }, 2);
    expect(hoursBetween(timed.decidedAt, timed.recheckAt)).toBe(48);
    expect(timed.recheckAfter).toBe(48);
    expect((await timedBy({}, 3)).recheckAt).toBeNull();
  });

  it('have nothing of a published article fall due, or sooner, and put it off', async () => {
    const { admin, editor, reviewer, article, claim } = await verifiedOn({ FACT: 24 });
    const { article: old, claim: oldClaim } = await makeArticle(reviewer);
    await editClaim(reviewer, oldClaim.id, { version: oldClaim.version, kind: 'QUOTE' });
    await setVerdict(reviewer, oldClaim.id, { ...given, version: null });
    for (const each of [article, old]) await publish(each, editor);
    const recheckAt = async (id: string) => (await getClaim(reviewer, id)).recheckAt;
    await setRecheck(admin, { hours: { FACT: 6, QUOTE: 1 }, version: 2 });
    expect(await recheckAt(claim.id)).toBe(claim.recheckAt);
    expect(await recheckAt(oldClaim.id)).toBeNull();
    // Talk changes none of it either.
    const text = 'Is that so?';
    await addComment(reviewer, claim.id, { id: crypto.randomUUID(), text });
    expect(await recheckAt(claim.id)).toBe(claim.recheckAt);
    await setRecheck(admin, { hours: { FACT: 48 }, version: 3 });
    expect(hoursBetween(claim.decidedAt, await recheckAt(claim.id))).toBe(48);
    await setRecheck(admin, { hours: {}, version: 4 });
    expect(await recheckAt(claim.id)).toBeNull();
  });

  it('are an admin’s to say, of the version they saw, and a repeat changes nothing', async () => {
    const { admin, editor } = await makeDesk();
    await expectProblem('not-allowed', setRecheck(editor, { hours: {}, version: 1 }));
    const saved = await setRecheck(admin, { hours: { FACT: 6 }, version: 1 });
    expect(saved).toEqual({ hours: { FACT: 6 }, version: 2 });
    expect(await setRecheck(admin, { hours: { FACT: 6 }, version: 1 })).toEqual(saved);
    await expectProblem('stale-version', setRecheck(admin, { hours: {}, version: 1 }));
    expect(await getRecheck(editor)).toEqual(saved);
  });
});

describe('a claim that is due', () => {
  it('is work of whoever decided it, until its article is deleted', async () => {
    const { editor, reviewer, colleague, article, claim } = await verifiedOn({ FACT: 6 });
    await age(claim.id, 7);
    expect(await listDue(reviewer, 9)).toMatchObject([
      { article: { id: article.id }, toRecheck: 1 },
    ]);
    expect(await listDue(colleague, 9)).toEqual([]);
    const { version } = await db().article.findUniqueOrThrow({ where: { id: article.id } });
    await deleteArticle(editor, article.id, version);
    expect(await listDue(reviewer, 9)).toEqual([]);
    expect(await show(editor)).toEqual([]);
  });

  it('is none to whoever reviews blind and has not decided it', async () => {
    const { reviewer, colleague, article, claim } = await verifiedOn({ FACT: 6 });
    await age(claim.id, 7);
    const blind = (actor: Actor): Actor => ({ ...actor, blind: true });
    expect(await getClaim(blind(colleague), claim.id)).toMatchObject({
      decidedAt: null,
      recheckAt: null,
    });
    expect(await show(blind(colleague))).toEqual([]);
    expect(await countArticles(blind(colleague))).toMatchObject({ recheck: 0 });
    expect(await show(blind(reviewer))).toEqual([[article.id, 1]]);
  });

  it('holds the gate of a desk that is so strict', async () => {
    const { admin, editor, article, claim } = await verifiedOn({ FACT: 6 });
    const severities = { ...openGate, 'recheck-due': 'hold' as const };
    await setGateRules(admin, { severities, version: 1 });
    expect(await getGate(editor, article.id)).toMatchObject({ result: 'pass' });
    await age(claim.id, 7);
    const { result, reasons } = await getGate(editor, article.id);
    expect([result, reasons.map(({ rule, claims }) => [rule, claims])]).toEqual([
      'hold',
      [['recheck-due', [claim.id]]],
    ]);
  });

  it('is locked with its article, and stays due', async () => {
    const { editor, reviewer, article, claim } = await verifiedOn({ FACT: 6 });
    await age(claim.id, 7);
    await publish(article, editor);
    const again = setVerdict(reviewer, claim.id, { ...given, again: true, version: 1 });
    await expectProblem('locked', again);
    const never = editClaim(reviewer, claim.id, { version: claim.version, recheckBy: 'never' });
    await expectProblem('locked', never);
    expect(await show(editor)).toEqual([[article.id, 1]]);
  });
});
