import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { dayOf } from '@/lib/articles/day';
import { block } from '@/lib/articles/schema';
import { sha256Of } from '@/lib/articles/sha256-of';
import { refuseUnlessRanges } from '@/lib/changes/refusals';
import { listClaims } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { findSameText } from '@/lib/known-articles/queries';
import { quotesOf, type Range } from '@/lib/ranges/range';
import { splitText } from '@/lib/server/apart/split-text';
import { db, type Statements, type Transaction } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import { compareTexts } from './compare-texts';
import { planRevision } from './plan-revision';
import type { Prepared } from './prepared';
import {
  type Preflight,
  type PreviewRevisionInput,
  type RevisionSummary,
  type RevisionText,
  toldOfRevision,
} from './schema';
import { textDifference } from './text-difference';
import { toPreflight } from './to-preflight';

/** The newest text of an article of the actor's desk. Throws `not-found`. */
export async function findNewest(
  actor: Actor,
  articleId: string,
  client: Transaction = db(),
): Promise<Prepared['newest']> {
  const newest = await client.revision.findFirst({
    where: { articleId, deskId: actor.deskId, article: articlesOf(actor) },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text: true, sha256: true },
  });
  if (!newest) throw notFound('article');
  return newest;
}

/** The text that a claim is of. Throws `invalid-input` where `ranges` are none of that text. */
export async function textOf(
  tx: Statements,
  claimId: string,
  ranges?: readonly Range[],
): Promise<string> {
  const [revision] = await tx.$queryRaw<{ text: string }[]>`
    SELECT "text" FROM "Revision" JOIN "Claim" ON "Claim"."revisionId" = "Revision"."id"
    WHERE "Claim"."id" = ${claimId}::uuid`;
  if (!revision) throw notFound('claim');
  if (ranges) refuseUnlessRanges(revision.text, ranges);
  return revision.text;
}

/**
 * Splits a new text of an article. Throws `not-found`, `conflict` for the text that it has already, and
 * for a long one what `splitText` throws.
 */
export async function prepareRevision(
  actor: Actor,
  articleId: string,
  input: PreviewRevisionInput,
): Promise<Prepared> {
  const newest = await findNewest(actor, articleId);
  if (newest.sha256 === sha256Of(input.text)) {
    throw new Problem(
      'conflict',
      'This is the text that the article has already, to the letter. Nothing was stored.',
    );
  }
  const row = await db().article.findFirst({
    where: { ...articlesOf(actor), id: articleId },
    select: { title: true, publishedOn: true },
  });
  if (!row) throw notFound('article');
  const article = { title: row.title, publishedOn: row.publishedOn && dayOf(row.publishedOn) };
  const { title = article.title, publishedOn = article.publishedOn } = input;
  const split = await splitText(input.text, { title, ...(publishedOn && { publishedOn }) });
  return { newest, article, details: { title, publishedOn }, text: input.text, split };
}

/**
 * What a new text would make of every claim of an article, as far as the actor may see what is held
 * of them. Nothing is stored. Throws `not-found`, and `conflict` for the text that it has already.
 */
export async function previewRevision(
  actor: Actor,
  articleId: string,
  input: PreviewRevisionInput,
): Promise<Preflight> {
  const { newest, text, split } = await prepareRevision(actor, articleId, input);
  const claims = await listClaims(actor, articleId);
  const earlier = await earlierTexts(db(), articleId, claims);
  const plan = planRevision({ text: newest.text, claims, earlier }, { text, split });
  const texts = { number: newest.number, before: newest.text, after: text };
  const stretches = compareTexts(newest.text, text);
  const difference = textDifference(newest.text, text, stretches);
  const known = await findSameText(actor, text);
  return {
    ...toPreflight(texts, { claims, plan, split }, difference),
    known: known.filter(({ id }) => id !== articleId).map(({ id, title }) => ({ id, title })),
  };
}

