import { v7 as uuid } from 'uuid';
import { Problem, staleVersion } from '@/lib/api/problem';
import { assignByRule } from '@/lib/assignment-rules/mutations';
import type { Actor } from '@/lib/desks/actor';
import { fitClaims } from '@/lib/exchange/fit-claims';
import { rangeRefusal } from '@/lib/exchange/imported-claims';
import { storeImport } from '@/lib/exchange/mutations';
import type { ArticleImport } from '@/lib/exchange/schema';
import { findSameText } from '@/lib/known-articles/queries';
import { sourceKey } from '@/lib/known-articles/source-key';
import { record } from '@/lib/ledger/mutations';
import { closestAmong } from '@/lib/readings/closest-claim';
import { foundRow, type Stored } from '@/lib/revisions/found-row';
import { storeRevision } from '@/lib/revisions/mutations';
import { splitText } from '@/lib/server/apart/split-text';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { insertRows } from '@/lib/server/insert-rows';
import { splitter } from '@/lib/server/splitter';
import { stands } from '@/lib/splitter/stands';
import type { Split, SplitOptions } from '@/lib/splitter/types';
import { lockArticle } from '@/lib/stages/mutations';
import { addTopics } from '@/lib/values/mutations';
import type { Prisma } from '@/prisma/generated/client';
import { canDeleteArticle } from './access';
import { dateOf } from './day';
import { getArticle, getArticleSummary } from './queries';
import type { AddArticleInput, ArticleSummary, ArticleView } from './schema';
import { sha256Of } from './sha256-of';

/**
 * Takes an article in as revision 1, with the claims that it brings along or else with those that
 * the splitter finds. Asked again with the same id and text it answers as the first time. Throws
 * `id-taken`, `invalid-input` for claims that are on no words of the text, and `conflict` for a text
 * that the desk has already, where that was asked for; for a long text what `splitText` throws.
 */
export function addArticle(actor: Actor, input: AddArticleInput): Promise<ArticleView> {
  return createOnce(() => tryToAdd(actor, input));
}

async function tryToAdd(actor: Actor, input: AddArticleInput): Promise<ArticleView> {
  if (await isRepeated(actor, input.id, sha256Of(input.text))) return getArticle(actor, input.id);
  if (input.unlessKnown) await refuseKnown(actor, input.text);
  const split = await splitText(input.text, optionsOf(input));
  await transaction((tx) => storeArticle(tx, actor, input, split));
  return getArticle(actor, input.id);
}

/** What the splitter finds in an article that comes in, in this process: for one that serves nobody. */
export const splitArticle = (input: AddArticleInput): Split =>
  splitter().split(input.text, optionsOf(input));

const optionsOf = ({ title, publishedOn }: AddArticleInput): SplitOptions => ({
  title,
  ...(publishedOn && { publishedOn }),
});

/**
 * Stores an article with the claims that it brings along or else with its split, inside the
 * transaction that brings it in. Throws `invalid-input`.
 */
export async function storeArticle(
  tx: Transaction,
  actor: Actor,
  input: AddArticleInput,
  split: Split,
): Promise<void> {
  const sha256 = sha256Of(input.text);
  const { text, publishedOn, import: brought, unlessKnown: _, ...details } = input;
  const fitted = brought ? fitImport(text, split, brought) : null;
  const standingCount = fitted?.claims.length ?? split.claims.filter(stands).length;
  await tx.article.create({
    data: {
      ...details,
      publishedOn: publishedOn === null ? null : dateOf(publishedOn),
      sourceKey: sourceKey(details.sourceUrl),
      deskId: actor.deskId,
      addedById: actor.userId,
      pendingCount: standingCount,
    },
    select: { id: true },
  });
  const revisionId = uuid();
  const { attributions } = fitted ?? split;
  const revision = { id: revisionId, articleId: input.id, number: 1, text };
  const attributionIds = await storeRevision(tx, actor, revision, split, attributions);
  const stored = { deskId: actor.deskId, articleId: input.id, revisionId, attributionIds };
  if (fitted) {
    await storeImport(tx, actor, { ...stored, text, values: split.values }, fitted.claims);
  } else await storeSplit(tx, actor, stored, text, split);
  await record(tx, actor, {
    event: 'ARTICLE_ADDED',
    articleId: input.id,
    after: {
      title: input.title,
      revision: 1,
      sha256,
      claims: standingCount,
      setAside: fitted ? 0 : split.claims.length - standingCount,
      ...(brought && { importedFrom: brought.from }),
    },
  });
  await assignByRule(tx, actor, input.id);
}

