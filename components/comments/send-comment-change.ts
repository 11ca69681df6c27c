import { callApi, type Sender } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type * as claims from '@/lib/claims/contract';
import type { ClaimView } from '@/lib/claims/schema';
import type { CommentChange } from '@/lib/comments/comment-change';
import type * as contract from '@/lib/comments/contract';

type Destination = {
  /** The paths of the desk and of the claim. */
  desk: string;
  claim: string;
  /** The version of the comment that its writer saw. */
  version: number;
  /** Who sends it, and under which id. */
  by: Sender;
};

/**
 * Asks the server to store what was done to a comment, and answers with the
 * claim as it then stands. Throws what `callApi` throws.
 */
export async function sendCommentChange(
  { desk, claim, version, by }: Destination,
  change: CommentChange,
): Promise<ClaimView> {
  const path = `${desk}/comments/${change.commentId}`;
  switch (change.kind) {
    case 'add-comment': {
      const body = { id: change.commentId, text: change.content.text };
      const to = `${claim}/comments`;
      return callApi<typeof contract.addComment>({ method: 'POST', path: to, body, ...by });
    }
    case 'change-comment': {
      const body = { version, text: change.content.text };
      return callApi<typeof contract.changeComment>({ method: 'PUT', path, body, ...by });
    }
    case 'resolve-comment':
    case 'reopen-comment': {
      const body = { version, resolved: change.kind === 'resolve-comment' };
      const to = `${path}/resolution`;
      return callApi<typeof contract.resolveComment>({ method: 'PUT', path: to, body, ...by });
    }
    case 'restore-comment': {
      const to = `${path}/restoration`;
      return callApi<typeof contract.restoreComment>({ method: 'PUT', path: to, ...by });
    }
    case 'delete-comment':
      return remove(`${path}?version=${version}`, claim, by);
  }
}

/** A comment that is gone already, because an answer was lost or by another tab, is deleted all the same. */
async function remove(path: string, claim: string, by: Sender): Promise<ClaimView> {
  try {
    return await callApi<typeof contract.deleteComment>({ method: 'DELETE', path, ...by });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'not-found')) throw error;
    return callApi<typeof claims.getClaim>({ method: 'GET', path: claim });
  }
}
