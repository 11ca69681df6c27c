import { clsx } from 'clsx';
import { memo } from 'react';
import type { Passage } from '@/lib/layout/article-layout';
import { segmentText } from '@/lib/layout/segments';
import { shownSlice } from '@/lib/layout/shown-text';
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
 * A heading or paragraph of the article. It holds the text, and nothing that is
 * not the text; its claims are marked in it where that is asked. An element and
 * no component, since most of a long article is nothing but its text.
 */
export function passageElement(passage: Passage, text: string, marked: boolean) {
  const { start, end } = passage;
  const { tag: Tag, className } = elements[passage.kind] ?? paragraph;
  // Where white space says nothing, a space at the end of a line is not underlined.
  const spaced = / {2}|\t/.test(text.slice(start, end));
  return (
    <Tag
      key={start}
      data-start={start}
      dir="auto"
      className={clsx('passage foreign', !spaced && 'whitespace-pre-line!', className)}
    >
      {marked ? <MarkedText passage={passage} text={text} /> : shownSlice(text, start, end)}
    </Tag>
  );
}

const MarkedText = memo(function MarkedText({ passage, text }: { passage: Passage; text: string }) {
  return segmentText(passage, passage.stretches).map(({ start, end, claims, starts }) => (
    <span key={start}>
      {starts.map((id) => (
        <ClaimNumber key={id} id={id} />
      ))}
      <ClaimWords claims={claims}>{shownSlice(text, start, end)}</ClaimWords>
    </span>
  ));
});
