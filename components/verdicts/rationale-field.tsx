'use client';

import type { KeyboardEvent } from 'react';
import { keepDraft, useDraft } from '@/components/claims/card/drafts';
import { focusCard } from '@/components/claims/focus-card';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { useStatusNames } from '@/components/ui/status/status-names';
import { verdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { needsRationale } from '@/lib/outbox/entry';
import { rationaleWanted } from '@/lib/verdicts/rationale';
import { rationaleId } from './give-verdict';

const neededId = 'rationale-needed';

/**
 * Why the reviewer decides as they do. What is written is kept on the device
 * with every stroke, and saved with the verdict when the field is left.
 */
export function RationaleField({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const names = useStatusNames();
  const about = `${claim.id}:rationale`;
  const draft = useDraft(actor.userId, about);
  const mine = verdictBy(actor.userId, claim);
  const written = draft ?? mine?.rationale ?? '';
  const isNeeded = useReview(({ queue }) => needsRationale(queue, claim.id));
  const unsaved = draft !== null && draft.trim() !== (mine?.rationale ?? '');
  const locked = useLocked();
  // The verdict below says what is saved; what is not stays here, where it was written.
  if (locked && !unsaved) return null;
  const save = () => actions.saveRationale(claim.id, written);
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // As from every other form of the card: what is pressed next is a key again and no letter.
      focusCard();
    }
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <label htmlFor={rationaleId} className="font-semibold">
          Rationale
        </label>
        <span className="text-muted">
          <Key of="write-rationale" />
        </span>
      </div>
      <textarea
        id={rationaleId}
        dir="auto"
        rows={2}
        maxLength={10_000}
        value={written}
        onChange={(event) => keepDraft(actor.userId, about, event.target.value)}
        onBlur={save}
        onKeyDown={leaveByKey}
        aria-describedby={isNeeded ? neededId : undefined}
        placeholder="What was checked, and what came of it"
        className="field-sizing-content max-h-60 min-h-16 w-full rounded-md border border-edge bg-card px-3 py-2 text-base placeholder:text-muted md:text-sm"
      />
      {isNeeded && mine && (
        <p id={neededId} className="text-xs text-unverified">
          {rationaleWanted(mine.value, names)} The mark is saved once it is written.
        </p>
      )}
      {unsaved && mine && (
        <div className="flex items-center gap-3">
          {/* Tab saves as it leaves the field, and this is gone before it could have the focus. */}
          <Button size="small" tabIndex={-1} onClick={save}>
            Save rationale
          </Button>
          <span className="text-xs text-muted">or Ctrl + Enter</span>
        </div>
      )}
      {unsaved && !mine && (
        <p className="text-xs text-muted">
          Kept on this device. It is saved together with your verdict.
        </p>
      )}
    </div>
  );
}
