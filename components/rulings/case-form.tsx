'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type SubmitEvent, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { keepDraft, useBegun, useDraft } from '@/components/claims/card/drafts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useStatusNames } from '@/components/ui/status/status-names';
import { Problem } from '@/lib/api/problem';
import { begunWith, versionBegunWith } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { inSentence } from '@/lib/claims/status-names';
import type { setRuling, withdrawRuling } from '@/lib/rulings/contract';
import type { VerdictValue } from '@/prisma/generated/enums';
import { RulingFields, rulingErrors } from './ruling-fields';

type CaseFormProps = {
  desk: string;
  userId: string;
  claim: ClaimView;
  /** What all verdicts say; null where they disagree. */
  agreed: VerdictValue | null;
  /** The claim that needs a ruling next; null where there is no other. */
  next: string | null;
};

/** An editor's ruling, stored at once; what is written of it is kept on the device until then. */
export function CaseForm({ desk, userId, claim, agreed, next }: CaseFormProps) {
  const router = useRouter();
  const about = `${claim.id}:ruling`;
  const draft = useDraft(userId, about);
  const reason = draft ?? claim.ruling?.reason ?? '';
  const begun = useBegun(userId, about, begunWith(claim, 'ruling', userId));
  const [chosen, setChosen] = useState<VerdictValue | null>(null);
  const value = chosen ?? claim.ruling?.value ?? null;
  const [exactly, setExactly] = useState<string | null>();
  const subLabel = exactly === undefined ? (claim.ruling?.subLabel ?? null) : exactly;
  const [errors, setErrors] = useState<ReturnType<typeof rulingErrors>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `/desks/${desk}/claims/${claim.id}/ruling`;

  async function store(call: () => Promise<unknown>, goOn: () => void) {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await call();
      keepDraft(userId, about, null);
      goOn();
    } catch (error) {
      setTrouble(sentenceFor(error));
      router.refresh();
    } finally {
      setBusy(false);
    }
  }

  function save(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault();
    const missing = rulingErrors(value, reason);
    setErrors(missing);
    if (missing.value) form.current?.querySelector<HTMLInputElement>('[type=radio]')?.focus();
    else if (missing.reason) field.current?.focus();
    if (!value || missing.value || missing.reason) return;
    const { ranges, revision } = claim;
    const body = { value, subLabel, reason: reason.trim(), ranges, revision };
    const change = { kind: 'set-ruling', ...body } as const;
    const version = versionBegunWith(begun, claim, change, userId);
    void store(
      () =>
        callApi<typeof setRuling>({ method: 'PUT', path, body: { ...body, version }, as: userId }),
      () => router.push(next ? `/desks/${desk}/rulings/${next}` : `/desks/${desk}/rulings`),
    );
  }

  function withdraw(version: number) {
    void store(
      () =>
        callApi<typeof withdrawRuling>({
          method: 'DELETE',
          path: `${path}?version=${version}`,
          as: userId,
        }),
      () => router.refresh(),
    );
  }

  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  const names = useStatusNames();
  const overWords =
    agreed && value && value !== agreed
      ? `All verdicts say ${inSentence(names[agreed])}. The report will say that this ruling stands over them.`
      : undefined;
  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={save}
      onKeyDown={saveByKey}
      aria-label={claim.ruling ? 'Change the ruling' : 'Rule on this claim'}
      className="mt-4 flex flex-col gap-3 rounded-md border border-line bg-card p-4"
    >
      <RulingFields
        {...{ value, subLabel, reason, errors }}
        onSubLabel={setExactly}
        reasonRef={field}
        hint={overWords}
        onValue={(wanted) => {
          setChosen(wanted);
          setExactly(null);
          setErrors({});
        }}
        onReason={(written) => keepDraft(userId, about, written, begun)}
      />
      {trouble && <Notice tone="error">{trouble}</Notice>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" busy={isBusy}>
          {isBusy ? 'Saving …' : labelOf(claim, next)}
        </Button>
        {claim.ruling && (
          <Button look="quiet" onClick={() => claim.ruling && withdraw(claim.ruling.version)}>
            Withdraw the ruling
          </Button>
        )}
        <span className="text-muted">or Ctrl + Enter</span>
      </div>
    </form>
  );
}

function labelOf({ ruling }: ClaimView, next: string | null): string {
  if (ruling) return 'Change the ruling';
  return next ? 'Rule, and go to the next' : 'Rule';
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have written is kept on this device: rule again.';
  }
  if (error.kind === 'stale-version') {
    return 'Somebody else has ruled on this claim meanwhile; theirs is shown above. What you have written is kept: load the page anew to change the ruling.';
  }
  return `${error.detail} What you have written is kept on this device.`;
}
