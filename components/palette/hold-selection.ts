import type { ReviewStore } from '@/components/claims/review-store';

/**
 * Remembers which words of the article are chosen, since the field of the palette takes the
 * selection. What it gives chooses them again, for commands that are about them.
 */
export function holdSelection(store: ReviewStore): () => void {
  const { chosen } = store.get();
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!range?.startContainer.isConnected) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    store.set({ chosen });
  };
}
