'use client';

import type { ReactNode } from 'react';
import type { ClaimView } from '@/lib/claims/schema';
import { sourceOf, unsaidName } from '@/lib/claims/source-of';
import type { Range } from '@/lib/ranges/range';
import { useDesk } from '../review-context';

/**
 * Who the article says it comes from, by which words, and what limits it; in the colours of the text.
 * A name that is worked out stands in square brackets, as in a wording.
 */
export function ClaimLegend({ claim }: { claim: ClaimView }) {
  const { revision } = useDesk().article;
  const { text } = revision;
  const { attribution, hedges } = claim;
  const words = ({ start, end }: Range) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  if (!attribution && hedges.length === 0) return null;
  const source = sourceOf(claim, revision);
  const name = source && unsaidName(source);
  return (
    <dl className="grid grid-cols-[var(--spacing-label)_1fr] items-baseline gap-x-3 gap-y-1">
      {source && (
        <Part name="Said by" look="tint-source" words={[source.words]}>
          {name !== null && <span className="foreign font-serif text-base">[{name}]</span>}
        </Part>
      )}
      {attribution?.cue && (
        <Part name="Reported with" look="tint-cue" words={[words(attribution.cue)]} />
      )}
      {hedges.length > 0 && <Part name="Limited by" look="tint-hedge" words={hedges.map(words)} />}
    </dl>
  );
}

type PartProps = { name: string; look: string; words: readonly string[]; children?: ReactNode };

function Part({ name, look, words, children }: PartProps) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">
        {[...new Set(words)].map((item) => (
          <span
            key={item}
            className={`foreign mr-1.5 rounded-[3px] px-1 font-serif text-base ${look}`}
          >
            {item}
          </span>
        ))}
        {children}
      </dd>
    </>
  );
}
