import type { Actor } from '@/lib/desks/actor';
import { quoteOf } from '@/lib/ranges/range';
import type { LedgerEvent } from '@/prisma/generated/enums';
import type { Prepared } from './prepared';
import type { ReanchoredClaim } from './reanchored-claims';
import type { AddRevisionInput, Preflight } from './schema';

type Told = {
  articleId: string;
  prepared: Prepared;
  input: Pick<AddRevisionInput, 'reason'>;
  shown: Pick<Preflight, 'number' | 'sha256' | 'counts'>;
  reanchored: readonly ReanchoredClaim[];
};

/** What the ledger keeps of a new text: one entry of it, and one of every claim whose words changed or are gone. */
export function entriesOf(
  { userId, deskId, tokenId }: Actor,
  { articleId, prepared, input, shown, reanchored }: Told,
) {
  const entry = (event: LedgerEvent, claimId: string | null, before: object, after: object) => ({
    deskId,
    event,
    actorId: userId,
    tokenId: tokenId ?? null,
    articleId,
    claimId,
    before,
    after,
  });
  const { newest, article, details, text } = prepared;
  const { number: revision, sha256, counts } = shown;
  const before = { revision: newest.number, sha256: newest.sha256, ...article };
  const after = { revision, sha256, ...details, reason: input.reason, ...counts };
  return [
    entry('REVISION_ADDED', null, before, after),
    ...reanchored.flatMap((claim) => {
      const { id, planned, stood, decision } = claim;
      if (planned.fate === 'back') {
        return [entry('CLAIM_RESTORED', id, { dropped: true }, { dropped: false, revision })];
      }
      if (!stood || planned.fate === 'same') return [];
      const had = { dropped: false, ...claim.before };
      if (planned.fate === 'gone') {
        return [entry('CLAIM_DROPPED', id, had, { dropped: true, revision })];
      }
      const wording = claim.details?.wording ?? claim.before.wording;
      const has = { words: quoteOf(text, planned.ranges), wording, ranges: planned.ranges };
      const changed = entry('CLAIM_REANCHORED', id, claim.before, { ...has, revision, decision });
      return decision === 'DROP'
        ? [changed, entry('CLAIM_DROPPED', id, { dropped: false, wording }, { dropped: true })]
        : [changed];
    }),
  ];
}
