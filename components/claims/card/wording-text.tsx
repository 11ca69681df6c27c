import { formatDay } from '@/components/ui/time/time-format';
import { bracketsOf } from '@/lib/claims/offers';
import type { ClaimView } from '@/lib/claims/schema';
import { wordingParts } from '@/lib/claims/wording-parts';
import { placeOf } from '@/lib/layout/article-layout';
import { useDesk, useReview } from '../review-context';

/** A wording whose square brackets show, when they are pressed, where in the article they come from. */
export function WordingText({ claim }: { claim: ClaimView }) {
  const { actions, article } = useDesk();
  const passages = useReview((state) => state.passages);
  return wordingParts(claim.wording, bracketsOf(claim)).map(({ at, text, insertion }) => {
    if (!insertion) return text;
    const { from, publishedOn } = insertion;
    const words = article.revision.text.slice(from.start, from.end).replaceAll(/\s+/g, ' ');
    const source = publishedOn
      ? `reckoned from the article’s day, ${formatDay(publishedOn)}`
      : `from: ‘${words}’ in ${placeOf(passages, from)}`;
    return (
      <button
        key={at}
        type="button"
        title={source}
        aria-label={`${text} ${source}`}
        className="inline text-muted underline decoration-dotted underline-offset-4"
        onClick={() => actions.trace(from)}
      >
        {text}
      </button>
    );
  });
}
