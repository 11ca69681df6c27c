'use client';

import { type RefObject, useEffect } from 'react';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import type { Range as TextRange } from '@/lib/ranges/range';
import { useDesk, useReview, useSelectedClaim } from '../review-context';
import { findPlace, findShown } from './article-dom';
import { caretMark } from './caret-mark';

/**
 * Colours the words of the claim that is open, and in and around them who says
 * it, the words that report it and the words that limit it. The tints lie
 * behind the article, so that choosing a claim changes nothing in its elements.
 * A ::highlight() would be shorter, but it takes the colour out of every
 * underline it crosses and hides the lower part of the underlines above it.
 */
export function useClaimTints(
  root: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
): void {
  const { text } = useDesk().article.revision;
  const claim = useSelectedClaim();
  const passages = useReview((state) => state.passages);
  const traced = useReview((state) => state.traced);
  const edited = useReview(({ form }) => (form?.kind === 'words' ? form : null));
  useEffect(() => {
    const [article, under] = [root.current, layer.current];
    if (!article || !under || !claim) return;
    const parts = partsOf(edited ? { ...claim, ranges: [...edited.ranges] } : claim);
    if (traced) parts.push(['tint-traced', traced]);
    const shown = parts.map(([look, range]) => {
      return [look, findShown(article, passages, text, range)] as const;
    });
    const edge = edited?.edge;
    const at = edge && edited.ranges[edge.range]?.[edge.side];
    const observer = new ResizeObserver(() => {
      const frame = under.getBoundingClientRect();
      const place =
        edge && at !== undefined ? findPlace(article, passages, text, at, edge.side) : null;
      under.replaceChildren(
        ...shown.flatMap(([look, range]) => (range ? linesOf(range) : []).map(tint(look, frame))),
        ...(place ? [caretMark(place, frame)] : []),
      );
    });
    observer.observe(article);
    return () => {
      observer.disconnect();
      under.replaceChildren();
    };
  }, [root, layer, claim, edited, traced, passages, text]);
}

/** Brings the words into sight that a bracket of the wording comes from, each time that is asked. */
export function useTracedInSight(root: RefObject<HTMLElement | null>): void {
  const { store } = useDesk();
  const { text } = useDesk().article.revision;
  const traced = useReview((state) => state.traced);
  useEffect(() => {
    if (!root.current || !traced) return;
    const shown = findShown(root.current, store.get().passages, text, traced);
    shown?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [root, store, text, traced]);
}

type Part = [look: string, range: TextRange];

/** The words of an open claim and what is said of them, each with its tint, the undermost first. */
export function partsOf({ status, ranges, attribution, hedges }: ClaimView): Part[] {
  const { source, cue } = attribution ?? { source: null, cue: null };
  return [
    ...ranges.map((range): Part => [`tint-claim status-${statuses[status].slug}`, range]),
    ...(source ? [['tint-source', source] satisfies Part] : []),
    ...(cue ? [['tint-cue', cue] satisfies Part] : []),
    ...hedges.map((hedge): Part => ['tint-hedge', hedge]),
  ];
}

/** The boxes of the text in a range, those that follow one another in a line as one. */
function linesOf(range: Range): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of textIn(range).flatMap((part) => [...part.getClientRects()])) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2 && Math.abs(last.right - box.left) < 2) {
      lines[lines.length - 1] = new DOMRect(last.x, last.y, box.right - last.x, last.height);
    } else if (box.width > 0) lines.push(box);
  }
  return lines;
}

/** The range text by text: the numbers of claims, which stand between, are not of it. */
function textIn(range: Range): Range[] {
  const parts: Range[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  // A walker passes over its root, which here may be the one text there is.
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    parts.push(part);
  }
  return parts;
}

const tint = (look: string, frame: DOMRect) => (line: DOMRect) => {
  const element = document.createElement('span');
  element.className = `words-tint ${look}`;
  element.style.setProperty('left', `${line.left - frame.left}px`);
  element.style.setProperty('top', `${line.top - frame.top}px`);
  element.style.setProperty('width', `${line.width}px`);
  element.style.setProperty('height', `${line.height}px`);
  return element;
};
