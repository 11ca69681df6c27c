import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { getArticleSummary } from '@/lib/articles/queries';
import type { ArticleSummary } from '@/lib/articles/schema';
import type { Actor } from '@/lib/desks/actor';
import { passGate } from '@/lib/gate/mutations';
import { entryOf } from '@/lib/ledger/mutations';
import { type Statements, type Transaction, transaction } from '@/lib/server/db';
import type { Stage } from '@/prisma/generated/enums';
import { canTake } from './access';
import type { setStageInput } from './schema';
import { lockOf, stages } from './stages';
import { findStep, type Step } from './steps';

/** An article's row that is locked until the transaction ends. */
export type LockedArticle = { id: string; stage: Stage; version: number };
type Input = z.output<typeof setStageInput>;

/** The article's row, locked until the transaction ends. Throws `not-found`. */
export async function lockArticle(
  tx: Statements,
  { deskId }: Actor,
  articleId: string,
): Promise<LockedArticle> {
  // NO KEY: whoever adds a row that names the article need not wait.
  const [article] = await tx.$queryRaw<LockedArticle[]>`
    SELECT "id", "stage", "version" FROM "Article"
    WHERE "id" = ${articleId}::uuid AND "deskId" = ${deskId}::uuid AND "deletedAt" IS NULL
    FOR NO KEY UPDATE`;
  if (!article) throw notFound('article');
  return article;
}

/**
 * Lets a change to the claims of an article through, inside the transaction that makes it: the
 * article is locked, so until that ends the stage stays what it is. With the first change a new
 * article comes into review. Throws `locked` at a stage at which claims do not change.
 */
export async function admitChange(
  tx: Statements,
  actor: Actor,
  article: LockedArticle,
): Promise<void> {
  const lock = lockOf(article.stage);
  if (lock) throw new Problem('locked', `${lock} Nothing was stored.`, { current: article });
  if (article.stage === 'NEW') await move(tx, actor, article, { stage: 'IN_REVIEW', note: '' });
}

/**
 * Takes an article from its stage to another. A repeat of one's own step changes nothing. Throws
 * `not-found`, `stale-version` with the article as it stands, `conflict` where no step leads
 * there, `not-allowed`, `invalid-input` where the step needs a note, and `held` where the gate has
 * reasons that the input does not override.
 */
export async function setStage(
  actor: Actor,
  articleId: string,
  input: Input,
): Promise<ArticleSummary> {
  const taken = await transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (await isRepeated(tx, actor, article, input)) return true;
    if (article.version !== input.version) return false;
    refuseUnlessTaken(actor, findStepOrRefuse(article.stage, input.stage), input);
    await passGate(tx, actor, articleId, input);
    await move(tx, actor, article, input);
    await follow(tx, actor, article, input);
    return true;
  });
  const summary = await getArticleSummary(actor, articleId);
  if (!taken) throw staleVersion('article', summary);
  return summary;
}

/** Whether the article stands where it should because the actor has said just this before. */
async function isRepeated(
  tx: Transaction,
  actor: Actor,
  { id: articleId, stage }: LockedArticle,
  input: Input,
): Promise<boolean> {
  if (stage !== input.stage) return false;
  const last = await tx.ledgerEntry.findFirst({
    where: { articleId, event: 'STAGE_CHANGED' },
    select: { actorId: true, after: true },
    orderBy: { id: 'desc' },
  });
  const { note } = (last?.after ?? {}) as { note?: string };
  return last?.actorId === actor.userId && (note ?? '') === input.note;
}

function findStepOrRefuse(from: Stage, to: Stage): Step {
  const step = findStep(from, to);
  if (step) return step;
  const [here, there] = [stages[from].label, stages[to].label];
  throw new Problem('conflict', `No step leads from “${here}” to “${there}”. Nothing was changed.`);
}

function refuseUnlessTaken(actor: Actor, step: Step, { note }: Input): void {
  if (!canTake(actor, step)) {
    throw new Problem('not-allowed', `“${step.label}” is for an editor to say.`);
  }
  if (step.asks === null || note !== '') return;
  const message = `“${step.label}” needs words: ${step.asks.label}`;
  throw new Problem('invalid-input', message, { issues: [{ path: 'body.note', message }] });
}

async function move(
  tx: Statements,
  actor: Actor,
  { id, stage: before }: LockedArticle,
  { stage, note }: Pick<Input, 'stage' | 'note'>,
): Promise<void> {
  const entry = entryOf(actor, {
    event: 'STAGE_CHANGED',
    articleId: id,
    before: { stage: before },
    after: { stage, ...(note !== '' && { note }) },
  });
  await tx.$executeRaw`
    WITH "moved" AS (
      UPDATE "Article" SET "stage" = ${stage}::"Stage", "version" = "version" + 1, "updatedAt" = now()
      WHERE "id" = ${id}::uuid
    ) ${entry}`;
}

/** Stores what comes of a step beside the stage: that the article is published, or is corrected. */
async function follow(
  tx: Transaction,
  { deskId, userId }: Actor,
  { id: articleId }: LockedArticle,
  { stage, note }: Input,
): Promise<void> {
  if (stage === 'PUBLISHED') {
    await tx.publication.create({
      data: { articleId, deskId, publishedById: userId },
      select: { articleId: true },
    });
  } else if (stage === 'CORRECTING') {
    await tx.correction.create({
      data: { articleId, deskId, reason: note, openedById: userId },
      select: { id: true },
    });
  } else if (stage === 'CORRECTED') {
    await tx.correction.updateMany({
      where: { articleId, closedAt: null },
      data: { note, closedById: userId, closedAt: new Date() },
    });
  }
}
