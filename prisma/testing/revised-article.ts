import { v7 as uuid } from 'uuid';
import { expect } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import type { ClaimView } from '@/lib/claims/schema';
import { statusOf } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { quoteOf } from '@/lib/ranges/range';
import { addRevision } from '@/lib/revisions/mutations';
import { previewRevision } from '@/lib/revisions/queries';
import type { AddRevisionInput } from '@/lib/revisions/schema';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle } from './desk-fixture';

export const mayor = 'The mayor opened the bridge on Monday.';
export const bridge = 'The bridge cost 61 million crowns.';
export const ferry = 'Two ferries sank in May.';
export const before = `${mayor} ${bridge} ${ferry}`;
export const corrected = bridge.replace('61', '64');
export const added = 'The harbour master resigned on Tuesday.';
/** One claim as it was and further on, one changed, one gone, one new. */
export const after = `${added} ${mayor} ${corrected}`;

export const verified = { value: 'VERIFIED', rationale: 'Seen.', version: null } as const;

/** An article of three claims, each marked verified by the reviewer. */
export async function makeMarked(reviewer: Actor) {
  const { article } = await makeArticle(reviewer, { text: before });
  for (const { id } of article.claims) await setVerdict(reviewer, id, verified);
  const read = async () => {
    const now = await getArticle(reviewer, article.id);
    const byWords = (words: string): ClaimView => {
      const found = now.claims.find(
        (claim) =>
          quoteOf(now.revision.text, claim.ranges).startsWith(words.slice(0, -1)) ||
          claim.former?.words.join(' … ').startsWith(words.slice(0, -1)),
      );
      if (!found) throw new Error(`No claim is “${words}”.`);
      return found;
    };
    return { ...now, byWords };
  };
  return { id: article.id, read };
}

/** Gives an article a new text as somebody who has just looked at what it changes. */
export async function replace(
  actor: Actor,
  articleId: string,
  { text = after, ...input }: Partial<AddRevisionInput> = {},
) {
  const { plan } = await previewRevision(actor, articleId, { text });
  const reason = 'The price was wrong.';
  return addRevision(actor, articleId, { id: uuid(), text, reason, plan, decisions: [], ...input });
}

/** Expects the article's counters to be what its claims come to. */
export async function expectCounted(actor: Actor, articleId: string): Promise<void> {
  const { claims, counts, openComments } = await getArticle(actor, articleId);
  const standing = claims.filter(({ dropped }) => !dropped);
  for (const [status, count] of Object.entries(counts)) {
    expect([status, count]).toEqual([
      status,
      standing.filter((claim) => claim.status === status).length,
    ]);
  }
  for (const claim of standing) expect(claim.status).toBe(statusOf(claim));
  const comments = standing.flatMap((claim) => claim.comments);
  expect(openComments).toBe(comments.filter(({ resolved }) => resolved === null).length);
  const contributions = await db().contribution.findMany({ where: { articleId } });
  for (const { userId, ...own } of contributions) {
    const marked = standing.filter(({ verdicts }) =>
      verdicts.some((verdict) => verdict.reviewer.id === userId),
    );
    expect(own.markedCount).toBe(marked.length);
    const decided = marked.filter(
      ({ status }) => status !== 'PENDING' && status !== 'NEEDS_RULING',
    );
    expect(own.settled).toBe(decided.length === standing.length);
    expect(own.pendingCount).toBe(marked.filter(({ status }) => status === 'PENDING').length);
  }
}
