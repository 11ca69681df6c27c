import { v7 as uuid } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { findActor } from '@/lib/desks/queries';
import { db, transaction } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { FeedStream } from '@/lib/server/feed/feed-stream';
import { Hub } from '@/lib/server/feed/hub';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { readFeed } from '@/prisma/testing/read-feed';
import { sayAbsent, sayPresent, setSeen } from './mutations';
import { isSeen, listPresence } from './queries';

const hub = new Hub(env().DATABASE_URL);
afterAll(() => hub.close());

async function opened() {
  const desk = await makeDesk();
  const { article, claim } = await makeArticle(desk.reviewer);
  const page = uuid();
  await sayPresent(desk.colleague, article.id, { page, claimId: claim.id });
  return { ...desk, article, claim, page };
}

describe('who has an article open', () => {
  it('is seen by the others of the desk, with the claim they are at', async () => {
    const { reviewer, colleague, editor, article, claim, page } = await opened();
    const there = { person: { id: colleague.userId, name: colleague.name }, claimId: claim.id };
    expect(await listPresence(reviewer, article.id)).toEqual([there]);
    expect(await sayPresent(editor, article.id, { page: uuid(), claimId: null })).toEqual([there]);
    expect(await listPresence(colleague, article.id)).toMatchObject([{ claimId: null }]);
    await sayPresent(colleague, article.id, { page, claimId: null });
    expect(await listPresence(reviewer, article.id)).toContainEqual({ ...there, claimId: null });
    await sayAbsent(colleague, article.id, page);
    expect(await listPresence(reviewer, article.id)).toMatchObject([
      { person: { id: editor.userId } },
    ]);
  });

  it('ends by itself, and is swept away by the next who comes', async () => {
    const { reviewer, article, page } = await opened();
    await db().presence.update({ where: { page }, data: { until: new Date(Date.now() - 1) } });
    expect(await listPresence(reviewer, article.id)).toEqual([]);
    await sayPresent(reviewer, article.id, { page: uuid(), claimId: null });
    expect(await db().presence.findUnique({ where: { page } })).toBeNull();
  });

  it('is nobody who does not want to be seen: nothing of them is kept', async () => {
    const { reviewer, colleague, article, page } = await opened();
    await setSeen({ id: colleague.userId }, { seen: false });
    expect(await isSeen({ id: colleague.userId })).toBe(false);
    expect(await listPresence(reviewer, article.id)).toEqual([]);
    await sayPresent(colleague, article.id, { page, claimId: null });
    expect(await db().presence.count({ where: { userId: colleague.userId } })).toBe(0);
    await setSeen({ id: colleague.userId }, { seen: true });
    await sayPresent(colleague, article.id, { page, claimId: null });
    expect(await listPresence(reviewer, article.id)).toHaveLength(1);
  });

  it('is nobody who says so while an older word of their page is still on its way', async () => {
    const { colleague, article, page } = await opened();
    const { userId } = colleague;
    let late: Promise<unknown> | undefined;
    await transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { isSeen: false } });
      await tx.presence.deleteMany({ where: { userId } });
      // It finds somebody who may be seen, because the other has not ended.
      late = sayPresent(colleague, article.id, { page, claimId: null });
      const waiting = () =>
        tx.$queryRaw`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect.poll(waiting).toHaveLength(1);
    });
    await late;
    expect(await db().presence.count({ where: { userId } })).toBe(0);
  });

  it('is nobody who was taken off the desk', async () => {
    const { reviewer, colleague, article } = await opened();
    await db().membership.deleteMany({ where: { userId: colleague.userId } });
    expect(await listPresence(reviewer, article.id)).toEqual([]);
  });

  it('is not taken from its page by somebody else', async () => {
    const { reviewer, colleague, article, claim, page } = await opened();
    await sayPresent(reviewer, article.id, { page, claimId: null });
    await sayAbsent(reviewer, article.id, page);
    expect(await listPresence(reviewer, article.id)).toEqual([
      { person: { id: colleague.userId, name: colleague.name }, claimId: claim.id },
    ]);
  });

  it('is told by the feed when somebody comes, goes on or leaves, and in no ledger', async () => {
    const { reviewer, colleague, article, claim, page } = await opened();
    const before = await db().ledgerEntry.count();
    const person = { id: reviewer.userId, name: reviewer.name };
    const actorNow = () => findActor(person, reviewer.deskSlug);
    const stream = new FeedStream({
      hub,
      actor: reviewer,
      actorNow,
      after: null,
      follow: true,
      gone: new AbortController().signal,
    });
    const feed = readFeed(stream.body);
    for (const event of ['begin', 'role']) {
      expect(await feed.next()).toMatchObject({ value: { event } });
    }
    const told = { value: { event: 'presence', data: { articleId: article.id } } };
    await sayPresent(colleague, article.id, { page, claimId: null });
    expect(await feed.next()).toMatchObject(told);
    // Saying the same again is no news.
    await sayPresent(colleague, article.id, { page, claimId: null });
    await sayPresent(colleague, article.id, { page, claimId: claim.id });
    expect(await feed.next()).toMatchObject(told);
    await setSeen({ id: colleague.userId }, { seen: false });
    expect(await feed.next()).toMatchObject(told);
    expect(await db().ledgerEntry.count()).toBe(before);
  });

  it('is kept in a table that costs no write to the disk', async () => {
    const [table] = await db().$queryRaw<{ relpersistence: string }[]>`
      SELECT relpersistence::text FROM pg_class WHERE relname = 'Presence'`;
    expect(table?.relpersistence).toBe('u');
  });
});
