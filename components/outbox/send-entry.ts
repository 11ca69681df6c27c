import { callApi, type Sender } from '@/components/call-api';
import { sendCommentChange } from '@/components/comments/send-comment-change';
import type { BodyOf } from '@/lib/api/operation';
import { Problem } from '@/lib/api/problem';
import { isPairChange, type PairChange } from '@/lib/changes/apply-to-pair';
import type { ClaimChange } from '@/lib/changes/change';
import type { setCheck } from '@/lib/checklists/contract';
import type { addClaim, editClaim } from '@/lib/claims/contract';
import type { ClaimView } from '@/lib/claims/schema';
import { isCommentChange } from '@/lib/comments/comment-change';
import type { addEvidence, changeEvidence, removeEvidence } from '@/lib/evidence/contract';
import type { mergeClaim, unmergeClaim } from '@/lib/merges/contract';
import type { Entry } from '@/lib/outbox/entry';
import type { decideReading } from '@/lib/readings/contract';
import type { setRuling, withdrawRuling } from '@/lib/rulings/contract';
import type { addSearch, changeSearch, removeSearch } from '@/lib/searches/contract';
import type { splitClaim } from '@/lib/splits/contract';
import type { setVerdict, withdrawVerdict } from '@/lib/verdicts/contract';
import { type ArticleAddress, readArticle } from './read-claims';

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
    const version = seen ?? 1;
    return sendDecision(to.deskSlug, senderOf(to, entry), change.readingId, { version, decision });
  }
  const claim = await sendOne(to, entry, change);
  return claim ? [claim] : [];
}

/** The entry's own id is that of the request, so that what the feed tells of it is known again. */
const senderOf = ({ userId }: Destination, { id }: Entry): Sender => ({ as: userId, request: id });

async function sendDecision(
  deskSlug: string,
  by: Sender,
  readingId: string,
  body: BodyOf<typeof decideReading>,
): Promise<readonly ClaimView[]> {
  const path = `/desks/${deskSlug}/readings/${readingId}`;
  const call = callApi<typeof decideReading>({ method: 'PUT', path, body, ...by });
  return (await call).claims;
}

async function sendPair(
  to: Destination,
  entry: Entry,
  change: PairChange,
): Promise<readonly ClaimView[]> {
  const [{ deskSlug }, { claimId, seen, seenOther, revision }] = [to, entry];
  const by = senderOf(to, entry);
  const claim = `/desks/${deskSlug}/claims/${claimId}`;
  const { otherId, ranges, wording } = change;
  const version = seen ?? 1;
  const other = { id: otherId, version: seenOther ?? 1 };
  switch (change.kind) {
    case 'merge': {
      const [path, body] = [`${claim}/merge`, { version, other, ranges, wording, revision }];
      return (await callApi<typeof mergeClaim>({ method: 'POST', path, body, ...by })).claims;
    }
    case 'unmerge': {
      const [path, body] = [`${claim}/unmerge`, { version, other }];
      return (await callApi<typeof unmergeClaim>({ method: 'POST', path, body, ...by })).claims;
    }
    case 'take-reading':
    case 'put-reading-back': {
      const decided =
        change.kind === 'take-reading'
          ? ({ decision: 'TAKEN', claim: otherId } as const)
          : ({ decision: 'OPEN' } as const);
      return sendDecision(deskSlug, by, change.readingId, { version, ...decided });
    }
    case 'split': {
      const part = { id: otherId, ...change.part };
      const [path, body] = [`${claim}/split`, { version, ranges, wording, part, revision }];
      return (await callApi<typeof splitClaim>({ method: 'POST', path, body, ...by })).claims;
    }
  }
}

