import { db } from '../db';

/** An entry of the ledger, as far as it has to be known whom it concerns. */
export type Written = {
  id: string;
  deskId: string | null;
  articleId: string | null;
  actorId: string;
};

/** How many entries are told of one by one after one look. */
const mostWritten = 5000;

// Ids are given out before their transactions end, so that a later one may be seen first. A transaction
// takes a minute at most (lib/server/db.ts); another minute is for whatever delays this process.
const lateMs = 120_000;
/** As many ids as are given out in that time at the very most. */
const lateIds = 100_000;

/**
 * The end of the ledger, of all desks, as this process has seen it grow: each entry is told of once, in
 * whatever order the transactions end that wrote them. What is not there among ids that are is looked
 * for until it can come no more.
 */
export class LedgerTail {
  private newest: bigint | null = null;
  /** Ids that nobody has seen, each with the time at which that was noticed, in ms. */
  private readonly missing = new Map<bigint, number>();

  /** What was written since the last look; null where it is too much, and at the first look. */
  async look(now: number): Promise<Written[] | null> {
    if (this.newest === null) {
      await this.begin(now);
      return null;
    }
    const { newest } = this;
    for (const [id, since] of this.missing) if (now - since > lateMs) this.missing.delete(id);
    const rows = await db().$queryRaw<(Omit<Written, 'id'> & { id: bigint })[]>`
      SELECT * FROM (
        SELECT "id", "deskId", "articleId", "actorId" FROM "LedgerEntry"
        WHERE "id" = ANY(${[...this.missing.keys()]}::bigint[])
        UNION ALL (
          SELECT "id", "deskId", "articleId", "actorId" FROM "LedgerEntry"
          WHERE "id" > ${newest} ORDER BY "id" LIMIT ${mostWritten + 1}
        )
      ) "written" ORDER BY "id" LIMIT ${mostWritten + 1}`;
    if (rows.length > mostWritten) {
      await this.begin(now);
      return null;
    }
    const seen = new Set(rows.map(({ id }) => id));
    for (const id of seen) this.missing.delete(id);
    const last = rows.at(-1)?.id ?? newest;
    if (last > newest) {
      this.newest = last;
      const from = last - newest > lateIds ? last - BigInt(lateIds) : newest;
      for (let id = from + 1n; id < last; id++) if (!seen.has(id)) this.missing.set(id, now);
    }
    return rows.map(({ id, ...row }) => ({ ...row, id: id.toString() }));
  }

  private async begin(now: number): Promise<void> {
    const [row] = await db().$queryRaw<{ newest: bigint; missing: bigint[] }[]>`
      WITH "end" AS (SELECT coalesce(max("id"), 0) AS "id" FROM "LedgerEntry")
      SELECT "end"."id" AS "newest", ARRAY(
        SELECT "each" FROM generate_series(greatest(1, "end"."id" - ${lateIds}::bigint), "end"."id") AS "each"
        EXCEPT SELECT "id" FROM "LedgerEntry" WHERE "id" >= "end"."id" - ${lateIds}::bigint
      ) AS "missing" FROM "end"`;
    this.missing.clear();
    for (const id of row?.missing ?? []) this.missing.set(id, now);
    this.newest = row?.newest ?? 0n;
  }
}
