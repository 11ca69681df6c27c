import { v7 as uuid } from 'uuid';
import { Problem } from '@/lib/api/problem';
import { dateOf } from '@/lib/articles/day';
import { sha256Of } from '@/lib/articles/sha256-of';
import { refuseUnlessDroppable, refuseUnlessRangesChangeable } from '@/lib/changes/refusals';
import { seenBy } from '@/lib/claims/blind';
import { listWholeClaims } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { settled } from '@/lib/claims/with-status';
import { recount } from '@/lib/counters/mutations';
import type { Actor } from '@/lib/desks/actor';
import { nearKeys } from '@/lib/known-articles/near-keys';
import { shinglesOf } from '@/lib/known-articles/shingles';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { insertRows } from '@/lib/server/insert-rows';
import { writePlan } from '@/lib/server/revisions/write-plan';
import { writeStatuses } from '@/lib/server/revisions/write-statuses';
import type { Attribution, Split } from '@/lib/splitter/types';
import { admitChange, lockArticle } from '@/lib/stages/mutations';
import { renewAllTopics } from '@/lib/values/mutations';
import type { Prisma } from '@/prisma/generated/client';
import { carryingDetails } from './carry-details';
import { entriesOf } from './entries-of';
import { planRevision } from './plan-revision';
import type { Prepared } from './prepared';
import { earlierTexts, findNewest, listRevisions, prepareRevision } from './queries';
import { reanchoredClaims } from './reanchored-claims';
import type { AddRevisionInput, RevisionSummary } from './schema';
import { toPreflight } from './to-preflight';

type NewRevision = {
  id: string;
  articleId: string;
  number: number;
  text: string;
  reason?: string;
};

/** Stores one text of an article, with who says what in it, and answers with the ids of that in order. */
export async function storeRevision(
  tx: Transaction,
  { deskId, userId }: Actor,
  revision: NewRevision,
  split: Pick<Split, 'blocks' | 'values' | 'version'>,
  attributions: readonly Attribution[],
): Promise<string[]> {
  const { id, text } = revision;
  await tx.revision.create({
    data: {
      ...revision,
      deskId,
      addedById: userId,
      sha256: sha256Of(text),
      blocks: split.blocks,
      values: split.values,
      splitter: split.version,
      nearKeys: nearKeys(shinglesOf(text)),
    },
    select: { id: true },
  });
  const rows = attributions.map(
    ({ source, cue, content }): Prisma.AttributionCreateManyInput & { id: string } => ({
      id: uuid(),
      deskId,
      revisionId: id,
      sourceStart: source?.start ?? null,
      sourceEnd: source?.end ?? null,
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      content,
    }),
  );
  await insertRows(tx, 'Attribution', rows);
  return rows.map((row) => row.id);
}

/**
 * Gives an article a new text, as its preview has shown it. Claims whose words are there keep all that
 * was decided; of those whose words changed it is as the input says; those whose words are gone are
 * dropped, and can be given words of the new text. One transaction holds it all. Asked again with the
 * same id it answers as the first time. Throws `not-found`, `conflict` for the text that it has
 * already, `stale-version` where the preview would show something else by now, `locked`,
 * `not-allowed` where what others have marked would be kept or dropped, and `id-taken`.
 */
export function addRevision(
  actor: Actor,
  articleId: string,
  input: AddRevisionInput,
): Promise<RevisionSummary> {
  return createOnce(() => tryToAdd(actor, articleId, input));
}

async function tryToAdd(
  actor: Actor,
  articleId: string,
  input: AddRevisionInput,
): Promise<RevisionSummary> {
  if (!(await isRepeated(actor, articleId, input))) {
    const prepared = await prepareRevision(actor, articleId, input);
    await transaction((tx) => replaceText(tx, actor, { articleId, prepared, input }));
  }
  const found = (await listRevisions(actor, articleId)).find(({ id }) => id === input.id);
  if (!found)
    throw new Problem('id-taken', 'This id belongs to something else. Nothing was stored.');
  return found;
}

async function isRepeated(
  { deskId, userId }: Actor,
  articleId: string,
  { id, text }: AddRevisionInput,
): Promise<boolean> {
  const there = await db().revision.findUnique({
    where: { id },
    select: { deskId: true, articleId: true, addedById: true, sha256: true },
  });
  if (!there) return false;
  const isMine = there.deskId === deskId && there.addedById === userId;
  if (isMine && there.articleId === articleId && there.sha256 === sha256Of(text)) return true;
  throw new Problem('id-taken', 'This id belongs to another text. Nothing was stored.');
}

