'use client';

import type { ClaimView } from '@/lib/claims/schema';
import type { Range } from '@/lib/ranges/range';
import { useDesk } from '../review-context';

/** Who the article says it comes from, by which words, and what limits it; in the colours of the text. */
export function ClaimLegend({ claim }: { claim: ClaimView }) {
  const { text } = useDesk().article.revision;
  const { attribution, hedges } = claim;
  const words = ({ start, end }: Range) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  if (!attribution && hedges.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">
      {attribution?.source && (
        <Part name="Said by" look="tint-source" words={[words(attribution.source)]} />
      )}
      {attribution?.cue && (
        <Part name="Reported with" look="tint-cue" words={[words(attribution.cue)]} />
      )}
      {hedges.length > 0 && <Part name="Limited by" look="tint-hedge" words={hedges.map(words)} />}
    </dl>
  );
}

function Part({ name, look, words }: { name: string; look: string; words: readonly string[] }) {
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
      </dd>
    </>
  );
}
