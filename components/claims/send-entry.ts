import { callApi } from '@/components/call-api';
import { sendCommentChange } from '@/components/comments/send-comment-change';
import { Problem } from '@/lib/api/problem';
import type { getArticle } from '@/lib/articles/contract';
import type * as contract from '@/lib/claims/contract';
import type { ClaimView } from '@/lib/claims/schema';
import { isCommentChange } from '@/lib/comments/comment-change';
import type { Entry } from '@/lib/outbox/entry';

export type ArticleAddress = { deskSlug: string; articleId: string };

/** Where an entry goes, and the id of the person who made it: the server stores it for nobody else. */
export type Destination = ArticleAddress & { userId: string };

/**
 * Asks the server to store an entry. Answers with the claim as it then stands,
 * or null where there was nothing to do. Throws what `callApi` throws.
 */
export async function sendEntry(
  { deskSlug, articleId, userId: as }: Destination,
  { claimId, change, seen }: Entry,
): Promise<ClaimView | null> {
  const desk = `/desks/${deskSlug}`;
  const claim = `${desk}/claims/${claimId}`;
  // Only a row that is there can be reworded, withdrawn or removed.
  const version = seen ?? 1;
  if (isCommentChange(change)) return sendCommentChange({ desk, claim, version, as }, change);
  switch (change.kind) {
    case 'add-claim': {
      const { ranges, wording } = change;
      const path = `${desk}/articles/${articleId}/claims`;
      const body = { id: claimId, ranges, wording };
      return callApi<typeof contract.addClaim>({ method: 'POST', path, body, as });
    }
    case 'reword': {
      const body = { version, wording: change.wording };
      return callApi<typeof contract.editClaim>({ method: 'PATCH', path: claim, body, as });
    }
    case 'drop':
    case 'restore': {
      const body = { version, dropped: change.kind === 'drop' };
      return callApi<typeof contract.editClaim>({ method: 'PATCH', path: claim, body, as });
    }
    case 'set-verdict': {
      const body = { value: change.value, rationale: change.rationale, version: seen };
      const path = `${claim}/verdict`;
      return callApi<typeof contract.setVerdict>({ method: 'PUT', path, body, as });
    }
    case 'set-ruling': {
      const body = { value: change.value, reason: change.reason, version: seen };
      const path = `${claim}/ruling`;
      return callApi<typeof contract.setRuling>({ method: 'PUT', path, body, as });
    }
    case 'withdraw-verdict': {
      if (seen === null) return null;
      const path = `${claim}/verdict?version=${seen}`;
      return callApi<typeof contract.withdrawVerdict>({ method: 'DELETE', path, as });
    }
    case 'withdraw-ruling': {
      if (seen === null) return null;
      const path = `${claim}/ruling?version=${seen}`;
      return callApi<typeof contract.withdrawRuling>({ method: 'DELETE', path, as });
    }
    case 'add-evidence': {
      const body = { id: change.evidenceId, ...change.content };
      const path = `${claim}/evidence`;
      return callApi<typeof contract.addEvidence>({ method: 'POST', path, body, as });
    }
    case 'change-evidence': {
      const body = { version, ...change.content };
      const path = `${desk}/evidence/${change.evidenceId}`;
      return callApi<typeof contract.changeEvidence>({ method: 'PUT', path, body, as });
    }
    case 'remove-evidence':
      return removeEvidence({ deskSlug, articleId, userId: as }, claimId, change.evidenceId, seen);
  }
}

/** Evidence that is gone already, because an answer was lost or by another hand, is removed all the same. */
async function removeEvidence(
  { deskSlug, articleId, userId: as }: Destination,
  claimId: string,
  evidenceId: string,
  seen: number | null,
): Promise<ClaimView | null> {
  if (seen === null) return null;
  try {
    return await callApi<typeof contract.removeEvidence>({
      method: 'DELETE',
      path: `/desks/${deskSlug}/evidence/${evidenceId}?version=${seen}`,
      as,
    });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'not-found')) throw error;
    const claims = await readClaims({ deskSlug, articleId });
    const claim = claims.find(({ id }) => id === claimId);
    if (!claim || claim.evidence.some(({ id }) => id === evidenceId)) throw error;
    return claim;
  }
}

/** A claim as the server has it now. Throws what `callApi` throws. */
export function readClaim({ deskSlug }: ArticleAddress, claimId: string): Promise<ClaimView> {
  const path = `/desks/${deskSlug}/claims/${claimId}`;
  return callApi<typeof contract.getClaim>({ method: 'GET', path });
}

/** The claims of an article as the server has them now. Throws what `callApi` throws. */
export async function readClaims({ deskSlug, articleId }: ArticleAddress): Promise<ClaimView[]> {
  const path = `/desks/${deskSlug}/articles/${articleId}`;
  return (await callApi<typeof getArticle>({ method: 'GET', path })).claims;
}