type Replacing = { articleId: string; prepared: Prepared; input: AddRevisionInput };

async function replaceText(
  tx: Transaction,
  actor: Actor,
  { articleId, prepared, input }: Replacing,
): Promise<void> {
  const { newest, text, split, details } = prepared;
  // The claims before the article, and in the order of their ids, as with every other change.
  const locked = await tx.$queryRaw<{ id: string; addedById: string }[]>`
    SELECT "id", "addedById" FROM "Claim"
    WHERE "articleId" = ${articleId}::uuid AND "deskId" = ${actor.deskId}::uuid
    ORDER BY "id" FOR UPDATE`;
  await admitChange(tx, actor, await lockArticle(tx, actor, articleId));
  const claims = await listWholeClaims(actor, articleId, tx);
  const earlier = await earlierTexts(tx, articleId, claims);
  const plan = planRevision({ text: newest.text, claims, earlier }, { text, split });
  const shown = toPreflight(
    { number: newest.number, before: newest.text, after: text },
    { claims: claims.map((claim) => seenBy(actor, claim)), plan, split },
    [],
  );
  const isNewest = (await findNewest(actor, articleId, tx)).id === newest.id;
  if (!isNewest || claims.length !== locked.length || shown.plan !== input.plan) throw stalePlan();
  const decisions = new Map(input.decisions.map(({ claim, decision }) => [claim, decision]));
  refuseUnlessDecidable(actor, { claims, locked, decisions });

  const { attributions, detailsOf } = carryingDetails(split, plan);
  const reanchored = reanchoredClaims({
    before: prepared.newest,
    claims,
    plan,
    decisions,
    detailsOf,
  });
  const number = newest.number + 1;
  const revision = { id: input.id, articleId, number, text, reason: input.reason };
  // The article is read for the full-text index once, at the end, and not for each of its wordings.
  await tx.$executeRaw`SELECT set_config('claimdesk.full_text', 'later', true)`;
  const attributionIds = await storeRevision(tx, actor, revision, split, attributions);
  await tx.article.update({
    where: { id: articleId },
    data: {
      title: details.title,
      publishedOn: details.publishedOn === null ? null : dateOf(details.publishedOn),
      updatedAt: new Date(),
    },
    select: { id: true },
  });
  const stored = { deskId: actor.deskId, articleId, revisionId: input.id, attributionIds };
  await writePlan(tx, actor, stored, { plan, split, reanchored });
  await renewAllTopics(tx, { deskId: actor.deskId, articleId });
  await insertRows(
    tx,
    'LedgerEntry',
    entriesOf(actor, { articleId, prepared, input, shown, reanchored }),
  );
  const isSettled = new Set(plan.claims.filter(({ fate }) => fate !== 'same').map(({ id }) => id));
  await settleAll(
    tx,
    actor,
    articleId,
    claims.filter(({ id }) => isSettled.has(id)),
  );
  await tx.$executeRaw`SELECT refresh_full_text(${articleId}::uuid)`;
}

/** Lets the status of claims follow from what has become of them, and the counters of the article. */
async function settleAll(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  claims: readonly ClaimView[],
): Promise<void> {
  const before = new Map(claims.map((claim) => [claim.id, claim]));
  const after = await listWholeClaims(actor, articleId, tx);
  const changed = after.flatMap((claim) => {
    const was = before.get(claim.id);
    return was ? [settled(actor.quorum, was, claim)] : [];
  });
  await writeStatuses(tx, changed);
  await recount(tx, articleId);
}

/** Throws `not-allowed` where the actor may not decide that a claim is kept or dropped. */
function refuseUnlessDecidable(
  actor: Actor,
  {
    claims,
    locked,
    decisions,
  }: {
    claims: readonly ClaimView[];
    locked: readonly { id: string; addedById: string }[];
    decisions: ReadonlyMap<string, AddRevisionInput['decisions'][number]['decision']>;
  },
): void {
  const owners = new Map(locked.map(({ id, addedById }) => [id, addedById]));
  for (const claim of claims) {
    const stored = { ...claim, addedById: owners.get(claim.id) ?? actor.userId };
    const decision = decisions.get(claim.id);
    if (decision === 'KEEP') refuseUnlessRangesChangeable(actor, stored);
    if (decision === 'DROP') refuseUnlessDroppable(actor, stored);
  }
}

const stalePlan = () =>
  new Problem(
    'stale-version',
    'The article was changed since you looked at what the new text makes of it. Look again; nothing was stored.',
  );