/** The claims that an article brings along, with what the splitter knows of their words. */
function fitImport(text: string, split: Split, brought: ArticleImport) {
  for (const [index, { ranges }] of brought.claims.entries()) {
    const message = rangeRefusal(text, ranges);
    if (message === null) continue;
    const issues = [{ path: `body.import.claims.${index}.ranges`, message }];
    throw new Problem('invalid-input', `Claim ${index + 1} cannot be taken. ${message}`, {
      issues,
    });
  }
  return fitClaims(text, split, brought);
}

async function refuseKnown(actor: Actor, text: string): Promise<void> {
  const [known] = await findSameText(actor, text);
  if (!known) return;
  throw new Problem(
    'conflict',
    `This desk has this text already, to the letter: “${known.title}”. Nothing was stored.`,
  );
}

async function isRepeated(actor: Actor, articleId: string, sha256: string): Promise<boolean> {
  const existing = await db().article.findUnique({
    where: { id: articleId },
    select: {
      deskId: true,
      deletedAt: true,
      revisions: { where: { number: 1 }, select: { sha256: true } },
    },
  });
  if (!existing) return false;
  if (existing.deskId === actor.deskId && existing.revisions[0]?.sha256 === sha256) {
    if (!existing.deletedAt) return true;
    throw new Problem('conflict', 'This article was deleted. An editor can restore it.');
  }
  throw new Problem('id-taken', 'This id belongs to another article. Nothing was stored.');
}

/** So many claims of a long text are stored at once, and others are answered in between. */
const mostAtOnce = 4000;

async function storeSplit(
  tx: Transaction,
  { userId }: Actor,
  stored: Stored,
  text: string,
  split: Split,
): Promise<void> {
  const now = new Date();
  const claims = split.claims.map((claim) => ({ ...claim, id: uuid() }));
  for (let from = 0; from < claims.length; from += mostAtOnce) {
    const some = claims.slice(from, from + mostAtOnce);
    const rows = some.map(
      (claim): Prisma.ClaimCreateManyInput => ({
        ...foundRow(stored, claim),
        id: claim.id,
        foundRanges: claim.ranges,
        origin: 'SPLITTER',
        droppedAt: stands(claim) ? null : now,
        addedById: userId,
      }),
    );
    await insertRows(tx, 'Claim', rows);
    await addTopics(tx, stored, { text, values: split.values }, some);
  }
  const closest = closestAmong(claims);
  for (let from = 0; from < split.finer.length; from += mostAtOnce) {
    const some = split.finer.slice(from, from + mostAtOnce);
    const rows = some.flatMap((reading): Prisma.ReadingCreateManyInput[] => {
      const claim = closest(reading);
      return claim ? [{ ...foundRow(stored, reading), id: uuid(), claimId: claim.id }] : [];
    });
    await insertRows(tx, 'Reading', rows);
  }
}

/**
 * Deletes an article: nobody meets it any more, or what belongs to it, until it is restored. What
 * the desk holds of it is kept as it is. Throws `not-found`, also for one that is deleted already,
 * `not-allowed` and `stale-version`.
 */
export async function deleteArticle(
  actor: Actor,
  articleId: string,
  version: number,
): Promise<void> {
  refuseUnlessDeletable(actor);
  const isStale = await transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (article.version !== version) return true;
    const { title } = await tx.article.update({
      where: { id: articleId },
      data: { deletedAt: new Date(), deletedById: actor.userId, version: { increment: 1 } },
      select: { title: true },
    });
    await record(tx, actor, { event: 'ARTICLE_DELETED', articleId, before: { title } });
    return false;
  });
  if (isStale) throw staleVersion('article', await getArticleSummary(actor, articleId));
}

/**
 * Restores a deleted article as it was. A repeat changes nothing. Throws `not-found`,
 * `not-allowed` and `stale-version`.
 */
export async function restoreArticle(
  actor: Actor,
  articleId: string,
  version: number,
): Promise<ArticleSummary> {
  refuseUnlessDeletable(actor);
  await transaction(async (tx) => {
    const data = { deletedAt: null, deletedById: null, version: { increment: 1 } };
    const deleted = { id: articleId, deskId: actor.deskId, deletedAt: { not: null } };
    const { count } = await tx.article.updateMany({ where: { ...deleted, version }, data });
    if (count > 0) {
      await record(tx, actor, { event: 'ARTICLE_RESTORED', articleId });
    } else if (await tx.article.findFirst({ where: deleted, select: { id: true } })) {
      throw new Problem('stale-version', 'It was restored and deleted again since you saw it.');
    }
  });
  return getArticleSummary(actor, articleId);
}

function refuseUnlessDeletable(actor: Actor): void {
  if (canDeleteArticle(actor)) return;
  throw new Problem('not-allowed', 'Only an editor deletes and restores articles.');
}
