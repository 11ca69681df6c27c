import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { invite } from '@/lib/invitations/mutations';
import { setBlindReview } from '@/lib/policy/mutations';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { findTokenActor } from '@/lib/tokens/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { LedgerEvent } from '@/prisma/generated/enums';
import { decideClaims } from '@/prisma/testing/decided-claim';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { chosenEvents, type EventGroup, eventGroups } from './event-groups';
import { countEntries, listDeskLedger } from './queries';
import { readableEntries } from './readable-entries';
import { type ListDeskLedgerQuery, listDeskLedgerQuery } from './schema';

const desk = await makeDesk();
const other = await makeDesk();
const articles: string[] = [];
let readers: Actor[] = [];

/** Days to come, in which the ledger of the test goes on; on one of them clocks are put back. */
const days = ['2131-10-27', '2131-10-28', '2131-10-29', '2131-11-03'];

async function again({ userId: id, name, deskSlug }: Actor): Promise<Actor> {
  const actor = await findActor({ id, name }, deskSlug);
  if (!actor) throw new Error('They are on the desk.');
  return actor;
}

beforeAll(async () => {
  for (const one of [desk, other]) {
    const { article } = await makeArticle(one.reviewer);
    const { ruled } = await decideClaims(one, article);
    await setVerdict(one.reviewer, ruled.id, { value: 'VERIFIED', rationale: '', version: null });
    await invite(one.admin, { email: 'nadia@desk.example', role: 'REVIEWER' });
    const { article: gone } = await makeArticle(one.colleague);
    await deleteArticle(one.editor, gone.id, 1);
    if (one === desk) articles.push(article.id, gone.id);
  }
  await setBlindReview(desk.admin, { blindReview: true });
  // More of every event, by everybody, over days; moments and ids disagree by seconds, as they do.
  const claims = await db().claim.findMany({ where: { deskId: desk.admin.deskId } });
  const people = [desk.admin, desk.editor, desk.reviewer, desk.colleague];
  const entries = days.flatMap((day, week) =>
    Object.values(LedgerEvent).map((event, place) => {
      const claim = claims[(place + week) % claims.length];
      const person = people[(place + 3 * week) % people.length];
      if (!person) throw new Error('A desk has people.');
      const hour = (place * 37) % 24;
      const at = new Date(Date.parse(`${day}T00:00:00Z`) + (hour * 3600 + (place % 50)) * 1000);
      const isOfDesk = place % 5 === 0;
      return {
        deskId: desk.admin.deskId,
        actorId: person.userId,
        event,
        at,
        articleId: isOfDesk ? null : (claim?.articleId ?? null),
        claimId: isOfDesk ? null : (claim?.id ?? null),
      };
    }),
  );
  entries.sort((one, next) => one.at.getTime() - next.at.getTime());
  for (let place = 0; place + 1 < entries.length; place += 2) {
    const [one, next] = entries.slice(place, place + 2);
    if (one && next && next.at.getTime() - one.at.getTime() < 60_000) {
      entries.splice(place, 2, next, one);
    }
  }
  await db().ledgerEntry.createMany({ data: entries });
  readers = await Promise.all([...people].map(again));
});

const query = (asked: Partial<ListDeskLedgerQuery>) => listDeskLedgerQuery.parse(asked);

/** All entries that an actor may read and that a query asks for, found without any index or page. */
async function expected(actor: Actor, asked: ListDeskLedgerQuery): Promise<string[]> {
  const rows = await db().ledgerEntry.findMany({
    where: { ...readableEntries(actor) },
    orderBy: { id: 'asc' },
  });
  const dayIn = (at: Date) =>
    new Intl.DateTimeFormat('sv', { timeZone: asked.zone, dateStyle: 'short' }).format(at);
  const events = asked.event && chosenEvents(asked.event);
  const ids = rows
    .filter((row) => asked.person === undefined || row.actorId === asked.person)
    .filter((row) => asked.article === undefined || row.articleId === asked.article)
    .filter((row) => events === undefined || events.includes(row.event))
    .filter((row) => asked.from === undefined || dayIn(row.at) >= asked.from)
    .filter((row) => asked.until === undefined || dayIn(row.at) <= asked.until)
    .map(({ id }) => id.toString());
  return asked.order === 'newest' ? ids.reverse() : ids;
}

async function allPages(actor: Actor, asked: ListDeskLedgerQuery): Promise<string[][]> {
  const pages: string[][] = [];
  let next: string | null | undefined;
  while (next !== null) {
    const on = asked.order === 'newest' ? 'before' : 'after';
    const page = await listDeskLedger(actor, { ...asked, ...(next && { [on]: next }) });
    pages.push(page.entries.map(({ id }) => id));
    next = page.next;
  }
  return pages;
}

describe('the ledger of a desk', () => {
  it('tells each reader just what they may read, by every filter, in every order and page', async () => {
    const groups = Object.keys(eventGroups) as EventGroup[];
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          reader: fc.nat({ max: 3 }),
          limit: fc.constantFrom(1, 7, 40, 500),
          order: fc.constantFrom('newest' as const, 'oldest' as const),
          person: maybe(fc.constantFrom(...[desk.admin, desk.reviewer, other.editor])),
          article: maybe(fc.constantFrom(...articles)),
          event: maybe(fc.constantFrom(...groups, ...Object.values(LedgerEvent))),
          from: maybe(fc.constantFrom(...days)),
          until: maybe(fc.constantFrom(...days)),
          zone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Europe/Vienna'),
        }),
        async ({ reader, person, ...rest }) => {
          const actor = readers[reader] ?? desk.admin;
          const asked = query({ ...rest, person: person?.userId });
          const pages = await allPages(actor, asked);
          const all = await expected(actor, asked);
          expect(pages.flat()).toEqual(all);
          expect(await countEntries(actor, asked)).toBe(Math.min(all.length, asked.limit));
          expect(pages.slice(0, -1).every((page) => page.length === asked.limit)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names article, claim and program, and what was before and after', async () => {
    const made = await createToken(desk.admin, {
      name: 'Importer',
      role: 'EDITOR',
      scope: 'READ_AND_WRITE',
      days: 1,
    });
    const program = await findTokenActor(made.token);
    if (!program) throw new Error('The token works.');
    const { article } = await makeArticle(program, { title: 'By a program' });
    const { entries } = await listDeskLedger(desk.admin, query({ limit: 1 }));
    expect(entries).toMatchObject([
      {
        event: 'ARTICLE_ADDED',
        actor: { id: desk.admin.userId },
        program: 'Importer',
        article: { id: article.id, title: 'By a program' },
        claim: null,
      },
    ]);
  });

  it('has nothing of people’s accounts for anybody but admins and themselves', async () => {
    const [admin, editor, reviewer] = await Promise.all(
      readers.slice(0, 3).map(async (actor) => {
        const { entries } = await listDeskLedger(actor, query({ event: 'people', limit: 500 }));
        return entries;
      }),
    );
    expect(admin?.some(({ event }) => event === 'MEMBER_INVITED')).toBe(true);
    for (const [at, entries] of [
      [1, editor],
      [2, reviewer],
    ] as const) {
      expect(entries?.length).toBeGreaterThan(0);
      expect(entries?.every(({ actor }) => actor.id === readers[at]?.userId)).toBe(true);
    }
  });

  it('has nothing of a day on which nothing happened', async () => {
    expect(await listDeskLedger(desk.admin, query({ until: '2020-01-01' }))).toEqual({
      entries: [],
      next: null,
    });
    expect(await listDeskLedger(desk.admin, query({ from: '2999-01-01' }))).toEqual({
      entries: [],
      next: null,
    });
  });
});
