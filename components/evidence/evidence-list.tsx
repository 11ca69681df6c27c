'use client';

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { ConfidentialMark } from '@/components/ui/confidential-mark';
import { Day } from '@/components/ui/time/time';
import type { ClaimView } from '@/lib/claims/schema';
import { canChangeEvidence } from '@/lib/evidence/access';
import { countOrigins, sourcesAndOrigins } from '@/lib/evidence/derivation';
import type { EvidenceView } from '@/lib/evidence/schema';
import { stances } from '@/lib/evidence/stances';
import { EvidenceForm } from './evidence-form';

/** The sources found for and against a claim. */
export function EvidenceList({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const form = useReview((state) => state.form);
  const locked = useLocked();
  const open = form?.kind === 'evidence' ? form : null;
  const count = claim.evidence.length;
  if (locked && count === 0 && !open) return null;
  return (
    <section aria-label="Evidence" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h3 className="min-w-0">
          <span className="font-semibold">Evidence</span>
          {count === 1 && <span className="font-semibold"> (1)</span>}
          {count > 1 && (
            <span className="text-muted">
              {' '}
              {sourcesAndOrigins(count, countOrigins(claim.evidence))}
            </span>
          )}
        </h3>
        {!open && !locked && (
          <Button
            look="quiet"
            size="small"
            className="-mr-3"
            onClick={() => actions.open({ kind: 'evidence', evidenceId: null })}
          >
            <Plus aria-hidden className="size-4" />
            Add evidence
            <Key of="add-evidence" />
          </Button>
        )}
      </div>
      {claim.evidence.length > 0 && (
        <ol className="flex flex-col">
          {claim.evidence.map((item) =>
            open?.evidenceId === item.id ? (
              <li key={item.id}>
                <EvidenceForm key={item.id} claim={claim} evidenceId={item.id} />
              </li>
            ) : (
              <EvidenceItem key={item.id} item={item} evidence={claim.evidence} />
            ),
          )}
        </ol>
      )}
      {open?.evidenceId === null && <EvidenceForm key={claim.id} claim={claim} evidenceId={null} />}
    </section>
  );
}

function EvidenceItem({
  item,
  evidence,
}: {
  item: EvidenceView;
  evidence: readonly EvidenceView[];
}) {
  const { actions, actor } = useDesk();
  const locked = useLocked();
  const { id, title, url, quote, stance, addedBy, readOn } = item;
  const origin = evidence.find((other) => other.id === item.derivesFrom);
  return (
    <li className="flex flex-col gap-0.5 border-t border-line py-2 first:border-t-0">
      <p>
        <span dir="auto" className="foreign font-semibold">
          {url ? <OutsideLink address={url}>{title}</OutsideLink> : title}
        </span>{' '}
        <span className="text-muted">{stances[stance]}</span>
        {item.confidential && <ConfidentialMark />}
      </p>
      {origin && (
        <p className="text-muted">
          Derives from <bdi className="wrap-anywhere text-ink">{origin.title}</bdi>
        </p>
      )}
      {quote && (
        <blockquote dir="auto" className="foreign border-l border-line pl-3 font-serif text-base">
          {quote}
        </blockquote>
      )}
      <p className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
        <span>
          {item.publisher && (
            <>
              <bdi>{item.publisher}</bdi>.{' '}
            </>
          )}
          Read on <Day on={readOn} />, added by {addedBy.id === actor.userId ? 'you' : addedBy.name}
          {item.archivedUrl && (
            <>
              .{' '}
              <OutsideLink address={item.archivedUrl}>
                Archived copy<span className="sr-only"> of {title}</span>
              </OutsideLink>
            </>
          )}
        </span>
        {!locked && canChangeEvidence(actor, { addedById: addedBy.id }) && (
          <span className="-mr-2 ml-auto flex">
            <Button
              look="quiet"
              size="tiny"
              aria-label={`Edit evidence: ${title}`}
              onClick={() => actions.open({ kind: 'evidence', evidenceId: id })}
            >
              Edit
            </Button>
            <Button
              look="quiet"
              size="tiny"
              aria-label={`Remove evidence: ${title}`}
              onClick={() => actions.removeEvidence(id)}
            >
              Remove
            </Button>
          </span>
        )}
      </p>
    </li>
  );
}

function OutsideLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-accent underline underline-offset-2 pointer-coarse:py-3"
    >
      {children}
    </a>
  );
}
