'use client';

import { clsx } from 'clsx';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Checklist } from '@/components/checklists/checklist';
import { CommentList } from '@/components/comments/comment-list';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { SaidElsewhere } from '@/components/exchange/said-elsewhere';
import { useKeymap } from '@/components/keys/keys-store';
import { ClaimHistory } from '@/components/ledger/claim-history';
import { OfferList } from '@/components/offers/offer-list';
import { ReadingList } from '@/components/readings/reading-list';
import { RecheckField } from '@/components/recheck/recheck-field';
import { RecheckLine } from '@/components/recheck/recheck-line';
import { FormerWords } from '@/components/revisions/former-words';
import { RulingSection } from '@/components/rulings/ruling-section';
import { SearchLog } from '@/components/searches/search-log';
import { SubLabelChoice } from '@/components/sub-labels/sub-label-choice';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status-mark';
import { ClaimValues } from '@/components/values/claim-values';
import { ComparisonList } from '@/components/values/comparison-list';
import { RationaleField } from '@/components/verdicts/rationale-field';
import { Suggestion, VerdictButtons } from '@/components/verdicts/verdict-buttons';
import { VerdictCount } from '@/components/verdicts/verdict-count';
import { VerdictList } from '@/components/verdicts/verdict-list';
import type { ClaimView } from '@/lib/claims/schema';
import { withKey } from '@/lib/keys/show-key';
import { ClaimKindField } from './claim-kind';
import { ClaimLegend } from './claim-legend';
import { ClaimWording } from './claim-wording';
import { EmptyCard } from './empty-card';
import { cardId } from './focus-card';
import { Key } from './key';
import { OverlappingClaims } from './overlapping-claims';
import { useDesk, useReview, useSelectedClaim } from './review-context';
import { SaveLine } from './save-line';
import { UnsavedChanges } from './unsaved-changes';
import { UnsureLine } from './unsure-line';

/**
 * The claim that is open, with all that can be done to it: beside its words
 * where there is room, else on a sheet at the foot of the page.
 */
export function ClaimCard() {
  const claim = useSelectedClaim();
  const number = useReview(({ numbers }) => (claim ? numbers.get(claim.id) : undefined));
  const [unfolded, setUnfolded] = useState(false);
  return (
    <aside
      id={cardId}
      tabIndex={-1}
      aria-label={claim ? nameOf(number) : 'No claim is open'}
      className={clsx(
        'claim-card z-20 outline-none focus-visible:border-accent print:hidden',
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
          <CardBody key={claim.id} claim={claim} clamped={!unfolded} />
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

function CardBody({ claim, clamped }: { claim: ClaimView; clamped: boolean }) {
  const { actions } = useDesk();
  // Dropped by somebody else meanwhile, it is left as it was to whoever writes in it.
  const writing = useReview(({ form }) => form !== null);
  if (claim.dropped && !writing) return <DroppedBody claim={claim} />;
  return (
    <>
      <div className="flex flex-col gap-4 empty:hidden max-desk:-order-2">
        <OverlappingClaims claim={claim} />
        <UnsavedChanges claimId={claim.id} />
        <ClaimWording claim={claim} clamped={clamped} />
        <FormerWords claim={claim} />
      </div>
      <div className="flex flex-col gap-1">
        <ClaimLegend claim={claim} />
        <ClaimKindField claim={claim} />
        <RecheckField claim={claim} />
        <ClaimValues claim={claim} />
      </div>
      <div className="flex flex-col gap-1 empty:hidden">
        <OfferList claim={claim} />
        <UnsureLine claim={claim} />
        <ReadingList claim={claim} />
      </div>
      <div className="flex flex-col gap-2 max-desk:-order-1">
        <SaidElsewhere claim={claim} />
        <Suggestion claim={claim} />
        <RecheckLine claim={claim} />
        <VerdictButtons claim={claim} />
        <SubLabelChoice claim={claim} />
        <SaveLine claimId={claim.id} />
      </div>
      <RationaleField claim={claim} />
      <VerdictList claim={claim} />
      <SearchLog claim={claim} />
      <RulingSection claim={claim} />
      <EvidenceList claim={claim} />
      <Checklist claim={claim} />
      <ComparisonList claim={claim} />
      <CommentList claim={claim} />
      <ClaimHistory claim={claim} />
      <div className="-mx-4 -mb-4 flex items-center justify-between gap-2 border-t border-line px-4 py-2">
        <Button look="quiet" className="-ml-2.25 px-2! text-muted!" onClick={() => actions.drop()}>
          Not a claim
          <Key of="drop" />
        </Button>
        {claim.origin === 'REVIEWER' && (
          <span className="text-xs text-muted">Added by a reviewer</span>
        )}
        {claim.imported && (
          <span className="min-w-0 truncate text-xs text-muted">
            Imported from <bdi>{claim.imported.from}</bdi>
          </span>
        )}
      </div>
    </>
  );
}

/** Of a claim that was dropped there is only what of one's own changes to it is held up. */
function DroppedBody({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  return (
    <>
      <UnsavedChanges claimId={claim.id} />
      <p className="foreign font-serif text-lg text-muted leading-snug">{claim.wording}</p>
      <FormerWords claim={claim} />
      <Button size="small" className="self-start" onClick={() => actions.restore(claim.id)}>
        {claim.ranges.length > 0 ? 'Bring back' : 'Give it the chosen words'}
      </Button>
    </>
  );
}

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
    <div className="-mt-1 -mb-3 flex items-center gap-x-3 max-desk:-order-3">
      <h2 className="text-base font-semibold tabular-nums">{nameOf(number)}</h2>
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
