'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import {
  type ArticleDraft,
  type DraftField,
  emptyDraft,
  isWorthKeeping,
  parseDraft,
} from '@/lib/articles/draft';

/** How long nobody types before the draft is written down, in ms. */
const pause = 300;

const blank = emptyDraft('');

type KeptDraft = {
  draft: ArticleDraft;
  change: (field: DraftField, value: string) => void;
  /** Fills in all fields at once, with what is made of those that stand there. */
  fill: (make: (now: ArticleDraft) => Omit<ArticleDraft, 'id'>) => void;
  /** Starts anew with nothing, and forgets what was kept. */
  clear: () => void;
  /** Gives the draft a new id, so that sending it makes another article. */
  renew: () => void;
  /** Whether the draft was found on the device when the page came up. */
  isRestored: boolean;
  /** Whether the device has refused to keep the draft, for want of room or by its settings. */
  isLosable: boolean;
};

/**
 * The article being typed, kept on this device under `key` until it is
 * cleared: it outlives a reload, a lost network and an expired session.
 */
export function useArticleDraft(key: string): KeptDraft {
  const [draft, setDraft] = useState(blank);
  const [isRestored, setRestored] = useState(false);
  const [isLosable, setLosable] = useState(false);
  const latest = useRef(draft);
  const isChanged = useRef(false);

  const set = useCallback((next: ArticleDraft) => {
    latest.current = next;
    isChanged.current = true;
    setDraft(next);
  }, []);

  const keep = useCallback(() => {
    if (!isChanged.current) return;
    isChanged.current = false;
    setLosable(!store(key, latest.current));
  }, [key]);

  useEffect(() => {
    const kept = parseDraft(read(key));
    if (!kept) return;
    latest.current = kept;
    setDraft(kept);
    setRestored(isWorthKeeping(kept));
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return {
    draft,
    change: (field, value) => {
      const id = latest.current.id || uuid();
      set({ ...latest.current, id, [field]: value });
    },
    fill: (make) => {
      set({ ...make(latest.current), id: latest.current.id || uuid() });
      setRestored(false);
    },
    clear: () => {
      set(blank);
      keep();
      setRestored(false);
    },
    renew: () => set({ ...latest.current, id: uuid() }),
    isRestored,
    isLosable,
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, draft: ArticleDraft): boolean {
  try {
    if (isWorthKeeping(draft)) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
