import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { getArticle, getArticleSummary } from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import { countArticles, listArticles } from '@/lib/board/queries';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { findFeedEntries, findFeedPosition, listMissedEntries } from '@/lib/feed/queries';
import { findLedgerPosition, listArticleLedger } from '@/lib/ledger/queries';
import { setBlindReview } from '@/lib/policy/mutations';
import { getPolicy } from '@/lib/policy/queries';
import { getReport } from '@/lib/reports/queries';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { findTokenActor } from '@/lib/tokens/queries';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { decideClaims, secrets } from '@/prisma/testing/decided-claim';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addClaim, editClaim } from './mutations';
import { getClaim, listClaims } from './queries';

const mine = { value: 'VERIFIED', rationale: '', version: null } as const;
const evidence = {
  stance: 'CONTEXT',
  title: 'A log',
  url: null,
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  quote: '',
  readOn: '2026-11-12',
  confidential: false,
};

/** The actor as the database has them now. */
async function again({ userId: id, name, deskSlug }: Actor): Promise<Actor> {
  const actor = await findActor({ id, name }, deskSlug);
  if (!actor) throw new Error('They are on the desk.');
  return actor;
}

/** A desk that reviews blind, with an article that others have decided. */
async function blindDesk() {
  const desk = await makeDesk();
  const { article } = await makeArticle(desk.reviewer);
  await setBlindReview(desk.admin, { blindReview: true });
  const reviewer = await again(desk.reviewer);
  const before = await getArticle(reviewer, article.id);
  return { desk, article, before, ...(await decideClaims(desk, article)), reviewer };
}