async function sendOne(
  to: Destination,
  entry: Entry,
  change: Exclude<ClaimChange, PairChange | { kind: 'refuse-reading' | 'reopen-reading' }>,
): Promise<ClaimView | null> {
  const { claimId, seen, revision } = entry;
  const by = senderOf(to, entry);
  const desk = `/desks/${to.deskSlug}`;
  const claim = `${desk}/claims/${claimId}`;
  // Only a row that is there can be reworded, withdrawn or removed.
  const version = seen ?? 1;
  if (isCommentChange(change)) return sendCommentChange({ desk, claim, version, by }, change);
  switch (change.kind) {
    case 'add-claim': {
      const { ranges, wording } = change;
      const path = `${desk}/articles/${to.articleId}/claims`;
      const body = { id: claimId, ranges, wording, revision };
      return callApi<typeof addClaim>({ method: 'POST', path, body, ...by });
    }
    case 'reword': {
      const body = { version, wording: change.wording };
      return callApi<typeof editClaim>({ method: 'PATCH', path: claim, body, ...by });
    }
    case 'change-ranges': {
      const body = { version, ranges: change.ranges, wording: change.wording, revision };
      return callApi<typeof editClaim>({ method: 'PATCH', path: claim, body, ...by });
    }
    case 'set-kind': {
      const body = { version, kind: change.value };
      return callApi<typeof editClaim>({ method: 'PATCH', path: claim, body, ...by });
    }
    case 'set-recheck': {
      const body = { version, recheckBy: change.by };
      return callApi<typeof editClaim>({ method: 'PATCH', path: claim, body, ...by });
    }
    case 'drop':
    case 'restore': {
      const body = { version, dropped: change.kind === 'drop' };
      return callApi<typeof editClaim>({ method: 'PATCH', path: claim, body, ...by });
    }
    case 'set-verdict': {
      const { kind: _, ...given } = change;
      const body = { ...given, version: seen, revision };
      const path = `${claim}/verdict`;
      return callApi<typeof setVerdict>({ method: 'PUT', path, body, ...by });
    }
    case 'set-ruling': {
      const { kind: _, ...made } = change;
      const body = { ...made, version: seen, revision };
      const path = `${claim}/ruling`;
      return callApi<typeof setRuling>({ method: 'PUT', path, body, ...by });
    }
    case 'withdraw-verdict': {
      if (seen === null) return null;
      const path = `${claim}/verdict?version=${seen}`;
      return callApi<typeof withdrawVerdict>({ method: 'DELETE', path, ...by });
    }
    case 'withdraw-ruling': {
      if (seen === null) return null;
      const path = `${claim}/ruling?version=${seen}`;
      return callApi<typeof withdrawRuling>({ method: 'DELETE', path, ...by });
    }
    case 'add-evidence': {
      const body = { id: change.evidenceId, ...change.content };
      const path = `${claim}/evidence`;
      return callApi<typeof addEvidence>({ method: 'POST', path, body, ...by });
    }
    case 'change-evidence': {
      const body = { version, ...change.content };
      const path = `${desk}/evidence/${change.evidenceId}`;
      return callApi<typeof changeEvidence>({ method: 'PUT', path, body, ...by });
    }
    case 'remove-evidence': {
      const there = ({ evidence }: ClaimView) =>
        evidence.some(({ id }) => id === change.evidenceId);
      const path = `${desk}/evidence/${change.evidenceId}`;
      return remove(to, by, { claimId, path, seen, there });
    }
    case 'add-search': {
      const body = { id: change.searchId, ...change.content };
      const path = `${claim}/searches`;
      return callApi<typeof addSearch>({ method: 'POST', path, body, ...by });
    }
    case 'change-search': {
      const body = { version, ...change.content };
      const path = `${desk}/searches/${change.searchId}`;
      return callApi<typeof changeSearch>({ method: 'PUT', path, body, ...by });
    }
    case 'set-check': {
      const body = { done: change.done, note: change.note, version: seen };
      const path = `${claim}/checks/${change.questionId}`;
      return callApi<typeof setCheck>({ method: 'PUT', path, body, ...by });
    }
    case 'remove-search': {
      const there = ({ searches }: ClaimView) => searches.some(({ id }) => id === change.searchId);
      const path = `${desk}/searches/${change.searchId}`;
      return remove(to, by, { claimId, path, seen, there });
    }
  }
}

/** What is gone already, because an answer was lost or by another hand, is removed all the same. */
async function remove(
  address: ArticleAddress,
  by: Sender,
  removal: {
    claimId: string;
    path: string;
    seen: number | null;
    /** Whether a claim still has what is to be removed. */
    there: (claim: ClaimView) => boolean;
  },
): Promise<ClaimView | null> {
  const { claimId, seen, there } = removal;
  if (seen === null) return null;
  const path = `${removal.path}?version=${seen}`;
  try {
    return await callApi<typeof removeEvidence | typeof removeSearch>({
      method: 'DELETE',
      path,
      ...by,
    });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'not-found')) throw error;
    const { claims } = await readArticle(address);
    const claim = claims.find(({ id }) => id === claimId);
    if (!claim || there(claim)) throw error;
    return claim;
  }
}
