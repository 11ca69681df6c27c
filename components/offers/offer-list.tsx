'use client';

import { useDesk } from '@/components/claims/review-context';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { openOffers } from '@/lib/claims/offers';
import type { ClaimView } from '@/lib/claims/schema';

/** What words of a claim may stand for; each can be put into its wording in square brackets. */
export function OfferList({ claim }: { claim: ClaimView }) {
  const { actions, article } = useDesk();
  const offers = openOffers(article.revision.text, claim);
  if (offers.length === 0) return null;
  return (
    <ul aria-label="What its words may stand for" className="flex flex-col">
      {offers.map((offer, index) => (
        <li key={`${offer.at} ${offer.words}`} className="flex items-center gap-2 text-muted">
          <span className="min-w-0 flex-1">
            “<bdi>{offer.explained}</bdi>” may be{' '}
            <button
              type="button"
              title="Show it in the article"
              className="foreign inline text-left font-serif text-base text-ink underline decoration-dotted underline-offset-4"
              onClick={() => actions.trace(offer.from)}
            >
              {offer.words}
            </button>
          </span>
          <Button
            look="quiet"
            size="tiny"
            aria-label={`Fill [${offer.words}] into the wording`}
            onClick={() => actions.takeOffer(offer)}
          >
            Fill in
            {index === 0 && <Key of="take-offer" />}
          </Button>
        </li>
      ))}
    </ul>
  );
}