function expectNoSecret(answer: unknown): void {
  const text = JSON.stringify(answer, (_key, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  for (const secret of [...secrets, 'VERDICT_', 'RULING_', '"status":"NEEDS_RULING"']) {
    expect(text).not.toContain(secret);
  }
}

const counts = { PENDING: 3, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 };

describe('on a desk that reviews blind', () => {
  it('an article is to a reviewer as it was before anybody decided anything', async () => {
    const { article, before, reviewer } = await blindDesk();
    expect(article.claims).toHaveLength(3);
    expect(await getArticle(reviewer, article.id)).toEqual(before);
    expect(before.counts).toEqual(counts);
  });

  it('the board counts as pending what they have not decided', async () => {
    const { article, reviewer, disputed } = await blindDesk();
    const summary = {
      ...(await getArticleSummary(reviewer, article.id)),
      reviewers: [],
      passage: null,
    };
    const list = (show: 'all' | 'pending' | 'needs-ruling' | 'settled') =>
      listArticles(reviewer, listArticlesQuery.parse({ show }));
    const row = { ...summary, assignments: [], present: [], toRecheck: 0 };
    expect((await list('all')).articles).toEqual([row]);
    expect((await list('pending')).articles).toEqual([row]);
    expect((await list('needs-ruling')).articles).toEqual([]);
    expect((await list('settled')).articles).toEqual([]);
    const open = { all: 1, pending: 1, 'needs-ruling': 0, recheck: 0, settled: 0 };
    expect(await countArticles(reviewer)).toEqual(open);
    await setVerdict(reviewer, disputed.id, mine);
    expect((await list('needs-ruling')).articles).toMatchObject([
      { id: article.id, counts: { ...counts, PENDING: 2, NEEDS_RULING: 1 } },
    ]);
    for (const { id } of article.claims) {
      if (id !== disputed.id) await setVerdict(reviewer, id, mine);
    }
    expect(await countArticles(reviewer)).toEqual({ ...open, pending: 0, 'needs-ruling': 1 });
    expect((await getArticle(reviewer, article.id)).counts).toEqual(
      (await getArticle(await again(reviewer), article.id)).counts,
    );
  });

  it('the ledger and the feed tell a reviewer of no verdict but their own', async () => {
    const { desk, article, reviewer, ruled } = await blindDesk();
    const all = await db().ledgerEntry.findMany({ where: { deskId: desk.admin.deskId } });
    const ids = all.map(({ id }) => id.toString());
    const read = async () => ({
      page: await listArticleLedger(reviewer, article.id, { limit: 100 }),
      position: await findLedgerPosition(reviewer, article.id),
      heard: await findFeedEntries(reviewer, ids),
      missed: await listMissedEntries(reviewer, '0'),
      feed: await findFeedPosition(reviewer),
    });
    const blind = await read();
    expectNoSecret(blind);
    expect(blind.page.entries.map(({ event }) => event)).toEqual(['ARTICLE_ADDED']);
    const [added] = blind.page.entries;
    expect(blind.heard).toEqual([
      { id: added?.id, articleId: article.id, claimId: null, requestId: null },
    ]);
    expect(blind.missed).toEqual(blind.heard);
    expect(blind.position).toBe(added?.id);
    expect(blind.feed).toEqual({ position: added?.id, heard: [added?.id] });
    await setVerdict(reviewer, ruled.id, mine);
    const events = (await read()).page.entries.map(({ event, claim }) => [event, claim?.id]);
    expect(events, 'all of the claim they have decided, and nothing of the other').toEqual([
      ['VERDICT_GIVEN', ruled.id],
      ['RULING_MADE', ruled.id],
      ['VERDICT_GIVEN', ruled.id],
      ['ARTICLE_ADDED', undefined],
    ]);
  });

  it('no answer to a write of theirs tells more, nor does a refusal', async () => {
    const { article, reviewer, ruled, disputed } = await blindDesk();
    const reworded = await editClaim(reviewer, ruled.id, { version: 1, wording: 'Other words.' });
    expect(reworded).toMatchObject({ status: 'PENDING', verdicts: [], ruling: null });
    const item = { ...evidence, stance: 'CONTEXT' as const, id: uuid() };
    const answers = [
      reworded,
      await addEvidence(reviewer, ruled.id, item),
      await addEvidence(reviewer, ruled.id, item),
      await addComment(reviewer, ruled.id, { id: uuid(), text: 'Who has asked?' }),
      await getClaim(reviewer, ruled.id),
      await listClaims(reviewer, article.id),
      await withdrawVerdict(reviewer, disputed.id, 1),
    ];
    expectNoSecret(answers);
    const stale = [
      () => editClaim(reviewer, ruled.id, { version: 1, wording: 'x' }),
      () => setVerdict(reviewer, ruled.id, { ...mine, version: 3 }),
    ];
    for (const refused of stale) {
      expectNoSecret((await expectProblem('stale-version', refused())).extensions);
    }
    const [, , untouched] = article.claims;
    const drop = (id: string, version: number) =>
      expectProblem('not-allowed', editClaim(reviewer, id, { version, dropped: true }));
    const [decided, undecided] = [await drop(ruled.id, 2), await drop(untouched?.id ?? '', 1)];
    expect(decided.detail).toBe(undecided.detail);
  });

  it('a verdict of one’s own shows the others, and its withdrawal hides them again', async () => {
    const { reviewer, ruled, disputed } = await blindDesk();
    const given = await setVerdict(reviewer, disputed.id, mine);
    expect(given).toMatchObject({ status: 'NEEDS_RULING' });
    expect(given.verdicts).toHaveLength(3);
    expect(await setVerdict(reviewer, ruled.id, mine)).toMatchObject({
      status: 'DISPUTED',
      ruling: { reason: secrets[1] },
    });
    expectNoSecret(await withdrawVerdict(reviewer, disputed.id, 1));
    expectNoSecret(await getClaim(reviewer, disputed.id));
  });

  it('the report is there for a reviewer once they have decided every claim', async () => {
    const { desk, article, reviewer } = await blindDesk();
    const refused = await expectProblem('not-allowed', getReport(reviewer, article.id));
    expectNoSecret(refused);
    for (const { id } of article.claims) await setVerdict(reviewer, id, mine);
    const [theirs, whole] = [
      await getReport(reviewer, article.id),
      await getReport(desk.editor, article.id),
    ];
    expect({ ...theirs, asOf: '' }).toEqual({ ...whole, asOf: '' });
  });

  it('what a reviewer has added themselves they can take away', async () => {
    const { article, reviewer } = await blindDesk();
    const id = uuid();
    await addClaim(reviewer, article.id, { id, ranges: [{ start: 0, end: 9 }] });
    const dropped = await editClaim(reviewer, id, { version: 1, dropped: true });
    expect(dropped.dropped).toBe(true);
  });

  it('editors and admins see all, also of what they have not decided', async () => {
    const { desk, article } = await blindDesk();
    for (const actor of [await again(desk.editor), await again(desk.admin)]) {
      expect(actor.blind).toBe(false);
      const { claims, counts: seen } = await getArticle(actor, article.id);
      expect(seen).toMatchObject({ DISPUTED: 1, NEEDS_RULING: 1 });
      expect(JSON.stringify(claims)).toContain(secrets[0]);
      const { entries } = await listArticleLedger(actor, article.id, { limit: 100 });
      expect(entries).toHaveLength(5);
    }
  });

  it('a program with a reviewer’s token reviews blind too', async () => {
    const { desk, article } = await blindDesk();
    const made = await createToken(desk.admin, {
      name: 'a program',
      role: 'REVIEWER',
      scope: 'READ_AND_WRITE',
      days: 1,
    });
    const actor = await findTokenActor(made.token);
    if (!actor) throw new Error('The token works.');
    expectNoSecret(await getArticle(actor, article.id));
  });
});

describe('blind review', () => {
  it('is switched by admins alone, once however often they ask, in the ledger', async () => {
    const { admin, editor, reviewer } = await makeDesk();
    for (const actor of [reviewer, editor]) {
      await expectProblem('not-allowed', setBlindReview(actor, { blindReview: true }));
    }
    expect(await getPolicy(admin)).toMatchObject({ blindReview: false });
    for (const blindReview of [true, true, false]) await setBlindReview(admin, { blindReview });
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: admin.deskId, event: 'BLIND_REVIEW_CHANGED' },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ before, after }) => [before, after])).toEqual([
      [{ blindReview: false }, { blindReview: true }],
      [{ blindReview: true }, { blindReview: false }],
    ]);
    expect((await again(reviewer)).blind).toBe(false);
  });
});
