import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { editClaim } from '@/lib/claims/mutations';
import type { Actor } from '@/lib/desks/actor';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { getWeek } from './queries';

const week = '2026-W10';
const given = (value: 'VERIFIED' | 'DISPUTED') => ({ value, rationale: '', version: null });
const oneClaim = { text: 'The bridge cost 61 million crowns.' };

/** A verdict that was given at a moment. */
async function verdictAt(
  actor: Actor,
  claimId: string,
  at: string,
  value: 'VERIFIED' | 'DISPUTED' = 'VERIFIED',
) {
  await setVerdict(actor, claimId, given(value));
  await db().verdict.updateMany({
    where: { claimId, reviewerId: actor.userId },
    data: { createdAt: new Date(at) },
  });
}

async function articleOf(actor: Actor, createdAt: string) {
  const made = await makeArticle(actor, oneClaim);
  await db().article.update({
    where: { id: made.article.id },
    data: { createdAt: new Date(createdAt) },
  });
  return made;
}

describe('a week of the desk', () => {
  it('begins on Monday and ends on Sunday at midnight in UTC', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const { claim } = await articleOf(reviewer, '2026-02-01T00:00:00Z');
    await verdictAt(reviewer, claim.id, '2026-03-01T23:59:59.999Z');
    await verdictAt(colleague, claim.id, '2026-03-02T00:00:00Z', 'DISPUTED');
    await verdictAt(editor, claim.id, '2026-03-08T23:59:59.999Z');
    const view = await getWeek(editor, { week });
    expect(view).toMatchObject({
      from: '2026-03-02T00:00:00.000Z',
      to: '2026-03-09T00:00:00.000Z',
      claims: 1,
      needRuling: 1,
    });
    expect(view.days.map(({ day, claims }) => [day.slice(-2), claims])).toEqual([
      ['02', 1],
      ['03', 0],
      ['04', 0],
      ['05', 0],
      ['06', 0],
      ['07', 0],
      ['08', 1],
    ]);
    expect(view.days[0]?.verdicts).toEqual({ VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 1 });
    expect(view.days[6]?.verdicts).toEqual({ VERIFIED: 1, UNVERIFIED: 0, DISPUTED: 0 });
  });

  it('leaves out what was deleted, dropped or is another desk’s', async () => {
    const { reviewer, editor } = await makeDesk();
    const kept = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    const gone = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    const dropped = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    for (const { claim } of [kept, gone, dropped]) {
      await verdictAt(reviewer, claim.id, '2026-03-03T12:00:00Z');
    }
    await deleteArticle(editor, gone.article.id, gone.article.version);
    await editClaim(reviewer, dropped.claim.id, { version: dropped.claim.version, dropped: true });
    expect((await getWeek(editor, { week })).claims).toBe(1);
    const stranger = (await makeDesk()).admin;
    const theirs = await getWeek(stranger, { week });
    expect(theirs).toMatchObject({ claims: 0, rulings: 0, needRuling: 0 });
    expect(theirs.stages.every(({ articles }) => articles === 0)).toBe(true);
  });

  it('counts rulings, what waits for one, and the articles at each stage', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const ruled = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    const torn = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    for (const { claim } of [ruled, torn]) {
      await setVerdict(reviewer, claim.id, given('VERIFIED'));
      await setVerdict(colleague, claim.id, given('DISPUTED'));
    }
    await setRuling(editor, ruled.claim.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
    const now = await getWeek(editor, {});
    expect(now).toMatchObject({ rulings: 1, needRuling: 1, claims: 2 });
    expect(now.stages.find(({ stage }) => stage === 'IN_REVIEW')?.articles).toBe(2);
    expect((await getWeek(editor, { week })).rulings).toBe(0);
  });
});

