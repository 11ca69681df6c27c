'use client';

import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import type { setQuorum } from '@/lib/quorum/contract';
import { describeQuorum } from '@/lib/quorum/describe-quorum';
import type { Quorum, QuorumView } from '@/lib/quorum/schema';
import { QuorumFields } from './quorum-fields';

/** How many verdicts the desk wants on a claim, for an admin to say. */
export function QuorumForm({ desk, quorum }: { desk: string; quorum: QuorumView }) {
  const { version, ...standing } = quorum;
  const [chosen, setChosen] = useState<Quorum>(standing);
  return (
    <PolicyForm<typeof setQuorum>
      desk={desk}
      part="quorum"
      version={version}
      body={chosen}
      done="Saved. It holds for claims that nobody has marked yet."
      label="Save quorum"
    >
      {() => (
        <>
          <QuorumFields
            quorum={chosen}
            onChange={(change) => setChosen({ ...chosen, ...change })}
          />
          <p aria-live="polite" className="border-l-2 border-line pl-4">
            {describeQuorum(chosen)}
          </p>
        </>
      )}
    </PolicyForm>
  );
}
