'use client';

import { useEffect, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import type { RevisionDraft } from '@/lib/revisions/draft';
import { type DraftOwner, keepDraft, readDraft } from './kept-draft';

/** How long nobody types before the draft is written down, in ms. */
const pause = 300;

/**
 * The new text being written, kept on this device until it is taken: it outlives a reload, a lost
 * network and an expired session. It begins with what the article has.
 */
export function useRevisionDraft(
  { userId, articleId }: DraftOwner,
  present: Omit<RevisionDraft, 'id'>,
) {
  const [draft, setDraft] = useState<RevisionDraft>({ id: '', ...present });
  const [isRestored, setRestored] = useState(false);
  const [isLosable, setLosable] = useState(false);
  const latest = useRef<RevisionDraft | null>(null);

  useEffect(() => {
    const kept = readDraft({ userId, articleId });
    if (!kept) return;
    setDraft(kept);
    setRestored(true);
  }, [userId, articleId]);

  useEffect(() => {
    const owner = { userId, articleId };
    const keep = () => {
      if (latest.current) setLosable(!keepDraft(owner, latest.current));
    };
    const timer = draft === latest.current ? setTimeout(keep, pause) : undefined;
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
      if (latest.current) keepDraft(owner, latest.current);
    };
  }, [draft, userId, articleId]);

  const set = (next: RevisionDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const forget = () => {
    latest.current = null;
    keepDraft({ userId, articleId }, null);
  };
  return {
    draft,
    // What is changed is another text: a new id, so that it is never taken for one that was sent.
    change: (change: Partial<RevisionDraft>) =>
      set({ ...(latest.current ?? draft), ...change, id: uuid() }),
    startAnew: () => {
      forget();
      setDraft({ id: '', ...present });
      setRestored(false);
    },
    forget,
    isRestored,
    isLosable,
  };
}
