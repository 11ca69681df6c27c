import type { z } from 'zod';
import { getArticleSummary } from '@/lib/articles/queries';
import { getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { asEvents, readable, within } from '@/lib/ledger-places/queries';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { LedgerEvent } from '@/prisma/generated/enums';
import { chosenEvents } from './event-groups';
import { hiddenEvents, readableEntries, telling } from './readable-entries';
import {
  type LedgerEntryView,
  type LedgerFilter,
  type LedgerPage,
  type ListDeskLedgerQuery,
  ledgerEntryView,
  listDeskLedgerQuery,
  type listLedgerQuery,
} from './schema';

const { sql } = Prisma;

const entrySelect = {
  id: true,
  at: true,
  event: true,
  actor: { select: { id: true, name: true } },
  token: { select: { name: true } },
  article: { select: { id: true, title: true } },
  claim: { select: { id: true, wording: true } },
  before: true,
  after: true,
} as const satisfies Prisma.LedgerEntrySelect;

type EntryRow = Prisma.LedgerEntryGetPayload<{ select: typeof entrySelect }>;

const toView = ({ token, ...row }: EntryRow): LedgerEntryView =>
  ledgerEntryView.parse({
    ...row,
    id: row.id.toString(),
    at: row.at.toISOString(),
    program: token?.name ?? null,
  });

type PageQuery = z.output<typeof listLedgerQuery>;

/** A page of the entries of some rows that the actor may read, newest first. */
async function newestOf(
  actor: Actor,
  about: Prisma.LedgerEntryWhereInput,
  { before, limit }: PageQuery,
): Promise<LedgerPage> {
  const rows = await db().ledgerEntry.findMany({
    where: {
      AND: [about, readableEntries(actor)],
      ...(before !== undefined && { id: { lt: BigInt(before) } }),
    },
    select: entrySelect,
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const entries = rows.slice(0, limit).map(toView);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

/** The changes to an article of the actor's desk that they may read, newest first. Throws `not-found`. */
export async function listArticleLedger(actor: Actor, articleId: string, query: PageQuery) {
  await getArticleSummary(actor, articleId);
  return newestOf(actor, { articleId }, query);
}

/** What others have changed of an article since an entry, newest first, as far as the actor may read it. */
export async function listOthersChanges(
  actor: Actor,
  articleId: string,
  { since, limit }: { since: bigint; limit: number },
): Promise<LedgerEntryView[]> {
  const byOthers = { articleId, id: { gt: since }, actorId: { not: actor.userId } };
  return (await newestOf(actor, byOthers, { limit })).entries;
}

/**
 * The changes to a claim of the actor's desk, and to all that was merged into it, that they may
 * read, newest first. Throws `not-found`.
 */
export async function listClaimLedger(actor: Actor, claimId: string, query: PageQuery) {
  await getClaim(actor, claimId);
  const parts = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "part" ("id") AS (
      SELECT ${claimId}::uuid
      UNION SELECT "Claim"."id" FROM "Claim" JOIN "part" ON "Claim"."mergedIntoId" = "part"."id"
    ) SELECT "id" FROM "part"`;
  return newestOf(actor, { claimId: { in: parts.map(({ id }) => id) } }, query);
}

/** The id of the newest entry about an article of the actor's desk: how far an account of it reaches. */
export async function findLedgerPosition(actor: Actor, articleId: string): Promise<string | null> {
  const newest = await db().ledgerEntry.findFirst({
    where: { articleId, ...readableEntries(actor) },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  return newest === null ? null : newest.id.toString();
}

type Search = {
  actor: Actor;
  filter: LedgerFilter;
  conditions: readonly Prisma.Sql[];
  descending: boolean;
  take: number;
};

/**
 * Statements that each find the first entries of their part of what is asked for. Together they
 * find them all, and none reads past what somebody else has done a million times.
 */
function statements({ actor, filter, conditions, descending, take }: Search): Prisma.Sql[] {
  const direction = descending ? sql`DESC` : sql`ASC`;
  const [where, end] = [
    sql`WHERE ${Prisma.join([...conditions], ' AND ')}`,
    sql`ORDER BY "e"."id" ${direction} LIMIT ${take}`,
  ];
  const whole = sql`SELECT "e"."id" FROM "LedgerEntry" "e" ${where} ${end}`;
  // An article has few entries beside a desk. Whoever sees all that others do reads on from the start.
  const isAll = filter.person === undefined && filter.event === undefined && !actor.blind;
  if (filter.article !== undefined || isAll) return [whole];
  const ofEach = (events: readonly LedgerEvent[], actorId?: string) => sql`
    SELECT "found"."id" FROM unnest(${asEvents(events)}) "one" ("event") CROSS JOIN LATERAL (
      SELECT "e"."id" FROM "LedgerEntry" "e" ${where} AND "e"."event" = "one"."event"
      ${actorId === undefined ? sql`` : sql`AND "e"."actorId" = ${actorId}::uuid`} ${end}
    ) "found"`;
  const { person } = filter;
  const asked = filter.event ? chosenEvents(filter.event) : Object.values(LedgerEvent);
  const hidden = asked.filter((event) => hiddenEvents(actor).includes(event));
  const open = asked.filter((event) => !hidden.includes(event));
  const tells = hidden.filter((event) => telling.includes(event));
  const isSelf = person === undefined || person === actor.userId;
  return [
    ...(open.length > 0 ? [ofEach(open, person)] : []),
    ...(hidden.length > 0 && isSelf ? [ofEach(hidden, actor.userId)] : []),
    ...(tells.length > 0
      ? [
          sql`
      SELECT "found"."id" FROM (
        SELECT DISTINCT "claimId" FROM "LedgerEntry" "own"
        WHERE "deskId" = ${actor.deskId}::uuid AND "actorId" = ${actor.userId}::uuid
        AND "event" = 'VERDICT_GIVEN'
      ) "decided" CROSS JOIN LATERAL (
        SELECT "e"."id" FROM "LedgerEntry" "e" ${where}
        AND "e"."claimId" = "decided"."claimId" AND "e"."event" = ANY(${asEvents(tells)})
        ${person === undefined ? sql`` : sql`AND "e"."actorId" = ${person}::uuid`} ${end}
      ) "found"`,
        ]
      : []),
  ];
}

type Finding = { query: ListDeskLedgerQuery; further: readonly Prisma.Sql[]; take: number };

/** The statements that together find what is asked for, what everybody may read before the rest. */
async function partsOf(
  actor: Actor,
  { query, further, take }: Finding,
): Promise<readonly Prisma.Sql[]> {
  const { order, before, after, limit: _, ...filter } = query;
  const { article, person, event } = filter;
  // Where it is about an article, its entries are looked through; else each part has the others.
  const ofArticle =
    article === undefined
      ? []
      : [
          sql`"e"."articleId" = ${article}::uuid`,
          ...(person === undefined ? [] : [sql`"e"."actorId" = ${person}::uuid`]),
          ...(event === undefined
            ? []
            : [sql`"e"."event" = ANY(${asEvents(chosenEvents(event))})`]),
        ];
  const conditions = [
    readable(actor),
    ...(await within(actor, filter)),
    ...(before === undefined ? [] : [sql`"e"."id" < ${BigInt(before)}`]),
    ...(after === undefined ? [] : [sql`"e"."id" > ${BigInt(after)}`]),
    ...ofArticle,
    ...further,
  ];
  return statements({ actor, filter, conditions, descending: order === 'newest', take });
}

/**
 * The ids of a page of the ledger of the actor's desk, as far as they may read it and as `further`
 * has it (of the entry "e"): the newest or the oldest first. A page costs the same wherever it is
 * and whatever is asked.
 */
export async function findEntries(
  actor: Actor,
  query: ListDeskLedgerQuery,
  further: readonly Prisma.Sql[] = [],
): Promise<{ ids: bigint[]; next: string | null }> {
  const { order, limit } = query;
  const take = limit + 1;
  const parts = await partsOf(actor, { query, further, take });
  if (parts.length === 0) return { ids: [], next: null };
  const all = Prisma.join(
    parts.map((part) => sql`(${part})`),
    ' UNION ',
  );
  const found = await db().$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (${all}) "found"
    ORDER BY "id" ${order === 'newest' ? sql`DESC` : sql`ASC`} LIMIT ${take}`;
  const ids = found.slice(0, limit).map(({ id }) => id);
  return { ids, next: found.length > limit ? (ids.at(-1)?.toString() ?? null) : null };
}

/**
 * How many there are, counted as far as the query's limit. Part by part: where everybody may read as
 * many, nobody has to look through all that is about the claims they have decided.
 */
export async function countEntries(
  actor: Actor,
  query: ListDeskLedgerQuery,
  further: readonly Prisma.Sql[] = [],
): Promise<number> {
  const found = new Set<bigint>();
  for (const part of await partsOf(actor, { query, further, take: query.limit })) {
    for (const { id } of await db().$queryRaw<{ id: bigint }[]>(part)) found.add(id);
    if (found.size >= query.limit) return query.limit;
  }
  return found.size;
}

/** The entries with these ids that the actor may read, in the order of the ids. */
export async function listEntries(
  actor: Actor,
  ids: readonly bigint[],
): Promise<LedgerEntryView[]> {
  const rows = await db().ledgerEntry.findMany({
    where: { id: { in: [...ids] }, ...readableEntries(actor) },
    select: entrySelect,
    relationLoadStrategy: 'join',
  });
  const byId = new Map(rows.map((row) => [row.id, toView(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A page of the ledger of the actor's desk, as far as they may read it; `next` continues it. */
export async function listDeskLedger(
  actor: Actor,
  query: ListDeskLedgerQuery,
): Promise<LedgerPage> {
  const { ids, next } = await findEntries(actor, query);
  return { entries: await listEntries(actor, ids), next };
}

/** The newest entry of the actor's desk that they may read; "0" where there is none. */
export async function findPosition(actor: Actor): Promise<string> {
  const { ids } = await findEntries(actor, listDeskLedgerQuery.parse({ limit: 1 }));
  return (ids[0] ?? 0n).toString();
}
