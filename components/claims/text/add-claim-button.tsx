'use client';

import { Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Key } from '@/components/keys/key';
import { useDesk, useReview } from '../review-context';
import { useLocked } from '../use-locked';
import { findShown } from './article-dom';

/**
 * Stands below the words a person has chosen in the article, and makes a claim of them; while the
 * words of a claim are being edited, it makes them part of it.
 */
export function AddClaimButton({ root }: { root: RefObject<HTMLElement | null> }) {
  const { article, actions } = useDesk();
  const { text } = article.revision;
  const chosen = useReview((state) => state.chosen);
  const passages = useReview((state) => state.passages);
  const editing = useReview(({ form }) => form?.kind === 'words');
  const locked = useLocked();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const last = chosen.at(-1);
    const shown = last && root.current && findShown(root.current, passages, text, last);
    const frame = button.current?.offsetParent?.getBoundingClientRect();
    if (!shown || !frame || !button.current) return;
    const rects = shown.getClientRects();
    const end = rects[rects.length - 1];
    if (!end) return;
    const left = Math.min(end.right - frame.left, frame.width - button.current.offsetWidth);
    button.current.style.setProperty('left', `${Math.max(0, left)}px`);
    button.current.style.setProperty('top', `${end.bottom - frame.top + 6}px`);
  }, [root, chosen, passages, text]);
  if (chosen.length === 0 || (locked && !editing)) return null;
  return (
    <button
      ref={button}
      type="button"
      // The words would no longer be chosen once the button took the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (editing) actions.addWords();
        else actions.addClaim();
        getSelection()?.removeAllRanges();
      }}
      className="absolute z-10 inline-flex h-9 items-center gap-2 whitespace-nowrap rounded-md border border-accent bg-accent px-3 font-semibold text-on-accent shadow-float pointer-coarse:h-11 print:hidden"
    >
      <Plus aria-hidden className="size-4" />
      {editing ? 'Add to the claim' : 'Add as claim'}
      <Key of="add-claim" />
    </button>
  );
}
