import { parseRevisionDraft, type RevisionDraft, revisionDraftKey } from '@/lib/revisions/draft';

/** Whose draft it is, of a new text of which article. */
export type DraftOwner = { userId: string; articleId: string };

/** What somebody has written of a new text on this device; null where there is nothing. */
export function readDraft({ userId, articleId }: DraftOwner): RevisionDraft | null {
  try {
    return parseRevisionDraft(localStorage.getItem(revisionDraftKey(userId, articleId)));
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it with null. False where the device refuses. */
export function keepDraft({ userId, articleId }: DraftOwner, draft: RevisionDraft | null): boolean {
  const key = revisionDraftKey(userId, articleId);
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
