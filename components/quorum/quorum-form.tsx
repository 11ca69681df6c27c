'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { setQuorum } from '@/lib/quorum/contract';
import { describeQuorum } from '@/lib/quorum/describe-quorum';
import type { Quorum, QuorumView } from '@/lib/quorum/schema';
import { QuorumFields } from './quorum-fields';

type Outcome = { tone: 'done' | 'error'; words: string };

/** How many verdicts the desk wants on a claim, for an admin to say. */
export function QuorumForm({ desk, quorum }: { desk: string; quorum: QuorumView }) {
  const { version: stored, ...standing } = quorum;
  const [version, setVersion] = useState(stored);
  const [chosen, setChosen] = useState<Quorum>(standing);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      const path = `/desks/${desk}/quorum`;
      const body = { ...chosen, version };
      const saved = await callApi<typeof setQuorum>({ method: 'PUT', path, body });
      setVersion(saved.version);
      setOutcome({ tone: 'done', words: 'Saved. It holds for claims that nobody has marked yet.' });
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isQuorum(current)) setVersion(current.version);
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="flex flex-col items-start gap-4">
      <QuorumFields
        quorum={chosen}
        onChange={(change) => {
          setChosen({ ...chosen, ...change });
          setOutcome(null);
        }}
      />
      <p aria-live="polite" className="border-l-2 border-line pl-4">
        {describeQuorum(chosen)}
      </p>
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

const isQuorum = (value: unknown): value is QuorumView =>
  typeof value === 'object' && value !== null && 'standard' in value && 'version' in value;
