import { insertions, ranges } from '@/lib/claims/schema';
import type { Transaction } from '@/lib/server/db';
import { insertRows } from '@/lib/server/insert-rows';
import type { Prisma } from '@/prisma/generated/client';
import { values } from './schema';
import { topicsOfClaims } from './topics';

type TopicClaim = Parameters<ReturnType<typeof topicsOfClaims>>[0] & { id: string };

/** Stores by what claims of a text that has just come in can be compared. */
export async function addTopics(
  tx: Transaction,
  { deskId, articleId }: { deskId: string; articleId: string },
  { text, values }: { text: string; values: Parameters<typeof topicsOfClaims>[1] },
  claims: readonly TopicClaim[],
): Promise<void> {
  const topicsOf = topicsOfClaims(text, values);
  const topics = claims.flatMap((claim): Prisma.TopicCreateManyInput[] =>
    topicsOf(claim).map((topic) => ({ ...topic, claimId: claim.id, deskId, articleId })),
  );
  await insertRows(tx, 'Topic', topics);
}

/**
 * Lets a claim's topics follow from the words that it has now. A text that was read before the
 * splitter told its values has none.
 */
export async function renewTopics(tx: Transaction, claimId: string): Promise<void> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      id: true,
      deskId: true,
      articleId: true,
      ranges: true,
      insertions: true,
      revision: { select: { text: true, values: true } },
    },
  });
  const { revision, ...about } = claim;
  if (revision.values === null) return;
  await tx.topic.deleteMany({ where: { claimId, deskId: claim.deskId } });
  const found = { text: revision.text, values: values.parse(revision.values) };
  await addTopics(tx, claim, found, [
    {
      ...about,
      ranges: ranges.parse(claim.ranges),
      insertions: insertions.parse(claim.insertions),
    },
  ]);
}

/** Lets the topics of all claims of an article follow from the words that they have in its newest text. */
export async function renewAllTopics(
  tx: Transaction,
  { deskId, articleId }: { deskId: string; articleId: string },
): Promise<void> {
  const revision = await tx.revision.findFirstOrThrow({
    where: { articleId, deskId },
    orderBy: { number: 'desc' },
    select: {
      text: true,
      values: true,
      claims: { select: { id: true, ranges: true, insertions: true } },
    },
  });
  await tx.topic.deleteMany({ where: { articleId, deskId } });
  if (revision.values === null) return;
  const found = { text: revision.text, values: values.parse(revision.values) };
  const claims = revision.claims.map((claim) => ({
    ...claim,
    ranges: ranges.parse(claim.ranges),
    insertions: insertions.parse(claim.insertions),
  }));
  await addTopics(tx, { deskId, articleId }, found, claims);
}
