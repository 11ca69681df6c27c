import { v7 as uuid } from 'uuid';
import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { listClaims } from '@/lib/claims/queries';
import { insertions, references } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { insertRows } from '@/lib/server/insert-rows';
import type { Split } from '@/lib/splitter/types';
import { addTopics } from '@/lib/values/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { Prisma } from '@/prisma/generated/client';
import type { FittedClaim } from './fit-claims';
import { adoptedRationale, isAdoptable } from './imported-verdicts';
import type { TakenVerdictsView } from './schema';

type Imported = {
  articleId: string;
  revisionId: string;
  text: string;
  values: Split['values'];
  /** Of the attributions of the text, in their order. */
  attributionIds: readonly string[];
};

/** Stores the claims that an article brings along. All of them stand: somebody has chosen them. */
export async function storeImport(
  tx: Transaction,
  { deskId, userId }: Actor,
  { articleId, revisionId, text, values, attributionIds }: Imported,
  brought: readonly FittedClaim[],
): Promise<void> {
  const claims = brought.map((claim) => ({ ...claim, id: uuid() }));
  const rows = claims.map(
    (claim): Prisma.ClaimCreateManyInput => ({
      id: claim.id,
      deskId,
      articleId,
      revisionId,
      attributionId:
        claim.attribution === null ? null : (attributionIds[claim.attribution] ?? null),
      ranges: claim.ranges,
      foundRanges: claim.ranges,
      position: claim.ranges[0]?.start ?? 0,
      kind: claim.deskKind,
      wording: claim.text,
      insertions: insertions.parse(claim.insertions),
      offers: references.parse(claim.offers),
      hedges: claim.hedges,
      checkable: claim.checkable,
      checkWorthiness: claim.checkWorthiness,
      confidence: claim.confidence,
      suggestedStatus: claim.suggestedStatus,
      suggestedReason: claim.suggestedReason,
      origin: 'IMPORT',
      importedFrom: claim.imported.from,
      importedStatus: claim.imported.status,
      importedRationale: claim.imported.rationale,
      addedById: userId,
    }),
  );
  await insertRows(tx, 'Claim', rows);
  await addTopics(tx, { deskId, articleId }, { text, values }, claims);
}

/**
 * Gives the verdicts that came with an article from another tool as the actor’s own, on every claim
 * that they have not marked: each by the rules for one, with its own entry in the ledger, so that
 * what one is refused for keeps no other back. The rationale is the actor’s, and after it what the
 * tool says. Throws `not-found` and `locked`.
 */
export async function takeImportedVerdicts(
  actor: Actor,
  articleId: string,
  { rationale }: { rationale: string },
): Promise<TakenVerdictsView> {
  const article = await db().article.findFirst({
    where: { ...articlesOf(actor), id: articleId },
    select: { id: true },
  });
  if (!article) throw notFound('article');
  const taken: TakenVerdictsView = { taken: 0, refused: [] };
  for (const claim of await listClaims(actor, articleId)) {
    if (!isAdoptable(actor.userId, claim)) continue;
    const input = {
      value: claim.imported.status,
      rationale: adoptedRationale(rationale, claim.imported),
      version: null,
    };
    try {
      await setVerdict(actor, claim.id, input);
      taken.taken += 1;
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === 'locked') throw error;
      taken.refused.push({ claim: claim.id, reason: error.detail });
    }
  }
  return taken;
}