describe('how long articles waited', () => {
  it('is reckoned from their arrival to the first verdict on any of their claims', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const early = await articleOf(reviewer, '2026-03-02T00:00:00Z');
    const late = await articleOf(reviewer, '2026-03-03T00:00:00Z');
    const before = await articleOf(reviewer, '2026-02-20T00:00:00Z');
    await verdictAt(reviewer, early.claim.id, '2026-03-02T01:00:00Z');
    await verdictAt(colleague, early.claim.id, '2026-03-06T01:00:00Z');
    await verdictAt(reviewer, late.claim.id, '2026-03-03T03:00:00Z');
    // Its first verdict was in an earlier week.
    await verdictAt(reviewer, before.claim.id, '2026-02-21T00:00:00Z');
    await verdictAt(colleague, before.claim.id, '2026-03-04T00:00:00Z');
    const { waits } = await getWeek(editor, { week });
    expect(waits.firstVerdict).toEqual({ articles: 2, median: 2 * 3600, p90: 2.8 * 3600 });
    expect(waits.signOff).toEqual({ articles: 0, median: null, p90: null });
  });

  it('counts the first signing off alone, however often an article was reopened', async () => {
    const { reviewer, editor } = await makeDesk();
    const { article } = await articleOf(reviewer, new Date(Date.now() - 7_200_000).toISOString());
    const stages = ['READY', 'SIGNED_OFF', 'IN_REVIEW', 'READY', 'SIGNED_OFF'] as const;
    for (const [index, stage] of stages.entries()) {
      const version = article.version + index;
      await setStage(editor, article.id, { stage, version, note: 'So.' });
    }
    const { waits } = await getWeek(editor, {});
    expect(waits.signOff.articles).toBe(1);
    expect(waits.signOff.median).toBeGreaterThanOrEqual(7200);
    expect(waits.signOff.median).toBeLessThan(7300);
  });

  // Hyndman and Fan 1996, definition 7, reckoned here by hand.
  it('is the median and the ninth decile between the closest ranks', async () => {
    const quantile = (sorted: readonly number[], p: number) => {
      const rank = (sorted.length - 1) * p;
      const below = sorted[Math.floor(rank)] ?? 0;
      const above = sorted[Math.ceil(rank)] ?? 0;
      return below + (rank - Math.floor(rank)) * (above - below);
    };
    const { reviewer, editor } = await makeDesk();
    const minutes = fc.sample(fc.integer({ min: 1, max: 9000 }), { numRuns: 9, seed: 7 });
    for (const waited of minutes) {
      const at = new Date('2026-03-06T12:00:00Z');
      const arrived = new Date(at.getTime() - waited * 60_000).toISOString();
      const { claim } = await articleOf(reviewer, arrived);
      await verdictAt(reviewer, claim.id, at.toISOString());
    }
    const { firstVerdict } = (await getWeek(editor, { week })).waits;
    const seconds = minutes.map((waited) => waited * 60).sort((a, b) => a - b);
    expect(firstVerdict.articles).toBe(9);
    expect(firstVerdict.median).toBeCloseTo(quantile(seconds, 0.5), 6);
    expect(firstVerdict.p90).toBeCloseTo(quantile(seconds, 0.9), 6);
  });
});

describe('whoever reviews blind', () => {
  it('is told of their own verdicts and of nothing that others hold', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const mine = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    const hidden = await articleOf(reviewer, '2026-03-01T00:00:00Z');
    const blind = { ...reviewer, blind: true };
    const empty = await getWeek(blind, { week });
    await verdictAt(colleague, hidden.claim.id, '2026-03-03T12:00:00Z', 'DISPUTED');
    await verdictAt(editor, hidden.claim.id, '2026-03-03T12:00:00Z', 'VERIFIED');
    expect(await getWeek(blind, { week })).toEqual(empty);
    await setRuling(editor, hidden.claim.id, { value: 'VERIFIED', reason: 'So.', version: null });
    await db().ruling.updateMany({ data: { createdAt: new Date('2026-03-04T00:00:00Z') } });
    expect(await getWeek(blind, { week })).toEqual(empty);
    await verdictAt(colleague, mine.claim.id, '2026-03-02T12:00:00Z', 'DISPUTED');
    await verdictAt(reviewer, mine.claim.id, '2026-03-04T00:00:00Z', 'VERIFIED');
    const view = await getWeek(blind, { week });
    expect(view).toMatchObject({ own: true, claims: 1, rulings: 0, needRuling: 1 });
    expect(view.days[0]?.claims).toBe(0);
    expect(view.days[2]).toMatchObject({ claims: 1, verdicts: { VERIFIED: 1, DISPUTED: 0 } });
    expect(view.waits.firstVerdict).toMatchObject({ articles: 1, median: 3 * 86_400 });
    expect((await getWeek(editor, { week })).claims).toBe(2);
  });
});
