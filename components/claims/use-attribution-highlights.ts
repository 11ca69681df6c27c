'use client';

import { type RefObject, useEffect } from 'react';
import type { Range as TextRange } from '@/lib/claims/range';
import { findShown } from './article-dom';
import { useDesk, useReview, useSelectedClaim } from './review-context';

const names = ['claim-source', 'claim-cue', 'claim-hedge'] as const;

/**
 * Colours, for the claim that is open, who says it, the words that report it
 * and the words that limit it. The browser paints them over the text as it
 * stands, so that choosing a claim changes nothing in the article's elements.
 */
export function useAttributionHighlights(root: RefObject<HTMLElement | null>): void {
  const { text } = useDesk().article.revision;
  const claim = useSelectedClaim();
  const passages = useReview((state) => state.passages);
  useEffect(() => {
    const element = root.current;
    if (!element || !claim || !('highlights' in CSS)) return;
    const parts: Record<(typeof names)[number], readonly (TextRange | null)[]> = {
      'claim-source': [claim.attribution?.source ?? null],
      'claim-cue': [claim.attribution?.cue ?? null],
      'claim-hedge': claim.hedges,
    };
    for (const name of names) {
      const shown = parts[name].flatMap((range) =>
        range ? (findShown(element, passages, text, range) ?? []) : [],
      );
      CSS.highlights.set(name, new Highlight(...shown));
    }
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
  }, [root, claim, passages, text]);
}
