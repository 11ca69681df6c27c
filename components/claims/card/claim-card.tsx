'use client';

import { clsx } from 'clsx';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useKeymap } from '@/components/keys/keys-store';
import { Button } from '@/components/ui/button';
import { drawn } from '@/components/ui/drawn';
import { Later } from '@/components/ui/later';
import { StatusMark } from '@/components/ui/status/status-mark';
import { VerdictCount } from '@/components/verdicts/verdict-count';
import type { ClaimView } from '@/lib/claims/schema';
import { withKey } from '@/lib/keys/show-key';
import { cardId } from '../focus-card';
import { useDesk, useReview, useSelectedClaim } from '../review-context';
import { cardBody } from '../writing-parts';
import type { CardBodyProps } from './card-body';
import { EmptyCard } from './empty-card';

function LaterBody(props: CardBodyProps) {
  return <Later what="the claim" part={cardBody} props={props} />;
}

// Where the address names a claim, the server draws it.
const DrawnBody = drawn(async () => (await import('./card-body')).CardBody, LaterBody);

// Its script is fetched with those of the page then: a click on what is drawn would be lost before it is there.
const isNamed = typeof location === 'object' && new URLSearchParams(location.search).has('claim');
if (isNamed) void cardBody.load();

/**
 * The claim that is open, with all that can be done to it: beside its words
 * where there is room, else on a sheet at the foot of the page.
 */
export function ClaimCard() {
  const claim = useSelectedClaim();
  const number = useReview(({ numbers }) => (claim ? numbers.get(claim.id) : undefined));
  const [unfolded, setUnfolded] = useState(false);
  const [opened] = useState(claim !== undefined);
  const Body = opened ? DrawnBody : LaterBody;
  return (
    <aside
      id={cardId}
      tabIndex={-1}
      aria-label={claim ? nameOf(number) : 'No claim is open'}
      className={clsx(
        'claim-card z-20 scroll-py-2 outline-none focus-visible:border-accent print:hidden',
        'desk:sticky desk:self-start desk:max-h-[calc(100dvh-5.5rem)] desk:overflow-y-auto desk:rounded-md desk:border desk:border-line desk:bg-card',
        'max-desk:fixed max-desk:inset-x-0 max-desk:bottom-0 max-desk:overflow-y-auto max-desk:overscroll-contain max-desk:rounded-t-md max-desk:border-t max-desk:border-line max-desk:bg-card max-desk:shadow-float',
        unfolded ? 'max-desk:max-h-[82dvh]' : 'max-desk:max-h-[46dvh]',
        !claim && 'max-desk:hidden',
      )}
    >
      {claim ? (
        <div className="flex flex-col gap-4 p-4">
          <CardHead claim={claim} number={number}>
            <Button
              look="quiet"
              size="icon"
              aria-expanded={unfolded}
              aria-label={unfolded ? 'Show less' : 'Show more'}
              className="desk:hidden"
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? <ChevronDown className="size-5" /> : <ChevronUp className="size-5" />}
            </Button>
          </CardHead>
          <Body key={claim.id} claim={claim} clamped={!unfolded} />
        </div>
      ) : (
        <EmptyCard />
      )}
    </aside>
  );
}

/** A claim that was dropped bears no number. */
const nameOf = (number: number | undefined) =>
  number === undefined ? 'Not a claim' : `Claim ${number}`;

function CardHead({
  claim,
  number,
  children,
}: {
  claim: ClaimView;
  number: number | undefined;
  children: ReactNode;
}) {
  const { actions, keys } = useDesk();
  const keymap = useKeymap(keys);
  return (
    <div className="-mt-1 -mb-3 flex items-center gap-x-3 max-sm:gap-x-2 max-desk:-order-3">
      <h2 className="whitespace-nowrap text-base font-semibold tabular-nums">{nameOf(number)}</h2>
      {!claim.dropped && <StatusMark status={claim.status} subLabel={claim.subLabel} />}
      <VerdictCount claim={claim} />
      <span className="-mr-2 ml-auto flex">
        <Button
          look="quiet"
          size="icon"
          aria-label="Previous claim"
          title={withKey('Previous claim', keymap['previous-claim'])}
          onClick={() => actions.move(-1)}
        >
          <ChevronLeft aria-hidden className="size-5" />
        </Button>
        <Button
          look="quiet"
          size="icon"
          aria-label="Next claim"
          title={withKey('Next claim', keymap['next-claim'])}
          onClick={() => actions.move(1)}
        >
          <ChevronRight aria-hidden className="size-5" />
        </Button>
        {children}
      </span>
    </div>
  );
}
