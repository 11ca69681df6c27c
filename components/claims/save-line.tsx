'use client';

import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { formatTime, ownTimeZone } from '@/components/ui/time/time-format';
import { isAboutClaim, isHeldUp, type Queue } from '@/lib/outbox/entry';
import { type SaveState, saveStateOf, saveWords } from '@/lib/outbox/save-state';
import { showCardFromItsHead } from './focus-card';
import { useDesk, useReview } from './review-context';

/** Whether the changes to the article, or to one claim, are saved; and if not, why not. */
export function SaveLine({ claimId }: { claimId?: string }) {
  const { actions } = useDesk();
  const queue = useReview((state) => state.queue);
  const trouble = useReview((state) => state.trouble);
  const savedAt = useReview((state) =>
    claimId ? (state.savedAt.get(claimId) ?? null) : state.lastSavedAt,
  );
  const state = saveStateOf(queueOf(queue, claimId), { trouble, savedAt });
  if (state.kind === 'none') return null;
  // On the card a change that needs a decision is shown in full above it.
  if (claimId && isShownAbove(state)) return null;
  if (state.kind === 'saving' || state.kind === 'saved') {
    return <p className="text-muted">{saveWords(state, clockOf(state))}</p>;
  }
  const heldUp = claimId === undefined && queue.find(isHeldUp);
  return (
    <div data-trouble className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3 font-semibold text-disputed">
        {saveWords(state, '')}
        {state.kind === 'kept' && state.signIn && (
          <a href="/sign-in" target="_blank" rel="noopener" className="text-accent underline">
            Sign in
          </a>
        )}
        {heldUp && (
          <Button
            look="quiet"
            className="-mx-1 min-h-6! px-1!"
            onClick={() => {
              flushSync(() => actions.select(heldUp.claimId));
              showCardFromItsHead();
            }}
          >
            Show the claim
          </Button>
        )}
        {state.kind === 'kept' && !claimId && (
          <Button look="quiet" className="-mx-1 min-h-6! px-1!" onClick={() => actions.retry()}>
            Try now
          </Button>
        )}
      </p>
      {'reason' in state && <p className="text-xs">{state.reason}</p>}
    </div>
  );
}

const isShownAbove = ({ kind }: SaveState) =>
  kind === 'stale' || kind === 'refused' || kind === 'needs-rationale';

const queueOf = (queue: Queue, claimId: string | undefined): Queue =>
  claimId === undefined ? queue : queue.filter((entry) => isAboutClaim(entry, claimId));

function clockOf(state: SaveState): string {
  if (state.kind !== 'saved') return '';
  return formatTime(new Date(state.at).toISOString(), ownTimeZone(), 'clock');
}
