'use client';

import { useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { TextArea } from '@/components/ui/fields/text-area';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Problem } from '@/lib/api/problem';
import type { ClaimView } from '@/lib/claims/schema';
import type { takeImportedVerdicts } from '@/lib/exchange/contract';
import { countWords } from '@/lib/words/figure-words';
import { VerdictValue } from '@/prisma/generated/enums';

type TakeVerdictsDialogProps = {
  from: string;
  /** The claims that would be marked. */
  claims: readonly ClaimView[];
  onClose: () => void;
};

/** Has a reviewer take what a tool says as their own verdicts, all at once and with their own reason. */
export function TakeVerdictsDialog({ from, claims, onClose }: TakeVerdictsDialogProps) {
  const { actor, article } = useDesk();
  const [rationale, setRationale] = useState(`As ${from} has it.`);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function take() {
    setBusy(true);
    setFailure(null);
    try {
      const path = `/desks/${actor.deskSlug}/articles/${article.id}/imported-verdicts`;
      const body = { rationale };
      const answer = await callApi<typeof takeImportedVerdicts>({ method: 'POST', path, body });
      const [refused] = answer.refused;
      if (!refused) return onClose();
      setFailure(`${answer.taken} taken, ${answer.refused.length} not: ${refused.reason}`);
    } catch (error) {
      setFailure(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Take as my verdicts"
      description={
        <>
          Each of these claims is marked as <bdi>{from}</bdi> has it, under your name. You can
          change every one of them afterwards.
        </>
      }
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" busy={isBusy} onClick={() => void take()}>
            {isBusy ? 'Marking …' : `Mark ${countWords(claims.length, 'claim')}`}
          </Button>
        </>
      }
    >
      <p className="flex flex-wrap gap-x-4">
        {Object.values(VerdictValue).map((value) => {
          const count = claims.filter(({ imported }) => imported?.status === value).length;
          return (
            count > 0 && (
              <span key={value}>
                {count} × <StatusMark status={value} />
              </span>
            )
          );
        })}
      </p>
      <TextArea
        label="Your rationale"
        hint={
          <>
            What <bdi>{from}</bdi> says of a claim is put after it.
          </>
        }
        rows={3}
        maxLength={4000}
        value={rationale}
        onChange={(event) => setRationale(event.currentTarget.value)}
        dir="auto"
      />
      {failure && <Notice tone="error">{failure}</Notice>}
    </Dialog>
  );
}

function sentenceFor(error: unknown): string {
  if (error instanceof Problem) return error.detail;
  if (!(error instanceof Unreachable)) throw error;
  return 'The server cannot be reached. Try again; what was marked is not marked twice.';
}
