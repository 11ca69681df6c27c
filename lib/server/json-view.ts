import { Prisma } from '@/prisma/generated/client';

// A view that PostgreSQL makes itself, as JSON and with all that hangs on it, takes one statement
// and a third of the time of this process that reading rows and turning them into a view takes.

/** What makes each member of a view: an SQL expression for every one, so that none can be left out. */
export type Members<View> = { [Name in keyof View]-?: Prisma.Sql };

/** The JSON of one view. */
export function viewOf<View>(members: Members<View>): Prisma.Sql {
  const pairs = Object.entries<Prisma.Sql>(members).map(
    ([name, value]) => Prisma.sql`${Prisma.raw(`'${name}'`)}, ${value}`,
  );
  return Prisma.sql`json_build_object(${Prisma.join(pairs)})`;
}

/** A JSON array of views of the rows that `from` names (`"Table" WHERE …`), in that order; empty where there are none. */
export function viewsOf<View>(
  members: Members<View>,
  { from, orderBy }: { from: Prisma.Sql; orderBy: Prisma.Sql },
): Prisma.Sql {
  return Prisma.sql`array_to_json(ARRAY(SELECT ${viewOf(members)} FROM ${from} ORDER BY ${orderBy}))`;
}

/** A moment as ISO 8601 in UTC with milliseconds, just as `toISOString` writes it. */
export const instantOf = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A day as YYYY-MM-DD. */
export const dayOf = (column: Prisma.Sql) => Prisma.sql`to_char(${column}, 'YYYY-MM-DD')`;

/** Id and name of the person whose id stands in a column; null where none does. */
export const personOf = (column: Prisma.Sql) => Prisma.sql`(
  SELECT json_build_object('id', "id", 'name', "name") FROM "User" WHERE "User"."id" = ${column}
)`;
