'use client';

import { clsx } from 'clsx';
import { memo, useEffect, useRef } from 'react';
import type { Passage } from '@/lib/claims/article-layout';
import { segmentText } from '@/lib/claims/segments';
import { shownSlice } from '@/lib/claims/shown-text';
import { ClaimNumber, ClaimWords } from './claim-words';
import { placeNumbersOf } from './place-numbers';
import { useNear } from './use-near';

const elements: Record<string, { tag: 'h2' | 'h3' | 'p' | 'blockquote'; className: string }> = {
  headline: { tag: 'h2', className: 'passage-headline' },
  heading: { tag: 'h3', className: 'passage-heading' },
  byline: { tag: 'p', className: 'passage-small' },
  dateline: { tag: 'p', className: 'passage-small' },
  timestamp: { tag: 'p', className: 'passage-small' },
  caption: { tag: 'p', className: 'passage-small' },
  boilerplate: { tag: 'p', className: 'passage-small' },
  quote: { tag: 'blockquote', className: 'passage-quote' },
  'list-item': { tag: 'p', className: 'passage-item' },
};
const paragraph = { tag: 'p', className: '' } as const;

/** What a line of the article holds about, in UTF-16 code units. */
const charactersInLine = 70;

/** So much of an article is drawn in full by the server, in UTF-16 code units. */
const firstScreens = 10_000;

/**
 * A heading or paragraph of the article. It holds the text, and nothing that
 * is not the text; its claims are marked in it once somebody comes near, or
 * where one that is `open` lies in it.
 */
export const PassageView = memo(function PassageView({
  passage,
  text,
  open,
}: {
  passage: Passage;
  text: string;
  open: boolean;
}) {
  const { stretches } = passage;
  const element = useRef<HTMLElement>(null);
  const near = useNear(element, passage.start < firstScreens);
  const marked = near || open;
  useEffect(() => {
    const hasNumbers = marked && stretches.some(({ first }) => first);
    if (hasNumbers && element.current) return placeNumbersOf(element.current);
  }, [marked, stretches]);
  const { tag: Tag, className } = elements[passage.kind] ?? paragraph;
  // Where white space says nothing, a space at the end of a line is not underlined.
  const spaced = / {2}|\t/.test(text.slice(passage.start, passage.end));
  return (
    <Tag
      ref={element as React.RefObject<never>}
      data-start={passage.start}
      data-lines={Math.ceil((passage.end - passage.start) / charactersInLine)}
      dir="auto"
      className={clsx('passage foreign', !spaced && 'whitespace-pre-line!', className)}
    >
      {marked ? (
        <MarkedText passage={passage} text={text} />
      ) : (
        shownSlice(text, passage.start, passage.end)
      )}
    </Tag>
  );
});

function MarkedText({ passage, text }: { passage: Passage; text: string }) {
  return segmentText(passage, passage.stretches).map(({ start, end, claims, starts }) => (
    <span key={start}>
      {starts.map((id) => (
        <ClaimNumber key={id} id={id} />
      ))}
      <ClaimWords claims={claims}>{shownSlice(text, start, end)}</ClaimWords>
    </span>
  ));
}
