import { Client } from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { mostReplayed } from '@/lib/feed/schema';
import { setDeactivated, setRole } from '@/lib/members/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { breakOff } from '@/prisma/testing/break-off';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { type ReadEvent, readFeed } from '@/prisma/testing/read-feed';
import { db } from '../db';
import { env } from '../env';
import { feedResponse } from './feed-response';
import { FeedStream } from './feed-stream';
import { Hub, mostFeeds } from './hub';

const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;
const hubs: Hub[] = [];

/** As another process would have it. */
function newHub(): Hub {
  const hub = new Hub(env().DATABASE_URL);
  hubs.push(hub);
  return hub;
}

const optionsFor = (hub: Hub, actor: Actor, after: string | null = null, follow = true) => {
  const person = { id: actor.userId, name: actor.name };
  const actorNow = () => findActor(person, actor.deskSlug);
  return { hub, actor, actorNow, after, follow, gone: new AbortController().signal };
};

const feedOf = (hub: Hub, actor: Actor, after: string | null = null, follow = true) =>
  readFeed(new FeedStream(optionsFor(hub, actor, after, follow)).body);

/** The next event, which has to come; what the reader is on the desk is passed over. */
async function next(feed: ReturnType<typeof readFeed>) {
  for (;;) {
    const { value, done } = await feed.next();
    if (done) throw new Error('The feed ended.');
    if (value.event !== 'role') return value;
  }
}

