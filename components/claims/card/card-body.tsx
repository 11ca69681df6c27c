'use client';

import { Checklist } from '@/components/checklists/checklist';
import { CommentList } from '@/components/comments/comment-list';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { SaidElsewhere } from '@/components/exchange/said-elsewhere';
import { Key } from '@/components/keys/key';
import { ClaimHistory } from '@/components/ledger/claim-history';
import { OfferList } from '@/components/offers/offer-list';
import { ReadingList } from '@/components/readings/reading-list';
import { RecheckField } from '@/components/recheck/recheck-field';
import { RecheckLine } from '@/components/recheck/recheck-line';
import { FormerWords } from '@/components/revisions/former-words';
import { RulingSection } from '@/components/rulings/ruling-section';
import { SearchLog } from '@/components/searches/search-log';
import { ReopenOffer } from '@/components/stages/reopen-offer';
import { SubLabelChoice } from '@/components/sub-labels/sub-label-choice';
import { Button } from '@/components/ui/button';
import { ClaimValues } from '@/components/values/claim-values';
import { ComparisonList } from '@/components/values/comparison-list';
import { RationaleField } from '@/components/verdicts/rationale-field';
import { Suggestion, VerdictButtons } from '@/components/verdicts/verdict-buttons';
import { VerdictList } from '@/components/verdicts/verdict-list';
import type { ClaimView } from '@/lib/claims/schema';
import { useDesk, useReview } from '../review-context';
import { SaveLine } from '../save-line';
import { useLocked } from '../use-locked';
import { ClaimKindField } from './claim-kind';
import { ClaimLegend } from './claim-legend';
import { ClaimWording } from './claim-wording';
import { OverlappingClaims } from './overlapping-claims';
import { UnsavedChanges } from './unsaved-changes';
import { UnsureLine } from './unsure-line';

export type CardBodyProps = {
  claim: ClaimView;
  /** Whether the card lies on a narrow page and shows no more than fits. */
  clamped: boolean;
};

/** What the card says of the claim that is open, below its head, and all that can be done to it. */
export function CardBody({ claim, clamped }: CardBodyProps) {
  const locked = useLocked();
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
      {!locked && (
        <div className="flex flex-col gap-1 empty:hidden">
          <OfferList claim={claim} />
          <UnsureLine claim={claim} />
          <ReadingList claim={claim} />
        </div>
      )}
      <div className="flex flex-col gap-2 max-desk:-order-1">
        <SaidElsewhere claim={claim} />
        <Suggestion claim={claim} />
        <RecheckLine claim={claim} />
        {locked ? (
          <ReopenOffer />
        ) : (
          <>
            <VerdictButtons claim={claim} />
            <SubLabelChoice claim={claim} />
          </>
        )}
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
      <CardFoot claim={claim} />
    </>
  );
}

/** The way to say that it is no claim, and who else than the splitter has made it one. */
function CardFoot({ claim: { origin, imported } }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const locked = useLocked();
  if (locked && origin !== 'REVIEWER' && !imported) return null;
  return (
    <div className="-mx-4 -mb-4 flex items-center justify-between gap-2 border-t border-line px-4 py-2">
      {!locked && (
        <Button look="quiet" className="-ml-2.25 px-2! text-muted!" onClick={() => actions.drop()}>
          Not a claim
          <Key of="drop" />
        </Button>
      )}
      {origin === 'REVIEWER' && <span className="text-xs text-muted">Added by a reviewer</span>}
      {imported && (
        <span className="min-w-0 truncate text-xs text-muted">
          Imported from <bdi>{imported.from}</bdi>
        </span>
      )}
    </div>
  );
}

/** Of a claim that was dropped there is only what of one's own changes to it is held up. */
function DroppedBody({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const locked = useLocked();
  return (
    <>
      <UnsavedChanges claimId={claim.id} />
      <p className="foreign font-serif text-lg text-muted leading-snug">{claim.wording}</p>
      <FormerWords claim={claim} />
      {locked ? (
        <ReopenOffer />
      ) : (
        <Button size="small" className="self-start" onClick={() => actions.restore(claim.id)}>
          {claim.ranges.length > 0 ? 'Bring back' : 'Give it the chosen words'}
        </Button>
      )}
    </>
  );
}
