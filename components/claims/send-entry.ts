import { callApi } from '@/components/call-api';
import type { BodyOf } from '@/lib/api/operation';
import { Problem } from '@/lib/api/problem';
import type { getArticle } from '@/lib/articles/contract';
import { isPairChange, type PairChange } from '@/lib/claims/apply-to-pair';
import type { ClaimChange } from '@/lib/claims/change';
import type * as contract from '@/lib/claims/contract';
import type { ClaimView } from '@/lib/claims/schema';
import type { Entry } from '@/lib/outbox/entry';

export type ArticleAddress = { deskSlug: string; articleId: string };

/** Where an entry goes, and the id of the person who made it: the server stores it for nobody else. */
export type Destination = ArticleAddress & { userId: string };

/**
 * Asks the server to store an entry. Answers with its claims as they then stand,
 * or with none where there was nothing to do. Throws what `callApi` throws.
 */
export async function sendEntry(to: Destination, entry: Entry): Promise<readonly ClaimView[]> {
  if (isPairChange(entry.change)) return sendPair(to, entry, entry.change);
  const { change, seen } = entry;
  if (change.kind === 'refuse-reading' || change.kind === 'reopen-reading') {
    const decision = change.kind === 'refuse-reading' ? 'REFUSED' : 'OPEN';
    const [{ deskSlug, userId: as }, version] = [to, seen ?? 1];
    return decideReading({ deskSlug, as }, change.readingId, { version, decision });
  }
  const claim = await sendOne(to, entry, change);
  return claim ? [claim] : [];
}

async function decideReading(
  { deskSlug, as }: { deskSlug: string; as: string },
  readingId: string,
  body: BodyOf<typeof contract.decideReading>,
): Promise<readonly ClaimView[]> {
  const path = `/desks/${deskSlug}/readings/${readingId}`;
  const call = callApi<typeof contract.decideReading>({ method: 'PUT', path, body, as });
  return (await call).claims;
}

async function sendPair(
  { deskSlug, userId: as }: Destination,
  { claimId, seen, seenOther }: Entry,
  change: PairChange,
): Promise<readonly ClaimView[]> {
  const claim = `/desks/${deskSlug}/claims/${claimId}`;
  const { otherId, ranges, wording } = change;
  const version = seen ?? 1;
  const other = { id: otherId, version: seenOther ?? 1 };
  switch (change.kind) {
    case 'merge': {
      const [path, body] = [`${claim}/merge`, { version, other, ranges, wording }];
      return (await callApi<typeof contract.mergeClaim>({ method: 'POST', path, body, as })).claims;
    }
    case 'unmerge': {
      const [path, body] = [`${claim}/unmerge`, { version, other }];
      return (await callApi<typeof contract.unmergeClaim>({ method: 'POST', path, body, as }))
        .claims;
    }
    case 'take-reading':
    case 'put-reading-back': {
      const decided =
        change.kind === 'take-reading'
          ? ({ decision: 'TAKEN', claim: otherId } as const)
          : ({ decision: 'OPEN' } as const);
      return decideReading({ deskSlug, as }, change.readingId, { version, ...decided });
    }
    case 'split': {
      const part = { id: otherId, ...change.part };
      const [path, body] = [`${claim}/split`, { version, ranges, wording, part }];
      return (await callApi<typeof contract.splitClaim>({ method: 'POST', path, body, as })).claims;
    }
  }
}

async function sendOne(
  { deskSlug, articleId, userId: as }: Destination,
  { claimId, seen }: Entry,
  change: Exclude<ClaimChange, PairChange | { kind: 'refuse-reading' | 'reopen-reading' }>,
): Promise<ClaimView | null> {
  const desk = `/desks/${deskSlug}`;
  const claim = `${desk}/claims/${claimId}`;
  // Only a row that is there can be reworded, withdrawn or removed.
  const version = seen ?? 1;
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
    case 'change-ranges': {
      const body = { version, ranges: change.ranges, wording: change.wording };
      return callApi<typeof contract.editClaim>({ method: 'PATCH', path: claim, body, as });
    }
    case 'drop':
    case 'restore': {
      const body = { version, dropped: change.kind === 'drop' };
      return callApi<typeof contract.editClaim>({ method: 'PATCH', path: claim, body, as });
    }
    case 'set-verdict': {
      const { value, rationale, ranges } = change;
      const body = { value, rationale, ranges, version: seen };
      const path = `${claim}/verdict`;
      return callApi<typeof contract.setVerdict>({ method: 'PUT', path, body, as });
    }
    case 'set-ruling': {
      const { value, reason, ranges } = change;
      const body = { value, reason, ranges, version: seen };
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

/** The claims of an article as the server has them now. Throws what `callApi` throws. */
export async function readClaims({ deskSlug, articleId }: ArticleAddress): Promise<ClaimView[]> {
  const path = `/desks/${deskSlug}/articles/${articleId}`;
  return (await callApi<typeof getArticle>({ method: 'GET', path })).claims;
}
