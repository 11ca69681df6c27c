import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { ListArticlesQuery } from '@/lib/articles/schema';
import { type FoundArticle, listFound } from '@/lib/board/queries';
import type { Actor } from '@/lib/desks/actor';
import type { ClaimsFormat } from '@/lib/reports/desk-claims/claims-formats';
import type { DeskClaim } from '@/lib/reports/desk-claims/desk-claim';
import {
  claimsCsvHeader,
  claimsCsvRows,
  claimsSheetColumns,
  claimsSheetRow,
} from '@/lib/reports/desk-claims/desk-claim-columns';
import { listDeskClaims } from '@/lib/reports/queries';
import { still } from './still';

export type ClaimsExport = {
  /** The actor as the database has them at this moment; null where they may read no more. */
  actorNow: () => Promise<Actor | null>;
  /** What the board was asked for. */
  query: ListArticlesQuery;
};

/** How many articles are found at a time: a search is made anew for each of these. */
const foundAtOnce = 10_000;

/** The claims of how many articles are read at a time. */
const readAtOnce = 100;

/** How often that is read ahead: PostgreSQL has work while what it has given is written. */
const readsAhead = 2;

/**
 * The claims of all articles that the board shows, some at a time: those of the newest article
 * first, whatever the board is sorted by. While some are sent the next two lots are read, and no more. A file
 * of JSON Lines ends with a line that says how many claims it has, so that one that broke off is
 * known by having none. Throws where its reader may read no more.
 */
export async function* claimLines(
  format: Exclude<ClaimsFormat, 'xlsx'>,
  asked: ClaimsExport,
): AsyncGenerator<string, void> {
  if (format === 'csv') yield claimsCsvHeader();
  let count = 0;
  for await (const claims of chunksOf(asked)) {
    count += claims.length;
    if (claims.length > 0) yield format === 'csv' ? claimsCsvRows(claims) : jsonLines(claims);
  }
  if (format === 'jsonl') yield `${JSON.stringify({ end: { claims: count } })}\n`;
}

const jsonLines = (claims: readonly DeskClaim[]) =>
  claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');

/**
 * The same as a workbook: one sheet with a row for each claim, and another where one holds no more. Not
 * more of it is held than of the lines.
 */
export function claimWorkbook(asked: ClaimsExport): ReadableStream<Uint8Array> {
  return writeXlsxStream(rowsOf(asked), {
    name: 'Claims',
    columns: claimsSheetColumns(),
    freezePane: { rows: 1 },
    zip64: true,
  });
}

async function* rowsOf(asked: ClaimsExport): AsyncGenerator<CellValue[], void> {
  for await (const claims of chunksOf(asked)) yield* claims.map(claimsSheetRow);
}

async function* chunksOf(asked: ClaimsExport): AsyncGenerator<DeskClaim[], void> {
  const reading: Promise<DeskClaim[]>[] = [];
  for await (const ids of foundBy(asked)) {
    const claims = still(asked.actorNow).then((actor) => listDeskClaims(actor, ids));
    // Where it is never asked for, nobody hears of what goes wrong.
    claims.catch(() => {});
    reading.push(claims);
    if (reading.length > readsAhead) yield reading.shift() ?? [];
  }
  yield* reading;
}

/** The ids of the articles that the board shows, as many at a time as are read at once. */
async function* foundBy({ actorNow, query }: ClaimsExport): AsyncGenerator<string[], void> {
  let after: FoundArticle | null = null;
  do {
    const found: FoundArticle[] = await listFound(await still(actorNow), query, after, foundAtOnce);
    for (let from = 0; from < found.length; from += readAtOnce) {
      yield found.slice(from, from + readAtOnce).map(({ id }) => id);
    }
    after = found.length < foundAtOnce ? null : (found.at(-1) ?? null);
  } while (after !== null);
}