/** The texts of which claims have lost the words, by their numbers: a new text may have them again. */
export async function earlierTexts(
  client: Transaction,
  articleId: string,
  claims: readonly ClaimView[],
): Promise<Map<number, string>> {
  const lost = claims.flatMap(({ ranges, former }) =>
    ranges.length === 0 && former?.stood ? [former.revision] : [],
  );
  const rows = await client.revision.findMany({
    where: { articleId, number: { in: [...new Set(lost)] } },
    select: { number: true, text: true },
  });
  return new Map(rows.map(({ number, text }) => [number, text]));
}

const person = { select: { id: true, name: true } } as const;

const summarySelect = {
  id: true,
  number: true,
  sha256: true,
  createdAt: true,
  reason: true,
  addedBy: person,
  article: { select: { addedBy: person } },
} as const satisfies Prisma.RevisionSelect;

type Row = Prisma.RevisionGetPayload<{ select: typeof summarySelect }>;

/** What each text of an article made of its claims, by its number; the ledger keeps it. */
async function countsByNumber({ deskId }: Actor, articleId: string) {
  const entries = await db().ledgerEntry.findMany({
    where: { articleId, deskId, event: 'REVISION_ADDED' },
    select: { after: true },
  });
  return new Map(
    entries.map((entry) => {
      const { revision, same, changed, gone, back, added } = toldOfRevision.parse(entry.after);
      return [revision, { same, changed, gone, back, added }] as const;
    }),
  );
}

const toSummary = (
  { article, addedBy, createdAt, ...row }: Row,
  counts: RevisionSummary['counts'],
): RevisionSummary => ({
  ...row,
  addedBy: addedBy ?? article.addedBy,
  createdAt: createdAt.toISOString(),
  counts,
});

/** The texts that an article of the actor's desk has had, the newest first. Throws `not-found`. */
export async function listRevisions(actor: Actor, articleId: string): Promise<RevisionSummary[]> {
  const rows = await db().revision.findMany({
    where: { articleId, article: articlesOf(actor) },
    orderBy: { number: 'desc' },
    select: summarySelect,
  });
  if (rows.length === 0) throw notFound('article');
  const counts = await countsByNumber(actor, articleId);
  return rows.map((row) => toSummary(row, counts.get(row.number) ?? null));
}

/** One text of an article of the actor's desk by its number, and what changed in it. Throws `not-found`. */
export async function getRevision(
  actor: Actor,
  articleId: string,
  number: number,
): Promise<RevisionText> {
  const [row, before] = await Promise.all(
    [number, number - 1].map((one) =>
      db().revision.findFirst({
        where: { articleId, number: one, article: articlesOf(actor) },
        select: { ...summarySelect, text: true, blocks: true },
      }),
    ),
  );
  if (!row) throw notFound('revision');
  const { text, blocks, ...summary } = row;
  const counts = await countsByNumber(actor, articleId);
  return {
    ...toSummary(summary, counts.get(number) ?? null),
    text,
    blocks: block.array().parse(blocks),
    difference: before ? textDifference(before.text, text, compareTexts(before.text, text)) : null,
  };
}

/**
 * The words that somebody judged, as ranges of the claim's text: what they saw of an older one counts
 * where it is the very words that the claim has now. Throws `stale-version` with the claim where it is
 * not.
 *
 * @param claim as they may see it
 */
export async function rangesSeen(
  client: Statements,
  claim: ClaimView,
  articleId: string,
  {
    ranges = claim.ranges,
    revision,
  }: { ranges?: Range[] | undefined; revision?: number | undefined },
): Promise<Range[]> {
  if (revision === undefined || revision === claim.revision) return ranges;
  const texts = await client.$queryRaw<{ number: number; text: string }[]>`
    SELECT "number", "text" FROM "Revision"
    WHERE "articleId" = ${articleId}::uuid AND "number" IN (${revision}, ${claim.revision})`;
  const textOf = (number: number) => texts.find((each) => each.number === number)?.text ?? '';
  const seen = quotesOf(textOf(revision), ranges);
  const now = quotesOf(textOf(claim.revision), claim.ranges);
  if (now.length === 0 || JSON.stringify(seen) !== JSON.stringify(now))
    throw staleVersion('claim', claim);
  return claim.ranges;
}
