'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status-mark';
import { Problem } from '@/lib/api/problem';
import type { setPolicy } from '@/lib/desks/contract';
import type { PolicyView } from '@/lib/desks/schema';
import { VerdictValue } from '@/prisma/generated/enums';

type Outcome = { tone: 'done' | 'error'; words: string };

/** With which verdicts the desk asks for a rationale, for an admin to say. */
export function PolicyForm({ desk, policy }: { desk: string; policy: PolicyView }) {
  const [stored, setStored] = useState(policy);
  const [chosen, setChosen] = useState<readonly VerdictValue[]>(policy.rationaleRequiredFor);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  function choose(value: VerdictValue, isChosen: boolean) {
    setChosen(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value));
    setOutcome(null);
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const body = { rationaleRequiredFor: [...chosen], version: stored.version };
    setBusy(true);
    try {
      const path = `/desks/${desk}/policy`;
      const saved = await callApi<typeof setPolicy>({ method: 'PUT', path, body });
      setStored(saved);
      setChosen(saved.rationaleRequiredFor);
      setOutcome({ tone: 'done', words: 'Saved. Verdicts are asked for it from now on.' });
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isPolicy(current)) setStored(current);
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="flex flex-col items-start gap-3">
      <fieldset>
        <legend className="font-semibold">A rationale is required for</legend>
        {Object.values(VerdictValue).map((value) => (
          <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => choose(value, event.target.checked)}
              className="size-4"
            />
            <StatusMark status={value} />
          </label>
        ))}
      </fieldset>
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Saving …' : 'Save'}
      </Button>
    </form>
  );
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have chosen is still here: save it again.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'Somebody else has changed this since you opened it. Yours is still here: save it again to let it stand, or load the page anew to see theirs.';
}

const isPolicy = (value: unknown): value is PolicyView =>
  typeof value === 'object' && value !== null && 'rationaleRequiredFor' in value;
