'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { Soon, soon } from '@/components/ui/later';
import { sheetsOf } from '@/lib/layout/sheets';
import { chosenRanges } from '@/lib/ranges/chosen-ranges';
import type { Range } from '@/lib/ranges/range';
import './article.css';
import { useDesk, useReview, useSelectedClaim } from '../review-context';
import { caret } from '../writing-parts';
import { readSelection } from './article-dom';
import { SheetView } from './sheet-view';
import { partsOf, useClaimTints, useTracedInSight } from './use-claim-tints';
import { useSelectionInSight } from './use-selection-in-sight';

const AddClaimButton = soon(async () => (await import('./add-claim-button')).AddClaimButton);

/** The article as it reads, its claims marked in it. Its own words choose a claim; chosen words can become one. */
export function ArticleText() {
  const { article, actions, store } = useDesk();
  const { text } = article.revision;
  const passages = useReview((state) => state.passages);
  const claim = useSelectedClaim();
  const traced = useReview((state) => state.traced);
  const hasChosen = useReview(({ chosen }) => chosen.length > 0);
  const hasCaret = useReview(({ caret }) => caret !== null);
  const opened = claim ? partsOf(claim).map(([, range]) => range) : [];
  if (traced) opened.push(traced);
  const root = useRef<HTMLElement>(null);
  const tints = useRef<HTMLDivElement>(null);
  useClaimTints(root, tints);
  useSelectionInSight(root);
  useTracedInSight(root);

  const chooseClaim = useEffectEvent((event: MouseEvent) => {
    if (!(event.target instanceof Element) || !getSelection()?.isCollapsed) return;
    const ids = claimsAround(event.target, root.current);
    const { selectedId, form } = store.get();
    // A click among the words of a claim that is being edited chooses words and no other claim.
    if (form?.kind === 'words') return;
    // Words of several claims: each further click chooses the next of them.
    const id = ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length];
    if (id) actions.select(id);
  });
  const readChosen = useEffectEvent(() => {
    const { passages: shown } = store.get();
    const chosen = root.current && readSelection(root.current, shown, text);
    actions.choose(chosen ? chosenRanges(text, shown, chosen) : []);
  });
  useEffect(() => {
    const element = root.current;
    const click = (event: MouseEvent) => chooseClaim(event);
    const chosen = () => readChosen();
    element?.addEventListener('click', click);
    document.addEventListener('selectionchange', chosen);
    return () => {
      element?.removeEventListener('click', click);
      document.removeEventListener('selectionchange', chosen);
    };
  }, []);

  return (
    <div className="relative isolate">
      <div
        ref={tints}
        aria-hidden
        className="pointer-events-none absolute inset-0 -z-10 forced-colors:z-10 print:hidden"
      />
      <article
        ref={root}
        aria-label="The article"
        className="article article-text max-w-measure print:max-w-none"
      >
        {sheetsOf(passages).map((sheet, index) => (
          <SheetView
            key={sheet[0]?.start}
            passages={sheet}
            text={text}
            first={index === 0}
            open={opened.some((range) => sheet.some((passage) => isIn(range, passage)))}
          />
        ))}
      </article>
      {hasChosen && <AddClaimButton root={root} />}
      {hasCaret && <Soon part={caret} props={{ root }} />}
    </div>
  );
}

const isIn = (range: Range, passage: Range) =>
  range.start < passage.end && range.end > passage.start;

/** The claims whose words lie under an element, the innermost first. */
function claimsAround(target: Element, root: HTMLElement | null): string[] {
  const ids: string[] = [];
  for (
    let element: Element | null = target;
    element && element !== root;
    element = element.parentElement
  ) {
    const id = element.getAttribute('data-claim');
    if (id) ids.push(id);
  }
  return ids;
}
