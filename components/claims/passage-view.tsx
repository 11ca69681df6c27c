'use client';

import { clsx } from 'clsx';
import { memo } from 'react';
import type { Passage } from '@/lib/claims/article-layout';
import { shownSlice } from '@/lib/claims/shown-text';
import { ClaimNumber, ClaimWords } from './claim-words';

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

/**
 * A heading or paragraph of the article with its claims marked in it. It holds
 * the text, and nothing that is not the text.
 */
export const PassageView = memo(function PassageView({
  passage,
  text,
}: {
  passage: Passage;
  text: string;
}) {
  const { tag: Tag, className } = elements[passage.kind] ?? paragraph;
  // Where white space says nothing, a space at the end of a line is not underlined.
  const spaced = / {2}|\t/.test(text.slice(passage.start, passage.end));
  return (
    <Tag
      data-start={passage.start}
      dir="auto"
      className={clsx('passage foreign', !spaced && 'whitespace-pre-line!', className)}
    >
      {passage.segments.map(({ start, end, claims, starts }) => (
        <span key={start}>
          {starts.map((id) => (
            <ClaimNumber key={id} id={id} />
          ))}
          <ClaimWords claims={claims}>{shownSlice(text, start, end)}</ClaimWords>
        </span>
      ))}
    </Tag>
  );
});