/** What the feed says next of what its reader is on the desk, passing over all else. */
async function nextRole(feed: ReturnType<typeof readFeed>) {
  for (;;) {
    const { value, done } = await feed.next();
    if (done) throw new Error('The feed ended.');
    if (value.event === 'role') return value.data;
  }
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

const endListeners = () =>
  db().$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND query ILIKE 'LISTEN%' AND pid <> pg_backend_pid()`;

describe('a feed that is followed', () => {
  it('tells in every process of what any of them has written', async () => {
    const { reviewer, colleague, editor } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    const feeds = [feedOf(newHub(), reviewer), feedOf(newHub(), editor)];
    for (const feed of feeds) expect(await next(feed)).toMatchObject({ event: 'begin' });
    await setVerdict(colleague, claim.id, verdict);
    for (const feed of feeds) {
      const { id, event, data } = await next(feed);
      expect({ event, data }).toEqual({
        event: 'entry',
        data: { id, articleId: article.id, claimId: claim.id, requestId: null },
      });
    }
  });

  it('tells of its own desk alone', async () => {
    const [ours, theirs] = [await makeDesk(), await makeDesk()];
    const [{ claim }, other] = [
      await makeArticle(ours.reviewer),
      await makeArticle(theirs.reviewer),
    ];
    const feed = feedOf(newHub(), ours.reviewer);
    await next(feed);
    await setVerdict(theirs.reviewer, other.claim.id, verdict);
    await setVerdict(ours.colleague, claim.id, verdict);
    expect((await next(feed)).data).toMatchObject({ claimId: claim.id });
  });

  it('misses nothing of what came while its reader was away', async () => {
    const { reviewer, colleague } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const before = feedOf(newHub(), reviewer);
    const { id } = await next(before);
    await before.return(undefined);
    await setVerdict(colleague, claim.id, verdict);
    const feed = feedOf(newHub(), reviewer, id);
    expect(await next(feed)).toEqual({ id, event: 'begin', data: {} });
    const seen = [await next(feed), await next(feed)];
    expect(seen.at(-1)?.data).toMatchObject({ claimId: claim.id });
  });

  it('misses nothing of what came while PostgreSQL had ended its connection', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { reviewer, colleague } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const feed = feedOf(newHub(), reviewer);
    const { id } = await next(feed);
    // A feed does not wait for the connection on which its process listens.
    await expect
      .poll(async () => {
        await endListeners();
        return said.mock.calls.length;
      })
      .toBeGreaterThan(0);
    await setVerdict(colleague, claim.id, verdict);
    const heard: ReadEvent[] = [];
    // It tells once more what it may have missed.
    while (heard.at(-1)?.data.claimId !== claim.id) heard.push(await next(feed));
    expect(BigInt(heard.at(-1)?.id ?? 0)).toBeGreaterThan(BigInt(id));
    const after = feedOf(newHub(), reviewer);
    await next(after);
    await setVerdict(reviewer, claim.id, verdict);
    const own = await next(after);
    while ((await next(feed)).id !== own.id);
  });

  it('tells within seconds of what nobody has announced', async () => {
    const { reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const feed = feedOf(newHub(), reviewer);
    await next(feed);
    const { deskId, userId: actorId } = reviewer;
    // As by a process that was ended between the two.
    const { id } = await db().ledgerEntry.create({
      data: { deskId, actorId, articleId: article.id, event: 'CLAIM_REWORDED' },
    });
    expect(await next(feed)).toMatchObject({ id: id.toString(), event: 'entry' });
  }, 10_000);

  it('says that more was missed than it tells', async () => {
    const { reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const { position } = await findFeedPosition(reviewer);
    const { deskId, userId: actorId } = reviewer;
    await db().ledgerEntry.createMany({
      data: Array.from({ length: mostReplayed + 1 }, () => {
        return { deskId, actorId, articleId: article.id, event: 'CLAIM_REWORDED' as const };
      }),
    });
    const feed = feedOf(newHub(), reviewer, position);
    await next(feed);
    const now = await findFeedPosition(reviewer);
    expect(await next(feed)).toEqual({ id: now.position, event: 'reset', data: {} });
  });

  it('tells whoever is taken off the desk nothing of what comes after', async () => {
    const { admin, reviewer, colleague } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const feed = feedOf(newHub(), colleague);
    expect(await nextRole(feed)).toEqual({ role: 'REVIEWER' });
    await setDeactivated(admin, colleague.userId, { deactivated: true, version: 1 });
    await setVerdict(reviewer, claim.id, verdict);
    const heard: ReadEvent[] = [];
    for await (const event of feed) heard.push(event);
    expect(heard.map(({ event, data }) => [event, data])).toEqual([['role', { role: null }]]);
  });

  it('ends for whoever is taken off the desk within seconds where nothing changes', async () => {
    const { colleague } = await makeDesk();
    const feed = feedOf(newHub(), colleague);
    expect(await nextRole(feed)).toEqual({ role: 'REVIEWER' });
    await db().membership.deleteMany({ where: { userId: colleague.userId } });
    expect(await nextRole(feed)).toEqual({ role: null });
    expect(await feed.next()).toMatchObject({ done: true });
  }, 10_000);

  it('says at once what its reader is on the desk now, and ends once they are deactivated', async () => {
    const { admin, colleague } = await makeDesk();
    const feed = feedOf(newHub(), colleague);
    expect(await nextRole(feed)).toEqual({ role: 'REVIEWER' });
    await setRole(admin, colleague.userId, { role: 'EDITOR', version: 1 });
    expect(await nextRole(feed)).toEqual({ role: 'EDITOR' });
    await setDeactivated(admin, colleague.userId, { deactivated: true, version: 2 });
    expect(await nextRole(feed)).toEqual({ role: null });
    expect(await feed.next()).toMatchObject({ done: true });
  });

  it('ends when the process stops, and lets nobody in from then on', async () => {
    const { reviewer } = await makeDesk();
    const hub = newHub();
    const feed = feedOf(hub, reviewer);
    await nextRole(feed);
    await hub.close();
    expect(await feed.next()).toMatchObject({ done: true });
    expect(await feedOf(hub, reviewer).next()).toMatchObject({ done: true });
  });

  it.each([
    ['says nothing of a connection that is ended with the process', true],
    ['says that it broke off where it is followed', false],
  ])('%s', async (_what, stops) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { reviewer } = await makeDesk();
    const hub = newHub();
    const connection = new Client({ connectionString: env().DATABASE_URL });
    connection.on('error', () => {});
    await connection.connect();
    let asked: Promise<null> | undefined;
    const actorNow = () => {
      asked ??= connection.query('SELECT pg_sleep(60)').then(() => null);
      return asked;
    };
    const feed = readFeed(new FeedStream({ ...optionsFor(hub, reviewer), actorNow }).body);
    const ended = feed.next();
    await expect.poll(() => asked !== undefined).toBe(true);
    if (stops) await hub.close();
    await breakOff('SELECT pg_sleep(60)');
    await expect(asked).rejects.toThrow();
    expect(await ended).toMatchObject({ done: true });
    const told = said.mock.calls.filter(([line]) => String(line).startsWith('A feed broke off'));
    expect(told).toHaveLength(stops ? 0 : 1);
  });
});

describe('a feed that is not followed', () => {
  it('ends with what there is', async () => {
    const { reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const hub = newHub();
    const events = [];
    for await (const event of feedOf(hub, reviewer, '0', false)) events.push(event);
    expect(events.map(({ event, data }) => [event, data.articleId])).toEqual([
      ['begin', undefined],
      ['role', undefined],
      ['entry', article.id],
    ]);
    expect(hub.countOf(reviewer.userId)).toBe(0);
  });
});

describe('the feeds of one person', () => {
  it('are so many and no more, and a closed one makes room', async () => {
    const { reviewer, colleague } = await makeDesk();
    const hub = newHub();
    const open = () => feedResponse(optionsFor(hub, reviewer));
    const bodies = Array.from({ length: mostFeeds }, () => open().body);
    await expectProblem('too-many-requests', Promise.resolve().then(open));
    expect(feedResponse(optionsFor(hub, colleague)).status).toBe(200);
    await bodies[0]?.cancel();
    expect(open().headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  });

  it('no longer count once their reader has gone, although nobody began to read them', async () => {
    const { reviewer } = await makeDesk();
    const hub = newHub();
    const leaving = new AbortController();
    feedResponse({ ...optionsFor(hub, reviewer), gone: leaving.signal });
    expect(hub.countOf(reviewer.userId)).toBe(1);
    leaving.abort();
    expect(hub.countOf(reviewer.userId)).toBe(0);
    feedResponse({ ...optionsFor(hub, reviewer), gone: leaving.signal });
    expect(hub.countOf(reviewer.userId)).toBe(0);
  });
});
